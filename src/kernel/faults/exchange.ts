import type { FaultKind } from '../fault-kind.ts';

/** Faults of the exchange: another side that is away, and why a message or question was not accepted. */
export const EXCHANGE_FAULTS = {
  'peer.unreachable': {
    status: 503,
    issue: 'transient',
    title: {
      'zh-Hant-HK': '自 {since} 起未能聯絡 {peer} 一方。',
      'zh-Hans-CN': '自 {since} 起无法联系 {peer} 一方。',
      en: 'The {peer} side has not been reachable since {since}.',
      'pt-MO': 'O lado {peer} está inacessível desde {since}.',
    },
    remedy: {
      'zh-Hant-HK': '沒有資料遺失；系統會繼續嘗試，恢復後會自動處理。',
      'zh-Hans-CN': '没有数据丢失；系统会继续尝试，恢复后会自动处理。',
      en: 'Nothing is lost; Sampan keeps trying and goes on by itself when the side is back.',
      'pt-MO':
        'Nada se perde; o sistema continua a tentar e prossegue sozinho quando o lado voltar.',
    },
  },
  'peer.answer_wrong': {
    status: 502,
    issue: 'exception',
    title: {
      'zh-Hant-HK': '{peer} 一方的答覆無法核實。',
      'zh-Hans-CN': '{peer} 一方的答复无法核实。',
      en: 'The answer of the {peer} side could not be verified.',
      'pt-MO': 'Não foi possível verificar a resposta do lado {peer}.',
    },
    remedy: {
      'zh-Hant-HK': '請稍後再試；如持續出現，請操作員核對雙方的金鑰和版本。',
      'zh-Hans-CN': '请稍后再试；如持续出现，请运维人员核对双方的密钥和版本。',
      en: 'Try again later; if it goes on, the operators compare the keys and versions of both sides.',
      'pt-MO':
        'Tente mais tarde; se persistir, os operadores comparam as chaves e versões de ambos os lados.',
    },
  },
  'peer.unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有名為「{peer}」的另一方。',
      'zh-Hans-CN': '没有名为“{peer}”的另一方。',
      en: 'There is no other side "{peer}".',
      'pt-MO': 'Não existe outro lado «{peer}».',
    },
    remedy: {
      'zh-Hant-HK': '請使用 {known} 其中之一。',
      'zh-Hans-CN': '请使用 {known} 之一。',
      en: 'Use one of {known}.',
      'pt-MO': 'Use um de {known}.',
    },
  },
  'message.unreadable': {
    status: 400,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '封套無法開啟。',
      'zh-Hans-CN': '信封无法打开。',
      en: 'The envelope could not be opened.',
      'pt-MO': 'Não foi possível abrir o envelope.',
    },
    remedy: {
      'zh-Hant-HK': '傳送方須以本節點的公開金鑰加密（ECDH-ES、A256GCM）後再送。',
      'zh-Hans-CN': '发送方须以本节点的公钥加密（ECDH-ES、A256GCM）后再发送。',
      en: 'The sender must encrypt it with a public key of this node (ECDH-ES, A256GCM).',
      'pt-MO': 'O remetente deve cifrá-lo com uma chave pública deste nó (ECDH-ES, A256GCM).',
    },
  },
  'message.receiver_wrong': {
    status: 400,
    issue: 'value',
    title: {
      'zh-Hant-HK': '訊息並非寄給本節點。',
      'zh-Hans-CN': '消息并非发给本节点。',
      en: 'The message is not addressed to this node.',
      'pt-MO': 'A mensagem não é dirigida a este nó.',
    },
    remedy: {
      'zh-Hant-HK': '傳送方須核對各節點的地址。',
      'zh-Hans-CN': '发送方须核对各节点的地址。',
      en: 'The sender must check the addresses of the nodes.',
      'pt-MO': 'O remetente deve verificar os endereços dos nós.',
    },
  },
  'message.key_unknown': {
    status: 401,
    issue: 'security',
    title: {
      'zh-Hant-HK': '所用的金鑰並非已知的有效金鑰。',
      'zh-Hans-CN': '所用密钥不是已知的有效密钥。',
      en: 'The key that was used is not known, or no longer valid.',
      'pt-MO': 'A chave usada não é conhecida ou já não é válida.',
    },
    remedy: {
      'zh-Hant-HK': '操作員須與另一方交換現行的公開金鑰。',
      'zh-Hans-CN': '运维人员须与另一方交换现行公钥。',
      en: 'The operators exchange their current public keys.',
      'pt-MO': 'Os operadores trocam as suas chaves públicas atuais.',
    },
  },
  'message.signature_wrong': {
    status: 401,
    issue: 'security',
    title: {
      'zh-Hant-HK': '簽署不正確。',
      'zh-Hans-CN': '签名不正确。',
      en: 'The signature is wrong.',
      'pt-MO': 'A assinatura está errada.',
    },
    remedy: {
      'zh-Hant-HK': '訊息不獲接納；請操作員與傳送方查核金鑰及來源。',
      'zh-Hans-CN': '消息不予接受；请运维人员与发送方核查密钥及来源。',
      en: 'It was not accepted; the operators check keys and origin with the sender.',
      'pt-MO': 'Não foi aceite; os operadores verificam as chaves e a origem com o remetente.',
    },
  },
  'message.head_invalid': {
    status: 400,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '訊息的標頭欄位不正確。',
      'zh-Hans-CN': '消息的头部字段不正确。',
      en: 'The head of the message is not of the published form.',
      'pt-MO': 'O cabeçalho da mensagem não tem a forma publicada.',
    },
    remedy: {
      'zh-Hant-HK': '傳送方須按公布的格式填寫標頭。',
      'zh-Hans-CN': '发送方须按公布的格式填写头部。',
      en: 'The sender must fill in the head as published.',
      'pt-MO': 'O remetente deve preencher o cabeçalho como publicado.',
    },
  },
  'message.kind_unknown': {
    status: 422,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '不認識此訊息類別「{kind}」。',
      'zh-Hans-CN': '不认识此消息类别“{kind}”。',
      en: 'The kind "{kind}" is not known here.',
      'pt-MO': 'O tipo «{kind}» não é conhecido aqui.',
    },
    remedy: {
      'zh-Hant-HK': '接收方升級後，操作員可重新傳送。',
      'zh-Hans-CN': '接收方升级后，运维人员可重新发送。',
      en: 'After the receiver has been upgraded an operator sends it again.',
      'pt-MO': 'Depois de o destinatário ser atualizado, um operador envia-a de novo.',
    },
  },
  'message.kind_untrusted': {
    status: 403,
    issue: 'forbidden',
    title: {
      'zh-Hant-HK': '信任名單不容許該方傳送「{kind}」。',
      'zh-Hans-CN': '信任名单不允许该方发送“{kind}”。',
      en: 'The trust list does not let this side send "{kind}".',
      'pt-MO': 'A lista de confiança não permite a este lado enviar «{kind}».',
    },
    remedy: {
      'zh-Hant-HK': '如應容許，須先修訂雙方協定的信任名單。',
      'zh-Hans-CN': '如应允许，须先修订双方协定的信任名单。',
      en: 'If it should, the sides first change the trust list that they agreed on.',
      'pt-MO': 'Se devesse permitir, os lados alteram primeiro a lista de confiança acordada.',
    },
  },
  'message.body_invalid': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '訊息內容在「{at}」處不符合格式。',
      'zh-Hans-CN': '消息内容在“{at}”处不符合格式。',
      en: 'The body does not fit its schema at "{at}".',
      'pt-MO': 'O corpo não corresponde ao esquema em «{at}».',
    },
    remedy: {
      'zh-Hant-HK': '訊息已擱置；更正格式後操作員可再次處理。',
      'zh-Hans-CN': '消息已搁置；更正格式后运维人员可再次处理。',
      en: 'It is parked; after the schema has been put right an operator tries it again.',
      'pt-MO': 'Está em espera; corrigido o esquema, um operador tenta de novo.',
    },
  },
  'message.clock_ahead': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '訊息的時間超前於本節點的時鐘。',
      'zh-Hans-CN': '消息的时间超前于本节点的时钟。',
      en: "The message is dated ahead of this node's clock.",
      'pt-MO': 'A mensagem tem data posterior ao relógio deste nó.',
    },
    remedy: {
      'zh-Hant-HK': '傳送方須校正時鐘；之後會自動再送。',
      'zh-Hans-CN': '发送方须校正时钟；之后会自动重发。',
      en: 'The sender sets its clock; the message then comes again by itself.',
      'pt-MO': 'O remetente acerta o relógio; a mensagem volta depois por si.',
    },
  },
  'message.replayed_differently': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '此編號的訊息早前已收到，內容不同。',
      'zh-Hans-CN': '此编号的消息先前已收到，内容不同。',
      en: 'A message under this number came before with other content.',
      'pt-MO': 'Uma mensagem com este número já tinha chegado com outro conteúdo.',
    },
    remedy: {
      'zh-Hant-HK': '雙方操作員須核對紀錄；任何內容均未被更改。',
      'zh-Hans-CN': '双方运维人员须核对记录；任何内容均未被更改。',
      en: 'The operators of both sides compare their records; nothing was changed.',
      'pt-MO': 'Os operadores de ambos os lados comparam os registos; nada foi alterado.',
    },
  },
  'message.sequence_gap': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '之前的訊息尚未收到。',
      'zh-Hans-CN': '之前的消息尚未收到。',
      en: 'An earlier message has not come yet.',
      'pt-MO': 'Falta ainda uma mensagem anterior.',
    },
    remedy: {
      'zh-Hant-HK': '傳送方會由所缺的訊息起自動重送。',
      'zh-Hans-CN': '发送方会从缺失的消息起自动重发。',
      en: 'The sender goes back to the missing message by itself.',
      'pt-MO': 'O remetente recua sozinho até à mensagem em falta.',
    },
  },
  'message.handler_failed': {
    status: 500,
    issue: 'exception',
    title: {
      'zh-Hant-HK': '訊息未能處理。',
      'zh-Hans-CN': '消息未能处理。',
      en: 'The message could not be handled.',
      'pt-MO': 'Não foi possível tratar a mensagem.',
    },
    remedy: {
      'zh-Hant-HK': '多次嘗試後會擱置；找出原因後，操作員可再次處理。',
      'zh-Hans-CN': '多次尝试后会搁置；找出原因后，运维人员可再次处理。',
      en: 'After several attempts it is parked; when the cause is found an operator tries it again.',
      'pt-MO':
        'Após várias tentativas fica em espera; encontrada a causa, um operador tenta de novo.',
    },
  },
  'message.receipt_wrong': {
    status: 502,
    issue: 'security',
    title: {
      'zh-Hant-HK': '另一方的收據無法核實。',
      'zh-Hans-CN': '另一方的回执无法核实。',
      en: 'The receipt of the other side could not be verified.',
      'pt-MO': 'Não foi possível verificar o recibo do outro lado.',
    },
    remedy: {
      'zh-Hant-HK': '系統會再次傳送；如持續出現，請操作員核對雙方的金鑰。',
      'zh-Hans-CN': '系统会再次发送；如持续出现，请运维人员核对双方的密钥。',
      en: 'The delivery is repeated; if it goes on, the operators compare the keys of both sides.',
      'pt-MO':
        'A entrega repete-se; se persistir, os operadores comparam as chaves de ambos os lados.',
    },
  },
  'message.no_longer_kept': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '另一方要求重送的訊息內容已不再保存。',
      'zh-Hans-CN': '另一方要求重发的消息内容已不再保存。',
      en: 'The other side wants a message again whose body is no longer kept.',
      'pt-MO': 'O outro lado pede de novo uma mensagem cujo corpo já não é guardado.',
    },
    remedy: {
      'zh-Hant-HK': '雙方操作員須由備份恢復一致。',
      'zh-Hans-CN': '双方运维人员须由备份恢复一致。',
      en: 'The operators of both sides bring their records together from a backup.',
      'pt-MO':
        'Os operadores de ambos os lados conciliam os registos a partir de uma cópia de segurança.',
    },
  },
  'message.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有這則訊息。',
      'zh-Hans-CN': '没有这条消息。',
      en: 'There is no such message.',
      'pt-MO': 'Não existe tal mensagem.',
    },
    remedy: {
      'zh-Hant-HK': '請檢查訊息編號。',
      'zh-Hans-CN': '请检查消息编号。',
      en: 'Check the message id.',
      'pt-MO': 'Verifique o identificador da mensagem.',
    },
  },
  'message.not_parked': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '這則訊息並未擱置。',
      'zh-Hans-CN': '这条消息并未搁置。',
      en: 'This message is not parked.',
      'pt-MO': 'Esta mensagem não está em espera.',
    },
    remedy: {
      'zh-Hant-HK': '毋須再處理。',
      'zh-Hans-CN': '无须再处理。',
      en: 'It needs nothing more.',
      'pt-MO': 'Não precisa de mais nada.',
    },
  },
  'message.not_refused': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '這則訊息並未被拒收。',
      'zh-Hans-CN': '这条消息并未被拒收。',
      en: 'This message was not refused.',
      'pt-MO': 'Esta mensagem não foi recusada.',
    },
    remedy: {
      'zh-Hant-HK': '毋須重新傳送。',
      'zh-Hans-CN': '无须重新发送。',
      en: 'It need not be sent again.',
      'pt-MO': 'Não precisa de ser reenviada.',
    },
  },
  'message.still_failing': {
    status: 409,
    issue: 'exception',
    title: {
      'zh-Hant-HK': '再次處理仍未成功（{code}）。',
      'zh-Hans-CN': '再次处理仍未成功（{code}）。',
      en: 'It still could not be handled ({code}).',
      'pt-MO': 'Continua sem poder ser tratada ({code}).',
    },
    remedy: {
      'zh-Hant-HK': '訊息仍然擱置；請先找出原因。',
      'zh-Hans-CN': '消息仍然搁置；请先找出原因。',
      en: 'It stays parked; find the cause first.',
      'pt-MO': 'Fica em espera; encontre primeiro a causa.',
    },
  },
  'question.expired': {
    status: 409,
    issue: 'timeout',
    title: {
      'zh-Hant-HK': '查詢的時間與本節點的時鐘相差過大。',
      'zh-Hans-CN': '查询的时间与本节点的时钟相差过大。',
      en: "The question is dated too far from this node's clock.",
      'pt-MO': 'A pergunta tem data demasiado afastada do relógio deste nó.',
    },
    remedy: {
      'zh-Hant-HK': '請校正時鐘後再查詢。',
      'zh-Hans-CN': '请校正时钟后再查询。',
      en: 'Set the clock and ask again.',
      'pt-MO': 'Acerte o relógio e pergunte de novo.',
    },
  },
  'keys.unusable': {
    status: 500,
    issue: 'security',
    title: {
      'zh-Hant-HK': '金鑰檔 {file} 不能使用：{problem}。',
      'zh-Hans-CN': '密钥文件 {file} 不能使用：{problem}。',
      en: 'The keys file {file} cannot be used: {problem}.',
      'pt-MO': 'O ficheiro de chaves {file} não pode ser usado: {problem}.',
    },
    remedy: {
      'zh-Hant-HK': '請以「sampan keys」檢查或重新建立金鑰檔。',
      'zh-Hans-CN': '请以“sampan keys”检查或重新建立密钥文件。',
      en: 'Check it with "sampan keys", or make a new one.',
      'pt-MO': 'Verifique-o com «sampan keys» ou crie um novo.',
    },
  },
} as const satisfies Record<string, FaultKind>;
