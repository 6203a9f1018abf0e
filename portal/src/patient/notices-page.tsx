import './patient.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { markNoticeRead, noticesQuery } from '../api/queries/people.ts';
import type { Notice } from '../api/types.ts';
import { useLanguage } from '../language/use-language.ts';
import { Page } from '../parts/frame/page.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { Moment } from '../parts/values/day.tsx';
import { Mixed } from '../parts/values/mixed.tsx';
import { Tag } from '../parts/values/tag.tsx';

/** Notices that only the patient of a claim receives, who alone may open it. */
const ABOUT_OWN: readonly string[] = ['claim_held', 'voucher_used_own', 'voucher_used_of_spouse'];

/** What happened to the account, newest first; unread ones are marked. */
export function NoticesPage() {
  const { t } = useTranslation('patient');
  const notices = useQuery(noticesQuery(useLanguage()));
  return (
    <Page
      title={t('notices.title')}
      lead={t('notices.lead')}
      width="phone"
      crumbs={[{ text: t('home.title'), to: '/patient' }]}
    >
      <Gate query={notices}>
        {(answer) =>
          answer.notices.length === 0 ? (
            <Empty title={t('notices.none')} />
          ) : (
            <ul className="list-links">
              {answer.notices.map((notice) => (
                <li key={notice.notice_id}>
                  <NoticeEntry of={notice} />
                </li>
              ))}
            </ul>
          )
        }
      </Gate>
    </Page>
  );
}

function NoticeEntry({ of }: { of: Notice }) {
  const { t } = useTranslation('patient');
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: () => markNoticeRead(of.notice_id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
  const isUnread = of.read_at === null;
  return (
    <article id={`notice-${of.notice_id}`} className={isUnread ? 'notice is-unread' : 'notice'}>
      <h2>
        {of.title} {isUnread ? <Tag tone="waiting">{t('notices.unread')}</Tag> : null}
      </h2>
      <p>
        <Mixed>{of.text}</Mixed>
      </p>
      {of.about?.type === 'claim' && ABOUT_OWN.includes(of.kind) ? (
        <p>
          <Link to="/patient/claims/$claim_id" params={{ claim_id: of.about.id }}>
            {t('notices.about')}
            <span className="visually-hidden">: {of.title}</span>
          </Link>
        </p>
      ) : null}
      {of.about?.type === 'emergency' || of.about?.type === 'trail' ? (
        <p>
          <Link to="/patient/looks">{t('notices.about_trail')}</Link>
        </p>
      ) : null}
      {of.about?.type === 'deposit' ? (
        <p>
          <Link to="/images">{t('notices.about_images')}</Link>
        </p>
      ) : null}
      {of.about?.type === 'sharing' ? (
        <p>
          <Link to="/patient/sharing">{t('notices.about_sharing')}</Link>
        </p>
      ) : null}
      {of.about?.type === 'link' ? (
        <p>
          <Link to="/patient/share">{t('notices.about_link')}</Link>
        </p>
      ) : null}
      <p className="spread">
        <small className="soft">
          <Moment of={of.at} />
        </small>
        {isUnread ? (
          <Button
            size="sm"
            variant="outline"
            loading={read.isPending}
            onClick={() => read.mutate()}
          >
            {t('notices.read')}
            <span className="visually-hidden">: {of.title}</span>
          </Button>
        ) : null}
      </p>
    </article>
  );
}
