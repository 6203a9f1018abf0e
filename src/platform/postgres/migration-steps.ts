import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';

/** One SQL file that moves a database forward. */
export interface MigrationStep {
  /** The file's name without `.sql`, such as `0001-platform`. */
  readonly name: string;
  /** SHA-256 of its bytes: a step that a database has taken must never change. */
  readonly digest: string;
}

const STEP = /^(\d{4}-[a-z0-9-]+)\.sql$/;

/** The steps of a folder in their order, which is that of their numbers; a number may be missing, none may repeat. */
export async function readMigrationSteps(
  folder: string,
): Promise<Result<readonly MigrationStep[], Fault>> {
  const steps: MigrationStep[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()) {
    const name = STEP.exec(file)?.[1];
    if (name === undefined) return no(fault('migration.malformed', { step: file }));
    const bytes = await readFile(join(folder, file));
    if (!bytes.toString('utf8').startsWith('-- ')) {
      return no(fault('migration.malformed', { step: file }));
    }
    if (steps.at(-1)?.name.slice(0, 4) === name.slice(0, 4)) {
      return no(fault('migration.malformed', { step: file }));
    }
    steps.push({ name, digest: createHash('sha256').update(bytes).digest('hex') });
  }
  return ok(steps);
}

/** One digest over all steps: two folders with the same digest make the same database. */
export function digestOfSteps(steps: readonly MigrationStep[]): string {
  const hash = createHash('sha256');
  for (const { name, digest } of steps) hash.update(`${name} ${digest}\n`);
  return hash.digest('hex');
}

/** Whether the steps taken are a beginning of the steps at hand, each unchanged. */
export function checkSteps(
  taken: readonly MigrationStep[],
  at_hand: readonly MigrationStep[],
): Result<null, Fault> {
  for (const [index, { name, digest }] of taken.entries()) {
    const same = at_hand.find((step) => step.name === name);
    if (same === undefined) return no(fault('migration.missing', { step: name }));
    if (same.digest !== digest) return no(fault('migration.changed', { step: name }));
    const expected = at_hand[index]?.name ?? '';
    if (expected !== name)
      return no(fault('migration.out_of_order', { step: expected, after: name }));
  }
  return ok(null);
}
