import { createHash } from 'node:crypto';
import type { WithId } from '@medplum/core';
import type { Coverage } from '@medplum/fhirtypes';
import { compareDays, type PlainDate } from '../../../kernel/day.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Standing } from '../../../people/periods/index.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { EXTENSIONS, SCHEME_SYSTEM } from '../canonical.ts';
import { VOUCHER_PROFILE } from '../profiles/local-profiles.ts';
import { planId } from './plan-name.ts';

const VOUCHERS = 'hk.elderly_voucher';
const PLAN_CLASS = 'http://terminology.hl7.org/CodeSystem/coverage-class';

/** In which scheme a person is, since when. */
interface Membership {
  readonly scheme: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** What a person stands under, as far as this side's registers know: periods of insurance, and a voucher account. */
export function coveragesOf(of: {
  readonly person_id: string;
  readonly standing: Standing;
  readonly has_vouchers: boolean;
  readonly rulebook: Rulebook;
  readonly on: PlainDate;
  readonly language: Language;
}): readonly WithId<Coverage>[] {
  const insured = of.standing.periods.flatMap(({ kind, scheme, from, to }) =>
    kind === 'insurance' && scheme !== null ? [{ scheme, from, to }] : [],
  );
  const vouchers = of.has_vouchers ? [{ scheme: VOUCHERS, from: null, to: null }] : [];
  return [...insured, ...vouchers].map((one) => coverageOf(one, of));
}

function coverageOf(
  { scheme, from, to }: Membership,
  of: {
    readonly person_id: string;
    readonly rulebook: Rulebook;
    readonly on: PlainDate;
    readonly language: Language;
  },
): WithId<Coverage> {
  const law = of.rulebook.schemes.get(scheme);
  const isOver = to !== null && compareDays(to, of.on) <= 0;
  const start = from === null ? {} : { start: from.toString() };
  // FHIR's periods include their last day; ours do not.
  const end = to === null ? {} : { end: to.subtract({ days: 1 }).toString() };
  return {
    resourceType: 'Coverage',
    id: coverageId(of.person_id, scheme, from?.toString() ?? ''),
    ...(scheme === VOUCHERS ? { meta: { profile: [VOUCHER_PROFILE] } } : {}),
    ...(law === undefined
      ? {}
      : {
          extension: [
            {
              url: EXTENSIONS['insurance-plan'],
              valueReference: { reference: `InsurancePlan/${planId(scheme)}` },
            },
          ],
        }),
    status: isOver ? 'cancelled' : 'active',
    beneficiary: { reference: `Patient/${of.person_id}` },
    ...(from === null && to === null ? {} : { period: { ...start, ...end } }),
    payor: [
      {
        display: law?.authority[of.language] ?? scheme,
        identifier: { system: SCHEME_SYSTEM, value: scheme },
      },
    ],
    class: [
      {
        type: { coding: [{ system: PLAN_CLASS, code: 'plan' }] },
        value: scheme,
        ...(law === undefined ? {} : { name: law.title[of.language] }),
      },
    ],
  };
}

/** Always the same for one stretch of cover, and telling nothing of it. */
function coverageId(person_id: string, scheme: string, from: string): string {
  const digest = createHash('sha256').update(`${person_id}|${scheme}|${from}`).digest('hex');
  return digest.slice(0, 40);
}
