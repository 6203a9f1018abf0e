import type { FaultKind } from '../../fault-kind.ts';

/** Faults of changing what is recorded of a person, and of whom it is recorded. */
export const STANDING_CHANGE_FAULTS = {
  'standing.entry_not_found': {
    status: 404,
    issue: 'not-found',
    title: {
      'zh-Hant-HK': '該人士沒有這項記錄，或記錄已撤銷。',
      'zh-Hans-CN': '该人没有这项记录，或记录已撤销。',
      en: 'This person has no such entry, or it was withdrawn.',
      'pt-MO': 'Esta pessoa não tem tal registo, ou o registo foi retirado.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入頁面查看現時的記錄。',
      'zh-Hans-CN': '请重新加载页面查看当前的记录。',
      en: 'Load the page again to see what is recorded now.',
      'pt-MO': 'Recarregue a página para ver o que está registado.',
    },
  },
  'standing.changed_meanwhile': {
    status: 409,
    issue: 'conflict',
    title: {
      'zh-Hant-HK': '這項記錄在你查看後已被更改。',
      'zh-Hans-CN': '这项记录在您查看后已被更改。',
      en: 'This entry was changed after you looked at it.',
      'pt-MO': 'Este registo foi alterado depois de o ter consultado.',
    },
    remedy: {
      'zh-Hant-HK': '請重新載入，核對後再更改。',
      'zh-Hans-CN': '请重新加载，核对后再更改。',
      en: 'Load it again, check it, and make your change anew.',
      'pt-MO': 'Recarregue-o, verifique-o e volte a fazer a alteração.',
    },
  },
  'standing.dependant_self': {
    status: 422,
    issue: 'business-rule',
    title: {
      'zh-Hant-HK': '任何人都不能是自己的受養人。',
      'zh-Hans-CN': '任何人都不能是自己的受抚养人。',
      en: 'Nobody is their own dependant.',
      'pt-MO': 'Ninguém é dependente de si próprio.',
    },
    remedy: {
      'zh-Hant-HK': '請輸入受養人的證件。',
      'zh-Hans-CN': '请输入受抚养人的证件。',
      en: 'Enter the document of the dependant.',
      'pt-MO': 'Introduza o documento do dependente.',
    },
  },
  'person.born_in_future': {
    status: 422,
    issue: 'value',
    title: {
      'zh-Hant-HK': '出生日期 {birth_date} 尚未到來。',
      'zh-Hans-CN': '出生日期 {birth_date} 尚未到来。',
      en: 'The birth date {birth_date} is still to come.',
      'pt-MO': 'A data de nascimento {birth_date} ainda não chegou.',
    },
    remedy: {
      'zh-Hant-HK': '請核對出生日期。',
      'zh-Hans-CN': '请核对出生日期。',
      en: 'Check the birth date.',
      'pt-MO': 'Verifique a data de nascimento.',
    },
  },
} as const satisfies Record<string, FaultKind>;
