import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../parts/frame/note.tsx';
import { saveFile } from '../../parts/table/csv.ts';

/** The packet to save, right after it was made: it is given once. */
export function PacketNote({ of }: { of: string }) {
  const { t } = useTranslation('carry');
  return (
    <Note tone="waiting" title={t('packet.save')} live="polite">
      <p>{t('packet.save.text')}</p>
      <Button
        mt="xs"
        variant="outline"
        onClick={() => saveFile('record.sampan-packet.json', of, 'application/json')}
      >
        {t('packet.save.act')}
      </Button>
    </Note>
  );
}
