import type { Fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { EventFacts } from '../course/course.ts';
import { find } from './findings.ts';
import type { Preparation } from './preparation.ts';
import { mustRefuse, SIDE_CODES } from './prepare-care.ts';

/** An entitlement, where the rule of the agreement says that the competent side stays responsible (`case.must_refuse`). */
export async function prepareEntitlement(of: Preparation): Promise<Result<EventFacts, Fault>> {
  const { session, ports, file, inputs, on } = of;
  const finding = await find(session, ports.rulebook, {
    scheme: 'compact.retirees',
    on,
    said: {
      assume_agreement: file.is_trial,
      home_side: SIDE_CODES[file.lead_side],
      other_side: SIDE_CODES[file.other_side],
      is_covered_at_home: inputs['is_covered_at_home'] === true,
      is_retired: inputs['is_retired'] === true,
      works_locally: inputs['works_locally'] === true,
      // The registration is what the entitlement is for.
      is_registered: true,
    },
  });
  if (!finding.ok) return finding;
  if (finding.value.outcome !== 'covered') return no(mustRefuse(of, finding.value));
  const { from, to, note } = inputs;
  return ok({ from, to, finding: finding.value, note });
}
