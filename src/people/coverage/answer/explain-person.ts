import type { PlainDate } from '../../../kernel/day.ts';
import { instant } from '../../../kernel/day.ts';
import type { DocumentType } from '../../../kernel/documents/graded.ts';
import { faultText } from '../../../kernel/fault.ts';
import { type Jurisdiction, SIDE_NAMES, ZONE } from '../../../kernel/jurisdiction.ts';
import { fill, type Language, type Texts } from '../../../kernel/language.ts';
import { PERIOD_KIND_NAMES, STATUSES } from '../../periods/index.ts';
import type { SideState } from '../asking/ask-sides.ts';
import { byDocument } from '../cases/found.ts';
import type { KnownPerson } from '../person/known-person.ts';
import { evidenceName } from './evidence-texts.ts';
import type { Wording } from './explain-entitlement.ts';

const LABELS = {
  birth_date: {
    'zh-Hant-HK': '出生日期',
    'zh-Hans-CN': '出生日期',
    en: 'Date of birth',
    'pt-MO': 'Data de nascimento',
  },
  document: { 'zh-Hant-HK': '證件', 'zh-Hans-CN': '证件', en: 'Document', 'pt-MO': 'Documento' },
  status: { 'zh-Hant-HK': '身份類別', 'zh-Hans-CN': '身份类别', en: 'Status', 'pt-MO': 'Situação' },
} as const satisfies Readonly<Record<string, Texts>>;

const REGISTER: Texts = {
  'zh-Hant-HK': '{side}登記冊所載的參保、居住、身份及餘額',
  'zh-Hans-CN': '{side}登记册所载的参保、居住、身份及余额',
  en: 'What the register of {side} holds: insurance, residence, status, balances',
  'pt-MO': 'O que consta do registo de {side}: seguro, residência, situação, saldos',
};

