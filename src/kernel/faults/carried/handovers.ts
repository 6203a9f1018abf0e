import type { FaultKind } from '../../fault-kind.ts';

/** Faults of hand-overs of patients of the Hospital Authority. */
export const HANDOVER_FAULTS = {
  'handover.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到此覆診個案。',
      'zh-Hans-CN': '找不到此复诊个案。',
      en: 'There is no such follow-up here.',
      'pt-MO': 'Não há aqui tal consulta de seguimento.',
    },
    remedy: {
      'zh-Hant-HK': '請從清單中選擇，或重新申請。',
      'zh-Hans-CN': '请从清单中选择，或重新申请。',
      en: 'Choose one from the list, or apply anew.',
      'pt-MO': 'Escolha uma da lista ou faça novo pedido.',
    },
  },
  'handover.appointment_unknown': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '登記冊未有此覆診預約，須由人手核實。',
      'zh-Hans-CN': '登记册没有此复诊预约，须由人工核实。',
      en: 'The register holds no such appointment; it has to be verified by hand.',
      'pt-MO': 'O registo não tem esta marcação; tem de ser verificada manualmente.',
    },
    remedy: {
      'zh-Hant-HK': '醫院管理局職員會核對預約便條。',
      'zh-Hans-CN': '医院管理局职员会核对预约单。',
      en: 'Staff of the Hospital Authority will compare the appointment slip.',
      'pt-MO': 'O pessoal da Autoridade Hospitalar vai conferir o talão da marcação.',
    },
  },
  'handover.appointment_taken': {
    status: 409,
    issue: 'duplicate',
    title: {
      'zh-Hant-HK': '此預約已有覆診個案。',
      'zh-Hans-CN': '此预约已有复诊个案。',
      en: 'This appointment has been handed over already.',
      'pt-MO': 'Esta marcação já foi passada.',
    },
    remedy: {
      'zh-Hant-HK': '請使用現有的個案。',
      'zh-Hans-CN': '请使用现有的个案。',
      en: 'Use the one that exists.',
      'pt-MO': 'Use a existente.',
    },
  },
  'handover.not_open': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此覆診已經完結，或醫院已送交診症報告，不能取消。',
      'zh-Hans-CN': '此复诊已经结束，或医院已送交诊症报告，不能取消。',
      en: 'This follow-up is over, or the hospital has reported the visit; it cannot be cancelled.',
      'pt-MO': 'Esta consulta já terminou, ou o hospital já a comunicou; não pode ser cancelada.',
    },
    remedy: {
      'zh-Hant-HK': '如資料有誤，請聯絡該醫院。',
      'zh-Hans-CN': '如资料有误，请联系该医院。',
      en: 'If that is not right, tell the hospital.',
      'pt-MO': 'Se não estiver correto, contacte o hospital.',
    },
  },
  'handover.not_verified': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此覆診未獲香港核實，或已經完結。',
      'zh-Hans-CN': '此复诊未获香港核实，或已经结束。',
      en: 'This follow-up is not verified by home, or is over.',
      'pt-MO': 'Esta consulta não está verificada, ou já terminou.',
    },
    remedy: {
      'zh-Hant-HK': '請等候核實結果。',
      'zh-Hans-CN': '请等候核实结果。',
      en: 'Wait for the answer of home.',
      'pt-MO': 'Aguarde a resposta.',
    },
  },
  'handover.decided': {
    status: 409,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此覆診已有決定。',
      'zh-Hans-CN': '此复诊已有决定。',
      en: 'This follow-up has been decided already.',
      'pt-MO': 'Esta consulta já foi decidida.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看決定。',
      'zh-Hans-CN': '请重新加载页面查看决定。',
      en: 'Load the page again to see the decision.',
      'pt-MO': 'Recarregue a página para ver a decisão.',
    },
  },
  'handover.person_differs': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '所示證件不屬於此覆診的病人。',
      'zh-Hans-CN': '所示证件不属于此复诊的患者。',
      en: 'The document shown is not that of the patient of this follow-up.',
      'pt-MO': 'O documento mostrado não é do doente desta consulta.',
    },
    remedy: {
      'zh-Hant-HK': '請核對證件、出生日期和個案。',
      'zh-Hans-CN': '请核对证件、出生日期和个案。',
      en: 'Compare document, date of birth and follow-up.',
      'pt-MO': 'Confira o documento, a data de nascimento e a consulta.',
    },
  },
  'handover.day_wrong': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '就診日期須在申請之後、今天或以前，並在計劃期內。',
      'zh-Hans-CN': '就诊日期须在申请之后、今天或以前，并在计划期内。',
      en: 'The day of the visit has to lie after the application, not in the future, and in the period of the scheme.',
      'pt-MO':
        'O dia da consulta tem de ser posterior ao pedido, não futuro, e dentro do período do plano.',
    },
    remedy: {
      'zh-Hant-HK': '請更正就診日期。',
      'zh-Hans-CN': '请更正就诊日期。',
      en: 'Correct the day of the visit.',
      'pt-MO': 'Corrija o dia da consulta.',
    },
  },
  'handover.too_late': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '診症紀錄只可於 {day} 之前交回。',
      'zh-Hans-CN': '诊疗记录只可于 {day} 之前交回。',
      en: 'A report of this visit was taken until before {day}.',
      'pt-MO': 'O relatório desta consulta era aceite antes de {day}.',
    },
    remedy: {
      'zh-Hant-HK': '請另行把報告交予病人，由其存入個人資料夾。',
      'zh-Hans-CN': '请另行把报告交给患者，由其存入个人资料夹。',
      en: 'Give the report to the patient, who can put it into the personal folder.',
      'pt-MO': 'Entregue o relatório ao doente, que o pode pôr na pasta pessoal.',
    },
  },
  'handover.fee_wrong': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '收費高於定額收費，或病人已獲豁免（最多 CNY {most}）。',
      'zh-Hans-CN': '收费高于定额收费，或患者已获豁免（最多 CNY {most}）。',
      en: 'The fee is above the fixed one, or the patient is exempt (at most CNY {most}).',
      'pt-MO': 'A taxa excede a fixa, ou o doente está isento (no máximo CNY {most}).',
    },
    remedy: {
      'zh-Hant-HK': '請更正向病人收取的費用。',
      'zh-Hans-CN': '请更正向患者收取的费用。',
      en: 'Correct the fee that was charged to the patient.',
      'pt-MO': 'Corrija a taxa cobrada ao doente.',
    },
  },
  'handover.version_passed': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '已有較新的版本。',
      'zh-Hans-CN': '已有较新的版本。',
      en: 'A later version is there already.',
      'pt-MO': 'Já existe uma versão posterior.',
    },
    remedy: {
      'zh-Hant-HK': '請以最新版本為準再作更正。',
      'zh-Hans-CN': '请以最新版本为准再作更正。',
      en: 'Correct the latest version.',
      'pt-MO': 'Corrija a versão mais recente.',
    },
  },
  'handover.waits_for_home': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '上一版本仍等候香港答覆。',
      'zh-Hans-CN': '上一版本仍等候香港答复。',
      en: 'The last version still waits for the answer of home.',
      'pt-MO': 'A última versão ainda aguarda resposta.',
    },
    remedy: {
      'zh-Hant-HK': '收到答覆後可再更正。',
      'zh-Hans-CN': '收到答复后可再更正。',
      en: 'Correct it once the answer is there.',
      'pt-MO': 'Corrija depois de receber a resposta.',
    },
  },
  'handover.reason_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '更正須說明原因。',
      'zh-Hans-CN': '更正须说明原因。',
      en: 'A correction needs its reason.',
      'pt-MO': 'Uma correção precisa do seu motivo.',
    },
    remedy: {
      'zh-Hant-HK': '請填寫更正的原因。',
      'zh-Hans-CN': '请填写更正的原因。',
      en: 'Say why the report is corrected.',
      'pt-MO': 'Diga porque se corrige o relatório.',
    },
  },
  'handover.document_kind': {
    status: 422,
    issue: 'invalid',
    title: {
      'zh-Hant-HK': '只接受 PDF 文件。',
      'zh-Hans-CN': '只接受 PDF 文件。',
      en: 'Only PDF files are taken.',
      'pt-MO': 'Só se aceitam ficheiros PDF.',
    },
    remedy: {
      'zh-Hant-HK': '請先轉為 PDF。',
      'zh-Hans-CN': '请先转为 PDF。',
      en: 'Make a PDF of it first.',
      'pt-MO': 'Converta-o primeiro em PDF.',
    },
  },
  'handover.document_unknown': {
    status: 422,
    issue: 'invalid',
    title: {
      'zh-Hant-HK': '找不到所選文件。',
      'zh-Hans-CN': '找不到所选文件。',
      en: 'A chosen document is not there.',
      'pt-MO': 'Um documento escolhido não existe.',
    },
    remedy: {
      'zh-Hant-HK': '請重新上載文件。',
      'zh-Hans-CN': '请重新上传文件。',
      en: 'Upload the document again.',
      'pt-MO': 'Carregue o documento de novo.',
    },
  },
  'handover.bytes_differ': {
    status: 422,
    issue: 'invalid',
    title: {
      'zh-Hant-HK': '收到的文件與所報的不符。',
      'zh-Hans-CN': '收到的文件与所报的不符。',
      en: 'A document is not the one that was announced.',
      'pt-MO': 'Um documento não é o anunciado.',
    },
    remedy: {
      'zh-Hant-HK': '請在醫院重新上載文件並再次送出。',
      'zh-Hans-CN': '请在医院重新上传文件并再次送出。',
      en: 'Upload the document again at the hospital and send the report again.',
      'pt-MO': 'Carregue-o de novo no hospital e reenvie o relatório.',
    },
  },
  'handover.copy_none': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有可供查閱的紀錄副本。',
      'zh-Hans-CN': '没有可供查阅的记录副本。',
      en: 'There is no copy of the record to be read.',
      'pt-MO': 'Não há cópia do registo para ler.',
    },
    remedy: {
      'zh-Hant-HK': '病人可在自己的頁面授權，已授權的副本稍後送達。',
      'zh-Hans-CN': '患者可在自己的页面授权，已授权的副本稍后送达。',
      en: 'The patient can give leave on their own page; a copy that was given is on its way.',
      'pt-MO': 'O doente pode autorizar na sua página; uma cópia já autorizada está a caminho.',
    },
  },
  'handover.copy_given': {
    status: 409,
    issue: 'duplicate',
    title: {
      'zh-Hant-HK': '已授權一份副本。',
      'zh-Hans-CN': '已授权一份副本。',
      en: 'A copy has been given already.',
      'pt-MO': 'Já foi dada uma cópia.',
    },
    remedy: {
      'zh-Hant-HK': '如要更改範圍，請先收回授權。',
      'zh-Hans-CN': '如要更改范围，请先收回授权。',
      en: 'To change its scope, take the leave back first.',
      'pt-MO': 'Para mudar o âmbito, retire primeiro a autorização.',
    },
  },
} as const satisfies Record<string, FaultKind>;
