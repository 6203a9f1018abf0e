import {
  compareDays,
  dayAt,
  type Instant,
  instant,
  type PlainDate,
  parseDay,
} from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { type Money, parseMinor } from '../../../kernel/money.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { LEVELS } from '../../../schemes/gd/shenzhen-insurance/texts.ts';
import { pointOn } from '../../care/index.ts';
import { askableShape } from '../answer/askable.ts';
import { readFacts } from '../read-facts.ts';
import { CURRENCY_OF, PLACES, type PlaceCode } from './places.ts';
import type { Question, SaidFacts } from './question.ts';
import { SERVICES, SETTINGS } from './services.ts';

/** A question as JSON asks it. */
export interface AskedQuestion {
  readonly place: string;
  readonly service_point?: string | null;
  readonly department?: string | null;
  readonly level?: string | null;
  readonly setting?: string | null;
  readonly service: string;
  readonly day?: string | null;
  readonly price?: { readonly currency: string; readonly value: string } | null;
  readonly facts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly assume_agreement?: boolean;
  readonly known_at?: string | null;
}

/** A question, and the moment as of which it is asked; null is now. */
export interface ReadQuestion {
  readonly question: Question;
  readonly known_at: Instant | null;
}

/**
 * Reads a question; the first thing that is wrong is the fault, at its field: `coverage.place_unknown`,
 * `coverage.service_unknown`, `coverage.choice_unknown`, `coverage.point_elsewhere`, `coverage.price_wrong`,
 * `coverage.currency_wrong`, `coverage.known_at_wrong`, and those of the facts.
 */
export function readQuestion(
  asked: AskedQuestion,
  { rulebook, now }: { readonly rulebook: Rulebook; readonly now: Instant },
): Result<ReadQuestion, Fault> {
  const chosen = choicesOf(asked);
  if (!chosen.ok) return chosen;
  const on = dayOf(asked.day ?? null, now);
  if (!on.ok) return on;
  const { place } = chosen.value;
  const point = pointOf(asked, place, on.value, rulebook);
  if (!point.ok) return point;
  const price = priceOf(asked.price ?? null, place);
  if (!price.ok) return price;
  const facts = factsOf(asked.facts ?? {}, on.value);
  if (!facts.ok) return facts;
  const known_at = momentOf(asked.known_at ?? null, now);
  if (!known_at.ok) return known_at;
  const question: Question = {
    ...chosen.value,
    on: on.value,
    point: point.value,
    price: price.value,
    facts: facts.value,
    assume_agreement: asked.assume_agreement === true,
  };
  return ok({ question, known_at: known_at.value });
}

type Choices = Pick<Question, 'place' | 'service' | 'level' | 'setting'>;

function choicesOf(asked: AskedQuestion): Result<Choices, Fault> {
  const place = codeOf(PLACES, asked.place);
  if (place === null) return wrong('coverage.place_unknown', 'place', asked.place);
  const service = codeOf(SERVICES, asked.service);
  if (service === null) return wrong('coverage.service_unknown', 'service', asked.service);
  const level = choice(LEVELS, asked.level, 'level');
  if (!level.ok) return level;
  const setting = choice(SETTINGS, asked.setting, 'setting');
  if (!setting.ok) return setting;
  return ok({ place, service, level: level.value, setting: setting.value });
}

function codeOf<T extends object>(of: T, said: string): (keyof T & string) | null {
  return Object.hasOwn(of, said) ? (said as keyof T & string) : null;
}

function wrong(
  code: 'coverage.place_unknown' | 'coverage.service_unknown',
  at: string,
  said: string,
): Result<never, Fault> {
  return no(fault(code, { [at]: said.slice(0, 64) }, at));
}

function choice<T extends object>(
  of: T,
  said: string | null | undefined,
  at: string,
): Result<(keyof T & string) | null, Fault> {
  if (said === null || said === undefined) return ok(null);
  const code = codeOf(of, said);
  if (code !== null) return ok(code);
  const facts = { field: at, value: said.slice(0, 64), expected: Object.keys(of).join(', ') };
  return no(fault('coverage.choice_unknown', facts, at));
}

