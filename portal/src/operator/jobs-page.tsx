import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { jobsQuery } from '../api/queries/operation.ts';
import type { JobRun } from '../api/types.ts';
import { Page } from '../parts/frame/page.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { Coded } from '../parts/values/coded.tsx';
import { Moment } from '../parts/values/day.tsx';
import { Tag, type Tone } from '../parts/values/tag.tsx';
import { useCode } from '../parts/values/use-code.ts';

const TONES: Readonly<Record<string, Tone>> = {
  waiting: 'waiting',
  running: 'waiting',
  done: 'done',
  failed: 'problem',
};

/** What the node does by itself, and how it went. */
export function JobsPage() {
  const { t } = useTranslation('operator');
  const jobs = useQuery(jobsQuery);
  const columns = useJobColumns();
  return (
    <Page
      title={t('jobs.title')}
      lead={t('jobs.lead')}
      crumbs={[{ text: t('overview.title'), to: '/operator' }]}
    >
      <Gate query={jobs}>
        {(answer) =>
          answer.jobs.length === 0 ? (
            <Empty title={t('jobs.none')} />
          ) : (
            <DataTable
              caption={t('jobs.title')}
              isCaptionHidden
              rows={answer.jobs}
              columns={columns}
              rowKey={(job) => job.job_id}
            />
          )
        }
      </Gate>
    </Page>
  );
}

function useJobColumns(): Column<JobRun>[] {
  const { t } = useTranslation('operator');
  const code = useCode();
  return [
    {
      key: 'task',
      head: t('jobs.task'),
      isName: true,
      cell: ({ task }) => <Coded family="task" of={task} />,
    },
    {
      key: 'state',
      head: t('message.state'),
      cell: ({ state }) => <Tag tone={TONES[state] ?? 'plain'}>{code('job', state)}</Tag>,
    },
    {
      key: 'started',
      head: t('jobs.started'),
      isTight: true,
      cell: ({ run_at }) => <Moment of={run_at} zone={false} />,
    },
    {
      key: 'finished',
      head: t('jobs.finished'),
      isTight: true,
      cell: ({ finished_at }) =>
        finished_at === null ? '–' : <Moment of={finished_at} zone={false} />,
    },
    { key: 'attempts', head: t('jobs.attempts'), align: 'end', cell: ({ attempts }) => attempts },
    { key: 'facts', head: t('jobs.facts'), cell: (job) => <JobFacts of={job} /> },
  ];
}

/** What a run did in counts and days, or why it failed. */
function JobFacts({ of }: { of: JobRun }) {
  const code = useCode();
  if (of.last_error !== null) return <code className="code">{of.last_error}</code>;
  const facts = Object.entries(of.facts).map(
    ([name, value]) => `${code('job_fact', name)} ${String(value)}`,
  );
  return facts.length === 0 ? '–' : facts.join(', ');
}
