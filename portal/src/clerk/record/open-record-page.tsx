import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openLink, openPacket } from '../../api/queries/carried/carry.ts';
import { Help } from '../../parts/frame/help.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { ScanCodes } from '../../parts/scan/scan-codes.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { ReadingView } from '../../record/reading-view.tsx';
import { decryptFile } from './decrypt-file.ts';
import { type Packet, packetKey } from './packet.ts';
import { PacketField } from './packet-field.tsx';
import { type ReadCodes, readCodes } from './read-link.ts';

interface Shown {
  /** Opened from a packet: the patient is told when the other side is back. */
  isPacket: boolean;
  /** The FHIR documents as they came, or null where the key does not fit. */
  documents: readonly string[] | null;
}

/** Opens the record that a patient carries: two codes, one after the other, by camera, picture or typed. */
export function OpenRecordPage() {
  const { t } = useTranslation('carry');
  const [codes, setCodes] = useState<ReadCodes | null>(null);
  const [packet, setPacket] = useState<Packet | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  const open = useMutation({
    mutationFn: (ready: Ready) =>
      packet === null ? openByLink(ready) : openByPacket(ready, packet),
    onSuccess: () => answer.current?.focus(),
  });
  const { mutate, reset } = open;
  const take = (text: string) => {
    void readCodes(text).then((read) => {
      setCodes(read);
      reset();
      const ready = readyOf(read);
      if (ready !== null) mutate(ready);
    });
  };
  return (
    <Page title={t('open.title')} lead={t('open.lead')}>
      <Panel title={t('open.show')}>
        <ScanCodes
          label={t('open.text')}
          hint={t('open.text.hint')}
          act={t('open.act')}
          isBusy={open.isPending}
          onText={take}
        />
        <Progress of={codes} />
      </Panel>
      <Help title={t('packet.title')}>
        <PacketField onPacket={setPacket} />
      </Help>
      <div ref={answer} tabIndex={-1} aria-live="polite">
        {open.error === null ? null : <Failed problem={open.error} />}
        {open.data === undefined ? null : <Answer of={open.data} />}
      </div>
      <Help title={t('open.help')}>
        <p>{t('open.help.text')}</p>
      </Help>
    </Page>
  );
}

interface Ready {
  link: NonNullable<ReadCodes['link']>;
  key: string;
  passcode: string;
}

function readyOf({ link, key, passcode, problem }: ReadCodes): Ready | null {
  if (link === null || key === null || passcode === null || problem !== null) return null;
  return { link, key, passcode };
}

async function openByLink({ link, passcode, key }: Ready): Promise<Shown> {
  const { files } = await openLink({ link, passcode });
  const jwes = files.map(({ jwe }) => jwe);
  return { isPacket: false, documents: await readAll(jwes, key) };
}

/** Decrypted first: where the codes do not fit, nobody is told that the packet was opened. */
async function openByPacket({ passcode, key }: Ready, packet: Packet): Promise<Shown> {
  const documents = await readAll(packet.files, await packetKey(key, passcode));
  if (documents !== null) await openPacket(packet.head);
  return { isPacket: true, documents };
}

async function readAll(jwes: readonly string[], key: string): Promise<readonly string[] | null> {
  try {
    return await Promise.all(jwes.map((jwe) => decryptFile(jwe, key)));
  } catch {
    return null;
  }
}

function Progress({ of }: { of: ReadCodes | null }) {
  const { t } = useTranslation('carry');
  if (of === null) return null;
  if (of.problem !== null) {
    return <Note tone="problem" title={t(`open.problem.${of.problem}`)} live="assertive" />;
  }
  if (of.link === null) return <Note tone="waiting" title={t('open.need.file')} live="polite" />;
  return of.passcode === null ? (
    <Note tone="waiting" title={t('open.need.passcode')} live="polite" />
  ) : null;
}

function Answer({ of }: { of: Shown }) {
  const { t } = useTranslation('carry');
  if (of.documents === null) {
    return (
      <Note tone="problem" title={t('open.broken')} live="assertive">
        <p>{t('open.broken.text')}</p>
      </Note>
    );
  }
  return (
    <div className="stack">
      <Note tone="done" title={t('open.done')}>
        <p>{of.isPacket ? t('packet.done') : t('open.done.text')}</p>
      </Note>
      {of.documents.map((document) => (
        <ReadingView key={document} document={document} />
      ))}
    </div>
  );
}
