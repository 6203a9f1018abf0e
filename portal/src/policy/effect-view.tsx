import { useTranslation } from 'react-i18next';
import type { PolicyEffect } from '../api/types.ts';
import { Facts } from '../parts/frame/facts.tsx';
import type { Column } from '../parts/table/column.ts';
import { DataTable } from '../parts/table/data-table.tsx';
import { Day } from '../parts/values/day.tsx';
import { Foreign } from '../parts/values/words.tsx';

type AffectedCase = PolicyEffect['cases'][number];

const SHOWN_MAX = 10;

/** The diff of a change, and the worked cases that come out differently under it. */
export function EffectView({ of }: { of: PolicyEffect }) {
  const { t } = useTranslation('policy');
  const facts = [
    { name: t('effect.before'), value: of.before ?? t('effect.none') },
    { name: t('effect.after'), value: <strong>{of.after}</strong> },
    {
      name: t('effect.until'),
      value: of.until === null ? t('effect.open') : <Day of={of.until} />,
    },
  ];
  return (
    <div className="stack-tight">
      <Facts of={facts} />
      <h3>{t('cases.title')}</h3>
      {of.cases.length === 0 ? <p>{t('cases.none')}</p> : <Cases of={of.cases} />}
    </div>
  );
}

function Cases({ of }: { of: readonly AffectedCase[] }) {
  const { t } = useTranslation('policy');
  const columns: Column<AffectedCase>[] = [
    // The cases are written in English beside the law.
    {
      key: 'name',
      head: t('cases.case'),
      isName: true,
      cell: ({ name }) => <Foreign lang="en">{name}</Foreign>,
    },
    {
      key: 'on',
      head: t('cases.on'),
      cell: ({ on, is_moved }) => (
        <>
          <Day of={on} form="short" />
          {is_moved ? (
            <>
              <br />
              <small className="soft">{t('cases.moved')}</small>
            </>
          ) : null}
        </>
      ),
    },
    { key: 'before', head: t('effect.before'), cell: ({ before }) => before },
    { key: 'after', head: t('effect.after'), cell: ({ after }) => after },
  ];
  const more = of.length - SHOWN_MAX;
  return (
    <>
      <DataTable
        caption={t('cases.title')}
        isCaptionHidden
        rows={of.slice(0, SHOWN_MAX)}
        columns={columns}
        rowKey={({ file, name }) => `${file} ${name}`}
      />
      {more > 0 ? <p>{t('cases.more', { count: more })}</p> : null}
    </>
  );
}
