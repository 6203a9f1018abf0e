import type { FaultKind } from '../../fault-kind.ts';

/** Faults of documents that people carry: why one does not count, or could not be issued. */
export const PORTABLE_FAULTS = {
  'portable.unreadable': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '這不是可核對的文件代碼。',
      'zh-Hans-CN': '这不是可核验的文件代码。',
      en: 'This is not the code of a document that can be checked.',
      'pt-MO': 'Isto não é o código de um documento que se possa verificar.',
    },
    remedy: {
      'zh-Hant-HK': '請掃描文件上印有的二維碼，或把代碼全文貼上。',
      'zh-Hans-CN': '请扫描文件上印有的二维码，或粘贴代码全文。',
      en: 'Scan the QR code that is printed on the document, or paste the whole text of it.',
      'pt-MO': 'Digitalize o código QR impresso no documento ou cole o texto completo.',
    },
  },
  'portable.mistyped': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '代碼有字元不符。',
      'zh-Hans-CN': '代码有字符不符。',
      en: 'A character of the code is not right.',
      'pt-MO': 'Há um carácter errado no código.',
    },
    remedy: {
      'zh-Hant-HK': '請重新掃描，或核對輸入的字元。',
      'zh-Hans-CN': '请重新扫描，或核对输入的字符。',
      en: 'Scan it again, or compare what was typed with the print.',
      'pt-MO': 'Digitalize de novo ou compare o que digitou com o impresso.',
    },
  },
  'portable.parts_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '文件共有 {of} 個二維碼，尚欠第 {missing} 個。',
      'zh-Hans-CN': '文件共有 {of} 个二维码，还缺第 {missing} 个。',
      en: 'The document has {of} codes; number {missing} is missing.',
      'pt-MO': 'O documento tem {of} códigos; falta o número {missing}.',
    },
    remedy: {
      'zh-Hant-HK': '請把其餘的二維碼也掃描。',
      'zh-Hans-CN': '请把其余的二维码也扫描。',
      en: 'Scan the other codes of the document as well.',
      'pt-MO': 'Digitalize também os outros códigos do documento.',
    },
  },
  'portable.parts_mixed': {
    status: 422,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '這些二維碼屬於不同的文件。',
      'zh-Hans-CN': '这些二维码属于不同的文件。',
      en: 'The codes belong to different documents.',
      'pt-MO': 'Os códigos pertencem a documentos diferentes.',
    },
    remedy: {
      'zh-Hant-HK': '請重新開始，只掃描同一份文件的二維碼。',
      'zh-Hans-CN': '请重新开始，只扫描同一份文件的二维码。',
      en: 'Start again with the codes of one document only.',
      'pt-MO': 'Recomece com os códigos de um só documento.',
    },
  },
  'portable.too_large': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '文件超出可印成二維碼的長度。',
      'zh-Hans-CN': '文件超出可印成二维码的长度。',
      en: 'The document is longer than its codes can hold.',
      'pt-MO': 'O documento é mais longo do que cabe nos códigos.',
    },
    remedy: {
      'zh-Hant-HK': '請分成數份文件發出，每份只載部分內容。',
      'zh-Hans-CN': '请分成数份文件出具，每份只载部分内容。',
      en: 'Issue several documents, each with a part of the content.',
      'pt-MO': 'Emita vários documentos, cada um com parte do conteúdo.',
    },
  },
  'portable.issuer_unknown': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '簽發文件的一方不在信任名單內。',
      'zh-Hans-CN': '签发文件的一方不在信任名单内。',
      en: 'Whoever signed the document is not in the trust list.',
      'pt-MO': 'Quem assinou o documento não consta da lista de confiança.',
    },
    remedy: {
      'zh-Hant-HK': '文件不可接納；請要求持有人出示由香港、澳門或廣東簽發的文件。',
      'zh-Hans-CN': '文件不可接受；请要求持有人出示由香港、澳门或广东签发的文件。',
      en: 'Do not accept it; ask for a document issued by Hong Kong, Macao or Guangdong.',
      'pt-MO': 'Não o aceite; peça um documento emitido por Hong Kong, Macau ou Guangdong.',
    },
  },
  'portable.key_unknown': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '文件所用的 {issuer} 金鑰不在手上的名單內。',
      'zh-Hans-CN': '文件所用的 {issuer} 密钥不在手上的名单内。',
      en: 'The document names a key of {issuer} that is not in the list at hand.',
      'pt-MO': 'O documento indica uma chave de {issuer} que não consta da lista disponível.',
    },
    remedy: {
      'zh-Hant-HK': '請取得該方最新的公開金鑰再核對；之前不可接納。',
      'zh-Hans-CN': '请取得该方最新的公钥再核验；此前不可接受。',
      en: 'Get the current public keys of that side and check again; do not accept it before.',
      'pt-MO':
        'Obtenha as chaves públicas atuais desse lado e verifique de novo; não o aceite antes.',
    },
  },
  'portable.key_ended': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '文件在 {issuer} 金鑰停用後才簽署。',
      'zh-Hans-CN': '文件在 {issuer} 密钥停用后才签署。',
      en: 'The document was signed after that key of {issuer} had ended.',
      'pt-MO': 'O documento foi assinado depois do fim dessa chave de {issuer}.',
    },
    remedy: {
      'zh-Hant-HK': '文件不可接納；請通知簽發一方。',
      'zh-Hans-CN': '文件不可接受；请通知签发一方。',
      en: 'Do not accept it; tell the issuing side.',
      'pt-MO': 'Não o aceite; avise o lado emissor.',
    },
  },
  'portable.signature_wrong': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '簽署不符：文件經改動或屬偽造。',
      'zh-Hans-CN': '签名不符：文件经改动或属伪造。',
      en: 'The signature does not fit: the document was changed or forged.',
      'pt-MO': 'A assinatura não corresponde: o documento foi alterado ou forjado.',
    },
    remedy: {
      'zh-Hant-HK': '文件不可接納；請向簽發一方查詢。',
      'zh-Hans-CN': '文件不可接受；请向签发一方查询。',
      en: 'Do not accept it; ask the issuing side.',
      'pt-MO': 'Não o aceite; consulte o lado emissor.',
    },
  },
  'portable.kind_wrong': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '這份文件屬 {kind}，而所需的是 {wanted}。',
      'zh-Hans-CN': '这份文件属 {kind}，而所需的是 {wanted}。',
      en: 'The document is a {kind}; a {wanted} is needed.',
      'pt-MO': 'O documento é {kind}; é necessário {wanted}.',
    },
    remedy: {
      'zh-Hant-HK': '請要求持有人出示所需的文件。',
      'zh-Hans-CN': '请要求持有人出示所需的文件。',
      en: 'Ask the holder for the document that is needed.',
      'pt-MO': 'Peça ao titular o documento necessário.',
    },
  },
  'portable.kind_unknown': {
    status: 422,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '簽署無誤，但系統不認識文件種類 {kind}。',
      'zh-Hans-CN': '签名无误，但系统不认识文件种类 {kind}。',
      en: 'The signature is right, but documents of the kind {kind} are not known here.',
      'pt-MO': 'A assinatura está certa, mas o tipo de documento {kind} não é aqui conhecido.',
    },
    remedy: {
      'zh-Hant-HK': '請更新系統，或向簽發一方查詢文件的含義。',
      'zh-Hans-CN': '请更新系统，或向签发一方查询文件的含义。',
      en: 'Update the system, or ask the issuing side what the document means.',
      'pt-MO': 'Atualize o sistema ou pergunte ao lado emissor o que o documento significa.',
    },
  },
  'portable.revoked': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '文件已於 {on} 撤銷。',
      'zh-Hans-CN': '文件已于 {on} 撤销。',
      en: 'The document was revoked on {on}.',
      'pt-MO': 'O documento foi revogado em {on}.',
    },
    remedy: {
      'zh-Hant-HK': '文件不可接納；持有人可向簽發一方申請新文件。',
      'zh-Hans-CN': '文件不可接受；持有人可向签发一方申请新文件。',
      en: 'Do not accept it; the holder can ask the issuing side for a new one.',
      'pt-MO': 'Não o aceite; o titular pode pedir um novo ao lado emissor.',
    },
  },
  'portable.not_yet_valid': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '文件自 {from} 起才有效。',
      'zh-Hans-CN': '文件自 {from} 起才有效。',
      en: 'The document is valid from {from} only.',
      'pt-MO': 'O documento só é válido a partir de {from}.',
    },
    remedy: {
      'zh-Hant-HK': '請於該日或之後再出示。',
      'zh-Hans-CN': '请于该日或之后再出示。',
      en: 'Show it on that day or later.',
      'pt-MO': 'Apresente-o nesse dia ou depois.',
    },
  },
  'portable.expired': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '文件的有效期至 {last} 止。',
      'zh-Hans-CN': '文件的有效期至 {last} 止。',
      en: 'The document was valid until {last}.',
      'pt-MO': 'O documento foi válido até {last}.',
    },
    remedy: {
      'zh-Hant-HK': '持有人可向簽發一方申請新文件。',
      'zh-Hans-CN': '持有人可向签发一方申请新文件。',
      en: 'The holder can ask the issuing side for a new one.',
      'pt-MO': 'O titular pode pedir um novo ao lado emissor.',
    },
  },
  'portable.revocations_wrong': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '撤銷名單並非由信任名單內的一方簽署。',
      'zh-Hans-CN': '撤销名单并非由信任名单内的一方签署。',
      en: 'The list of revoked documents is not signed by a side of the trust list.',
      'pt-MO':
        'A lista de documentos revogados não está assinada por um lado da lista de confiança.',
    },
    remedy: {
      'zh-Hant-HK': '請由簽發節點的 /exchange/revocations 重新取得。',
      'zh-Hans-CN': '请由签发节点的 /exchange/revocations 重新取得。',
      en: 'Get it again from /exchange/revocations of the issuing node.',
      'pt-MO': 'Obtenha-a de novo em /exchange/revocations do nó emissor.',
    },
  },
  'portable.validity_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '有效期須由一日至 {days} 日，且尚未結束。',
      'zh-Hans-CN': '有效期须由一日至 {days} 日，且尚未结束。',
      en: 'A document is valid for one day at least, ends within {days} days and not in the past.',
      'pt-MO':
        'Um documento é válido por um dia no mínimo, termina dentro de {days} dias e não no passado.',
    },
    remedy: {
      'zh-Hant-HK': '請更改有效期的首日或末日。',
      'zh-Hans-CN': '请更改有效期的首日或末日。',
      en: 'Change the first or the last day.',
      'pt-MO': 'Altere o primeiro ou o último dia.',
    },
  },
  'portable.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到這份文件。',
      'zh-Hans-CN': '找不到这份文件。',
      en: 'There is no such document.',
      'pt-MO': 'Esse documento não existe.',
    },
    remedy: {
      'zh-Hant-HK': '請核對文件編號，或查看文件列表。',
      'zh-Hans-CN': '请核对文件编号，或查看文件列表。',
      en: 'Check its number, or look into the list of documents.',
      'pt-MO': 'Verifique o número ou consulte a lista de documentos.',
    },
  },
} as const satisfies Record<string, FaultKind>;
