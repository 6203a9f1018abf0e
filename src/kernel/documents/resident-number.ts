import { compareDays, type PlainDate, parseDay } from '../day.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import {
  type DocumentWarning,
  type GradedDocument,
  misshapen,
  plainNumber,
  shaped,
} from './graded.ts';

const FORM = /^(\d{6})(\d{4})(\d{2})(\d{2})(\d{3})([0-9X])$/;
const LEGACY = /^\d{15}$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** Province prefixes of GB/T 2260. Deeper levels change over time and holders keep old codes. */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)/;
/** Regions that stand in residence permits for people from Hong Kong, Macao and Taiwan. */
const PERMIT_REGION = /^8[123]/;
const WHOLE_PERMIT_REGION = /^8[123]0000/;
const HOMES: Readonly<Record<string, Jurisdiction>> = { '81': 'HK', '82': 'MO' };

type ResidentType = 'resident_identity' | 'residence_permit';

/** The check character over the 17 digits of a mainland number (GB 11643-1999, ISO 7064 MOD 11-2). */
export function residentCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return CHECKS[sum % 11] ?? '';
}

/**
 * Grades the 18-character number of a mainland identity card or of a residence permit for people from Hong Kong,
 * Macao and Taiwan. A birth after `on` cannot be; `on` is an argument so that a replay gives the same grade.
 */
export function gradeResidentNumber(
  document_type: ResidentType,
  text: string,
  on: PlainDate,
): GradedDocument {
  const number = plainNumber(text);
  const parts = FORM.exec(number);
  if (parts === null) {
    return misshapen(document_type, number, LEGACY.test(number) ? ['legacy_15_digits'] : []);
  }
  const [, region = '', year, month, dayOfMonth, sequence = '', check = ''] = parts;
  const body = number.slice(0, 17);
  const born = parseDay(`${year}-${month}-${dayOfMonth}`);
  const home = HOMES[region.slice(0, 2)];
  return shaped(document_type, body, {
    check,
    check_digit: check === residentCheck(body) ? 'ok' : 'bad',
    date_ok: born.ok && compareDays(born.value, on) <= 0,
    ...gradeRegion(document_type, region),
    hints: {
      ...(born.ok ? { birth_date: born.value } : {}),
      sex: Number(sequence) % 2 === 1 ? 'male' : 'female',
      ...(home === undefined ? {} : { home }),
    },
  });
}

function gradeRegion(
  document_type: ResidentType,
  region: string,
): { region_known: boolean; warnings: readonly DocumentWarning[] } {
  const isPermitRegion = PERMIT_REGION.test(region);
  if (document_type === 'residence_permit') {
    if (!isPermitRegion) {
      const warnings: DocumentWarning[] = PROVINCES.test(region) ? ['is_resident_identity'] : [];
      return { region_known: false, warnings };
    }
    const isWhole = WHOLE_PERMIT_REGION.test(region);
    return { region_known: true, warnings: isWhole ? [] : ['region_unconfirmed'] };
  }
  if (isPermitRegion) return { region_known: false, warnings: ['is_residence_permit'] };
  return { region_known: PROVINCES.test(region), warnings: [] };
}
