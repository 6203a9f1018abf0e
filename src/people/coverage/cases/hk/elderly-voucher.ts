import { compareDays } from '../../../../kernel/day.ts';
import { voucherCover } from '../../../../schemes/hk/elderly-voucher-cover.ts';
import { documentOn, isTold } from '../../person/known-person.ts';
import { CURRENCY_OF, PLACES } from '../../question/places.ts';
import type { Service } from '../../question/services.ts';
import {
  asked,
  born,
  byDocument,
  type CaseSources,
  caseWith,
  leftOut,
  type SchemeCase,
  told,
} from '../found.ts';

type Shape = (typeof voucherCover)['shape'];
type CodeOf<K extends keyof Shape> = ReturnType<Shape[K]['ordinary']>;

/** The side that keeps the accounts. */
const HOME = 'HK';

const BALANCES = ['own_left', 'reward_left', 'spouse_left'] as const;

/** What is paid for besides outpatient care. */
const KINDS: Readonly<Partial<Record<Service, CodeOf<'service_kind'>>>> = {
  inpatient: 'inpatient',
  transplant: 'inpatient',
  day_surgery: 'day_surgery',
  drugs: 'goods_only',
};

const PROFESSIONS: Readonly<Partial<Record<Service, CodeOf<'profession'>>>> = {
  dental: 'dentist',
  eye_care: 'optometrist',
  rehabilitation: 'physiotherapist',
  imaging: 'radiographer',
};

const REASONS: Readonly<Partial<Record<Service, CodeOf<'visit_reason'>>>> = {
  ha_follow_up: 'chronic_follow_up',
  specified_disease: 'chronic_follow_up',
  vaccination: 'preventive',
  rehabilitation: 'rehabilitative',
};

/** Elderly Health Care Vouchers: private outpatient care in Hong Kong and at the designated service points. */
export const elderlyVoucherCase: SchemeCase = {
  scheme: 'hk.elderly_voucher',
  topic: 'care',
  purse: 'voucher',
  setting: 'private',
  rest: ({ remaining, is_paid }) => ({ fee: remaining, is_episode_paid: is_paid }),
  build: (sources) => {
    const { person, asked: question } = sources;
    const { service, on } = question;
    if (service === 'long_term_care') return leftOut('service');
    // No point outside Hong Kong and the mainland has ever been designated.
    if (PLACES[question.place].side === 'MO') return leftOut('place');
    if (documentOn(person, NAMING, on) === null && isTold(person, HOME)) return leftOut('person');
    const kind = KINDS[service];
    const profession = PROFESSIONS[service];
    const reason = REASONS[service];
    return caseWith(
      voucherCover,
      {
        ...personFacts(sources),
        ...placeFacts(sources),
        ...(kind !== undefined && { service_kind: asked(kind) }),
        ...(profession !== undefined && { profession: asked(profession) }),
        ...(reason !== undefined && { visit_reason: asked(reason) }),
        ...(isPublicHere(sources) && { service_kind: asked('publicly_subsidised' as const) }),
        is_optometry: asked(service === 'eye_care'),
      },
      BALANCES,
      HOME,
    );
  },
};

/** In Hong Kong a public clinic is subsidised for everybody; a follow-up of the Hospital Authority is given there. */
function isPublicHere({ asked: { place, setting, service } }: CaseSources): boolean {
  if (PLACES[place].side !== HOME) return false;
  return setting === 'public' || service === 'ha_follow_up';
}

const NAMING = ['hkid', 'exemption_certificate'] as const;

function personFacts({ person, asked: { on } }: CaseSources) {
  const document = documentOn(person, NAMING, on);
  const ceased = person.permission_ceased_on;
  const isHeard = isTold(person, HOME);
  const by = { side: HOME, evidence: 'voucher_account', reference: null } as const;
  const { purse } = person;
  return {
    born_on: born(person),
    ...(document !== null && { has_valid_document: told(true, byDocument(document)) }),
    ...(isHeard && {
      permission_ceased: told(ceased !== null && compareDays(ceased, on) <= 0),
    }),
    ...(purse !== null && {
      has_joined_record_system: told(purse.has_joined),
      own_left: told(purse.balances.own, by),
      reward_left: told(
        purse.balances.own_rewards.reduce((sum, { available }) => sum + available, 0n),
        by,
      ),
      spouse_left: told(purse.balances.spouse, by),
      own_optometry_used: told(purse.balances.own_optometry_used, by),
      spouse_optometry_used: told(purse.balances.spouse_optometry_used, by),
    }),
  };
}

/** Outside Hong Kong a named service point decides; without one nobody can say that vouchers are taken there. */
function placeFacts({ asked: question, price }: CaseSources) {
  const { side } = PLACES[question.place];
  const { point } = question;
  return {
    is_outside_hong_kong: asked(side !== HOME),
    point_in_use: asked(side === HOME || isInUse(point)),
    ...(point !== null && { department: asked(point.department) }),
    currency: asked(CURRENCY_OF[side]),
    fee: asked(price.minor),
  };
}

function isInUse(point: CaseSources['asked']['point']): boolean {
  return point?.has_started === true && !point.has_ended;
}
