import type { QuestionHandler } from '../../../exchange/index.ts';
import { compareDays, day, instant } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { formatMinor } from '../../../kernel/money.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { NO_STANDING } from '../../periods/index.ts';
import { findByPseudonyms, type Look, type Person } from '../../persons/index.ts';
import { hasWithdrawnSince } from '../consent/agree.ts';
import {
  CAP_LEFT_ASKED,
  type CapLeftAnswer,
  type CapLeftQuestion,
  STANDING_ASKED,
  type StandingAnswer,
  type StandingQuestion,
} from './messages.ts';
import type { TellPorts } from './ports.ts';

/** Handlers of what other sides ask for an answer about cover. Nothing is written but the look, which the person sees. */
export function coverageQuestions(
  ports: TellPorts,
): readonly [
  QuestionHandler<typeof STANDING_ASKED.question, typeof STANDING_ASKED.answer>,
  QuestionHandler<typeof CAP_LEFT_ASKED.question, typeof CAP_LEFT_ASKED.answer>,
] {
  return [
    { of: STANDING_ASKED, answer: (from, asked) => tellStanding(ports, from, asked) },
    { of: CAP_LEFT_ASKED, answer: (from, asked) => tellCapLeft(ports, from, asked) },
  ];
}

const NOBODY: StandingAnswer = {
  person_known: false,
  died_on: null,
  permission_ceased_on: null,
  documents: [],
  periods: [],
  statuses: [],
  dependants: [],
};

async function tellStanding(
  ports: TellPorts,
  from: Jurisdiction,
  asked: StandingQuestion,
): Promise<Result<StandingAnswer, Fault>> {
  const found = await lookAt(ports, from, asked, 'coverage');
  if (!found.ok) return found;
  const person = found.value;
  if (person === null) return ok(NOBODY);
  const known_at = asked.known_at === null ? [] : ([instant(asked.known_at)] as const);
  const standings = await ports.standingsOf(ports.database, [person.person_id], ...known_at);
  const { periods, statuses, dependants } = standings.get(person.person_id) ?? NO_STANDING;
  return ok({
    person_known: true,
    died_on: person.died_on?.toString() ?? null,
    permission_ceased_on: person.permission_ceased_on?.toString() ?? null,
    documents: person.documents.map(({ document_type, valid_from, valid_to }) => ({
      document_type,
      valid_from: valid_from.toString(),
      valid_to: valid_to?.toString() ?? null,
    })),
    periods: periods.map(({ kind, side, place, scheme, evidence, evidence_reference, ...of }) => ({
      ...{ kind, side, place, scheme, evidence, evidence_reference },
      ...daysOf(of),
    })),
    statuses: statuses.map(({ status, evidence, ...of }) => ({ status, evidence, ...daysOf(of) })),
    dependants: dependants.map(({ relation, ...of }) => ({ relation, ...daysOf(of) })),
  });
}

function daysOf({ from, to }: { from: { toString(): string }; to: { toString(): string } | null }) {
  return { from: from.toString(), to: to?.toString() ?? null };
}

async function tellCapLeft(
  ports: TellPorts,
  from: Jurisdiction,
  asked: CapLeftQuestion,
): Promise<Result<CapLeftAnswer, Fault>> {
  const found = await lookAt(ports, from, asked, 'eligibility');
  if (!found.ok) return found;
  if (found.value === null) return ok({ person_known: false, voucher: null });
  const left = await ports.voucherLeft(ports.database, {
    person_id: found.value.person_id,
    service_day: day(asked.service_day),
    is_optometry: asked.is_optometry,
  });
  if (!left.ok) return left;
  if (left.value === null) return ok({ person_known: true, voucher: null });
  const { has_joined, balances } = left.value;
  return ok({
    person_known: true,
    voucher: {
      has_joined,
      own: formatMinor(balances.own),
      rewards: balances.own_rewards.map(({ earned_year, available }) => {
        return { earned_year, available: formatMinor(available) };
      }),
      spouse: balances.spouse === null ? null : formatMinor(balances.spouse),
      own_optometry_used: formatMinor(balances.own_optometry_used),
      spouse_optometry_used: formatMinor(balances.spouse_optometry_used),
    },
  });
}

/**
 * Finds who is asked about, by any of the documents and the date of birth, and records the look. A consent that the
 * person has withdrawn here since it was given counts no more (`coverage.consent_withdrawn`), and one that lies ahead
 * could not be withdrawn at all (`coverage.consent_ahead`).
 */
function lookAt(
  { database, clock }: TellPorts,
  from: Jurisdiction,
  { pseudonyms, birth_date, consent, asked_by }: StandingQuestion | CapLeftQuestion,
  purpose: Look['purpose'],
): Promise<Result<Person | null, Fault>> {
  const ahead_ms = instant(consent.given_at).epochMilliseconds - clock.now().epochMilliseconds;
  if (ahead_ms > SKEW_MS) return Promise.resolve(no(fault('coverage.consent_ahead')));
  const look: Look = { by: { ...asked_by, jurisdiction: from }, purpose, at: clock.now() };
  return database.transaction(async (session): Promise<Result<Person | null, Fault>> => {
    const persons = await findByPseudonyms(session, from, pseudonyms, look);
    const person = bearerOf([...persons.values()], birth_date);
    if (person === null) return ok(null);
    return (await isWithdrawn(session, person, consent.given_at))
      ? no(fault('coverage.consent_withdrawn'))
      : ok(person);
  });
}

/** How far the clock of another side may be ahead, in milliseconds: as far as its messages may. */
const SKEW_MS = 300_000;

function isWithdrawn(session: Session, { person_id }: Person, given_at: string): Promise<boolean> {
  return hasWithdrawnSince(session, person_id, instant(given_at));
}

/** The one person behind the documents; documents of several persons, or another date of birth, name nobody. */
function bearerOf(persons: readonly Person[], birth_date: string): Person | null {
  const [first, ...others] = persons;
  if (first === undefined || others.some(({ person_id }) => person_id !== first.person_id)) {
    return null;
  }
  return compareDays(first.birth_date, day(birth_date)) === 0 ? first : null;
}
