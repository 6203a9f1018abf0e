import { useTranslation } from 'react-i18next';
import '../officer/statements/statement.css';
import { Agreement } from '../officer/statements/agreement.tsx';
import { Differences } from '../officer/statements/differences.tsx';
import { SidesTable } from '../officer/statements/sides-table.tsx';
import { StatementItems } from '../officer/statements/statement-items.tsx';
import { WindowSteps } from '../officer/statements/window-steps.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { AGREED, DIFFERING } from './samples/statement.ts';

/** A month on which both sides agree, and one on which they do not. */
export function StatementShow() {
  const { t } = useTranslation('gallery');
  return (
    <Panel title={t('statements')}>
      <div className="stack">
        <WindowSteps of="FIXED" />
        <Agreement of={AGREED} />
        <SidesTable of={AGREED} />
        <StatementItems of={AGREED} />
        <Agreement of={DIFFERING} />
        <Differences of={DIFFERING.differences} />
      </div>
    </Panel>
  );
}
