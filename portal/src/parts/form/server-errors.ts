import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { Problem } from '../../api/types.ts';

/**
 * Puts what the node found wrong at the fields of the form. `fields` names the field for each member of the
 * request. True when every finding has a field; else the problem is shown as a whole too.
 */
export function placeErrors<V extends FieldValues>(
  form: UseFormReturn<V>,
  problem: Problem,
  fields: Readonly<Record<string, FieldPath<V>>>,
): boolean {
  const findings = findingsOf(problem);
  let placed = 0;
  for (const finding of findings) {
    const name = fields[finding.at];
    if (name === undefined) continue;
    form.setError(name, { type: 'server', message: finding.text });
    placed += 1;
  }
  return findings.length > 0 && placed === findings.length;
}

function findingsOf(problem: Problem): { at: string; text: string }[] {
  if (problem.at === undefined) return [];
  return [{ at: plainPath(problem.at), text: `${problem.title} ${problem.detail ?? ''}`.trim() }];
}

/** `/fee/value`, `body.fee.value` and `fee.value` are the same place. */
function plainPath(at: string): string {
  return at
    .replace(/^\//, '')
    .replaceAll('/', '.')
    .replace(/^body\./, '');
}
