import { compareDays, dayAt, type Instant } from '../../../kernel/day.ts';
import type { Fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { type Money, minor } from '../../../kernel/money.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { NO_STANDING } from '../../periods/index.ts';
import { type Combination, combinationsOf, statesOf } from '../answer/combine.ts';
import { decidePerson } from '../answer/decide-person.ts';
import type { LeftOutScheme, PersonEntitlement } from '../answer/entitlement.ts';
import { byRank } from '../answer/rank.ts';
import type { CoverageConsent } from '../consent/consent.ts';
import {
  type KnownPerson,
  type SideAccount,
  unknownPerson,
  type VoucherPurseKnown,
  withAccount,
  withShown,
} from '../person/known-person.ts';
import { CURRENCY_OF, PLACES } from '../question/places.ts';
import type { Question } from '../question/question.ts';
import { type AskedQuestion, dayProblem, readQuestion } from '../question/read-question.ts';
import { askSides, type SideState, type SidesTold, VOUCHER_HOME } from './ask-sides.ts';
import { type AtCounter, findAtCounter, findSelf, type Subject } from './find-subject.ts';
import type { AskCoveragePorts } from './ports.ts';

/** A question as it comes in: about whoever is signed in, or about somebody at a counter. */
export interface CoverageRequest {
  readonly asked: AskedQuestion;
  readonly at_counter: AtCounter | null;
  /** Without it only the own register is read, whatever the person agreed to. */
  readonly ask_other_sides: boolean;
}

/** The answer to one question about one person, in no language yet; `explainAnswer` puts it into words. */
export interface CoverageAnswer {
  readonly question: Question;
  readonly asked_at: Instant;
  /** The moment as of which it was asked; null is now. */
  readonly known_at: Instant | null;
  readonly is_planned: boolean;
  /** The price that was asked about, or an example where none was named. */
  readonly price: Money;
  readonly entitlements: readonly PersonEntitlement[];
  readonly left_out: readonly LeftOutScheme[];
  readonly combinations: readonly Combination[];
  readonly person: KnownPerson;
  readonly is_known_here: boolean;
  readonly sides: readonly SideState[];
  readonly consent: CoverageConsent | null;
  readonly rulebook: Rulebook;
}

/** A thousand of the local currency: what amounts are shown for where no price is known. */
const EXAMPLE_MINOR = minor('1000.00');

/**
 * Asks every scheme what it covers for one person at a place, for a service, on a day. The own register and, with the
 * person's consent, those of the other sides are read at once; one that does not answer is named. Nothing is stored but
 * the looks, the consent of a counter, and the log of the questions. Faults are those of the question, the document and
 * the consent, and `person.not_found`.
 */
export async function askCoverage(
  ports: AskCoveragePorts,
  principal: Principal,
  request: CoverageRequest,
): Promise<Result<CoverageAnswer, Fault>> {
  const asked_at = ports.clock.now();
  const read = readQuestion(request.asked, { rulebook: ports.rulebook, now: asked_at });
  if (!read.ok) return read;
  const { question, known_at } = read.value;
  const subject =
    request.at_counter === null
      ? await findSelf(ports, principal)
      : await findAtCounter(ports, principal, request.at_counter);
  if (!subject.ok) return subject;
  const consent = request.ask_other_sides ? subject.value.consent : null;
  const about = {
    ...subject.value,
    birth_date: subject.value.birth_date.toString(),
    consent,
    principal,
    known_at,
  };
  const [here, told] = await Promise.all([
    ownAccount(ports, subject.value, known_at),
    askSides(ports, about, question),
  ]);
  const own = await ownPurse(ports, subject.value, { question, known_at });
  if (!own.ok) return own;
  const person = knownPerson(ports, subject.value, { here, told, purse: own.value ?? told.purse });
  const problem = dayProblem(person, question.on);
  if (problem !== null) return no(problem);
  const rulebook = known_at === null ? ports.rulebook : await ports.rulebookAt(known_at);
  return ok({
    ...answerFor({ question, person, rulebook }),
    asked_at,
    known_at,
    is_planned: compareDays(question.on, dayAt(asked_at, ZONE)) > 0,
    is_known_here: subject.value.person !== null,
    sides: [{ side: ports.node, state: 'here', since: null, fault: null }, ...told.states],
    consent,
  });
}

/** The pure part of an answer: what every scheme says on what is known, and who pays in which order. */
export function answerFor(of: {
  readonly question: Question;
  readonly person: KnownPerson;
  readonly rulebook: Rulebook;
}): Pick<
  CoverageAnswer,
  'question' | 'price' | 'entitlements' | 'left_out' | 'combinations' | 'person' | 'rulebook'
> {
  const { question, person, rulebook } = of;
  const currency = CURRENCY_OF[PLACES[question.place].side];
  const price = question.price ?? { currency, minor: EXAMPLE_MINOR };
  const sources = { asked: question, person, rulebook, price };
  const decided = decidePerson(sources);
  const combinations = combinationsOf(decided.entitlements, sources);
  const entitlements = byRank(decided.entitlements, statesOf(combinations));
  return { ...of, price, entitlements, left_out: decided.left_out, combinations };
}

/** What this side's registers say; that they say nothing is an answer too. */
async function ownAccount(
  { node, database, standingsOf }: AskCoveragePorts,
  { person }: Subject,
  known_at: Instant | null,
): Promise<SideAccount> {
  if (person === null) {
    const nobody = { died_on: null, permission_ceased_on: null, documents: [] };
    return { side: node, ...nobody, standing: NO_STANDING };
  }
  const { person_id, died_on, permission_ceased_on, documents } = person;
  const standings = await standingsOf(
    database,
    [person_id],
    ...(known_at === null ? [] : ([known_at] as const)),
  );
  return {
    side: node,
    died_on,
    permission_ceased_on,
    documents: documents.map(({ document_type, valid_from, valid_to }) => {
      return { document_type, valid_from, valid_to };
    }),
    standing: standings.get(person_id) ?? NO_STANDING,
  };
}

/** Balances that this side keeps itself. Those of an earlier moment are not known. */
async function ownPurse(
  { node, database, voucherLeft }: AskCoveragePorts,
  { person }: Subject,
  { question, known_at }: { readonly question: Question; readonly known_at: Instant | null },
): Promise<Result<VoucherPurseKnown | null, Fault>> {
  if (node !== VOUCHER_HOME || person === null || known_at !== null) return ok(null);
  const left = await voucherLeft(database, {
    person_id: person.person_id,
    service_day: question.on,
    is_optometry: question.service === 'eye_care',
  });
  if (!left.ok) return left;
  return ok(left.value === null ? null : { ...left.value, told_by: node });
}

function knownPerson(
  { node }: AskCoveragePorts,
  { birth_date, shown }: Subject,
  from: {
    readonly here: SideAccount;
    readonly told: SidesTold;
    readonly purse: VoucherPurseKnown | null;
  },
): KnownPerson {
  const accounts = [from.here, ...from.told.accounts];
  const person = accounts.reduce(withAccount, unknownPerson(birth_date));
  const whole = { ...person, purse: from.purse };
  return shown === null ? whole : withShown(whole, shown.document_type, node);
}