const HOW = {
  not_asked: {
    'zh-Hant-HK': '同意讓其他各方查詢，或出示該方的證件或期間證明。',
    'zh-Hans-CN': '同意让其他各方查询，或出示该方的证件或期间证明。',
    en: 'Agree that the other sides are asked, or bring a document or a period statement of that side.',
    'pt-MO':
      'Concorde que os outros lados sejam consultados, ou traga um documento ou uma declaração de períodos desse lado.',
  },
  away: {
    'zh-Hant-HK': '稍後再查詢，或出示該方的期間證明。',
    'zh-Hans-CN': '稍后再查询，或出示该方的期间证明。',
    en: 'Ask again later, or bring a period statement of that side.',
    'pt-MO': 'Pergunte mais tarde, ou traga uma declaração de períodos desse lado.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

const STATES: Readonly<Record<SideState['state'], Texts>> = {
  here: {
    'zh-Hant-HK': '{side}：本方登記冊',
    'zh-Hans-CN': '{side}：本方登记册',
    en: '{side}: own register',
    'pt-MO': '{side}: registo próprio',
  },
  answered: {
    'zh-Hant-HK': '{side}已答覆',
    'zh-Hans-CN': '{side}已答复',
    en: '{side} has answered',
    'pt-MO': '{side} respondeu',
  },
  not_asked: {
    'zh-Hant-HK': '未有查詢{side}：未得此人同意，或沒有可供對方識別的證件',
    'zh-Hans-CN': '未查询{side}：未得此人同意，或没有可供对方识别的证件',
    en: '{side} was not asked: the person has not agreed, or no document is known there',
    'pt-MO': '{side} não foi consultado: falta o consentimento, ou um documento aí conhecido',
  },
  unreachable: {
    'zh-Hant-HK': '自 {since} 起未能聯絡{side}',
    'zh-Hans-CN': '自 {since} 起未能联系{side}',
    en: '{side} not reachable since {since}',
    'pt-MO': '{side} incontactável desde {since}',
  },
  refused: {
    'zh-Hant-HK': '{side}沒有提供答覆：{reason}',
    'zh-Hans-CN': '{side}没有提供答复：{reason}',
    en: '{side} gave no answer: {reason}',
    'pt-MO': '{side} não deu resposta: {reason}',
  },
};

const TYPE_EVIDENCE = (document_type: DocumentType) =>
  byDocument({ document_type } as Parameters<typeof byDocument>[0]).evidence;

/** Every fact of the person that was known, each with the side that tells it and what shows it. */
export function explainFacts(person: KnownPerson, { language, rulebook }: Wording) {
  const shown = (code: string) => evidenceName(code, language);
  const [first] = person.documents;
  return [
    {
      fact: 'birth_date',
      label: LABELS.birth_date[language],
      value: person.birth_date.toString(),
      side: first?.told_by ?? null,
      evidence: first === undefined ? null : shown(TYPE_EVIDENCE(first.document_type)),
      reference: null,
    },
    ...person.documents.map(({ document_type, told_by, valid_from, valid_to, is_shown }) => ({
      fact: 'document',
      label: LABELS.document[language],
      value: is_shown
        ? shown(TYPE_EVIDENCE(document_type))
        : `${shown(TYPE_EVIDENCE(document_type))} (${span(valid_from, valid_to)})`,
      side: told_by,
      evidence: null,
      reference: null,
    })),
    ...person.periods.map(({ kind, scheme, place, side, from, to, ...row }) => ({
      fact: kind,
      label: PERIOD_KIND_NAMES[kind][language],
      value: `${whereName({ scheme, place, side }, { language, rulebook })} (${span(from, to)})`,
      side: row.told_by,
      evidence: shown(row.evidence),
      reference: row.evidence_reference,
    })),
    ...person.statuses.map(({ status, from, to, evidence, told_by }) => ({
      fact: 'status',
      label: LABELS.status[language],
      value: `${statusName(status, language)} (${span(from, to)})`,
      side: told_by,
      evidence: shown(evidence),
      reference: null,
    })),
  ];
}

function span(from: PlainDate, to: PlainDate | null): string {
  return `${from.toString()} – ${to?.toString() ?? ''}`.trimEnd();
}

/** What is not known of the person because a side was not heard, and how it can be supplied. */
export function explainMissing(sides: readonly SideState[], language: Language) {
  return sides
    .filter(({ state }) => state !== 'here' && state !== 'answered')
    .map(({ side, state }) => ({
      fact: `register_${side}`,
      label: fill(REGISTER[language], { side: SIDE_NAMES[side][language] }),
      how: (state === 'not_asked' ? HOW.not_asked : HOW.away)[language],
    }));
}

/** How far each side is, in one sentence. */
export function explainSide({ side, state, since, fault }: SideState, language: Language) {
  const name = SIDE_NAMES[side as Jurisdiction][language];
  const facts = {
    side: name,
    since: since === null ? '' : localTime(since),
    reason: fault === null ? '' : faultText(fault, language).title,
  };
  return { side, name, state, since, text: fill(STATES[state][language], facts) };
}

/** The civil time of the three places, to the minute. */
function localTime(moment: string): string {
  const at = instant(moment).toZonedDateTimeISO(ZONE).toPlainDateTime();
  return at.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** The insurance, or where somebody lived or worked, by name. */
function whereName(
  { scheme, place, side }: Pick<KnownPerson['periods'][number], 'scheme' | 'place' | 'side'>,
  { language, rulebook }: Wording,
): string {
  if (scheme !== null) {
    return insuranceNames(rulebook).get(scheme)?.[language] ?? scheme;
  }
  if (place === null) return SIDE_NAMES[side][language];
  return rulebook.network.cities.get(place)?.[language] ?? place;
}

function insuranceNames(rulebook: Wording['rulebook']): ReadonlyMap<string, Texts> {
  return (
    rulebook.scheme('compact.period_rules').parameters.get('recorded_insurances')?.codes ??
    new Map()
  );
}

function statusName(status: string, language: Language): string {
  return Object.hasOwn(STATUSES, status)
    ? STATUSES[status as keyof typeof STATUSES][language]
    : status;
}
