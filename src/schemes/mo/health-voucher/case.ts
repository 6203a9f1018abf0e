import { codeFact, countFact, dayFact, moneyFact, optional, yesNoFact } from '../../case-shape.ts';
import type { CaseHearing } from '../../hearing.ts';
import type { Parameters } from '../../rule.ts';
import { PLACES, PURPOSES, RELATIONS, SERVICE_KINDS, HEALTH_VOUCHER_FACTS as T } from './texts.ts';

/** What is asked of a case of the vouchers; amounts in patacas. */
export const HEALTH_VOUCHER_SHAPE = {
  purpose: codeFact(T.purpose, PURPOSES, 'use'),
  is_permanent_resident: yesNoFact(T.is_permanent_resident, true),
  permanent_since: optional(dayFact(T.permanent_since)),
  place: codeFact(T.place, PLACES, 'macao'),
  provider_has_joined: yesNoFact(T.provider_has_joined, true),
  service_kind: codeFact(T.service_kind, SERVICE_KINDS, 'consultation'),
  fee: moneyFact(T.fee, 'MOP'),
  left_2009: moneyFact(T.left_2009, 'MOP'),
  left_2015: moneyFact(T.left_2015, 'MOP'),
  left_2019: moneyFact(T.left_2019, 'MOP'),
  left_2020: moneyFact(T.left_2020, 'MOP'),
  left_special_2020: moneyFact(T.left_special_2020, 'MOP'),
  left_2021: moneyFact(T.left_2021, 'MOP'),
  left_2022: moneyFact(T.left_2022, 'MOP'),
  left_2023: moneyFact(T.left_2023, 'MOP'),
  left_2024: moneyFact(T.left_2024, 'MOP'),
  relation: codeFact(T.relation, RELATIONS, 'spouse'),
  recipient_is_permanent: yesNoFact(T.recipient_is_permanent, true),
  to_same_edition: yesNoFact(T.to_same_edition, true),
  transfers_made: countFact(T.transfers_made),
};

export const HEALTH_VOUCHER_PARAMETERS = {
  edition_amount: 'money',
  editions_in_use: 'codes',
  holder_until: 'day',
  use_order: 'code',
  permanent_residents_only: 'yes_no',
  places_of_use: 'codes',
  private_unsubsidised_only: 'yes_no',
  excluded_service_kinds: 'codes',
  transfer_relations: 'codes',
  transfers_max: 'count_or_none',
  transfer_within_edition: 'yes_no',
} as const satisfies Parameters;

export type HealthVoucherHearing = CaseHearing<
  typeof HEALTH_VOUCHER_SHAPE,
  typeof HEALTH_VOUCHER_PARAMETERS
>;

/** What is left of each edition, by its code in the law; oldest first. */
export const LEFT_OF = {
  edition_2009: 'left_2009',
  edition_2015: 'left_2015',
  edition_2019: 'left_2019',
  edition_2020: 'left_2020',
  special_2020: 'left_special_2020',
  edition_2021: 'left_2021',
  edition_2022: 'left_2022',
  edition_2023: 'left_2023',
  edition_2024: 'left_2024',
} as const satisfies Readonly<Record<string, keyof typeof HEALTH_VOUCHER_SHAPE>>;
