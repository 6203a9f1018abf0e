import { stringify } from 'csv-stringify/sync';
import { syntheticHkid } from '../../kernel/documents/synthetic-hkid.ts';
import { formatMinor, mulDiv } from '../../kernel/money.ts';
import type { Fraction } from '../../rulebook/index.ts';
import type { Elder } from './generate-elders.ts';
import type { Visit } from './generate-visits.ts';

/** The elders' identity numbers come after those of the demonstration's other people. */
const FIRST_NUMBER = 100_000;

/** The synthetic identity card number of an elder. */
export function elderHkid(index: number): string {
  return syntheticHkid(FIRST_NUMBER + index);
}

/**
 * One institution's file of a week's visits, in the columns that hospitals send. The fee is the smallest in fen
 * whose value at the month's rate is the voucher's amount; where the patient pays a share it is higher.
 */
export function claimsFile(
  visits: readonly Visit[],
  elders: readonly Elder[],
  rateOf: (visit: Visit) => Fraction,
): string {
  const rows = visits.map((visit) => {
    const elder = elders[visit.elder] as Elder;
    const exact = feeFor(visit.voucher_hkd, rateOf(visit));
    const fee = visit.has_patient_share ? exact + mulDiv(exact, 1n, 4n) : exact;
    return {
      service_point: visit.service_point,
      department: visit.department,
      service_day: visit.service_day.toString(),
      document_type: 'hkid',
      document_number: elderHkid(elder.index),
      birth_date: elder.birth_date,
      fee_currency: 'CNY',
      fee: formatMinor(fee),
      requested_hkd: `${visit.voucher_hkd}.00`,
      visit_reason: visit.visit_reason,
      service_kind: 'outpatient',
      profession: visit.profession,
      episode: `P${String(visit.elder).padStart(5, '0')}-${visit.service_day.toString()}`,
      consent_given: 'yes',
    };
  });
  return stringify(rows, { header: true });
}

/** The least fee in fen that is worth so many whole dollars at a rate of HKD for one CNY. */
function feeFor(voucher_hkd: number, rate: Fraction): bigint {
  const cents = BigInt(voucher_hkd) * 100n;
  const fen = (cents * rate.den) / rate.num;
  return (fen * rate.num) / rate.den >= cents ? fen : fen + 1n;
}
