import type { FaultKind } from '../fault-kind.ts';

/** Faults of a node's own database: what keeps it from starting or from moving forward. */
export const DATABASE_FAULTS = {
  'database.no_programs': {
    status: 503,
    issue: 'not-supported',
    title: {
      'zh-Hant-HK': '內置 PostgreSQL 不支援此平台（{platform}），或有關套件未有安裝。',
      'zh-Hans-CN': '内置 PostgreSQL 不支持此平台（{platform}），或相关软件包未安装。',
      en: 'There is no built-in PostgreSQL for {platform}, or its package is not installed.',
      'pt-MO': 'Não há PostgreSQL integrado para {platform}, ou o pacote não está instalado.',
    },
    remedy: {
      'zh-Hant-HK':
        '請以 DATABASE_URL_HK、DATABASE_URL_MO、DATABASE_URL_GD 指定現有的 PostgreSQL 資料庫。',
      'zh-Hans-CN':
        '请以 DATABASE_URL_HK、DATABASE_URL_MO、DATABASE_URL_GD 指定现有的 PostgreSQL 数据库。',
      en: 'Name databases of a PostgreSQL of your own in DATABASE_URL_HK, DATABASE_URL_MO and DATABASE_URL_GD.',
      'pt-MO':
        'Indique bases de dados de um PostgreSQL próprio em DATABASE_URL_HK, DATABASE_URL_MO e DATABASE_URL_GD.',
    },
  },
  'database.cannot_start': {
    status: 503,
    issue: 'exception',
    title: {
      'zh-Hant-HK': '內置 PostgreSQL 未能啟動：{problem}',
      'zh-Hans-CN': '内置 PostgreSQL 无法启动：{problem}',
      en: 'The built-in PostgreSQL could not be started: {problem}',
      'pt-MO': 'Não foi possível iniciar o PostgreSQL integrado: {problem}',
    },
    remedy: {
      'zh-Hant-HK': '資料沒有被更改；請查看 {log}。',
      'zh-Hans-CN': '数据没有被更改；请查看 {log}。',
      en: 'No data was changed; look into {log}.',
      'pt-MO': 'Nenhum dado foi alterado; consulte {log}.',
    },
  },
  'migration.malformed': {
    status: 500,
    issue: 'exception',
    title: {
      'zh-Hant-HK': '資料庫步驟檔案「{step}」的名稱、編號或首行不符合規定。',
      'zh-Hans-CN': '数据库步骤文件“{step}”的名称、编号或首行不符合规定。',
      en: 'The name, number or first line of the database step "{step}" is not as it should be.',
      'pt-MO': 'O nome, o número ou a primeira linha do passo «{step}» não estão como deviam.',
    },
    remedy: {
      'zh-Hant-HK': '請用 NNNN-name.sql 命名，編號不可重複，首行為「-- 」開頭的一句說明。',
      'zh-Hans-CN': '请用 NNNN-name.sql 命名，编号不可重复，首行为“-- ”开头的一句说明。',
      en: 'Name it NNNN-name.sql with a number of its own and begin it with a sentence after "-- ".',
      'pt-MO':
        'Use o nome NNNN-name.sql com número próprio e comece por uma frase depois de «-- ».',
    },
  },
  'migration.missing': {
    status: 500,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '資料庫已完成步驟「{step}」，但本程式沒有此步驟。',
      'zh-Hans-CN': '数据库已完成步骤“{step}”，但本程序没有此步骤。',
      en: 'The database has taken the step "{step}", which this program does not have.',
      'pt-MO': 'A base de dados já deu o passo «{step}», que este programa não tem.',
    },
    remedy: {
      'zh-Hant-HK': '請使用與資料庫相同或較新的版本。',
      'zh-Hans-CN': '请使用与数据库相同或较新的版本。',
      en: 'Run a version as new as the database or newer.',
      'pt-MO': 'Use uma versão igual à da base de dados ou mais recente.',
    },
  },
  'migration.changed': {
    status: 500,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '步驟「{step}」在資料庫執行後被更改。',
      'zh-Hans-CN': '步骤“{step}”在数据库执行后被更改。',
      en: 'The step "{step}" has changed since the database took it.',
      'pt-MO': 'O passo «{step}» mudou depois de a base de dados o ter dado.',
    },
    remedy: {
      'zh-Hant-HK': '請還原該檔案，並以新步驟作出更改。',
      'zh-Hans-CN': '请还原该文件，并以新步骤作出更改。',
      en: 'Put the file back and make the change in a new step.',
      'pt-MO': 'Reponha o ficheiro e faça a alteração num passo novo.',
    },
  },
  'migration.out_of_order': {
    status: 500,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '步驟「{step}」未執行，但資料庫已完成較後的步驟「{after}」。',
      'zh-Hans-CN': '步骤“{step}”未执行，但数据库已完成较后的步骤“{after}”。',
      en: 'The database has not taken the step "{step}" but has taken the later step "{after}".',
      'pt-MO': 'A base de dados não deu o passo «{step}», mas já deu o passo posterior «{after}».',
    },
    remedy: {
      'zh-Hant-HK': '請為新步驟編上較後的號碼。',
      'zh-Hans-CN': '请为新步骤编上较后的号码。',
      en: 'Give the new step a later number.',
      'pt-MO': 'Dê ao passo novo um número posterior.',
    },
  },
} as const satisfies Record<string, FaultKind>;
