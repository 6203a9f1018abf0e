import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../parts/frame/note.tsx';
import { type Packet, readPacket } from './packet.ts';

/** Takes the file of a patient who carries the record itself, for when the other side cannot be reached. */
export function PacketField({ onPacket }: { onPacket: (packet: Packet | null) => void }) {
  const { t } = useTranslation('carry');
  const id = useId();
  const [state, setState] = useState<'none' | 'read' | 'wrong'>('none');
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (file === undefined) return;
    void file
      .text()
      .then(readPacket)
      .then((packet) => {
        setState(packet === null ? 'wrong' : 'read');
        onPacket(packet);
      });
  };
  return (
    <div className="stack-tight">
      <p>{t('packet.text')}</p>
      <div>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          onChange={take}
        />
        <label htmlFor={id} className="scan-picture">
          {t('packet.choose')}
        </label>
      </div>
      {state === 'read' ? <Note tone="waiting" title={t('packet.read')} live="polite" /> : null}
      {state === 'wrong' ? (
        <Note tone="problem" title={t('packet.wrong')} live="assertive" />
      ) : null}
    </div>
  );
}
