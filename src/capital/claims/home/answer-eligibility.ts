import { day, dayAt, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import { formatMinor, type Money, minor } from '../../../kernel/money.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { SILENT } from '../../../kernel/trace.ts';
import { pointOn } from '../../../people/care/index.ts';
import { decideVoucherClaim } from '../../../schemes/hk/elderly-voucher.ts';
import type { VoucherCase, VoucherDecision } from '../../../schemes/hk/elderly-voucher-case.ts';
import { balancesFor, optometryBlockOf } from '../../vouchers/index.ts';
import type { EligibilityAnswer, EligibilityQuestion } from '../messages.ts';
import type { HomePorts } from '../ports.ts';
import { type ClaimLaw, claimLaw } from '../procedure.ts';
import { CURRENCY_OF } from '../record/claim-record.ts';
import { balancesJson, quoteJson } from '../record/claim-row.ts';
import { type BearerFacts, bearerFacts } from './bearer-facts.ts';
import { balancesAfter, quoteOf } from './claim-case.ts';

/** A hundred: enough to say whether anything could be paid where no fee is named. */
const SAMPLE_FEE_MINOR = 10_000n;

/**
 * Whether a person may use vouchers and what a fee would come to, as the formula says it. Nothing is written but the
 * look at the person, which the person can read. Fault `claim.point_unknown`, `policy.not_settled`.
 */
export async function answerEligibility(
  ports: HomePorts,
  from: Jurisdiction,
  asked: EligibilityQuestion,
): Promise<Result<EligibilityAnswer, Fault>> {
  const { network } = ports.rulebook;
  const service_day = day(asked.service_day);
  const place = pointOn(network, asked.service_point, asked.department, service_day);
  if (place === null) {
    const facts = { service_point: asked.service_point };
    return no(fault('claim.point_unknown', facts, 'service_point'));
  }
  const law = claimLaw(ports.rulebook);
  const treating = place.point.jurisdiction;
  const facts = await lookAt(ports, from, asked, { treating, service_day });
  const today = dayAt(ports.clock.now(), ZONE);
  const of = { asked, service_day, today };
  const purse = facts === null ? null : await purseFor(ports, law, facts, of);
  if (purse !== null && !purse.ok) return purse;
  const { point: _point, ...point } = place;
  const said = decideVoucherClaim(
    {
      ...NEUTRAL,
      service_day,
      filed_day: today,
      fee: feeOf(asked, treating),
      visit_reason: asked.visit_reason,
      service_kind: asked.service_kind,
      profession: asked.profession ?? anyProfession(law, service_day),
      is_optometry: asked.is_optometry,
      person: facts?.person ?? null,
      point,
      ...(purse === null ? {} : { balances: purse.value.formula }),
    },
    law.rulesOn(service_day),
    SILENT,
  );
  const quote = quoteOf(law, { service_day }, said);
  return ok({
    answered_at: ports.clock.now().round('millisecond').toString(),
    person_known: facts !== null,
    joined: facts?.person.has_joined_record_system ?? false,
    balances: purse === null ? null : balancesJson(purse.value.shown),
    quote: quote === null ? null : quoteJson(quote),
    ...answerOf(said, asked.fee !== null),
  });
}

function feeOf({ fee }: EligibilityQuestion, treating: Jurisdiction): Money {
  if (fee === null) return { currency: CURRENCY_OF[treating], minor: SAMPLE_FEE_MINOR };
  return { currency: fee.currency, minor: minor(fee.value) };
}

/** What the formula says; amounts and a shortfall only where a fee was named. */
function answerOf(said: VoucherDecision, hasFee: boolean) {
  const eligible = said.outcome === 'granted';
  if (!hasFee) return { eligible, reasons: eligible ? [] : [...said.reasons], would_pay: null };
  return {
    eligible,
    reasons: [...said.reasons],
    would_pay: {
      voucher_hkd: formatMinor(said.voucher_hkd),
      voucher_fee: formatMinor(said.voucher_fee_minor),
      patient_share: formatMinor(said.patient_share_minor),
    },
  };
}

/** What is not asked before treatment. */
const NEUTRAL = {
  requested_hkd: null,
  is_episode_paid: false,
  is_duplicate: false,
  balances: {
    own: 0n,
    own_rewards: [],
    spouse: null,
    own_optometry_used: 0n,
    spouse_optometry_used: 0n,
  },
} as const satisfies Partial<VoucherCase>;

function anyProfession(law: ClaimLaw, on: PlainDate): string {
  const known = law.rulesOn(on).professions;
  return (known.known ? known.value[0] : undefined) ?? '';
}

/** Finds the bearer; that staff looked is recorded for the person to see. */
async function lookAt(
  ports: HomePorts,
  from: Jurisdiction,
  asked: EligibilityQuestion,
  at: { readonly treating: Jurisdiction; readonly service_day: PlainDate },
): Promise<BearerFacts | null> {
  const look = {
    by: { ...asked.asked_by, jurisdiction: from },
    purpose: 'eligibility',
    at: ports.clock.now(),
  } as const;
  const looking: typeof ports = {
    ...ports,
    findByPseudonyms: (session, treating, pseudonyms) =>
      ports.findByPseudonyms(session, treating, pseudonyms, look),
  };
  const bearer = { ...at, pseudonym: asked.pseudonym, birth_date: day(asked.birth_date) };
  const [facts] = await bearerFacts(ports.database, looking, [bearer]);
  return facts ?? null;
}

async function purseFor(
  ports: HomePorts,
  law: ClaimLaw,
  facts: BearerFacts,
  of: {
    readonly asked: EligibilityQuestion;
    readonly service_day: PlainDate;
    readonly today: PlainDate;
  },
) {
  const voucher = law.laws.voucher;
  const { service_day } = of;
  const optometry_block = optometryBlockOf(voucher, {
    service_day,
    is_optometry: of.asked.is_optometry,
  });
  const claim = { ...facts, service_day, optometry_block };
  const reading = { today: of.today, mode: 'look' } as const;
  const purse = await balancesFor(ports.database, { ...ports, law: voucher }, [claim], reading);
  if (!purse.ok) return purse;
  return ok({ formula: purse.value.balances(claim), shown: balancesAfter(purse.value, claim) });
}
