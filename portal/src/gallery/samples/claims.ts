import type { Claim, ClaimDetail, ClaimEvent, Eligibility, Reason, Slip } from '../../api/types.ts';
import type { Language, Texts } from '../../language/languages.ts';

const hkd = (value: string) => ({ currency: 'HKD' as const, value });
const cny = (value: string) => ({ currency: 'CNY' as const, value });

const BALANCES = {
  own: hkd('3174.00'),
  rewards: hkd('500.00'),
  spouse: hkd('6200.00'),
  total_for_designated: hkd('9874.00'),
  total: hkd('9374.00'),
};

const QUOTE = {
  num: '108',
  den: '100',
  hkd_per_cny: '1.0800',
  month: '2026-01',
  grade: 'provisional' as const,
};

/** A claim that was approved; the samples below differ from it in what they show. */
export const PAID: Claim = {
  claim_id: '0198c0de-0000-7000-8000-000000000001',
  transaction_number: 'HK-2026-000481-7',
  state: 'ADJUDICATED',
  submitted_at: '2026-01-15T02:42:11Z',
  decided_at: '2026-01-15T02:42:12Z',
  waiting_since: null,
  hold_expires_at: null,
  service_point: 'zhongshan-chenxinghai',
  institution: 'zhongshan-chenxinghai',
  department: 'internal_medicine',
  service_day: '2026-01-15',
  filed_day: '2026-01-15',
  fee: cny('765.30'),
  requested_hkd: null,
  patient: { masked_document: 'A12****(3)', document_type: 'hkid' },
  visit_reason: 'chronic_follow_up',
  service_kind: 'outpatient',
  profession: 'doctor',
  is_optometry: false,
  episode: 'V-20260115-001',
  entered_by: 'provider',
  voucher: { hkd: hkd('826.00'), fee_currency: cny('764.81') },
  patient_share: cny('0.49'),
  residue: hkd('0.01'),
  quote: QUOTE,
  balances_after: BALANCES,
  reasons: [],
  flags: [],
  window: '2026-01',
  can: { confirm: false, reverse: true },
};

const REFUSED: Texts = {
  'zh-Hant-HK': '服務當日沒有醫健通登記同意。',
  'zh-Hans-CN': '服务当日没有医健通登记同意。',
  en: 'There was no consent to eHealth on the service day.',
  'pt-MO': 'Não havia consentimento para o eHealth na data do serviço.',
};
const SHORT: Texts = {
  'zh-Hant-HK': '醫療券結餘不足以支付全部費用。',
  'zh-Hans-CN': '医疗券余额不足以支付全部费用。',
  en: 'The voucher balance does not cover the whole fee.',
  'pt-MO': 'O saldo de vales não cobre todo o valor.',
};

const reason = (code: string, text: Texts, language: Language): Reason => ({
  code,
  text: text[language],
});

/** One claim in each state that a list can show, with reasons in the reader's language. */
export function sampleClaims(language: Language): Claim[] {
  return [
    PAID,
    {
      ...PAID,
      claim_id: '0198c0de-0000-7000-8000-000000000002',
      transaction_number: 'HK-2026-000482-5',
      state: 'HELD',
      entered_by: 'delegate',
      reasons: [reason('GBA-L06', SHORT, language)],
      can: { confirm: true, reverse: false },
    },
    {
      ...PAID,
      claim_id: '0198c0de-0000-7000-8000-000000000003',
      transaction_number: null,
      state: 'SUBMITTED',
      waiting_since: '2026-01-15T02:42:12Z',
      voucher: null,
      patient_share: null,
      residue: null,
      quote: null,
      balances_after: null,
      window: null,
      can: { confirm: false, reverse: false },
    },
    {
      ...PAID,
      claim_id: '0198c0de-0000-7000-8000-000000000004',
      transaction_number: 'HK-2026-000470-1',
      state: 'DENIED',
      voucher: null,
      patient_share: null,
      residue: null,
      quote: null,
      balances_after: null,
      window: null,
      reasons: [reason('GBA-E04', REFUSED, language)],
      can: { confirm: false, reverse: false },
    },
    {
      ...PAID,
      claim_id: '0198c0de-0000-7000-8000-000000000005',
      transaction_number: 'HK-2026-000466-2',
      state: 'PENDED',
      department: 'stomatology',
      flags: ['department_unknown', 'provisional'],
      window: null,
      can: { confirm: false, reverse: false },
    },
    {
      ...PAID,
      claim_id: '0198c0de-0000-7000-8000-000000000006',
      transaction_number: 'HK-2026-000431-9',
      state: 'REVERSED',
      can: { confirm: false, reverse: false },
    },
  ];
}

/** The answer of Hong Kong before treatment. */
export function sampleEligibility(language: Language, isEligible: boolean): Eligibility {
  return {
    answered_at: '2026-01-15T02:41:57Z',
    person_known: true,
    eligible: isEligible,
    reasons: isEligible ? [] : [reason('GBA-E04', REFUSED, language)],
    joined: isEligible,
    balances: { ...BALANCES, own: hkd('4000.00'), total: hkd('10200.00') },
    quote: QUOTE,
    ...(isEligible
      ? {
          would_pay: {
            voucher_hkd: hkd('826.00'),
            voucher_cny: cny('764.81'),
            patient_share: cny('0.49'),
          },
        }
      : {}),
  };
}

/** A slip as it is printed. */
export const SLIP: Slip = {
  claim: PAID,
  issued_at: '2026-01-15T02:43:02Z',
  institution_name: {
    'zh-Hant-HK': '中山陳星海中西醫結合醫院',
    'zh-Hans-CN': '中山陈星海中西医结合医院',
    en: 'Chenxinghai Hospital of Integrated TCM & Western Medicine',
    'pt-MO': 'Chenxinghai Hospital of Integrated TCM & Western Medicine',
  },
  service_point_name: {
    'zh-Hant-HK': '中山陳星海中西醫結合醫院',
    'zh-Hans-CN': '中山陈星海中西医结合医院',
    en: 'Chenxinghai Hospital of Integrated TCM & Western Medicine',
    'pt-MO': 'Chenxinghai Hospital of Integrated TCM & Western Medicine',
  },
  department_name: {
    'zh-Hant-HK': '內科',
    'zh-Hans-CN': '内科',
    en: 'Internal medicine',
    'pt-MO': 'Medicina interna',
  },
};

/** What happened to a claim. */
export const EVENTS: ClaimDetail['events'] = [
  event('2026-01-15T02:42:11Z', 'submitted', 'clerk', 'SUBMITTED'),
  event('2026-01-15T02:42:12Z', 'held', 'node', 'HELD'),
  event('2026-01-15T03:05:40Z', 'confirm_asked', 'provider', 'HELD'),
  event('2026-01-15T03:05:41Z', 'adjudicated', 'node', 'ADJUDICATED'),
];

function event(at: string, name: string, actor_role: string, state: string): ClaimEvent {
  return { at, event: name, actor_role, state, reasons: [] };
}
