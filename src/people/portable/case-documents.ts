import { type Static, Type } from 'typebox';
import { portableKind } from '../../exchange/index.ts';
import { parseDay } from '../../kernel/day.ts';
import { SIDE_NAMES } from '../../kernel/jurisdiction.ts';
import type { Language, Texts } from '../../kernel/language.ts';
import { trialLine } from './trial-line.ts';

const Side = Type.Enum(['HK', 'MO', 'GD']);
const Day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });

const LABELS = {
  reference: {
    'zh-Hant-HK': '個案編號',
    'zh-Hans-CN': '个案编号',
    en: 'Case',
    'pt-MO': 'Processo',
  },
  pays: {
    'zh-Hant-HK': '負擔費用的一方',
    'zh-Hans-CN': '负担费用的一方',
    en: 'Side that bears the cost',
    'pt-MO': 'Lado que suporta o custo',
  },
  at: {
    'zh-Hant-HK': '居住或治療的地方',
    'zh-Hans-CN': '居住或治疗的地方',
    en: 'Place of residence or treatment',
    'pt-MO': 'Lugar de residência ou tratamento',
  },
  from: { 'zh-Hant-HK': '由', 'zh-Hans-CN': '由', en: 'From', 'pt-MO': 'Desde' },
  to: {
    'zh-Hant-HK': '至（不含當日）',
    'zh-Hans-CN': '至（不含当日）',
    en: 'Until before',
    'pt-MO': 'Até antes de',
  },
} as const satisfies Record<string, Texts>;

const CaseClaims = Type.Object(
  {
    reference: Type.String({ maxLength: 40 }),
    pays: Side,
    at: Side,
    from: Day,
    /** Half-open; null while it goes on. */
    to: Type.Union([Day, Type.Null()]),
    is_trial: Type.Boolean(),
  },
  { additionalProperties: false },
);

function linesOf(claims: Static<typeof CaseClaims>, language: Language) {
  const { reference, pays, at, from, to, is_trial } = claims;
  const said: [keyof typeof LABELS, string | null][] = [
    ['reference', reference],
    ['pays', SIDE_NAMES[pays][language]],
    ['at', SIDE_NAMES[at][language]],
    ['from', longDay(from, language)],
    ['to', to === null ? null : longDay(to, language)],
  ];
  const lines = said.flatMap(([label, text]) =>
    text === null ? [] : [{ label: LABELS[label][language], text }],
  );
  return is_trial ? [...lines, trialLine(language)] : lines;
}

function longDay(text: string, language: Language): string {
  const read = parseDay(text);
  const locale = language === 'en' ? 'en-GB' : language;
  return read.ok ? read.value.toLocaleString(locale, { dateStyle: 'long' }) : text;
}

/** The competent side stays responsible for a person who lives on the other side. */
export const ENTITLEMENT = portableKind({
  kind: 'people.residence.entitlement',
  title: {
    'zh-Hant-HK': '跨境居住的保障證明',
    'zh-Hans-CN': '跨境居住的保障证明',
    en: 'Entitlement while living on the other side',
    'pt-MO': 'Direito durante a residência no outro lado',
  },
  schema: CaseClaims,
  lines: linesOf,
});

/** The home side authorises a treatment on the other side, once. */
export const AUTHORISATION = portableKind({
  kind: 'people.care.authorisation',
  title: {
    'zh-Hant-HK': '計劃治療的批准',
    'zh-Hans-CN': '计划治疗的批准',
    en: 'Authorisation of planned care',
    'pt-MO': 'Autorização de cuidados programados',
  },
  schema: CaseClaims,
  lines: linesOf,
});
