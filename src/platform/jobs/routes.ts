import { Type } from 'typebox';
import { ok } from '../../kernel/result.ts';
import type { HttpApp } from '../http/index.ts';
import type { Jobs } from './create-jobs.ts';

const TextOrNull = Type.Union([Type.String(), Type.Null()]);
const JobRunView = Type.Object({
  job_id: Type.String(),
  task: Type.String(),
  state: Type.Union([
    Type.Literal('waiting'),
    Type.Literal('running'),
    Type.Literal('done'),
    Type.Literal('failed'),
  ]),
  run_at: Type.String(),
  finished_at: TextOrNull,
  attempts: Type.Integer(),
  last_error: TextOrNull,
  facts: Type.Record(Type.String(), Type.Unknown()),
});
const COUNT_MAX = 200;

/** Adds the operator's view of background work. */
export function jobRoutes(app: HttpApp, { jobs }: { readonly jobs: Pick<Jobs, 'recent'> }): void {
  app.guarded({
    method: 'GET',
    url: '/api/platform/jobs',
    operation: 'listJobRuns',
    summary: 'The last runs of background jobs at this node, newest first.',
    action: 'platform.operate',
    answer: Type.Object({ jobs: Type.Array(JobRunView) }),
    handle: async () => ok({ jobs: await jobs.recent(COUNT_MAX) }),
  });
}
