import { type Jurisdiction, SIDE_NAMES } from '../../../kernel/jurisdiction.ts';
import { fill, type Language, type Texts } from '../../../kernel/language.ts';
import type { Currency } from '../../../kernel/money.ts';
import { type Network, valueText } from '../../../rulebook/index.ts';
import { SERVICES } from '../../../schemes/compact/sides/texts.ts';
import { longDay, moneyText } from '../../notices/index.ts';
import type { EventFacts } from '../course/course.ts';
import {
  ENDING_TEXTS,
  PURPOSE_TEXTS,
  REFUSAL_TEXTS,
  REVOKING_TEXTS,
  TIER_TEXTS,
} from './code-texts.ts';
import { FIELD_TEXTS } from './field-texts.ts';

/** A fact in words. */
export interface FactRow {
  readonly fact: string;
  readonly label: string;
  readonly value: string;
  /** In a language that is not told: entered by somebody, or a name that is not translated. */
  readonly is_free: boolean;
}

const CODES: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  reason: { ...REFUSAL_TEXTS, ...ENDING_TEXTS, ...REVOKING_TEXTS },
  purpose: PURPOSE_TEXTS,
  tier: TIER_TEXTS,
  service: SERVICES,
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Shown in another way, or of no use to people. */
const APART = ['finding', 'periods', 'document_id', 'compact'];

/** The facts of an event as lines that people read; what is empty is left out. */
export function factRows(
  facts: EventFacts,
  language: Language,
  network: Network,
): readonly FactRow[] {
  // The order of the table, since the database does not keep that of the facts.
  return Object.keys(FIELD_TEXTS).flatMap((fact): FactRow[] => {
    const value = facts[fact];
    if (APART.includes(fact)) return [];
    const text = textOfFact(fact, value, { language, network });
    if (text === null || text === '') return [];
    const label = FIELD_TEXTS[fact as keyof typeof FIELD_TEXTS][language];
    const is_free = text === value || isUntranslated(fact, value, { language, network });
    return [{ fact, label, value: text, is_free }];
  });
}

/** The name of an institution that has none in the reader's language. */
function isUntranslated(fact: string, value: unknown, { language, network }: Reading): boolean {
  if (fact !== 'institution' || typeof value !== 'string' || language === 'en') return false;
  const name = network.point(value)?.name;
  return name !== undefined && name[language] === name.en;
}

interface Reading {
  readonly language: Language;
  readonly network: Network;
}

function textOfFact(fact: string, value: unknown, reading: Reading): string | null {
  switch (typeof value) {
    case 'boolean':
      return MARKS.includes(fact) && !value ? null : yesNo(value, reading.language);
    case 'number':
      return String(value);
    case 'string':
      return textOfText(fact, value, reading);
    default:
      return value === null || value === undefined
        ? null
        : textOfMembers(fact, value as EventFacts, reading.language);
  }
}

/** Said only where they are so. */
const MARKS = ['is_at_once', 'is_deemed'];

function textOfText(fact: string, value: string, { language, network }: Reading): string {
  if (fact === 'institution') return network.point(value)?.name[language] ?? value;
  const code = CODES[fact]?.[value];
  if (code !== undefined) return code[language];
  return DAY.test(value) ? longDay(value, language) : value;
}

function textOfMembers(fact: string, members: EventFacts, language: Language): string | null {
  if (fact === 'consent') return longDay(String(members['given_on']), language);
  if (fact !== 'estimate') return null;
  const { currency, value } = members;
  return moneyText({ currency: currency as Currency, value: String(value) }, language);
}

function yesNo(value: boolean, language: Language): string {
  return valueText(value, { unit: 'yes_no', codes: new Map() }, language);
}

/** What a side is called. */
export function sideName(side: Jurisdiction, language: Language): string {
  return SIDE_NAMES[side][language];
}

/** A sentence with its facts; null where one of them is absent. */
export function sentence(
  text: string,
  facts: Readonly<Record<string, string | null>>,
): string | null {
  const missing = Object.entries(facts).some(
    ([name, value]) => value === null && text.includes(`{${name}}`),
  );
  if (missing) return null;
  const known = Object.entries(facts).filter((one): one is [string, string] => one[1] !== null);
  return fill(text, Object.fromEntries(known));
}
