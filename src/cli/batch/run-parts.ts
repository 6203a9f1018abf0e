import { Worker } from 'node:worker_threads';
import type { PartResult } from '../../insight/simulation/index.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { PartAnswer, PartTask, WorkerTask } from './worker.ts';

/**
 * Decides parts in workers, each taking the next one when it is free. The first part that fails ends the run when
 * the others that are under way are finished.
 */
export async function runParts(
  task: WorkerTask,
  parts: readonly PartTask[],
  workers: number,
  onPart: (part: number, result: PartResult) => void,
): Promise<Result<null, Fault>> {
  const waiting = [...parts];
  const failures: Fault[] = [];
  const next = () => (failures.length > 0 ? undefined : waiting.shift());
  const runs = Array.from({ length: Math.min(workers, parts.length) }, () =>
    runWorker(task, next, onPart).catch((error: Error) => {
      failures.push(fault('batch.part_failed', { part: '-', problem: error.message }));
    }),
  );
  const said = await Promise.all(runs);
  const problem = failures[0] ?? said.find((each) => each !== undefined && each !== null);
  return problem === undefined ? ok(null) : no(problem);
}

function runWorker(
  task: WorkerTask,
  next: () => PartTask | undefined,
  onPart: (part: number, result: PartResult) => void,
): Promise<Fault | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    const end = (found: Fault | null) => {
      worker.terminate().then(() => resolve(found), reject);
    };
    const give = () => {
      const part = next();
      if (part === undefined) end(null);
      else worker.postMessage(part);
    };
    worker.once('error', reject);
    worker.on('message', (answer: PartAnswer) => {
      if ('problem' in answer) {
        const { part, problem } = answer;
        end(fault('batch.part_failed', { part: String(part), problem }));
        return;
      }
      onPart(answer.part, answer.result);
      give();
    });
    give();
  });
}
