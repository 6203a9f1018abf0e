import '../../parts/form/drop-area.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importQuery } from '../../api/queries/imports.ts';
import type { ImportRun } from '../../api/types.ts';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { ImportProblems } from './import-problems.tsx';

const route = getRouteApi('/desk-only/imports/$import_id');

/** How far a file is, and each row that could not be taken with what would be right. */
export function ImportPage() {
  const { t } = useTranslation('clerk');
  const { import_id } = route.useParams();
  const { again } = route.useSearch();
  const run = useQuery(importQuery(import_id, useLanguage()));
  return (
    <Page
      title={t('import.title')}
      crumbs={[
        { text: t('list.title'), to: '/claims' },
        { text: t('imports.title'), to: '/imports' },
      ]}
    >
      <Gate query={run}>
        {(answer) => (
          <>
            {again === undefined ? null : (
              <Note tone="waiting" title={t('import.again')}>
                <p>{t('import.again.text')}</p>
              </Note>
            )}
            <Progress of={answer} />
            {answer.problems.length === 0 ? null : (
              <Panel title={t('import.problems')} kind="plain">
                <ImportProblems of={answer} />
              </Panel>
            )}
          </>
        )}
      </Gate>
    </Page>
  );
}

function Progress({ of }: { of: ImportRun }) {
  const { t } = useTranslation('clerk');
  const language = useLanguage();
  const facts = {
    done: formatCount(of.rows_done, language),
    total: formatCount(of.rows_total, language),
    good: formatCount(of.rows_good, language),
    bad: formatCount(of.rows_bad, language),
    known: formatCount(of.rows_known, language),
  };
  const isDone = of.state === 'done';
  return (
    <div className="stack-tight">
      <progress
        className="progress"
        max={Math.max(of.rows_total, 1)}
        value={of.rows_done}
        aria-label={t('import.progress', facts)}
      />
      <p role="status">{t('import.progress', facts)}</p>
      {isDone ? (
        <Note tone={of.rows_bad === 0 ? 'done' : 'waiting'} title={t('import.done', facts)}>
          <p>{t(of.rows_bad === 0 ? 'import.done.all' : 'import.done.some')}</p>
          {of.rows_known === 0 ? null : <p>{t('import.known', facts)}</p>}
        </Note>
      ) : null}
    </div>
  );
}
