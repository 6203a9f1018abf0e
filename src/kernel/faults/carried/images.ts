import type { FaultKind } from '../../fault-kind.ts';

/** Faults of images. */
export const IMAGE_FAULTS = {
  'image.not_dicom': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '這不是 DICOM 檔案。',
      'zh-Hans-CN': '这不是 DICOM 文件。',
      en: 'This is not a DICOM file.',
      'pt-MO': 'Isto não é um ficheiro DICOM.',
    },
    remedy: {
      'zh-Hant-HK': '請傳送帶有檔案標頭（第 10 部分）的原始 DICOM 檔案。',
      'zh-Hans-CN': '请发送带有文件头（第 10 部分）的原始 DICOM 文件。',
      en: 'Send the original DICOM file with its file header (Part 10).',
      'pt-MO': 'Envie o ficheiro DICOM original com o seu cabeçalho (Parte 10).',
    },
  },
  'image.truncated': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '此 DICOM 檔案不完整或已損壞。',
      'zh-Hans-CN': '该 DICOM 文件不完整或已损坏。',
      en: 'This DICOM file is cut off or damaged.',
      'pt-MO': 'Este ficheiro DICOM está cortado ou danificado.',
    },
    remedy: {
      'zh-Hant-HK': '請從影像系統重新匯出後再傳送。',
      'zh-Hans-CN': '请从影像系统重新导出后再发送。',
      en: 'Export it again from the imaging system and send it once more.',
      'pt-MO': 'Exporte-o de novo do sistema de imagem e volte a enviá-lo.',
    },
  },
  'image.too_large': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '檔案解壓後過大。',
      'zh-Hans-CN': '文件解压后过大。',
      en: 'The file is too large once it is unpacked.',
      'pt-MO': 'O ficheiro é demasiado grande depois de descomprimido.',
    },
    remedy: {
      'zh-Hant-HK': '請以未壓縮的傳輸語法傳送，或分成較小的物件。',
      'zh-Hans-CN': '请以未压缩的传输语法发送，或分成较小的对象。',
      en: 'Send it in an uncompressed transfer syntax, or as smaller objects.',
      'pt-MO': 'Envie-o numa sintaxe de transferência sem compressão, ou em objetos menores.',
    },
  },
  'image.uid_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '檔案缺少有效的 {attribute}。',
      'zh-Hans-CN': '文件缺少有效的 {attribute}。',
      en: 'The file has no valid {attribute}.',
      'pt-MO': 'O ficheiro não tem {attribute} válido.',
    },
    remedy: {
      'zh-Hant-HK': '檢查、系列和影像各須有唯一識別碼。',
      'zh-Hans-CN': '检查、序列和图像各须有唯一标识符。',
      en: 'Study, series and image each need a unique identifier.',
      'pt-MO': 'Estudo, série e imagem precisam cada um de um identificador único.',
    },
  },
  'image.syntax_unknown': {
    status: 422,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '不接受傳輸語法 {syntax}。',
      'zh-Hans-CN': '不接受传输语法 {syntax}。',
      en: 'The transfer syntax {syntax} is not taken.',
      'pt-MO': 'A sintaxe de transferência {syntax} não é aceite.',
    },
    remedy: {
      'zh-Hant-HK': '請使用小端序、RLE、JPEG、JPEG-LS 或 JPEG 2000。',
      'zh-Hans-CN': '请使用小端序、RLE、JPEG、JPEG-LS 或 JPEG 2000。',
      en: 'Use little endian, RLE, JPEG, JPEG-LS or JPEG 2000.',
      'pt-MO': 'Use little endian, RLE, JPEG, JPEG-LS ou JPEG 2000.',
    },
  },
  'image.pixels_missing': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '檔案應有 {frames} 幅影像，但內容不齊全。',
      'zh-Hans-CN': '文件应有 {frames} 幅图像，但内容不齐全。',
      en: 'The file should hold {frames} pictures and does not hold them whole.',
      'pt-MO': 'O ficheiro devia conter {frames} imagens e não as contém por inteiro.',
    },
    remedy: {
      'zh-Hant-HK': '請從影像系統重新匯出後再傳送。',
      'zh-Hans-CN': '请从影像系统重新导出后再发送。',
      en: 'Export it again from the imaging system and send it once more.',
      'pt-MO': 'Exporte-o de novo do sistema de imagem e volte a enviá-lo.',
    },
  },
  'image.uid_taken': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '識別碼 {uid} 已有另一個內容不同的檔案。',
      'zh-Hans-CN': '标识符 {uid} 已有另一个内容不同的文件。',
      en: 'Another file with other content is kept under {uid}.',
      'pt-MO': 'Já existe outro ficheiro, com outro conteúdo, com o identificador {uid}.',
    },
    remedy: {
      'zh-Hant-HK': '原有檔案不會被覆蓋；更改過的影像須有自己的識別碼。',
      'zh-Hans-CN': '原有文件不会被覆盖；更改过的图像须有自己的标识符。',
      en: 'What is kept is never overwritten: an image that was changed needs an identifier of its own.',
      'pt-MO':
        'O que está guardado nunca é substituído: uma imagem alterada precisa do seu próprio identificador.',
    },
  },
  'image.not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有此影像，或你無權查看。',
      'zh-Hans-CN': '没有该图像，或您无权查看。',
      en: 'There is no such image, or it is not shared with you.',
      'pt-MO': 'Não existe tal imagem, ou não foi partilhada consigo.',
    },
    remedy: {
      'zh-Hant-HK': '請檢查識別碼，或請病人授權查看。',
      'zh-Hans-CN': '请检查标识符，或请患者授权查看。',
      en: 'Check the identifiers, or ask the patient to share the study.',
      'pt-MO': 'Verifique os identificadores, ou peça ao doente que partilhe o estudo.',
    },
  },
  'image.not_rendered': {
    status: 406,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '此影像的壓縮方式只能在閱片器中顯示。',
      'zh-Hans-CN': '该图像的压缩方式只能在阅片器中显示。',
      en: 'This image is compressed in a way that only the viewer shows.',
      'pt-MO': 'Esta imagem está comprimida de um modo que só o visualizador mostra.',
    },
    remedy: {
      'zh-Hant-HK': '請在閱片器中開啟，或下載原始檔案。',
      'zh-Hans-CN': '请在阅片器中打开，或下载原始文件。',
      en: 'Open it in the viewer, or fetch the original file.',
      'pt-MO': 'Abra-a no visualizador, ou obtenha o ficheiro original.',
    },
  },
  'image.renderer_busy': {
    status: 503,
    issue: 'throttled',
    title: {
      'zh-Hant-HK': '現時有太多影像等候顯示。',
      'zh-Hans-CN': '目前有太多图像等候显示。',
      en: 'Too many images are waiting to be drawn.',
      'pt-MO': 'Há demasiadas imagens à espera de serem desenhadas.',
    },
    remedy: {
      'zh-Hant-HK': '請稍後再試，或在閱片器中開啟。',
      'zh-Hans-CN': '请稍后再试，或在阅片器中打开。',
      en: 'Try again in a moment, or open the image in the viewer.',
      'pt-MO': 'Tente de novo dentro de momentos, ou abra a imagem no visualizador.',
    },
  },
  'image.syntax_not_kept': {
    status: 406,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '此影像只以 {syntax} 保存。',
      'zh-Hans-CN': '该图像只以 {syntax} 保存。',
      en: 'This image is kept in {syntax} only.',
      'pt-MO': 'Esta imagem está guardada apenas em {syntax}.',
    },
    remedy: {
      'zh-Hant-HK': '原始檔案不會重新編碼；請以 transfer-syntax=* 要求。',
      'zh-Hans-CN': '原始文件不会重新编码；请以 transfer-syntax=* 请求。',
      en: 'Originals are never encoded anew: ask with transfer-syntax=*.',
      'pt-MO': 'Os originais nunca são recodificados: peça com transfer-syntax=*.',
    },
  },
  'image.report_not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有此報告，或你無權查看。',
      'zh-Hans-CN': '没有该报告，或您无权查看。',
      en: 'There is no such report, or it is not shared with you.',
      'pt-MO': 'Não existe tal relatório, ou não foi partilhado consigo.',
    },
    remedy: {
      'zh-Hant-HK': '請病人授權查看報告。',
      'zh-Hans-CN': '请患者授权查看报告。',
      en: 'Ask the patient to share reports as well.',
      'pt-MO': 'Peça ao doente que partilhe também os relatórios.',
    },
  },
  'image.report_damaged': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '報告不完整，或並非 PDF 或 UTF-8 文字。',
      'zh-Hans-CN': '报告不完整，或不是 PDF 或 UTF-8 文本。',
      en: 'The report is cut off, or is neither a PDF nor text in UTF-8.',
      'pt-MO': 'O relatório está cortado, ou não é PDF nem texto em UTF-8.',
    },
    remedy: {
      'zh-Hant-HK': '請重新匯出為 PDF 或純文字後再傳送。',
      'zh-Hans-CN': '请重新导出为 PDF 或纯文本后再发送。',
      en: 'Export it again as PDF or plain text and send it once more.',
      'pt-MO': 'Exporte-o de novo em PDF ou texto simples e volte a enviá-lo.',
    },
  },
  'image.report_active': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '報告內含程式或其他檔案。',
      'zh-Hans-CN': '报告内含程序或其他文件。',
      en: 'The report contains programs or other files.',
      'pt-MO': 'O relatório contém programas ou outros ficheiros.',
    },
    remedy: {
      'zh-Hant-HK': '請匯出為不含程式的 PDF（例如 PDF/A）後再傳送。',
      'zh-Hans-CN': '请导出为不含程序的 PDF（例如 PDF/A）后再发送。',
      en: 'Export it as a PDF without them, such as PDF/A, and send it again.',
      'pt-MO': 'Exporte-o como PDF sem eles, por exemplo PDF/A, e envie-o de novo.',
    },
  },
  'image.report_too_large': {
    status: 413,
    issue: 'too-long',
    title: {
      'zh-Hant-HK': '報告超過 {megabytes} MB。',
      'zh-Hans-CN': '报告超过 {megabytes} MB。',
      en: 'The report is larger than {megabytes} MB.',
      'pt-MO': 'O relatório tem mais de {megabytes} MB.',
    },
    remedy: {
      'zh-Hant-HK': '請以較低解像度匯出，影像則以 DICOM 傳送。',
      'zh-Hans-CN': '请以较低分辨率导出，图像则以 DICOM 发送。',
      en: 'Export it smaller, and send the images as DICOM.',
      'pt-MO': 'Exporte-o mais pequeno e envie as imagens em DICOM.',
    },
  },
  'image.parts_wrong': {
    status: 400,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '請求並非由 DICOM 檔案及報告組成的 multipart/related。',
      'zh-Hans-CN': '请求不是由 DICOM 文件及报告组成的 multipart/related。',
      en: 'The request is not multipart/related with DICOM files and reports as its parts.',
      'pt-MO': 'O pedido não é multipart/related com ficheiros DICOM e relatórios como partes.',
    },
    remedy: {
      'zh-Hant-HK':
        '每部分為一個 application/dicom、application/pdf 或 text/plain 檔案，最多 {parts} 個，並註明 boundary。',
      'zh-Hans-CN':
        '每部分为一个 application/dicom、application/pdf 或 text/plain 文件，最多 {parts} 个，并注明 boundary。',
      en: 'Each part is one file of application/dicom, application/pdf or text/plain, {parts} at most, with the boundary named in Content-Type.',
      'pt-MO':
        'Cada parte é um ficheiro application/dicom, application/pdf ou text/plain, no máximo {parts}, com o boundary indicado em Content-Type.',
    },
  },
  'image.nested_too_deep': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '檔案中的序列嵌套過深。',
      'zh-Hans-CN': '文件中的序列嵌套过深。',
      en: 'The sequences in the file are nested too deep.',
      'pt-MO': 'As sequências no ficheiro estão demasiado encaixadas.',
    },
    remedy: {
      'zh-Hant-HK': '請檢查產生此檔案的系統。',
      'zh-Hans-CN': '请检查生成该文件的系统。',
      en: 'Check the system that made the file.',
      'pt-MO': 'Verifique o sistema que produziu o ficheiro.',
    },
  },
} as const satisfies Record<string, FaultKind>;
