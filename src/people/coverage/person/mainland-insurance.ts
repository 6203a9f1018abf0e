import type { PlainDate } from '../../../kernel/day.ts';
import { type KnownPeriod, type KnownPerson, periodsOn } from './known-person.ts';

/** Which basic medical insurances of mainland cities the person has on the day, as registered. */
export function mainlandInsuranceOn(person: KnownPerson, on: PlainDate): readonly KnownPeriod[] {
  return periodsOn(person, { kind: 'insurance', side: 'GD' }, on).filter(
    ({ scheme }) => cityOf(scheme) !== null,
  );
}

/** The city of an insurance scheme such as `gd.zhuhai.resident_insurance`; null for anything else. */
export function cityOf(scheme: string | null): string | null {
  const [side, city, insurance] = scheme?.split('.') ?? [];
  return side === 'gd' && city !== undefined && insurance !== undefined ? city : null;
}

/** Whether the insurance is that of employees; otherwise it is that of residents. */
export function isOfEmployees({ scheme }: Pick<KnownPeriod, 'scheme'>): boolean {
  return scheme?.endsWith('.employee_insurance') ?? false;
}
