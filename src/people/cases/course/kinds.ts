import type { CaseRules } from './course.ts';
import { PERIOD_STATEMENT } from './period-statement.ts';
import { PLANNED_CARE } from './planned-care.ts';
import { RESIDENCE } from './residence.ts';

export const CASE_KINDS = ['period_statement', 'residence', 'planned_care'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** The table of each kind of case. */
export const CASE_RULES: Readonly<Record<CaseKind, CaseRules>> = {
  period_statement: PERIOD_STATEMENT,
  residence: RESIDENCE,
  planned_care: PLANNED_CARE,
};

/** The scheme whose switch and rules a kind of case lives by. */
export const CASE_SCHEME: Readonly<
  Record<CaseKind, { readonly scheme: string; readonly switched_by: string }>
> = {
  period_statement: { scheme: 'compact.periods', switched_by: 'periods_agreement' },
  residence: { scheme: 'compact.retirees', switched_by: 'retirees_agreement' },
  planned_care: { scheme: 'compact.planned_care', switched_by: 'planned_care_agreement' },
};
