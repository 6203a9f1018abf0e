import { Type } from 'typebox';
import { ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';

const OrNull = Type.Union([Type.String(), Type.Null()]);
const RUNS_MAX = 200;

/** The operator's view of what the node did by itself. */
export function jobRoutes(app: HttpApp, jobs: Jobs): void {
  app.guarded({
    method: 'GET',
    url: '/api/platform/jobs',
    operation: 'listJobs',
    summary: 'The last runs of the background jobs, newest first.',
    action: 'platform.operate',
    answer: Type.Object({
      jobs: Type.Array(
        Type.Object({
          job_id: Type.String(),
          task: Type.String(),
          state: Type.String(),
          run_at: Type.String(),
          finished_at: OrNull,
          attempts: Type.Integer(),
          last_error: OrNull,
          facts: Type.Record(Type.String(), Type.Unknown()),
        }),
      ),
    }),
    handle: async () => ok({ jobs: [...(await jobs.recent(RUNS_MAX))] }),
  });
}
