import { Button, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../language/use-language.ts';
import { DropArea } from '../../parts/form/drop-area.tsx';
import { SentList } from '../../parts/form/sent-list.tsx';
import { Tag, type Tone } from '../../parts/values/tag.tsx';
import { type SentFile, sendFile } from './send-file.ts';

interface Row {
  key: string;
  name: string;
  part: number;
  sent: SentFile | null;
}

const TONES: Readonly<Record<SentFile['state'], Tone>> = {
  taken: 'done',
  refused: 'problem',
  failed: 'problem',
};

/** Takes report and images of a visit, dropped or chosen, and sends them one after the other. */
export function SendFiles({ deposit_id, isOpen }: { deposit_id: string; isOpen: boolean }) {
  const { t } = useTranslation('images');
  const [isShown, setShown] = useState(isOpen);
  const { rows, send } = useSending(deposit_id);
  if (!isShown && !isOpen) {
    return (
      <div>
        <Button variant="outline" onClick={() => setShown(true)}>
          {t('desk.send')}
        </Button>
      </div>
    );
  }
  return (
    <div className="stack-tight">
      <DropArea
        label={t('desk.send')}
        choose={t('desk.choose')}
        drop={t('desk.drop')}
        isMultiple
        onFiles={(files) => void send(files)}
      />
      <SentList
        label={t('desk.files')}
        of={rows.map((row) => ({ key: row.key, entry: <FileRow of={row} /> }))}
      />
    </div>
  );
}

function FileRow({ of: { name, part, sent } }: { of: Row }) {
  const { t } = useTranslation('images');
  if (sent === null) {
    return (
      <>
        {name}
        <Progress.Root size="sm">
          <Progress.Section value={part * 100} aria-label={t('desk.sending', { name })} />
        </Progress.Root>
      </>
    );
  }
  return (
    <span role="status">
      {name} <Tag tone={TONES[sent.state]}>{t(`desk.file.${sent.state}`)}</Tag>
      {sent.state === 'refused' ? ` ${sent.reason}` : ''}
    </span>
  );
}

/** One file at a time, in order; what failed can be chosen again, and nothing is taken twice. */
function useSending(deposit_id: string) {
  const language = useLanguage();
  const queries = useQueryClient();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const change = (key: string, to: Partial<Row>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...to } : row)));
  const send = async (files: readonly File[]) => {
    const fresh = files.map((file) => {
      return { file, row: { key: crypto.randomUUID(), name: file.name, part: 0, sent: null } };
    });
    setRows((before) => [...before, ...fresh.map(({ row }) => row)]);
    for (const { file, row } of fresh) {
      const onProgress = (part: number) => change(row.key, { part });
      const sent = await sendFile(deposit_id, file, { language, onProgress });
      change(row.key, { sent });
      await queries.invalidateQueries({ queryKey: ['deposit-visits'] });
    }
  };
  return { rows, send };
}
