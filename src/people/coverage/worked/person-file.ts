import { compareDays, type PlainDate } from '../../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Minor } from '../../../kernel/money.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Network, PolicyProblem } from '../../../rulebook/index.ts';
import {
  asNode,
  calendarDay,
  listOf,
  mapOf,
  oneOf,
  type Reading,
  readYaml,
  record,
  type Shape,
  text,
  yesNo,
} from '../../../rulebook/yaml/index.ts';
import { LEVELS } from '../../../schemes/gd/shenzhen-insurance/texts.ts';
import { factShapes } from '../../../schemes/worked/case-file.ts';
import { amount } from '../../../schemes/worked/case-values.ts';
import { pointOn } from '../../care/index.ts';
import { PERIOD_KINDS, STATUSES } from '../../periods/index.ts';
import { askableShape } from '../answer/askable.ts';
import { type KnownPerson, unknownPerson, withAccount } from '../person/known-person.ts';
import type { StandingPeriod, StandingStatus } from '../person/standing.ts';
import { CURRENCY_OF, PLACES, type PlaceCode } from '../question/places.ts';
import type { Level, Question, SaidFacts } from '../question/question.ts';
import { SERVICES, SETTINGS, type Service, type Setting } from '../question/services.ts';

/** One question of a file, with what its writer expects. */
export interface WorkedQuestion {
  readonly name: string;
  readonly question: Question;
  readonly expect: {
    /** Outcomes by scheme. */
    readonly outcomes: ReadonlyMap<string, string>;
    /** What the best combination leaves to the patient; undefined where nothing is expected. */
    readonly patient_share?: Minor;
  };
}

/** A person and questions as an officer writes them down, to be tried without any register. */
export interface PersonFile {
  readonly person: KnownPerson;
  readonly questions: readonly WorkedQuestion[];
}

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T & string)[];

/** Whether a file is about a person. */
export function isPersonFile(yaml: string): boolean {
  return readYaml('', yaml, hasPerson).ok;
}

const hasPerson: Shape<true> = (node, to) => {
  const members = mapOf(text, asNode)(node, to);
  return members?.some(({ key }) => key === 'person') ? true : undefined;
};

/** Reads a file `{ person, questions }`; every problem with its line. */
export function readPersonFile(
  file: string,
  yaml: string,
  network: Network,
): Result<PersonFile, readonly PolicyProblem[]> {
  return readYaml(file, yaml, fileShape(network));
}

const PERIOD = record(
  { kind: oneOf(PERIOD_KINDS), from: calendarDay },
  { to: calendarDay, place: oneOf(keysOf(PLACES)), scheme: text },
);
const SIDE = record(
  {},
  {
    documents: listOf(oneOf(DOCUMENT_TYPES)),
    periods: listOf(PERIOD),
    statuses: listOf(oneOf(keysOf(STATUSES))),
  },
);
const VOUCHERS = record({ own: amount }, { reward: amount, spouse: amount, has_joined: yesNo });

const PERSON = record(
  { born: calendarDay, sides: mapOf(oneOf(JURISDICTIONS), SIDE) },
  { died: calendarDay, vouchers: VOUCHERS },
);

type ReadPerson = NonNullable<ReturnType<typeof PERSON>>;
type ReadSide = ReadPerson['sides'][number]['value'];

const personShape: Shape<KnownPerson> = (node, to) => {
  const read = PERSON(node, to);
  if (read === undefined) return undefined;
  const { born, died = null, sides, vouchers } = read;
  const wrong = sides
    .flatMap(({ value }) => value.periods ?? [])
    .find(({ from, to: end }) => end !== undefined && compareDays(end, from) <= 0);
  if (wrong !== undefined)
    return to.problem(node, `a period from ${wrong.from} ends before it begins`);
  const person = sides.reduce(
    (known, { key, value }) => withAccount(known, accountOf(key, value, { born, died })),
    unknownPerson(born),
  );
  return { ...person, purse: purseOf(vouchers) };
};

function accountOf(
  side: Jurisdiction,
  { documents = [], periods = [], statuses = [] }: ReadSide,
  { born, died }: { readonly born: PlainDate; readonly died: PlainDate | null },
): Parameters<typeof withAccount>[1] {
  return {
    side,
    died_on: died,
    permission_ceased_on: null,
    documents: documents.map((document_type) => {
      return { document_type, valid_from: born, valid_to: null };
    }),
    standing: {
      periods: periods.map((period) => periodOf(side, period)),
      statuses: statuses.map((status): StandingStatus => {
        return { status, from: born, to: null, evidence: 'own_declaration' };
      }),
      dependants: [],
    },
  };
}

