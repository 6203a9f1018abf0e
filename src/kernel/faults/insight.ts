import type { FaultKind } from '../fault-kind.ts';

/** Faults of runs over a population. */
export const INSIGHT_FAULTS = {
  'batch.file_missing': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '找不到檔案「{file}」，或無法讀取。',
      'zh-Hans-CN': '找不到文件“{file}”，或无法读取。',
      en: 'The file {file} is not there or cannot be read.',
      'pt-MO': 'O ficheiro {file} não existe ou não pode ser lido.',
    },
    remedy: {
      'zh-Hant-HK': '請核對路徑；檔案名稱須以 .csv 或 .parquet 結尾。',
      'zh-Hans-CN': '请核对路径；文件名须以 .csv 或 .parquet 结尾。',
      en: 'Check the path; the name ends with .csv or .parquet.',
      'pt-MO': 'Verifique o caminho; o nome termina em .csv ou .parquet.',
    },
  },
  'batch.not_parquet': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '檔案並非完好的 Parquet 檔。',
      'zh-Hans-CN': '文件并非完好的 Parquet 文件。',
      en: 'The file is not a sound Parquet file.',
      'pt-MO': 'O ficheiro não é um ficheiro Parquet íntegro.',
    },
    remedy: {
      'zh-Hant-HK': '請重新寫出檔案（不壓縮或 Snappy），然後再試。',
      'zh-Hans-CN': '请重新写出文件（不压缩或 Snappy），然后再试。',
      en: 'Write it again, uncompressed or with Snappy, and try once more.',
      'pt-MO': 'Grave-o de novo, sem compressão ou com Snappy, e tente outra vez.',
    },
  },
  'batch.not_csv': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '第 {line} 行起無法按 CSV 讀取。',
      'zh-Hans-CN': '第 {line} 行起无法按 CSV 读取。',
      en: 'From line {line} on the file cannot be read as CSV.',
      'pt-MO': 'A partir da linha {line} o ficheiro não pode ser lido como CSV.',
    },
    remedy: {
      'zh-Hant-HK': '請以 UTF-8、逗號分隔，並成對使用雙引號。',
      'zh-Hans-CN': '请以 UTF-8、逗号分隔，并成对使用双引号。',
      en: 'Write it in UTF-8 with commas, and close every quotation mark.',
      'pt-MO': 'Escreva-o em UTF-8 com vírgulas e feche todas as aspas.',
    },
  },
  'batch.row_length': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '第 {row} 列有 {cells} 格，標題有 {columns} 格。',
      'zh-Hans-CN': '第 {row} 行有 {cells} 格，标题有 {columns} 格。',
      en: 'Row {row} has {cells} cells, the heading has {columns}.',
      'pt-MO': 'A linha {row} tem {cells} células, o cabeçalho tem {columns}.',
    },
    remedy: {
      'zh-Hant-HK': '每列的格數須與標題相同；空格亦須保留逗號。',
      'zh-Hans-CN': '每行的格数须与标题相同；空格也须保留逗号。',
      en: 'Give every row as many cells as the heading; keep the comma of an empty one.',
      'pt-MO':
        'Cada linha deve ter tantas células como o cabeçalho; mantenha a vírgula das vazias.',
    },
  },
  'batch.column_unknown': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '此計劃不使用欄「{column}」。',
      'zh-Hans-CN': '该计划不使用列“{column}”。',
      en: 'The scheme has no use for the column {column}.',
      'pt-MO': 'O regime não usa a coluna {column}.',
    },
    remedy: {
      'zh-Hant-HK': '可用的欄：{known}。',
      'zh-Hans-CN': '可用的列：{known}。',
      en: 'These columns are known: {known}.',
      'pt-MO': 'São conhecidas estas colunas: {known}.',
    },
  },
  'batch.column_missing': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '缺少欄「{column}」。',
      'zh-Hans-CN': '缺少列“{column}”。',
      en: 'The column {column} is missing.',
      'pt-MO': 'Falta a coluna {column}.',
    },
    remedy: {
      'zh-Hant-HK': '請加入此欄，並為每列填上數值。',
      'zh-Hans-CN': '请加入此列，并为每行填上数值。',
      en: 'Add it with a value in every row.',
      'pt-MO': 'Acrescente-a, com um valor em cada linha.',
    },
  },
  'batch.column_twice': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '欄「{column}」出現兩次。',
      'zh-Hans-CN': '列“{column}”出现两次。',
      en: 'The column {column} is there twice.',
      'pt-MO': 'A coluna {column} aparece duas vezes.',
    },
    remedy: {
      'zh-Hant-HK': '只保留其中一個。',
      'zh-Hans-CN': '只保留其中一个。',
      en: 'Keep one of them.',
      'pt-MO': 'Mantenha só uma.',
    },
  },
  'batch.column_in_both': {
    status: 422,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '欄「{column}」同時在申領檔及人士檔內。',
      'zh-Hans-CN': '列“{column}”同时在申领文件和人员文件内。',
      en: 'The column {column} is in the file of claims and in that of persons.',
      'pt-MO': 'A coluna {column} está no ficheiro de pedidos e no de pessoas.',
    },
    remedy: {
      'zh-Hant-HK': '一項資料只可放在其中一個檔案。',
      'zh-Hans-CN': '一项信息只可放在其中一个文件。',
      en: 'A fact stands in one of the two files only.',
      'pt-MO': 'Um dado está só num dos dois ficheiros.',
    },
  },
  'batch.column_type': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '欄「{column}」的 Parquet 類型是 {found}。',
      'zh-Hans-CN': '列“{column}”的 Parquet 类型是 {found}。',
      en: 'The column {column} has the Parquet type {found}.',
      'pt-MO': 'A coluna {column} tem o tipo Parquet {found}.',
    },
    remedy: {
      'zh-Hant-HK': '應為：{needed}。',
      'zh-Hans-CN': '应为：{needed}。',
      en: 'It must be {needed}.',
      'pt-MO': 'Deve ser {needed}.',
    },
  },
  'batch.value_wrong': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '第 {row} 列「{column}」的數值不正確。',
      'zh-Hans-CN': '第 {row} 行“{column}”的数值不正确。',
      en: 'The value of {column} in row {row} is not right.',
      'pt-MO': 'O valor de {column} na linha {row} não está certo.',
    },
    remedy: {
      'zh-Hant-HK': '正確的寫法：{needed}',
      'zh-Hans-CN': '正确的写法：{needed}',
      en: 'Right would be: {needed}',
      'pt-MO': 'Estaria certo: {needed}',
    },
  },
  'batch.value_absent': {
    status: 422,
    issue: 'required',
    title: {
      'zh-Hant-HK': '第 {row} 列「{column}」是空的。',
      'zh-Hans-CN': '第 {row} 行“{column}”是空的。',
      en: '{column} is empty in row {row}.',
      'pt-MO': '{column} está vazio na linha {row}.',
    },
    remedy: {
      'zh-Hant-HK': '請填上數值，或刪去整欄以採用一般情況。',
      'zh-Hans-CN': '请填上数值，或删去整列以采用一般情况。',
      en: 'Give a value, or leave the whole column out to have the ordinary one.',
      'pt-MO': 'Dê um valor, ou retire a coluna toda para ter o valor habitual.',
    },
  },
  'batch.not_sorted': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '第 {row} 列不符次序。',
      'zh-Hans-CN': '第 {row} 行不符次序。',
      en: 'Row {row} is out of order.',
      'pt-MO': 'A linha {row} está fora de ordem.',
    },
    remedy: {
      'zh-Hant-HK': '請先按 person，再按 on 由小到大排列申領。',
      'zh-Hans-CN': '请先按 person，再按 on 从小到大排列申领。',
      en: 'Sort the claims by person, then by on, ascending.',
      'pt-MO': 'Ordene os pedidos por person e depois por on, de forma crescente.',
    },
  },
  'batch.person_order': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '人士檔第 {row} 列重複或不符次序。',
      'zh-Hans-CN': '人员文件第 {row} 行重复或不符次序。',
      en: 'Row {row} of the file of persons is a repetition or out of order.',
      'pt-MO': 'A linha {row} do ficheiro de pessoas é repetida ou está fora de ordem.',
    },
    remedy: {
      'zh-Hant-HK': '每人一列，按 person 由小到大排列。',
      'zh-Hans-CN': '每人一行，按 person 从小到大排列。',
      en: 'One row for each person, ascending by person.',
      'pt-MO': 'Uma linha por pessoa, crescente por person.',
    },
  },
  'batch.person_unknown': {
    status: 422,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '第 {row} 列申領的人士不在人士檔內。',
      'zh-Hans-CN': '第 {row} 行申领的人员不在人员文件内。',
      en: 'The person of the claim in row {row} is not in the file of persons.',
      'pt-MO': 'A pessoa do pedido da linha {row} não está no ficheiro de pessoas.',
    },
    remedy: {
      'zh-Hant-HK': '請在人士檔加入此人，或刪去該列。',
      'zh-Hans-CN': '请在人员文件加入此人，或删去该行。',
      en: 'Add the person to that file, or take the row out.',
      'pt-MO': 'Acrescente a pessoa a esse ficheiro, ou retire a linha.',
    },
  },
  'batch.born_later': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '第 {row} 列的申領日早於該人出生日。',
      'zh-Hans-CN': '第 {row} 行的申领日早于该人出生日。',
      en: 'The claim of row {row} lies before the birth of its person.',
      'pt-MO': 'O pedido da linha {row} é anterior ao nascimento da pessoa.',
    },
    remedy: {
      'zh-Hant-HK': '請核對 on 及 born_on。',
      'zh-Hans-CN': '请核对 on 和 born_on。',
      en: 'Check on and born_on.',
      'pt-MO': 'Verifique on e born_on.',
    },
  },
  'batch.scheme_unknown': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '沒有名為「{scheme}」的計劃可以計算。',
      'zh-Hans-CN': '没有名为“{scheme}”的计划可以计算。',
      en: 'There is no scheme {scheme} that can be run.',
      'pt-MO': 'Não há regime {scheme} que se possa calcular.',
    },
    remedy: {
      'zh-Hant-HK': '可選：{known}。',
      'zh-Hans-CN': '可选：{known}。',
      en: 'There are: {known}.',
      'pt-MO': 'Existem: {known}.',
    },
  },
  'batch.reform_elsewhere': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '此建議修改的是「{scheme}」，並非所計算計劃的法規。',
      'zh-Hans-CN': '该建议修改的是“{scheme}”，并非所计算计划的法规。',
      en: 'The proposal changes {scheme}, which the scheme does not read.',
      'pt-MO': 'A proposta altera {scheme}, que o regime não lê.',
    },
    remedy: {
      'zh-Hant-HK': 'extends 應為：{known}。',
      'zh-Hans-CN': 'extends 应为：{known}。',
      en: 'It must extend {known}.',
      'pt-MO': 'Deve estender {known}.',
    },
  },
  'reform.key_unknown': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '{file} 第 {line} 行：{scheme} 沒有名為「{key}」的參數。',
      'zh-Hans-CN': '{file} 第 {line} 行：{scheme} 没有名为“{key}”的参数。',
      en: '{file}, line {line}: {scheme} has no parameter {key}.',
      'pt-MO': '{file}, linha {line}: {scheme} não tem o parâmetro {key}.',
    },
    remedy: {
      'zh-Hant-HK': '可修改的參數：{known}。',
      'zh-Hans-CN': '可修改的参数：{known}。',
      en: 'A proposal may change: {known}.',
      'pt-MO': 'Uma proposta pode alterar: {known}.',
    },
  },
  'reform.unreadable': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '建議檔案 {file} 第 {line} 行無法讀取：{problem}',
      'zh-Hans-CN': '建议文件 {file} 第 {line} 行无法读取：{problem}',
      en: 'The proposal {file}, line {line}, cannot be read: {problem}',
      'pt-MO': 'A proposta {file}, linha {line}, não pode ser lida: {problem}',
    },
    remedy: {
      'zh-Hant-HK': '請改正該行；docs/how-to/change-a-parameter.md 說明建議的寫法。',
      'zh-Hans-CN': '请改正该行；docs/how-to/change-a-parameter.md 说明建议的写法。',
      en: 'Correct the line; docs/how-to/change-a-parameter.md shows how a proposal is written.',
      'pt-MO':
        'Corrija a linha; docs/how-to/change-a-parameter.md mostra como se escreve uma proposta.',
    },
  },
  'batch.other_run': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '資料夾「{folder}」已有另一次計算的結果。',
      'zh-Hans-CN': '文件夹“{folder}”已有另一次计算的结果。',
      en: 'The folder {folder} holds the results of another run.',
      'pt-MO': 'A pasta {folder} tem os resultados de outro cálculo.',
    },
    remedy: {
      'zh-Hant-HK': '請選另一個資料夾，或先清空該資料夾。',
      'zh-Hans-CN': '请选另一个文件夹，或先清空该文件夹。',
      en: 'Choose another folder, or empty this one first.',
      'pt-MO': 'Escolha outra pasta, ou esvazie primeiro esta.',
    },
  },
  'batch.part_failed': {
    status: 500,
    issue: 'exception',
    title: {
      'zh-Hant-HK': '第 {part} 部分未能完成：{problem}',
      'zh-Hans-CN': '第 {part} 部分未能完成：{problem}',
      en: 'Part {part} could not be finished: {problem}',
      'pt-MO': 'A parte {part} não pôde ser concluída: {problem}',
    },
    remedy: {
      'zh-Hant-HK': '已完成的部分已保存；再次執行會由該處繼續。',
      'zh-Hans-CN': '已完成的部分已保存；再次运行会从该处继续。',
      en: 'Finished parts are kept; run it again and it goes on from there.',
      'pt-MO': 'As partes concluídas ficam guardadas; execute de novo e continua daí.',
    },
  },
  'population.margin_unreadable': {
    status: 422,
    issue: 'structure',
    title: {
      'zh-Hant-HK': '{file} 第 {line} 行無法讀取：{problem}',
      'zh-Hans-CN': '{file} 第 {line} 行无法读取：{problem}',
      en: '{file}, line {line}, cannot be read: {problem}',
      'pt-MO': '{file}, linha {line}, não pode ser lido: {problem}',
    },
    remedy: {
      'zh-Hant-HK': '請改正該行。',
      'zh-Hans-CN': '请改正该行。',
      en: 'Put the line right.',
      'pt-MO': 'Corrija a linha.',
    },
  },
} as const satisfies Record<string, FaultKind>;
