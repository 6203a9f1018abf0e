import '../patient.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ownDocumentsQuery } from '../../api/queries/carried/carry.ts';
import type { OwnDocument } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Page } from '../../parts/frame/page.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { useToday } from '../../shell/guard.tsx';

/** The documents that the person can carry, newest first. */
export function DocumentsPage() {
  const { t } = useTranslation('carry');
  const documents = useQuery(ownDocumentsQuery(useLanguage()));
  return (
    <Page
      title={t('documents.title')}
      lead={t('documents.lead')}
      width="phone"
      crumbs={[{ text: t('crumb.home'), to: '/patient' }]}
    >
      <Gate query={documents}>
        {(answer) =>
          answer.documents.length === 0 ? (
            <Empty title={t('documents.none')}>
              <p>{t('documents.none.text')}</p>
            </Empty>
          ) : (
            <ul className="list-links">
              {answer.documents.map((document) => (
                <li key={document.document_id}>
                  <Link
                    to="/patient/documents/$document_id"
                    params={{ document_id: document.document_id }}
                  >
                    {document.title}
                  </Link>{' '}
                  <DocumentState of={document} />
                  <p className="soft">
                    <Day of={document.valid_from} /> – <Day of={document.last_day} />
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Gate>
    </Page>
  );
}

/** Whether one's own document still counts. */
export function DocumentState({ of }: { of: OwnDocument }) {
  const { t } = useTranslation('carry');
  const today = useToday();
  if (of.revocation !== null) return <Tag tone="problem">{t('state.revoked')}</Tag>;
  if (today !== '' && today >= of.valid_to) return <Tag tone="plain">{t('state.over')}</Tag>;
  return today < of.valid_from ? (
    <Tag tone="waiting">{t('state.later')}</Tag>
  ) : (
    <Tag tone="done">{t('state.good')}</Tag>
  );
}
