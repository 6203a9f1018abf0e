import type { FaultKind } from '../../fault-kind.ts';

/** Faults of deposits by institutions of another side. */
export const DEPOSIT_FAULTS = {
  'deposit.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到與此代碼及身份證明文件相符的授權。',
      'zh-Hans-CN': '找不到与此代码及身份证明文件相符的授权。',
      en: 'No authorisation fits this code and this identity document.',
      'pt-MO': 'Nenhuma autorização corresponde a este código e a este documento.',
    },
    remedy: {
      'zh-Hant-HK': '請再掃描病人的授權二維碼，並核對其身份證明文件。',
      'zh-Hans-CN': '请再扫描患者的授权二维码，并核对其身份证明文件。',
      en: "Scan the patient's authorisation code again, and compare the identity document.",
      'pt-MO': 'Leia de novo o código de autorização do doente e confira o documento.',
    },
  },
  'deposit.institution_wrong': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此機構當日不可存放影像。',
      'zh-Hans-CN': '该机构当日不可存放图像。',
      en: 'This institution may not deposit images on that day.',
      'pt-MO': 'Esta instituição não pode depositar imagens nesse dia.',
    },
    remedy: {
      'zh-Hant-HK': '可選擇的機構：{expected}',
      'zh-Hans-CN': '可选择的机构：{expected}',
      en: 'Choose one of: {expected}',
      'pt-MO': 'Escolha uma de: {expected}',
    },
  },
  'deposit.day_past': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '授權須在檢查之前或當日作出。',
      'zh-Hans-CN': '授权须在检查之前或当日作出。',
      en: 'Leave has to be given before the examination or on its day.',
      'pt-MO': 'A autorização tem de ser dada antes do exame ou no próprio dia.',
    },
    remedy: {
      'zh-Hant-HK': '以往的報告可自行上載到個人資料夾。',
      'zh-Hans-CN': '以往的报告可自行上传到个人资料夹。',
      en: 'You can put earlier reports into your personal folder yourself.',
      'pt-MO': 'Pode pôr relatórios anteriores na sua pasta pessoal.',
    },
  },
  'deposit.withdrawn': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '病人已撤回此授權。',
      'zh-Hans-CN': '患者已撤回该授权。',
      en: 'The patient has withdrawn this authorisation.',
      'pt-MO': 'O doente retirou esta autorização.',
    },
    remedy: {
      'zh-Hant-HK': '如仍需存放，請病人重新授權。',
      'zh-Hans-CN': '如仍需存放，请患者重新授权。',
      en: 'If images are still to be deposited, ask the patient for a new one.',
      'pt-MO': 'Se ainda houver imagens a depositar, peça uma nova ao doente.',
    },
  },
  'deposit.too_early': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此授權由 {day} 起方可使用。',
      'zh-Hans-CN': '该授权自 {day} 起方可使用。',
      en: 'This authorisation can be used from {day}.',
      'pt-MO': 'Esta autorização pode ser usada a partir de {day}.',
    },
    remedy: {
      'zh-Hant-HK': '請在就診當日再試，或請病人更改日期。',
      'zh-Hans-CN': '请在就诊当日再试，或请患者更改日期。',
      en: 'Try again on the day of the attendance, or ask the patient for one of another day.',
      'pt-MO': 'Tente de novo no dia da consulta, ou peça ao doente uma para outro dia.',
    },
  },
  'deposit.too_late': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此授權已於 {day} 完結。',
      'zh-Hans-CN': '该授权已于 {day} 结束。',
      en: 'This authorisation ended on {day}.',
      'pt-MO': 'Esta autorização terminou em {day}.',
    },
    remedy: {
      'zh-Hant-HK': '請病人重新授權。',
      'zh-Hans-CN': '请患者重新授权。',
      en: 'Ask the patient for a new one.',
      'pt-MO': 'Peça uma nova ao doente.',
    },
  },
  'deposit.other_attendance': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '此影像並非 {day} 的就診所拍攝。',
      'zh-Hans-CN': '该图像并非 {day} 的就诊所拍摄。',
      en: 'This image was not made at the attendance of {day}.',
      'pt-MO': 'Esta imagem não foi feita na consulta de {day}.',
    },
    remedy: {
      'zh-Hant-HK': '只可存放病人授權的那次就診的報告和影像。',
      'zh-Hans-CN': '只可存放患者授权的那次就诊的报告和图像。',
      en: 'Only the report and images of the attendance that the patient authorised are taken.',
      'pt-MO': 'Só se aceitam o relatório e as imagens da consulta que o doente autorizou.',
    },
  },
  'deposit.patient_differs': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '影像中的出生日期與病人不符。',
      'zh-Hans-CN': '图像中的出生日期与患者不符。',
      en: 'The birth date in the image is not that of the patient.',
      'pt-MO': 'A data de nascimento na imagem não é a do doente.',
    },
    remedy: {
      'zh-Hant-HK': '請核對影像是否屬於此病人，更正後再傳送。',
      'zh-Hans-CN': '请核对图像是否属于该患者，更正后再发送。',
      en: 'Check whose image it is, and send it again once it is right.',
      'pt-MO': 'Verifique de quem é a imagem e envie-a de novo depois de corrigida.',
    },
  },
  'deposit.bytes_differ': {
    status: 422,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '收到的內容與所宣告的摘要不符。',
      'zh-Hans-CN': '收到的内容与所声明的摘要不符。',
      en: 'What arrived does not have the digest that was announced.',
      'pt-MO': 'O que chegou não tem o resumo anunciado.',
    },
    remedy: {
      'zh-Hant-HK': '請重新傳送該影像。',
      'zh-Hans-CN': '请重新发送该图像。',
      en: 'Send the image again.',
      'pt-MO': 'Envie a imagem de novo.',
    },
  },
} as const satisfies Record<string, FaultKind>;