function dayOf(said: string | null, now: Instant): Result<PlainDate, Fault> {
  if (said === null) return ok(dayAt(now, ZONE));
  const read = parseDay(said);
  return read.ok
    ? read
    : no(fault('request.invalid', { field: 'day', problem: read.error }, 'day'));
}

/** A service point must lie in the place that is asked about. Without a department the whole point is meant. */
function pointOf(
  { service_point = null, department = null }: AskedQuestion,
  place: PlaceCode,
  on: PlainDate,
  { network }: Rulebook,
): Result<Question['point'], Fault> {
  if (service_point === null) return ok(null);
  const facts = { service_point: service_point.slice(0, 64), place };
  const point = network.point(service_point);
  const { side, city } = PLACES[place];
  if (point === null || point.jurisdiction !== side || (city !== null && point.city !== city)) {
    return no(fault('coverage.point_elsewhere', facts, 'service_point'));
  }
  const [first] = point.departments;
  return ok(pointOn(network, service_point, department ?? first?.code ?? '', on));
}

function priceOf(said: AskedQuestion['price'], place: PlaceCode): Result<Money | null, Fault> {
  if (said === null || said === undefined) return ok(null);
  const currency = CURRENCY_OF[PLACES[place].side];
  if (said.currency !== currency) {
    const facts = { currency: said.currency.slice(0, 8), expected: currency };
    return no(fault('coverage.currency_wrong', facts, 'price.currency'));
  }
  const read = parseMinor(said.value);
  if (!read.ok || read.value <= 0n || read.value > PRICE_MAX) {
    return no(fault('coverage.price_wrong', {}, 'price.value'));
  }
  return ok({ currency, minor: read.value });
}

/** Ten billion: more than any bill. */
const PRICE_MAX = 1_000_000_000_000n;

function factsOf(
  said: NonNullable<AskedQuestion['facts']>,
  on: PlainDate,
): Result<Readonly<Record<string, SaidFacts>>, Fault> {
  const read: Record<string, SaidFacts> = {};
  for (const [scheme, facts] of Object.entries(said)) {
    const shape = askableShape(scheme);
    if (shape === null) {
      return no(fault('coverage.scheme_unknown', { scheme: scheme.slice(0, 64) }, 'facts'));
    }
    const given = readFacts({ shape }, on, facts);
    if (!given.ok) return no(atFact(scheme, given.error));
    const said = Object.entries(given.value).filter(([name]) => Object.hasOwn(facts, name));
    read[scheme] = Object.fromEntries(said) as SaidFacts;
  }
  return ok(read);
}

/** The first fault, at the fact of the scheme. */
function atFact(scheme: string, [first]: readonly Fault[]): Fault {
  if (first === undefined) throw new Error('facts are wrong for no reason');
  return { ...first, at: `facts.${scheme}.${first.at ?? ''}` };
}

/** A moment in the past, in UTC. */
function momentOf(said: string | null, now: Instant): Result<Instant | null, Fault> {
  if (said === null) return ok(null);
  const refused = no(fault('coverage.known_at_wrong', {}, 'known_at'));
  if (!MOMENT.test(said)) return refused;
  try {
    const moment = instant(said);
    return moment.epochMilliseconds > now.epochMilliseconds ? refused : ok(moment);
  } catch {
    return refused;
  }
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/** Days on which nobody can be covered: before birth, and after death. */
export function dayProblem(
  person: { readonly birth_date: PlainDate; readonly died_on: PlainDate | null },
  on: PlainDate,
): Fault | null {
  if (compareDays(on, person.birth_date) < 0) return fault('coverage.day_before_birth', {}, 'day');
  const isAfterDeath = person.died_on !== null && compareDays(person.died_on, on) < 0;
  return isAfterDeath ? fault('coverage.day_after_death', {}, 'day') : null;
}
