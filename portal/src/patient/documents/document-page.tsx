import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ownDocumentQuery } from '../../api/queries/carried/carry.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { DocumentFacts } from '../../parts/scan/document-facts.tsx';
import { QrCode } from '../../parts/scan/qr-code.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { DocumentState } from './documents-page.tsx';

const route = getRouteApi('/patient-only/patient/documents/$document_id');

/** One document to show on the phone or to print: what it says, and its codes. */
export function DocumentPage() {
  const { t } = useTranslation('carry');
  const { document_id } = route.useParams();
  const document = useQuery(ownDocumentQuery(document_id, useLanguage()));
  return (
    <Page
      title={document.data?.title ?? t('document.title')}
      width="text"
      crumbs={[
        { text: t('crumb.home'), to: '/patient' },
        { text: t('documents.title'), to: '/patient/documents' },
      ]}
      actions={
        <Button className="no-print" onClick={() => window.print()}>
          {t('document.print')}
        </Button>
      }
    >
      <Gate query={document}>
        {(answer) => (
          <>
            {answer.revocation === null ? null : (
              <Note tone="problem" title={t('state.revoked')}>
                <p>{t('verdict.reason', { reason: answer.revocation.reason })}</p>
              </Note>
            )}
            <Panel title={t('document.codes')} actions={<DocumentState of={answer} />}>
              <ol className="qr-codes">
                {answer.codes.map((code, index) => (
                  <li key={code}>
                    <QrCode text={code} label={partLabel(t, index + 1, answer.codes.length)} />
                    <p className="soft">{partLabel(t, index + 1, answer.codes.length)}</p>
                  </li>
                ))}
              </ol>
              <p>{t('document.codes.text')}</p>
            </Panel>
            <Panel title={t('document.content')}>
              <DocumentFacts of={answer} />
            </Panel>
          </>
        )}
      </Gate>
    </Page>
  );
}

type Say = ReturnType<typeof useTranslation<'carry'>>['t'];

const partLabel = (t: Say, part: number, of: number) =>
  t('document.code', { part: String(part), of: String(of) });
