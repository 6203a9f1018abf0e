import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { schemeQuery } from '../../api/queries/policy.ts';
import type { SchemeParameter } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Words } from '../../parts/values/words.tsx';
import { ParameterValue } from './parameter-value.tsx';

interface Change {
  parameter: SchemeParameter;
  before: string | null | undefined;
  after: string | null | undefined;
}

/** What changed between two days. */
export function SchemeDiff(props: { scheme: string; before: string; on: string }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const before = useQuery(schemeQuery(props.scheme, props.before));
  const after = useQuery(schemeQuery(props.scheme, props.on));
  const days = {
    before: formatDay(props.before, language),
    after: formatDay(props.on, language),
  };
  return (
    <Panel title={t('diff.title', days)} kind="plain">
      <Gate query={before}>
        {(old) => (
          <Gate query={after}>
            {(now) => <Changes changes={changesOf(old.parameters, now.parameters)} days={days} />}
          </Gate>
        )}
      </Gate>
    </Panel>
  );
}

function changesOf(old: readonly SchemeParameter[], now: readonly SchemeParameter[]): Change[] {
  return now.flatMap((parameter) => {
    const before = old.find((one) => one.key === parameter.key)?.on?.value;
    const after = parameter.on?.value;
    return before === after ? [] : [{ parameter, before, after }];
  });
}

function Changes({
  changes,
  days,
}: {
  changes: readonly Change[];
  days: { before: string; after: string };
}) {
  const { t } = useTranslation('open');
  if (changes.length === 0) return <Empty title={t('diff.none')} />;
  const columns: Column<Change>[] = [
    {
      key: 'name',
      head: t('diff.parameter'),
      isName: true,
      cell: ({ parameter }) => <Words of={parameter.label} />,
    },
    {
      key: 'before',
      head: days.before,
      cell: ({ before, parameter }) => <Side value={before} of={parameter} />,
    },
    {
      key: 'after',
      head: days.after,
      cell: ({ after, parameter }) => (
        <strong>
          <Side value={after} of={parameter} />
        </strong>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('diff.title', days)}
      isCaptionHidden
      rows={changes}
      columns={columns}
      rowKey={({ parameter }) => parameter.key}
    />
  );
}

function Side({ value, of }: { value: string | null | undefined; of: SchemeParameter }) {
  const { t } = useTranslation('open');
  return value === undefined ? t('schemes.not_yet') : <ParameterValue value={value} of={of} />;
}
