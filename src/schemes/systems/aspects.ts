import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';

/** A parameter of the law by the id of its scheme and its own key. */
export interface ParameterName {
  readonly scheme: string;
  readonly key: string;
}

/** One thing in which the three systems differ: what it is called, and which parameters say it for each side. */
export interface Aspect {
  readonly aspect: string;
  readonly label: Texts;
  /** By side; the first parameter is what the paper says in its table, the others are the law itself. */
  readonly parameters: Readonly<Record<Jurisdiction, readonly ParameterName[]>>;
}

const of = (scheme: string, ...keys: readonly string[]): readonly ParameterName[] =>
  keys.map((key) => ({ scheme, key }));

/** Coverage, funding and service delivery: the rows of Table 1 of the paper (seed 004). */
export const ASPECTS: readonly Aspect[] = [
  {
    aspect: 'coverage',
    label: {
      'zh-Hant-HK': '保障範圍',
      'zh-Hans-CN': '保障范围',
      en: 'Coverage',
      'pt-MO': 'Cobertura',
    },
    parameters: {
      HK: [
        ...of('hk.health_system', 'covered_persons'),
        ...of('hk.eligible_person', 'child_age_below', 'expired_permission_excluded'),
        ...of('hk.eligible_person', 'spouses_eligible', 'approved_persons'),
        ...of('hk.elderly_voucher', 'age_min'),
      ],
      MO: [
        ...of('mo.health_system', 'covered_persons'),
        ...of('mo.public_care', 'health_centre_free_classes', 'exempt_for_classes'),
        ...of('mo.health_voucher', 'permanent_residents_only'),
      ],
      GD: [
        ...of('gd.health_system', 'covered_persons', 'uninsured_persons'),
        ...of('gd.insurance_access', 'employee_insurance_groups', 'resident_insurance_groups'),
        ...of('gd.insurance_access', 'mandatory_groups', 'permit_groups'),
        ...of('gd.zhuhai.resident_insurance', 'origins'),
      ],
    },
  },
  {
    aspect: 'funding',
    label: { 'zh-Hant-HK': '資金', 'zh-Hans-CN': '资金', en: 'Funding', 'pt-MO': 'Financiamento' },
    parameters: {
      HK: [
        ...of('hk.health_system', 'funding_sources', 'appropriation_share'),
        ...of('hk.elderly_voucher', 'annual_amount', 'balance_max'),
        ...of('hk.ha_patients_gba', 'period_subsidy_max'),
      ],
      MO: [
        ...of('mo.health_system', 'funding_sources'),
        ...of('mo.health_voucher', 'edition_amount'),
        ...of('mo.mainland_premium_subsidy', 'cap_adult', 'cap_minor'),
      ],
      GD: [
        ...of('gd.health_system', 'funding_sources'),
        ...of('gd.zhuhai.resident_insurance', 'premium_adult', 'premium_minor', 'fiscal_part'),
      ],
    },
  },
  {
    aspect: 'service_delivery',
    label: {
      'zh-Hant-HK': '服務提供',
      'zh-Hans-CN': '服务提供',
      en: 'Service delivery',
      'pt-MO': 'Prestação de serviços',
    },
    parameters: {
      HK: [
        ...of('hk.health_system', 'service_divisions'),
        ...of('hk.public_fees', 'accident_emergency', 'specialist_first', 'family_medicine'),
        ...of('hk.public_fees', 'inpatient_general_day', 'automatic_waivers', 'yearly_cap'),
      ],
      MO: [
        ...of('mo.health_system', 'service_divisions'),
        ...of('mo.public_care', 'emergency_fee_resident', 'outpatient_fee_resident'),
        ...of('mo.public_care', 'item_rate_resident', 'exempt_age_min', 'exempt_child_age_max'),
        ...of('mo.public_care', 'exempt_classes', 'teachers_exempt'),
      ],
      GD: [
        ...of('gd.health_system', 'service_divisions'),
        ...of('gd.shenzhen.insurance', 'plans', 'outpatient_rate_level_1'),
        ...of('gd.shenzhen.insurance', 'outpatient_rate_level_3', 'class_1_months_long'),
        ...of('gd.shenzhen.insurance', 'class_1_rate_short', 'class_1_rate_long'),
        ...of('gd.joint_outpatient', 'catalogue_of', 'policy_of'),
      ],
    },
  },
];
