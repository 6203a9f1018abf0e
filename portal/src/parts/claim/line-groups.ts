import type { ExplainedLine } from '../../api/types.ts';

/** What a step of a decision is about, in reading order. */
export const GROUPS = ['person', 'service', 'amount', 'vouchers', 'result'] as const;
export type LineGroup = (typeof GROUPS)[number];

/** The step with which each group begins; steps between follow the one before. */
const BEGINS: Readonly<Record<string, LineGroup>> = {
  person_known: 'person',
  age_min: 'person',
  is_outside_hong_kong: 'service',
  has_joined_record_system: 'person',
  point_in_use: 'service',
  professions: 'service',
  face_value: 'amount',
  fee: 'amount',
  reward_visit_reasons: 'vouchers',
  spouse_share: 'vouchers',
  balance_own: 'vouchers',
  voucher_hkd: 'result',
  outcome: 'result',
};

/** The steps of a decision by what they are about. Groups without a step are left out. */
export function groupLines(
  lines: readonly ExplainedLine[],
): { group: LineGroup; lines: ExplainedLine[] }[] {
  let here: LineGroup = 'person';
  const found = new Map<LineGroup, ExplainedLine[]>();
  for (const line of lines) {
    here = BEGINS[line.key] ?? here;
    found.set(here, [...(found.get(here) ?? []), line]);
  }
  return GROUPS.flatMap((group) => {
    const own = found.get(group);
    return own === undefined ? [] : [{ group, lines: own }];
  });
}
