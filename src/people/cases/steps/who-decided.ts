import { CASE_RULES } from '../course/kinds.ts';
import type { OpenCase } from './case-history.ts';

/** Everybody of this side's officers who proposed or approved a decision in the case. */
export function decidersOf({ file, events }: OpenCase): readonly string[] {
  const rules = CASE_RULES[file.kind].events;
  return events
    .filter(({ type }) => rules[type]?.officers === 2)
    .flatMap(({ officers }) => officers.map(({ subject }) => subject));
}
