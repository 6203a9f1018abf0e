import type { FaultKind } from '../../fault-kind.ts';

/** Faults of keeping and giving out files. */
export const FILE_FAULTS = {
  'file.too_large': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '檔案過大（上限 {limit}）。',
      'zh-Hans-CN': '文件过大（上限 {limit}）。',
      en: 'The file is too large (limit {limit}).',
      'pt-MO': 'O ficheiro é demasiado grande (limite {limit}).',
    },
    remedy: {
      'zh-Hant-HK': '請分成幾個檔案，或以較低解像度掃描。',
      'zh-Hans-CN': '请分成几个文件，或以较低分辨率扫描。',
      en: 'Split it, or scan it at a lower resolution.',
      'pt-MO': 'Divida-o, ou digitalize-o com menor resolução.',
    },
  },
  'file.quota': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '你的文件夾已滿（上限 {limit}）。',
      'zh-Hans-CN': '您的文件夹已满（上限 {limit}）。',
      en: 'Your folder is full (limit {limit}).',
      'pt-MO': 'A sua pasta está cheia (limite {limit}).',
    },
    remedy: {
      'zh-Hant-HK': '請先刪除不再需要的檔案。',
      'zh-Hans-CN': '请先删除不再需要的文件。',
      en: 'Delete files that you no longer need first.',
      'pt-MO': 'Elimine primeiro os ficheiros de que já não precisa.',
    },
  },
  'file.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有這個檔案，或你不可查閱。',
      'zh-Hans-CN': '没有这个文件，或您无权查阅。',
      en: 'There is no such file, or you may not see it.',
      'pt-MO': 'Não existe tal ficheiro, ou não o pode consultar.',
    },
    remedy: {
      'zh-Hant-HK': '請返回清單重新選擇，或請病人給予共用同意。',
      'zh-Hans-CN': '请返回清单重新选择，或请患者给予共享同意。',
      en: 'Choose again from the list, or ask the patient for a sharing consent.',
      'pt-MO': 'Escolha de novo na lista, ou peça ao doente um consentimento de partilha.',
    },
  },
  'file.removed': {
    status: 410,
    issue: 'deleted',
    title: {
      'zh-Hant-HK': '這個檔案已刪除。',
      'zh-Hans-CN': '这个文件已删除。',
      en: 'This file has been deleted.',
      'pt-MO': 'Este ficheiro foi eliminado.',
    },
    remedy: {
      'zh-Hant-HK': '期限內可由本人復原。',
      'zh-Hans-CN': '期限内可由本人恢复。',
      en: 'Its owner can bring it back for a time.',
      'pt-MO': 'O titular pode recuperá-lo durante algum tempo.',
    },
  },
  'file.erased': {
    status: 410,
    issue: 'deleted',
    title: {
      'zh-Hant-HK': '這個檔案刪除已久，內容已清除，不能復原。',
      'zh-Hans-CN': '这个文件删除已久，内容已清除，不能恢复。',
      en: 'This file was deleted too long ago; its contents are erased.',
      'pt-MO': 'Este ficheiro foi eliminado há demasiado tempo; o conteúdo foi apagado.',
    },
    remedy: {
      'zh-Hant-HK': '如仍有原件，請再次上載。',
      'zh-Hans-CN': '如仍有原件，请再次上传。',
      en: 'Send it again if you still have it.',
      'pt-MO': 'Envie-o de novo, se ainda o tiver.',
    },
  },
  'file.held': {
    status: 409,
    issue: 'transient',
    title: {
      'zh-Hant-HK': '檔案正等候病毒掃描，暫時不能打開。',
      'zh-Hans-CN': '文件正等候病毒扫描，暂时不能打开。',
      en: 'The file waits for the virus scanner and cannot be opened yet.',
      'pt-MO': 'O ficheiro aguarda o antivírus e ainda não pode ser aberto.',
    },
    remedy: {
      'zh-Hant-HK': '請稍後再試；掃描完成後會自動開放。',
      'zh-Hans-CN': '请稍后再试；扫描完成后会自动开放。',
      en: 'Try again later; it opens by itself once it is scanned.',
      'pt-MO': 'Tente mais tarde; abre-se por si depois de verificado.',
    },
  },
  'file.scanner_away': {
    status: 503,
    issue: 'transient',
    title: {
      'zh-Hant-HK': '病毒掃描器沒有回應，影像要掃描後才能保存。',
      'zh-Hans-CN': '病毒扫描器没有响应，影像要扫描后才能保存。',
      en: 'The virus scanner does not answer; images are kept only once they are scanned.',
      'pt-MO': 'O antivírus não responde; as imagens só são guardadas depois de verificadas.',
    },
    remedy: {
      'zh-Hant-HK': '請稍後再上載。',
      'zh-Hans-CN': '请稍后再上传。',
      en: 'Send them again later.',
      'pt-MO': 'Envie-as de novo mais tarde.',
    },
  },
  'file.context_wrong': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '沒有說明這個檔案屬於哪位病人。',
      'zh-Hans-CN': '没有说明这个文件属于哪位患者。',
      en: 'It is not said whose file this is.',
      'pt-MO': 'Não se diz de quem é este ficheiro.',
    },
    remedy: {
      'zh-Hant-HK': '請以 X-Security-Context 或 securityContext 寫明「Patient/…」。',
      'zh-Hans-CN': '请以 X-Security-Context 或 securityContext 写明“Patient/…”。',
      en: 'Name "Patient/…" in X-Security-Context or securityContext.',
      'pt-MO': 'Indique «Patient/…» em X-Security-Context ou securityContext.',
    },
  },
  'file.unchangeable': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '保存的檔案不會改動。',
      'zh-Hans-CN': '保存的文件不会改动。',
      en: 'A file that is kept is never changed.',
      'pt-MO': 'Um ficheiro guardado nunca é alterado.',
    },
    remedy: {
      'zh-Hant-HK': '請另存一個新檔案，並由新版本的 DocumentReference 指向它。',
      'zh-Hans-CN': '请另存一个新文件，并由新版本的 DocumentReference 指向它。',
      en: 'Keep a new file and name it in a new version of the DocumentReference.',
      'pt-MO': 'Guarde um novo ficheiro e indique-o numa nova versão do DocumentReference.',
    },
  },
  'file.name_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '文件所指的檔案不存在、不屬於這位病人或本機構，或已由另一份文件使用。',
      'zh-Hans-CN': '文档所指的文件不存在、不属于这位患者或本机构，或已由另一份文档使用。',
      en: 'The file that the document names is not there, not of this patient and institution, or used by another document.',
      'pt-MO':
        'O ficheiro que o documento indica não existe, não é deste doente e instituição, ou é usado por outro documento.',
    },
    remedy: {
      'zh-Hant-HK': '請先以 POST /fhir/Binary 保存檔案，再寫入它的網址。',
      'zh-Hans-CN': '请先以 POST /fhir/Binary 保存文件，再写入它的网址。',
      en: 'Keep the file by POST /fhir/Binary first and name the address that it was given.',
      'pt-MO': 'Guarde primeiro o ficheiro com POST /fhir/Binary e indique o endereço que recebeu.',
    },
  },
  'file.no_reading': {
    status: 422,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '這類檔案只能看原件，沒有分項閱讀。',
      'zh-Hans-CN': '这类文件只能看原件，没有分项阅读。',
      en: 'Files of this kind are only shown as they are; there is no structured reading.',
      'pt-MO': 'Ficheiros deste tipo só se mostram tal como são; não há leitura estruturada.',
    },
    remedy: {
      'zh-Hant-HK': '請下載原件。',
      'zh-Hans-CN': '请下载原件。',
      en: 'Download the original.',
      'pt-MO': 'Descarregue o original.',
    },
  },
} as const satisfies Record<string, FaultKind>;
