import { day, type Instant } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { minor } from '../../../kernel/money.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, type Result } from '../../../kernel/result.ts';
import type { CoverageConsent } from '../consent/consent.ts';
import type { SideAccount, VoucherPurseKnown } from '../person/known-person.ts';
import type { Question } from '../question/question.ts';
import {
  CAP_LEFT_ASKED,
  type CapLeftAnswer,
  STANDING_ASKED,
  type StandingAnswer,
} from './messages.ts';
import type { AskCoveragePorts } from './ports.ts';

/** The side that keeps the accounts of the elderly vouchers. */
export const VOUCHER_HOME: Jurisdiction = 'HK';

/** How far one side is in an answer. */
export interface SideState {
  readonly side: Jurisdiction;
  /** `here`: the own register; `not_asked`: no consent, or nothing by which the side could find the person. */
  readonly state: 'here' | 'answered' | 'not_asked' | 'unreachable' | 'refused';
  /** Since when it cannot be reached. */
  readonly since: string | null;
  /** Why it gave no answer. */
  readonly fault: Fault | null;
}

/** Whom the sides are asked about, and in whose name. */
export interface AskedAbout {
  readonly birth_date: string;
  /** For each side, what stands for the person's documents there. */
  readonly pseudonyms: ReadonlyMap<Jurisdiction, readonly string[]>;
  readonly consent: CoverageConsent | null;
  readonly principal: Principal;
  readonly known_at: Instant | null;
}

/** What the other sides told. */
export interface SidesTold {
  readonly states: readonly SideState[];
  readonly accounts: readonly SideAccount[];
  readonly purse: VoucherPurseKnown | null;
}

interface OneTold {
  readonly state: SideState;
  readonly account: SideAccount | null;
  readonly purse: VoucherPurseKnown | null;
}

/**
 * Asks every other side what it knows of a person, all at once and no longer than patience lasts. Without consent
 * nobody is asked. A side that does not answer is named in the states, and nothing is known of it.
 */
export async function askSides(
  ports: AskCoveragePorts,
  about: AskedAbout,
  question: Pick<Question, 'on' | 'service'>,
): Promise<SidesTold> {
  const sides = JURISDICTIONS.filter((side) => side !== ports.node);
  const told = await Promise.all(sides.map((side) => askOne(ports, about, question, side)));
  return {
    states: told.map(({ state }) => state),
    accounts: told.flatMap(({ account }) => account ?? []),
    purse: told.find(({ purse }) => purse !== null)?.purse ?? null,
  };
}

async function askOne(
  ports: AskCoveragePorts,
  about: AskedAbout,
  question: Pick<Question, 'on' | 'service'>,
  side: Jurisdiction,
): Promise<OneTold> {
  const pseudonyms = about.pseudonyms.get(side) ?? [];
  const { consent } = about;
  if (consent === null || pseudonyms.length === 0) return silent(side, 'not_asked', null);
  const identified = { ...bodyOf(about, consent), pseudonyms: [...pseudonyms] };
  const [standing, left] = await Promise.all([
    inTime(ports, side, () =>
      ports.ask(side, STANDING_ASKED, {
        ...identified,
        known_at: about.known_at?.toString() ?? null,
      }),
    ),
    // Balances are those of now: what was left at an earlier moment is not known.
    side !== VOUCHER_HOME || about.known_at !== null
      ? null
      : inTime(ports, side, () =>
          ports.ask(side, CAP_LEFT_ASKED, {
            ...identified,
            scheme: 'hk.elderly_voucher',
            service_day: question.on.toString(),
            is_optometry: question.service === 'eye_care',
          }),
        ),
  ]);
  if (!standing.ok) return failed(side, standing.error);
  return {
    state: { side, state: 'answered', since: null, fault: null },
    account: accountOf(side, standing.value),
    purse: left === null || !left.ok ? null : purseOf(side, left.value),
  };
}

function bodyOf({ birth_date, principal }: AskedAbout, consent: CoverageConsent) {
  const { consent_id, given_at, recorded_in, recorded_through } = consent;
  const { subject, organisation } = principal;
  return {
    birth_date,
    consent: { consent_id, given_at: given_at.toString(), recorded_in, recorded_through },
    asked_by: { subject, role: roleOf(principal), organisation },
  };
}

/** The route lets nobody else ask. */
function roleOf({ role }: Principal): 'patient' | 'clerk' | 'provider' | 'officer' {
  if (role === 'patient' || role === 'clerk' || role === 'provider' || role === 'officer') {
    return role;
  }
  throw new Error(`a ${role} asked about cover`);
}

function silent(side: Jurisdiction, state: SideState['state'], why: Fault | null): OneTold {
  const since = why?.facts['since'] ?? null;
  return { state: { side, state, since, fault: why }, account: null, purse: null };
}

function failed(side: Jurisdiction, error: Fault): OneTold {
  return silent(side, error.code === 'peer.unreachable' ? 'unreachable' : 'refused', error);
}

/** The answer, or `peer.unreachable` when it takes longer than patience lasts; what comes later is not waited for. */
async function inTime<T>(
  { clock, patience_ms }: AskCoveragePorts,
  peer: Jurisdiction,
  ask: () => Promise<Result<T, Fault>>,
): Promise<Result<T, Fault>> {
  const since = clock.now().round('second').toString();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result<T, Fault>>((resolve) => {
    timer = setTimeout(() => resolve(no(fault('peer.unreachable', { peer, since }))), patience_ms);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a side tells, read; a side that does not know the person tells that there is nothing. */
function accountOf(side: Jurisdiction, told: StandingAnswer): SideAccount {
  return {
    side,
    died_on: dayOrNull(told.died_on),
    permission_ceased_on: dayOrNull(told.permission_ceased_on),
    documents: told.documents.map(({ document_type, valid_from, valid_to }) => ({
      document_type,
      valid_from: day(valid_from),
      valid_to: dayOrNull(valid_to),
    })),
    standing: {
      periods: told.periods.map((row) => ({ ...row, ...daysOf(row) })),
      statuses: told.statuses.map((row) => ({ ...row, ...daysOf(row) })),
      dependants: told.dependants.map((row) => ({ ...row, ...daysOf(row) })),
    },
  };
}

function purseOf(side: Jurisdiction, { voucher }: CapLeftAnswer): VoucherPurseKnown | null {
  if (voucher === null) return null;
  return {
    told_by: side,
    has_joined: voucher.has_joined,
    balances: {
      own: minor(voucher.own),
      own_rewards: voucher.rewards.map(({ earned_year, available }) => {
        return { earned_year, available: minor(available) };
      }),
      spouse: voucher.spouse === null ? null : minor(voucher.spouse),
      own_optometry_used: minor(voucher.own_optometry_used),
      spouse_optometry_used: minor(voucher.spouse_optometry_used),
    },
  };
}

const dayOrNull = (text: string | null) => (text === null ? null : day(text));
const daysOf = ({ from, to }: { from: string; to: string | null }) => ({
  from: day(from),
  to: dayOrNull(to),
});
