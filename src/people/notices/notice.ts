import { day, type Instant } from '../../kernel/day.ts';
import { fill, type Language, type Texts } from '../../kernel/language.ts';
import type { MoneyJson } from '../../kernel/money.ts';
import { ACCOUNT_NOTICES } from './account-notices.ts';
import { CASE_NOTICES } from './case-notices.ts';
import { DEPOSIT_NOTICES } from './deposit-notices.ts';
import { EMERGENCY_NOTICES } from './emergency-notices.ts';
import { HOUSEHOLD_NOTICES } from './household-notices.ts';
import { LINK_NOTICES } from './link-notices.ts';
import { moneyText } from './money-text.ts';
import type { NoticeTexts } from './notice-texts.ts';
import { SHARING_NOTICES } from './sharing-notices.ts';
import { USE_NOTICES } from './use-notices.ts';

/** Everything that people are told, by kind. */
export const NOTICE_KINDS = {
  ...USE_NOTICES,
  ...ACCOUNT_NOTICES,
  ...HOUSEHOLD_NOTICES,
  ...DEPOSIT_NOTICES,
  ...CASE_NOTICES,
  ...LINK_NOTICES,
  ...SHARING_NOTICES,
  ...EMERGENCY_NOTICES,
} as const satisfies Record<string, NoticeTexts>;

export type NoticeKind = keyof typeof NOTICE_KINDS;

/** A fact of a notice: an amount, a day (`YYYY-MM-DD`), a name in four languages, or a text such as a year. */
type NoticeFact = MoneyJson | { readonly day: string } | Texts | string;

/** What a notice is about, so that a page can link to it. */
interface NoticeSubject {
  readonly type:
    | 'claim'
    | 'pairing'
    | 'consent'
    | 'account'
    | 'deposit'
    | 'case'
    | 'link'
    | 'sharing'
    | 'emergency'
    | 'trail';
  readonly id: string;
}

type FactsOf<K extends NoticeKind> = Readonly<
  Record<(typeof NOTICE_KINDS)[K]['facts'][number], NoticeFact>
>;

/** A notice to one person, with exactly the facts that its kind needs. */
export type NewNotice = {
  readonly [K in NoticeKind]: {
    readonly person_id: string;
    readonly kind: K;
    readonly facts: FactsOf<K>;
    readonly about?: NoticeSubject;
  };
}[NoticeKind];

/** A notice as it is kept: facts, no text. */
export interface Notice {
  readonly notice_id: bigint;
  readonly kind: NoticeKind;
  readonly at: Instant;
  readonly facts: Readonly<Record<string, NoticeFact>>;
  readonly about: NoticeSubject | null;
  readonly read_at: Instant | null;
}

/** Title and text of a notice in the reader's language. */
export function noticeText(
  { kind, facts }: Pick<Notice, 'kind' | 'facts'>,
  language: Language,
): { readonly title: string; readonly text: string } {
  const texts = NOTICE_KINDS[kind];
  const said = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, factText(fact, language)]),
  );
  return { title: fill(texts.title[language], said), text: fill(texts.text[language], said) };
}

/** A day in words; English follows the day order of Hong Kong. */
export function longDay(text: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return day(text).toLocaleString(locale, { dateStyle: 'long' });
}

function factText(fact: NoticeFact, language: Language): string {
  if (typeof fact === 'string') return fact;
  if ('day' in fact) return longDay(fact.day, language);
  return 'currency' in fact ? moneyText(fact, language) : fact[language];
}
