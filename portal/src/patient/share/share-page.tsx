import '../patient.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownLinksQuery } from '../../api/queries/carried/carry.ts';
import { Help } from '../../parts/frame/help.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { ForWhom } from '../deciders/for-whom.tsx';
import { PacketNote } from './packet-note.tsx';
import { ShareEntry } from './share-entry.tsx';
import { ShareForm } from './share-form.tsx';

/** What is shared with whom and until when, and the way to share with another hospital. */
export function SharePage() {
  const { t } = useTranslation('carry');
  const [forPerson, setForPerson] = useState<string | null>(null);
  const links = useQuery(ownLinksQuery(forPerson));
  const [fresh, setFresh] = useState<{ link_id: string; packet: string | null } | null>(null);
  return (
    <Page
      title={t('share.title')}
      lead={t('share.lead')}
      width="phone"
      crumbs={[{ text: t('crumb.home'), to: '/patient' }]}
    >
      <ForWhom
        value={forPerson}
        onChange={(person_id) => {
          setForPerson(person_id);
          setFresh(null);
        }}
      />
      <Gate query={links}>
        {(answer) => (
          <>
            {fresh === null || fresh.packet === null ? null : <PacketNote of={fresh.packet} />}
            {answer.links.length === 0 ? (
              <Empty title={t('share.none')} />
            ) : (
              <ul className="list-links">
                {answer.links.map((link) => (
                  <li key={link.link_id}>
                    <ShareEntry
                      of={link}
                      isOpen={link.link_id === fresh?.link_id}
                      forPerson={forPerson}
                    />
                  </li>
                ))}
              </ul>
            )}
            <Panel title={t('share.new')}>
              <ShareForm
                key={forPerson}
                forPerson={forPerson}
                rules={answer.rules}
                onGiven={(link_id, packet) => setFresh({ link_id, packet })}
              />
            </Panel>
          </>
        )}
      </Gate>
      <Help title={t('share.help')}>
        <p>{t('share.help.codes')}</p>
        <p>{t('share.help.safe')}</p>
      </Help>
    </Page>
  );
}
