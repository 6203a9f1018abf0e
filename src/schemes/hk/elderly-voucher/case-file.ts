import type { PlainDate } from '../../../kernel/day.ts';
import { type Minor, minor } from '../../../kernel/money.ts';
import { REASONS, type ReasonCode } from '../../../kernel/reason.ts';
import type { Result } from '../../../kernel/result.ts';
import type { PolicyProblem } from '../../../rulebook/index.ts';
import {
  calendarDay,
  listOf,
  mapOf,
  matching,
  oneOf,
  oneOrMore,
  readYaml,
  record,
  type Shape,
  text,
  yesNo,
} from '../../../rulebook/yaml/index.ts';
import { amount, money } from '../../worked/case-values.ts';
import {
  SERVICE_KINDS,
  VISIT_REASONS,
  type VoucherCase,
  type VoucherDraw,
  type VoucherPerson,
} from '../elderly-voucher-case.ts';

/** One worked case as an officer writes it: what is given, what is expected, and which values show why. */
export interface WorkedCase {
  readonly name: string;
  readonly claim: VoucherCase;
  readonly expect: WorkedExpectation;
  /** Traced values by key, as text. */
  readonly because: ReadonlyMap<string, string>;
}

/** Only what is written is compared. */
interface WorkedExpectation {
  readonly outcome?: 'granted' | 'denied';
  readonly reasons?: readonly ReasonCode[];
  readonly flags?: readonly ('provisional' | 'department_unknown')[];
  readonly draws?: readonly VoucherDraw[];
  readonly voucher_hkd?: Minor;
  readonly voucher_fee_minor?: Minor;
  readonly patient_share_minor?: Minor;
  readonly residue_hkd?: Minor;
  readonly is_designated_use?: boolean;
  readonly not_settled?: string;
}

/** Reads a file of one case or a list of cases; every problem with its line. */
export function readWorkedCases(
  file: string,
  yaml: string,
): Result<readonly WorkedCase[], readonly PolicyProblem[]> {
  return readYaml(file, yaml, oneOrMore(workedCase));
}

const year = matching(/^\d{4}$/, 'a year such as 1951');
const reason = oneOf(Object.keys(REASONS) as ReasonCode[]);

const GIVEN = record(
  { fee: money },
  {
    filed_day: calendarDay,
    requested_hkd: amount,
    visit_reason: oneOf(VISIT_REASONS),
    service_kind: oneOf(SERVICE_KINDS),
    profession: text,
    is_in_primary_care_directory: yesNo,
    is_optometry: yesNo,
    is_episode_paid: yesNo,
    is_duplicate: yesNo,
    person_known: yesNo,
    birth_year: year,
    has_valid_document: yesNo,
    permission_ceased: yesNo,
    died_on: calendarDay,
    has_joined_record_system: yesNo,
    is_outside_hong_kong: yesNo,
    has_started: yesNo,
    has_ended: yesNo,
    department: oneOf(['designated', 'not_designated', 'unknown']),
    own: amount,
    own_rewards: mapOf(year, amount),
    spouse: amount,
    own_optometry_used: amount,
    spouse_optometry_used: amount,
  },
);
type Given = NonNullable<ReturnType<typeof GIVEN>>;

const DRAW = record(
  { from: oneOf(['own_reward', 'own', 'spouse']), amount },
  { earned_year: year },
);

const EXPECT = record(
  {},
  {
    outcome: oneOf(['granted', 'denied']),
    reasons: listOf(reason),
    flags: listOf(oneOf(['provisional', 'department_unknown'])),
    draws: listOf(DRAW),
    voucher_hkd: amount,
    voucher_fee: amount,
    patient_share: amount,
    residue: amount,
    is_designated_use: yesNo,
    not_settled: text,
  },
);
type Expect = NonNullable<ReturnType<typeof EXPECT>>;

const CASE = record(
  { name: text, on: calendarDay, given: GIVEN },
  { expect: EXPECT, because: mapOf(text, matching(/^.+$/, 'a value')) },
);

const workedCase: Shape<WorkedCase> = (node, to) => {
  const read = CASE(node, to);
  if (read === undefined) return undefined;
  const because = new Map((read.because ?? []).map(({ key, value }) => [key, value]));
  const expect = read.expect === undefined ? {} : expectationOf(read.expect);
  return { name: read.name, claim: claimOf(read.on, read.given), expect, because };
};

/** What is not written is ordinary: an elder with 2,000 dollars sees a doctor at a mainland point, filed at once. */
const ORDINARY = {
  requested_hkd: null,
  visit_reason: 'episodic',
  service_kind: 'outpatient',
  profession: 'doctor',
  is_optometry: false,
  is_episode_paid: false,
  is_duplicate: false,
  person_known: true,
  birth_year: '1935',
  has_valid_document: true,
  permission_ceased: false,
  died_on: null,
  has_joined_record_system: true,
  is_outside_hong_kong: true,
  has_started: true,
  has_ended: false,
  department: 'designated',
  own: minor('2000.00'),
  own_rewards: [],
  spouse: null,
  own_optometry_used: 0n,
  spouse_optometry_used: 0n,
} as const;

function claimOf(on: PlainDate, given: Given): VoucherCase {
  const all = { ...ORDINARY, filed_day: on, ...given };
  return {
    service_day: on,
    filed_day: all.filed_day,
    fee: all.fee,
    requested_hkd: all.requested_hkd,
    visit_reason: all.visit_reason,
    service_kind: all.service_kind,
    profession: all.profession,
    ...(given.is_in_primary_care_directory !== undefined && {
      is_in_primary_care_directory: given.is_in_primary_care_directory,
    }),
    is_optometry: all.is_optometry,
    is_episode_paid: all.is_episode_paid,
    is_duplicate: all.is_duplicate,
    person: all.person_known ? personOf(all) : null,
    point: {
      is_outside_hong_kong: all.is_outside_hong_kong,
      has_started: all.has_started,
      has_ended: all.has_ended,
      department: all.department,
    },
    balances: {
      own: all.own,
      own_rewards: all.own_rewards.map(({ key, value }) => {
        return { earned_year: Number(key), available: value };
      }),
      spouse: all.spouse,
      own_optometry_used: all.own_optometry_used,
      spouse_optometry_used: all.spouse_optometry_used,
    },
  };
}

function personOf(all: {
  readonly birth_year: string;
  readonly has_valid_document: boolean;
  readonly permission_ceased: boolean;
  readonly died_on: PlainDate | null;
  readonly has_joined_record_system: boolean;
}): VoucherPerson {
  return {
    birth_year: Number(all.birth_year),
    has_valid_document: all.has_valid_document,
    permission_ceased: all.permission_ceased,
    died_on: all.died_on,
    has_joined_record_system: all.has_joined_record_system,
  };
}

function expectationOf(expect: Expect): WorkedExpectation {
  const { voucher_fee, patient_share, residue, draws, ...same } = expect;
  return {
    ...same,
    ...(voucher_fee !== undefined && { voucher_fee_minor: voucher_fee }),
    ...(patient_share !== undefined && { patient_share_minor: patient_share }),
    ...(residue !== undefined && { residue_hkd: residue }),
    ...(draws !== undefined && {
      draws: draws.map((draw) => ({
        from: draw.from,
        earned_year: draw.earned_year === undefined ? null : Number(draw.earned_year),
        minor: draw.amount,
      })),
    }),
  };
}
