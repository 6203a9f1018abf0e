import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement, StatementSide } from '../../api/types.ts';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { Amount } from '../../parts/values/amount.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { Digest } from '../../parts/values/digest.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { useCounterparty } from './use-counterparty.ts';

interface Line {
  name: string;
  show: (side: StatementSide) => ReactNode;
  /** What must be equal; without it the line is not compared. */
  same?: (side: StatementSide) => string;
}

/** Both statements beside each other, line by line. */
export function SidesTable({ of }: { of: Statement }) {
  const { t } = useTranslation('officer');
  const counterparty = useCounterparty();
  const lines = useLines();
  if (of.own === null && of.other === null) return <p className="soft">{t('sides.neither')}</p>;
  const cell = (side: StatementSide | null) => (line: Line) =>
    side === null ? <span className="soft">{t('sides.none')}</span> : line.show(side);
  const columns: Column<Line>[] = [
    { key: 'name', head: t('sides.line'), isName: true, cell: (line) => line.name },
    { key: 'own', head: t('sides.own'), cell: cell(of.own) },
    { key: 'other', head: counterparty(of.window.counterparty), cell: cell(of.other) },
    { key: 'same', head: t('sides.same'), cell: (line) => <Same line={line} of={of} /> },
  ];
  return (
    <DataTable
      caption={t('statement.sides')}
      isCaptionHidden
      rows={lines}
      columns={columns}
      rowKey={(line) => line.name}
    />
  );
}

function useLines(): Line[] {
  const { t } = useTranslation('officer');
  const language = useLanguage();
  return [
    {
      name: t('sides.count'),
      show: (side) => formatCount(side.item_count, language),
      same: (side) => String(side.item_count),
    },
    {
      name: t('sides.fee'),
      show: (side) => <Amount of={side.voucher_fee} />,
      same: (side) => side.voucher_fee.value,
    },
    {
      name: t('sides.hkd'),
      show: (side) => <Amount of={side.voucher_hkd} />,
      same: (side) => side.voucher_hkd.value,
    },
    {
      name: t('sides.residue'),
      show: (side) => <Amount of={side.residue} />,
      same: (side) => side.residue.value,
    },
    {
      name: t('sides.digest'),
      show: (side) => <Digest of={side.digest} length={16} />,
      same: (side) => side.digest,
    },
    { name: t('sides.made_at'), show: (side) => <Moment of={side.made_at} /> },
  ];
}

function Same({ line, of }: { line: Line; of: Statement }) {
  const { t } = useTranslation('officer');
  if (line.same === undefined || of.own === null || of.other === null) return null;
  const isSame = line.same(of.own) === line.same(of.other);
  return (
    <Tag tone={isSame ? 'done' : 'problem'}>{t(isSame ? 'sides.equal' : 'sides.different')}</Tag>
  );
}
