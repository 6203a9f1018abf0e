import { type GradedDocument, misshapen, plainNumber, shaped } from './graded.ts';

const HOME_RETURN = /^([HM]\d{8})(\d{2})?$/;
const HOME_RETURN_OTHER_NATIONALS = /^[HM]A\d{7}$/;
const EXIT_ENTRY = /^C(\d{8}|[A-HJ-NP-Z]\d{7})$/;

/**
 * Grades a mainland travel permit for Hong Kong and Macao residents. The first nine characters name the holder for
 * life; two more on the 1999 card count renewals and are left out of the body.
 */
export function gradeHomeReturnPermit(text: string): GradedDocument {
  const number = plainNumber(text);
  const home = number.startsWith('M') ? 'MO' : 'HK';
  if (HOME_RETURN_OTHER_NATIONALS.test(number)) {
    return shaped('home_return_permit', number, {
      warnings: ['not_chinese_national'],
      hints: { home },
    });
  }
  const parts = HOME_RETURN.exec(number);
  if (parts === null) return misshapen('home_return_permit', number);
  return shaped('home_return_permit', parts[1] ?? '', { hints: { home } });
}

/** Grades an exit-entry permit of a mainland resident for travel to Hong Kong and Macao. */
export function gradeExitEntryPermit(text: string): GradedDocument {
  const number = plainNumber(text);
  if (!EXIT_ENTRY.test(number)) return misshapen('exit_entry_permit', number);
  return shaped('exit_entry_permit', number, { hints: { home: 'GD' } });
}
