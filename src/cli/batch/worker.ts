import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  openRun,
  type PartResult,
  type Rows,
  type Tables,
} from '../../insight/simulation/index.ts';
import { lawFromCanonical } from '../../rulebook/index.ts';
import { FORMULAS } from '../../schemes/formulas.ts';
import { decisionsFile, type FileForm, totalsFile, writeColumns, writeJson } from './part-files.ts';

/** What a worker is given: the tables in shared memory, and the laws as canonical texts. */
export interface WorkerTask {
  readonly scheme: string;
  readonly tables: Tables;
  readonly laws: readonly string[];
  /** Those without the proposal; null where nothing is compared. */
  readonly compared: readonly string[] | null;
  readonly folder: string;
  readonly form: FileForm;
}

/** A part to be decided. */
export interface PartTask {
  readonly part: number;
  readonly rows: Rows;
}

/** What a worker answers. */
export type PartAnswer =
  | { readonly part: number; readonly result: PartResult }
  | { readonly part: number; readonly problem: string };

/** Opens a run as a task says, and gives the function that decides and writes one part. */
function openTask({ scheme, tables, laws, compared, folder, form }: WorkerTask) {
  const formula = FORMULAS.get(scheme);
  if (formula === undefined) throw new Error(`there is no scheme ${scheme}`);
  const rule = { formula, laws: laws.map(lawFromCanonical) };
  const before = compared && { formula, laws: compared.map(lawFromCanonical) };
  const decide = openRun(tables, rule, before);
  return async ({ part, rows }: PartTask): Promise<PartResult> => {
    const { result, files } = decide(rows);
    const { decisions, before: then } = files();
    await writeColumns(folder, decisionsFile('decisions', part, form), form, decisions);
    if (then !== null) await writeColumns(folder, decisionsFile('before', part, form), form, then);
    await writeJson(join(folder, totalsFile(part)), result);
    return result;
  };
}

const port = parentPort;
if (port !== null) {
  const run = openTask(workerData as WorkerTask);
  const answer = (said: PartAnswer) => port.postMessage(said);
  port.on('message', (task: PartTask) => {
    run(task).then(
      (result) => answer({ part: task.part, result }),
      (error: Error) => answer({ part: task.part, problem: error.message }),
    );
  });
}
