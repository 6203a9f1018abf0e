import { useTranslation } from 'react-i18next';
import type { Sharing } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { keyed } from '../../parts/table/keyed.ts';
import { Moment } from '../../parts/values/day.tsx';
import { Untold } from '../../parts/values/words.tsx';

type Words = ReturnType<typeof useTranslation<'sharing'>>['t'];

/** What a decision says, as far as whoever shows it knows. */
export interface SharingTerms
  extends Pick<
    Sharing,
    | 'opens'
    | 'record_types'
    | 'groups'
    | 'care_from'
    | 'care_to'
    | 'purposes'
    | 'sensitive_classes'
    | 'classes_waiting'
    | 'openings_max'
    | 'erase_days'
    | 'until'
    | 'given_as'
    | 'given_name'
    | 'exceptions'
  > {
  /** Null where only the other side counts them. */
  openings: number | null;
}

/** Who reads the list: whoever decides, or the institution that it is about. */
type Reader = 'decider' | 'staff';

interface TermsProps {
  of: SharingTerms;
  reader?: Reader;
  /** Only asked for: nobody has decided yet. */
  isAsked?: boolean;
}

/** What matters first: which records, how often, until when. */
export function MainTerms({ of, reader = 'decider' }: TermsProps) {
  const { t } = useTranslation('sharing');
  return (
    <Facts
      of={[
        { name: t('terms.what'), value: kindsText(of, t) },
        ...(of.opens ? [{ name: t('terms.openings'), value: openingsText(of, t) }] : []),
        untilFact(of, t, reader),
      ]}
    />
  );
}

/** What a decision says, line by line in plain words. */
export function TermsList({ of, reader = 'decider', isAsked = false }: TermsProps) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const days = daysText(of, t, (text) => formatDay(text, language));
  const facts = [
    { name: t('terms.what'), value: kindsText(of, t) },
    { name: t('terms.days'), value: days },
    {
      name: t('terms.purposes'),
      value: of.purposes.map((one) => word(t, 'purpose', one)).join(', '),
    },
    { name: t('terms.sensitive'), value: sensitiveText(of, t, reader) },
    ...(of.opens ? openFacts(of, t) : []),
    untilFact(of, t, reader),
    ...(isAsked ? [] : [{ name: t('terms.by'), value: <Giver of={of} reader={reader} /> }]),
    ...(of.exceptions.length === 0
      ? []
      : [{ name: t('terms.exceptions'), value: <Exceptions of={of.exceptions} /> }]),
  ];
  return <Facts of={facts} />;
}

const OPEN_ENDED = { decider: 'terms.until.open', staff: 'terms.until.open.staff' } as const;

function untilFact({ until }: SharingTerms, t: Words, reader: Reader) {
  return {
    name: t('terms.until'),
    value: until === null ? t(OPEN_ENDED[reader]) : <Moment of={until} />,
  };
}

function openingsText({ openings, openings_max }: SharingTerms, t: Words): string {
  if (openings_max === null) return t('terms.openings.any');
  const most = String(openings_max);
  return openings === null
    ? t('terms.openings.most', { most })
    : t('terms.openings.of', { openings: String(openings), most });
}

function openFacts(of: SharingTerms, t: Words) {
  const copies =
    of.erase_days === null
      ? t('terms.copies.none')
      : t('terms.copies.days', { days: String(of.erase_days) });
  return [
    { name: t('terms.openings'), value: openingsText(of, t) },
    { name: t('terms.copies'), value: copies },
  ];
}

function Exceptions({ of }: { of: Sharing['exceptions'] }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  return (
    <ul className="plain-list">
      {keyed(of, (one) => JSON.stringify(one)).map(({ key, row }) => (
        <li key={key}>{exceptionText(row, t, (text) => formatDay(text, language))}</li>
      ))}
    </ul>
  );
}

function exceptionText(
  of: Sharing['exceptions'][number],
  t: Words,
  format: (text: string) => string,
): string {
  const classes = of.sensitive_classes ?? [];
  const isBounded = of.care_from !== null || of.care_to !== null;
  const parts = [
    of.record_types === null ? '' : kindsText(of, t),
    isBounded ? daysText(of, t, format) : '',
    classes.map((one) => word(t, 'class', one)).join(', '),
    of.linked === null ? '' : t('exception.named'),
    of.people === null ? '' : t('exception.people'),
    of.needs_break_glass ? t('exception.emergency') : '',
  ];
  const said = parts.filter((text) => text !== '').join(' · ') || t('terms.all');
  return `${t(of.opens ? 'exception.opens' : 'exception.closes')} ${said}`;
}

/** A word of a family of codes; a code that has none stands for itself. */
export function word(
  t: Words,
  family: 'purpose' | 'class' | 'kind' | 'group',
  code: string,
): string {
  return t(`${family}.${code}` as 'purpose.TREAT', { defaultValue: code });
}

function kindsText({ groups, record_types }: Pick<Sharing, 'groups' | 'record_types'>, t: Words) {
  if (record_types === null) return t('terms.all');
  if (groups === null) return t('terms.types', { count: record_types.length });
  return groups.map((one) => word(t, 'group', one)).join(', ');
}

function daysText(
  { care_from: from, care_to: to }: Pick<Sharing, 'care_from' | 'care_to'>,
  t: Words,
  format: (text: string) => string,
): string {
  if (from !== null && to !== null) {
    return t('terms.days.both', { from: format(from), to: format(to) });
  }
  if (from !== null) return t('terms.days.from', { from: format(from) });
  return to === null ? t('terms.days.all') : t('terms.days.to', { to: format(to) });
}

function sensitiveText(
  { sensitive_classes, classes_waiting }: SharingTerms,
  t: Words,
  reader: Reader,
): string {
  const names = (classes: readonly string[]) =>
    classes.map((one) => word(t, 'class', one)).join(', ');
  if (classes_waiting.length > 0) {
    const key = reader === 'staff' ? 'terms.waits.staff' : 'terms.waits';
    return t(key, { classes: names(classes_waiting) });
  }
  return sensitive_classes.length === 0 ? t('terms.sensitive.none') : names(sensitive_classes);
}

function Giver({ of, reader }: { of: SharingTerms; reader: Reader }) {
  const { t } = useTranslation('sharing');
  if (of.given_as === 'self') return t(reader === 'staff' ? 'terms.by.staff' : 'terms.by.self');
  const kind = word(t, 'kind', of.given_as);
  if (of.given_name === '') return kind;
  return (
    <>
      <Untold>{of.given_name}</Untold> ({kind})
    </>
  );
}
