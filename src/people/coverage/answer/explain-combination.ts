import type { Language, Texts } from '../../../kernel/language.ts';
import { toJson } from '../../../kernel/money.ts';
import type { SchemeLaw } from '../../../rulebook/index.ts';
import { COVERAGE_LABELS } from '../../../schemes/coverage-labels.ts';
import { explainLines } from '../../../schemes/explain.ts';
import { FLAG_TEXTS } from '../../../schemes/explain-texts.ts';
import { PAYERS } from '../../../schemes/payers.ts';
import type { Purse } from '../cases/purses.ts';
import type { Question } from '../question/question.ts';
import { SETTINGS } from '../question/services.ts';
import { type Combination, type CombinedStep, PAYER_ORDER } from './combine.ts';
import type { Wording } from './explain-entitlement.ts';

const STATES: Readonly<Record<CombinedStep['state'], Texts>> = {
  pays: { 'zh-Hant-HK': '支付', 'zh-Hans-CN': '支付', en: 'pays', 'pt-MO': 'paga' },
  excluded: {
    'zh-Hant-HK': '不支付：同一次診症已由前者支付',
    'zh-Hans-CN': '不支付：同一次就诊已由前者支付',
    en: 'does not pay: an earlier purse pays for the episode',
    'pt-MO': 'não paga: outra entidade já paga o episódio',
  },
  open: {
    'zh-Hant-HK': '未能確定',
    'zh-Hans-CN': '未能确定',
    en: 'open',
    'pt-MO': 'por definir',
  },
};

/** Who pays which part in which order, in the reader's language. */
export function explainCombination(of: Combination, question: Question, wording: Wording) {
  const { language, rulebook } = wording;
  const law = rulebook.scheme(PAYER_ORDER);
  const { currency } = of.price;
  const money = (minor: bigint) => toJson({ currency, minor });
  return {
    setting:
      of.setting === null ? null : { code: of.setting, text: SETTINGS[of.setting][language] },
    price: toJson(of.price),
    steps: of.steps.map(({ entitlement, purse, payer, state, minor }) => ({
      scheme: entitlement.of.scheme,
      title: rulebook.scheme(entitlement.of.scheme).title[language],
      purse: { code: purse, text: purseName(law, purse, language) },
      payer: payer === null ? null : { code: payer, text: PAYERS[payer][language] },
      state,
      state_text: STATES[state][language],
      share: minor === null ? null : money(minor),
    })),
    patient_share: of.patient_share === null ? null : money(of.patient_share),
    patient_share_max: money(of.patient_share_max),
    is_open: of.patient_share === null,
    not_settled: openOf(of, law, question, language),
    flags: of.is_provisional
      ? [{ code: 'provisional', text: FLAG_TEXTS.provisional[language] }]
      : [],
    lines: explainLines({
      lines: of.lines,
      laws: [law],
      labels: COVERAGE_LABELS,
      on: question.on,
      fee_currency: currency,
      language,
    }),
  };
}

function purseName(law: SchemeLaw, purse: Purse, language: Language): string {
  return law.parameters.get('purse_order')?.codes.get(purse)?.[language] ?? purse;
}

function openOf(
  { not_settled }: Combination,
  law: SchemeLaw,
  { on }: Question,
  language: Language,
) {
  if (not_settled === null) return null;
  const settled = law.on(not_settled, on);
  return {
    key: not_settled,
    label: law.parameters.get(not_settled)?.label[language] ?? not_settled,
    authority: law.authority[language],
    note: settled.known ? null : settled.note[language],
  };
}
