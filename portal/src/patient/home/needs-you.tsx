import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { noticesQuery } from '../../api/queries/people.ts';
import type { Account, Me } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Mixed } from '../../parts/values/mixed.tsx';

/** What the elder should see or do, as a list of links; says so when there is nothing. */
export function NeedsYou({ me, account }: { me: Me | undefined; account: Account }) {
  const { t } = useTranslation('patient');
  const notices = useQuery(noticesQuery(useLanguage()));
  const unread = (notices.data?.notices ?? []).filter((notice) => notice.read_at === null);
  const isNotJoined = me !== undefined && me.joined_since === null;
  return (
    <Panel title={t('needs.title')} kind="plain">
      {unread.length === 0 && !isNotJoined ? <p className="soft">{t('needs.none')}</p> : null}
      <ul className="list-links">
        {isNotJoined ? (
          <li>
            <Link to="/patient/consent">{t('needs.consent')}</Link>
            <p className="soft">{t('needs.consent.text')}</p>
          </li>
        ) : null}
        {unread.slice(0, 3).map((notice) => (
          <li key={notice.notice_id}>
            <Link to="/patient/notices">{notice.title}</Link>
            <p className="soft">
              <Mixed>{notice.text}</Mixed>
            </p>
          </li>
        ))}
        {unread.length > 3 ? (
          <li>
            <Link to="/patient/notices">{t('needs.more', { count: unread.length - 3 })}</Link>
          </li>
        ) : null}
        {account.spouse === null ? (
          <li>
            <Link to="/patient/spouse">{t('needs.spouse')}</Link>
          </li>
        ) : null}
      </ul>
    </Panel>
  );
}