/** The place of an insurance is the city of its scheme. */
function periodOf(
  side: Jurisdiction,
  period: NonNullable<ReadSide['periods']>[number],
): StandingPeriod {
  const { kind, from, place, scheme = null } = period;
  const city = place === undefined ? (scheme?.split('.')[1] ?? null) : PLACES[place].city;
  const own = { evidence: 'own_declaration', evidence_reference: null } as const;
  return { kind, side, place: city, scheme, from, to: period.to ?? null, ...own };
}

function purseOf(vouchers: ReadPerson['vouchers']): KnownPerson['purse'] {
  if (vouchers === undefined) return null;
  const { own, reward, spouse = null, has_joined = true } = vouchers;
  return {
    told_by: 'HK',
    has_joined,
    balances: {
      own,
      own_rewards: reward === undefined ? [] : [{ earned_year: 0, available: reward }],
      spouse,
      own_optometry_used: 0n,
      spouse_optometry_used: 0n,
    },
  };
}

const OUTCOMES = ['covered', 'not_covered', 'not_settled', 'not_known'] as const;
const EXPECT = record({}, { patient_share: amount, outcomes: mapOf(text, oneOf(OUTCOMES)) });
const QUESTION = record(
  { name: text, place: oneOf(keysOf(PLACES)), service: oneOf(keysOf(SERVICES)), on: calendarDay },
  {
    price: amount,
    service_point: text,
    department: text,
    level: oneOf(keysOf(LEVELS)),
    setting: oneOf(keysOf(SETTINGS)),
    assume_agreement: yesNo,
    facts: mapOf(text, asNode),
    expect: EXPECT,
  },
);
type ReadQuestion = NonNullable<ReturnType<typeof QUESTION>>;

function questionShape(network: Network): Shape<WorkedQuestion> {
  return (node, to) => {
    const read = QUESTION(node, to);
    if (read === undefined) return undefined;
    const point = pointOf(read, network);
    if (point === undefined) return to.problem(node, `no service point "${read.service_point}"`);
    const facts = factsOf(read, to);
    if (facts === undefined) return undefined;
    const question = { ...plainQuestion(read), point, facts };
    return { name: read.name, question, expect: expectationOf(read) };
  };
}

/** Facts by scheme, each read as the scheme's own case files are. */
function factsOf({ facts = [] }: ReadQuestion, to: Reading): Question['facts'] | undefined {
  const read: Record<string, SaidFacts> = {};
  for (const { key, value } of facts) {
    const shape = askableShape(key);
    if (shape === null) return to.problem(value.node, `there is no scheme "${key}"`);
    const said = record({}, factShapes(shape))(value.node, to);
    if (said === undefined) return undefined;
    read[key] = said as SaidFacts;
  }
  return read;
}

function expectationOf({ expect = {} }: ReadQuestion): WorkedQuestion['expect'] {
  const { outcomes = [], patient_share } = expect;
  return {
    outcomes: new Map(outcomes.map(({ key, value }) => [key, value])),
    ...(patient_share !== undefined && { patient_share }),
  };
}

function plainQuestion(read: ReadQuestion): Omit<Question, 'point' | 'facts'> {
  const { on, price, level, setting, assume_agreement = false } = read;
  const place: PlaceCode = read.place;
  const service: Service = read.service;
  const currency = CURRENCY_OF[PLACES[place].side];
  return {
    on,
    place,
    service,
    level: (level as Level | undefined) ?? null,
    setting: (setting as Setting | undefined) ?? null,
    price: price === undefined ? null : { currency, minor: price },
    assume_agreement,
  };
}

/** Null where no point is named, undefined where there is none of that name. */
function pointOf({ service_point, department, on }: ReadQuestion, network: Network) {
  if (service_point === undefined) return null;
  const first = network.point(service_point)?.departments[0]?.code ?? '';
  return pointOn(network, service_point, department ?? first, on) ?? undefined;
}

function fileShape(network: Network): Shape<PersonFile> {
  return record({ person: personShape, questions: listOf(questionShape(network)) }, {});
}
