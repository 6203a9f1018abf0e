import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importsQuery } from '../../api/queries/imports.ts';
import type { ImportRun } from '../../api/types.ts';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Help } from '../../parts/frame/help.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { DropZone } from './drop-zone.tsx';
import { TemplateButton } from './template-button.tsx';
import { TONES } from './tones.ts';

/** Claims from a file: send one, and see what became of earlier ones. */
export function ImportsPage() {
  const { t } = useTranslation('clerk');
  const imports = useQuery(importsQuery);
  return (
    <Page
      title={t('imports.title')}
      lead={t('imports.lead')}
      crumbs={[{ text: t('list.title'), to: '/claims' }]}
    >
      <DropZone />
      <div className="row">
        <TemplateButton />
      </div>
      <Help title={t('imports.help')}>
        <p>{t('imports.help.text')}</p>
      </Help>
      <Panel title={t('imports.earlier')} kind="plain">
        <Gate query={imports}>{(answer) => <Earlier of={answer.imports} />}</Gate>
      </Panel>
    </Page>
  );
}

function Earlier({ of }: { of: readonly ImportRun[] }) {
  const { t } = useTranslation('clerk');
  const columns = useImportColumns();
  if (of.length === 0) return <Empty title={t('imports.none')} />;
  return (
    <DataTable
      caption={t('imports.earlier')}
      isCaptionHidden
      rows={of}
      columns={columns}
      rowKey={(run) => run.import_id}
    />
  );
}

function useImportColumns(): Column<ImportRun>[] {
  const { t } = useTranslation('clerk');
  const language = useLanguage();
  const code = useCode();
  return [
    {
      key: 'started',
      head: t('imports.started'),
      isName: true,
      isTight: true,
      cell: (run) => (
        <Link to="/imports/$import_id" params={{ import_id: run.import_id }}>
          <Moment of={run.started_at} zone={false} />
        </Link>
      ),
    },
    { key: 'file', head: t('imports.file'), cell: (run) => run.filename ?? '–' },
    {
      key: 'state',
      head: t('claim.state'),
      cell: (run) => <Tag tone={TONES[run.state]}>{code('import', run.state)}</Tag>,
    },
    {
      key: 'rows',
      head: t('imports.rows'),
      align: 'end',
      cell: (run) => formatCount(run.rows_total, language),
    },
    {
      key: 'good',
      head: t('imports.good'),
      align: 'end',
      cell: (run) => formatCount(run.rows_good, language),
    },
    {
      key: 'bad',
      head: t('imports.bad'),
      align: 'end',
      cell: (run) => formatCount(run.rows_bad, language),
    },
  ];
}
