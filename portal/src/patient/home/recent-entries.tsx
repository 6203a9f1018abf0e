import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/types.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { EntryList } from '../history/entry-list.tsx';

const SHOWN = 4;

/** The last entries of the account. */
export function RecentEntries({ account }: { account: Account }) {
  const { t } = useTranslation('patient');
  return (
    <Panel title={t('recent.title')} kind="plain">
      {account.entries.length === 0 ? (
        <Empty title={t('entries.none')} />
      ) : (
        <>
          <EntryList of={account.entries.slice(0, SHOWN)} />
          <p>
            <Link to="/patient/history">{t('recent.all')}</Link>
          </p>
        </>
      )}
    </Panel>
  );
}
