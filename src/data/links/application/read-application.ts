import { type PlainDate, parseDay } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { LinkApplication, LinkPurpose } from './link-application.ts';

/** An application as it comes over HTTP; what is left out is decided by the law, or is no. */
interface SaidApplication {
  readonly institution: string;
  readonly record_types?: readonly string[];
  readonly care_from?: string;
  readonly care_to?: string;
  readonly sensitive_classes?: readonly string[];
  readonly sensitive_expressed?: boolean;
  readonly purpose?: LinkPurpose;
  readonly openings_max?: number;
  readonly ends_on?: string;
  readonly keep_days?: number;
  readonly visit_on?: string;
  readonly expressed: boolean;
  readonly with_packet?: boolean;
  readonly for_person?: string;
}

const DAYS = ['care_from', 'care_to', 'ends_on', 'visit_on'] as const;

/** What counts where nothing is said. */
const UNSAID = {
  record_types: null,
  care_from: null,
  care_to: null,
  sensitive_classes: [],
  sensitive_expressed: false,
  purpose: 'treatment',
  openings_max: null,
  ends_on: null,
  keep_days: 0,
  visit_on: null,
  with_packet: false,
  for_person: null,
} as const satisfies Partial<LinkApplication>;

/** Reads an application. Fails with `request.invalid` at the day that is none. */
export function readApplication(said: SaidApplication): Result<LinkApplication, Fault> {
  const { care_from: _, care_to: __, ends_on: ___, visit_on: ____, ...rest } = said;
  const days: Partial<Record<(typeof DAYS)[number], PlainDate>> = {};
  for (const field of DAYS) {
    const text = said[field];
    if (text === undefined) continue;
    const read = parseDay(text);
    if (!read.ok) return no(fault('request.invalid', { field, problem: read.error }, field));
    days[field] = read.value;
  }
  return ok({ ...UNSAID, ...rest, ...days });
}
