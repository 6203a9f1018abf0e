import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../api/types.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { ComparedCellView } from './compared-cell.tsx';

/** The comparison for a narrow screen: one person below the other, each with the places. */
export function CompareList({ of, caption }: { of: Comparison; caption: string }) {
  const { t } = useTranslation('open');
  return (
    <div className="compare-list stack">
      <p className="soft">{caption}</p>
      {of.persons.map(({ person, name, cells }) => (
        <Panel key={person} title={name}>
          <Facts
            of={cells.map((cell) => ({
              name: t('compare.in', { place: cell.place_name }),
              value: <ComparedCellView of={cell} />,
            }))}
          />
        </Panel>
      ))}
    </div>
  );
}
