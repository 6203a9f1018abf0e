import type { FaultKind } from '../../fault-kind.ts';

/** Faults of what a file holds. */
export const FILE_CONTENT_FAULTS = {
  'file.empty': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '檔案是空的。',
      'zh-Hans-CN': '文件是空的。',
      en: 'The file is empty.',
      'pt-MO': 'O ficheiro está vazio.',
    },
    remedy: {
      'zh-Hant-HK': '請選擇另一個檔案。',
      'zh-Hans-CN': '请选择另一个文件。',
      en: 'Choose another file.',
      'pt-MO': 'Escolha outro ficheiro.',
    },
  },
  'file.type_refused': {
    status: 422,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '不接受這類檔案：{found}。',
      'zh-Hans-CN': '不接受这类文件：{found}。',
      en: 'Files of this kind are not taken: {found}.',
      'pt-MO': 'Ficheiros deste tipo não são aceites: {found}.',
    },
    remedy: {
      'zh-Hant-HK':
        '請用 PDF、PNG、JPEG、TIFF、WebP、C-CDA、FHIR 文件、SMART 健康卡、DICOM，或這些檔案的 ZIP。',
      'zh-Hans-CN':
        '请用 PDF、PNG、JPEG、TIFF、WebP、C-CDA、FHIR 文档、SMART 健康卡、DICOM，或这些文件的 ZIP。',
      en: 'Use PDF, PNG, JPEG, TIFF, WebP, C-CDA, a FHIR document, a SMART Health Card, DICOM, or a ZIP of these.',
      'pt-MO':
        'Use PDF, PNG, JPEG, TIFF, WebP, C-CDA, um documento FHIR, um SMART Health Card, DICOM, ou um ZIP destes.',
    },
  },
  'file.truncated': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '檔案不完整或已損壞（{kind}）。',
      'zh-Hans-CN': '文件不完整或已损坏（{kind}）。',
      en: 'The file is cut off or damaged ({kind}).',
      'pt-MO': 'O ficheiro está cortado ou danificado ({kind}).',
    },
    remedy: {
      'zh-Hant-HK': '請重新下載或掃描，再次上載。',
      'zh-Hans-CN': '请重新下载或扫描，再次上传。',
      en: 'Download or scan it again and send it once more.',
      'pt-MO': 'Descarregue-o ou digitalize-o de novo e volte a enviá-lo.',
    },
  },
  'file.bomb': {
    status: 422,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '檔案解開後會異常龐大，因此不接受。',
      'zh-Hans-CN': '文件解开后会异常庞大，因此不接受。',
      en: 'Unpacked, the file would grow beyond all measure; it is not taken.',
      'pt-MO': 'Descomprimido, o ficheiro cresceria sem medida; não é aceite.',
    },
    remedy: {
      'zh-Hant-HK': '請傳送未壓縮的原件，或把文件列印成新的 PDF。',
      'zh-Hans-CN': '请发送未压缩的原件，或把文档打印成新的 PDF。',
      en: 'Send the original unpacked, or print the document to a new PDF.',
      'pt-MO': 'Envie o original descomprimido, ou imprima o documento para um novo PDF.',
    },
  },
  'file.picture_too_large': {
    status: 422,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '圖片的像素過多（上限 {limit}）。',
      'zh-Hans-CN': '图片的像素过多（上限 {limit}）。',
      en: 'The picture has too many pixels (limit {limit}).',
      'pt-MO': 'A imagem tem demasiados píxeis (limite {limit}).',
    },
    remedy: {
      'zh-Hant-HK': '請以較低解像度掃描或拍攝。',
      'zh-Hans-CN': '请以较低分辨率扫描或拍摄。',
      en: 'Scan or photograph it at a lower resolution.',
      'pt-MO': 'Digitalize-a ou fotografe-a com menor resolução.',
    },
  },
  'file.active_content': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '文件內含會自行執行的內容（{what}），因此不接受。',
      'zh-Hans-CN': '文档内含会自行执行的内容（{what}），因此不接受。',
      en: 'The document contains something that runs by itself ({what}); it is not taken.',
      'pt-MO': 'O documento contém algo que se executa por si ({what}); não é aceite.',
    },
    remedy: {
      'zh-Hant-HK': '請把它列印成新的 PDF，再上載該 PDF。',
      'zh-Hans-CN': '请把它打印成新的 PDF，再上传该 PDF。',
      en: 'Print it to a new PDF and send that one.',
      'pt-MO': 'Imprima-o para um novo PDF e envie esse.',
    },
  },
  'file.xml_unsafe': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': 'XML 文件含有不安全的結構（{problem}），因此不接受。',
      'zh-Hans-CN': 'XML 文档含有不安全的结构（{problem}），因此不接受。',
      en: 'The XML document is built in an unsafe way ({problem}); it is not taken.',
      'pt-MO': 'O documento XML está construído de forma insegura ({problem}); não é aceite.',
    },
    remedy: {
      'zh-Hant-HK': '請向發出文件的機構索取不含 DOCTYPE 及實體的 C-CDA。',
      'zh-Hans-CN': '请向发出文档的机构索取不含 DOCTYPE 及实体的 C-CDA。',
      en: 'Ask who issued it for a C-CDA without DOCTYPE and entities.',
      'pt-MO': 'Peça a quem o emitiu um C-CDA sem DOCTYPE nem entidades.',
    },
  },
  'file.document_unknown': {
    status: 422,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '這是 {kind}，但不是我們認識的健康文件。',
      'zh-Hans-CN': '这是 {kind}，但不是我们认识的健康文档。',
      en: 'This is {kind}, but no health document that is known here.',
      'pt-MO': 'Isto é {kind}, mas não é um documento de saúde conhecido aqui.',
    },
    remedy: {
      'zh-Hant-HK':
        'XML 應為 C-CDA（ClinicalDocument）；JSON 應為 FHIR 文件（Bundle，type 為 document）或 SMART 健康卡。',
      'zh-Hans-CN':
        'XML 应为 C-CDA（ClinicalDocument）；JSON 应为 FHIR 文档（Bundle，type 为 document）或 SMART 健康卡。',
      en: 'XML should be C-CDA (ClinicalDocument); JSON a FHIR document (Bundle of type document) or a SMART Health Card.',
      'pt-MO':
        'XML deve ser C-CDA (ClinicalDocument); JSON um documento FHIR (Bundle do tipo document) ou um SMART Health Card.',
    },
  },
  'file.archive_too_many': {
    status: 422,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '壓縮檔內的檔案過多（上限 {limit}）。',
      'zh-Hans-CN': '压缩包内的文件过多（上限 {limit}）。',
      en: 'The archive holds too many files (limit {limit}).',
      'pt-MO': 'O arquivo contém demasiados ficheiros (limite {limit}).',
    },
    remedy: {
      'zh-Hant-HK': '請分成幾個較小的壓縮檔。',
      'zh-Hans-CN': '请分成几个较小的压缩包。',
      en: 'Split it into several smaller archives.',
      'pt-MO': 'Divida-o em vários arquivos menores.',
    },
  },
  'file.archive_path': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '壓縮檔內有一個檔案名稱指向壓縮檔以外。',
      'zh-Hans-CN': '压缩包内有一个文件名指向压缩包以外。',
      en: 'A name in the archive points outside of it.',
      'pt-MO': 'Um nome no arquivo aponta para fora dele.',
    },
    remedy: {
      'zh-Hant-HK': '請用普通檔案重新製作壓縮檔。',
      'zh-Hans-CN': '请用普通文件重新制作压缩包。',
      en: 'Make the archive again from ordinary files.',
      'pt-MO': 'Refaça o arquivo com ficheiros comuns.',
    },
  },
  'file.archive_nested': {
    status: 422,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '壓縮檔內還有壓縮檔。',
      'zh-Hans-CN': '压缩包内还有压缩包。',
      en: 'There is an archive inside the archive.',
      'pt-MO': 'Há um arquivo dentro do arquivo.',
    },
    remedy: {
      'zh-Hant-HK': '請先解開內層的壓縮檔。',
      'zh-Hans-CN': '请先解开内层的压缩包。',
      en: 'Unpack the inner archive first.',
      'pt-MO': 'Descomprima primeiro o arquivo interior.',
    },
  },
  'file.archive_locked': {
    status: 422,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '壓縮檔以密碼保護，或使用不支援的壓縮方法。',
      'zh-Hans-CN': '压缩包以密码保护，或使用不支持的压缩方法。',
      en: 'The archive is locked by a password or packed in an unknown way.',
      'pt-MO': 'O arquivo está protegido por palavra-passe ou comprimido de forma desconhecida.',
    },
    remedy: {
      'zh-Hant-HK': '請製作沒有密碼的普通 ZIP。',
      'zh-Hans-CN': '请制作没有密码的普通 ZIP。',
      en: 'Make a plain ZIP without a password.',
      'pt-MO': 'Faça um ZIP simples sem palavra-passe.',
    },
  },
  'file.infected': {
    status: 422,
    issue: 'security',
    title: {
      'zh-Hant-HK': '病毒掃描發現：{name}。檔案沒有保存。',
      'zh-Hans-CN': '病毒扫描发现：{name}。文件没有保存。',
      en: 'The virus scanner found: {name}. The file was not kept.',
      'pt-MO': 'O antivírus encontrou: {name}. O ficheiro não foi guardado.',
    },
    remedy: {
      'zh-Hant-HK': '請不要打開這個檔案，並向發出者索取新的一份。',
      'zh-Hans-CN': '请不要打开这个文件，并向发出者索取新的一份。',
      en: 'Do not open this file; ask who issued it for a new one.',
      'pt-MO': 'Não abra este ficheiro; peça um novo a quem o emitiu.',
    },
  },
} as const satisfies Record<string, FaultKind>;
