import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendFile } from '../../api/send-file.ts';
import type { Problem } from '../../api/types.ts';
import { formatShare } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { DropArea } from '../../parts/form/drop-area.tsx';
import { type Sent, SentFiles } from './sent-files.tsx';

const ACCEPTED =
  '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.webp,.xml,.json,.smart-health-card,.dcm,.zip,.txt,image/*';

/** Takes files, dropped or chosen, and sends them one behind the other; says of each what became of it. */
export function AddFiles({ limit, isScanned }: { limit: string; isScanned: boolean }) {
  const { t } = useTranslation('folder');
  const { take, sending, sent } = useSending();
  return (
    <div className="stack-tight">
      <DropArea
        label={t('zone')}
        choose={t('zone.choose')}
        drop={t('zone.drop')}
        accept={ACCEPTED}
        isMultiple
        isDisabled={sending !== null}
        onFiles={take}
      >
        {t('zone.kinds', { limit })} {t(isScanned ? 'zone.scan' : 'zone.no_scan')}
      </DropArea>
      {sending === null ? null : <Progress of={sending} />}
      <SentFiles of={sent} />
    </div>
  );
}

interface Sending {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
}

function Progress({ of }: { of: Sending }) {
  const { t } = useTranslation('folder');
  const share = formatShare(Math.round(of.share * 100), 100, useLanguage());
  const text = t('sending', { name: of.name, share });
  return (
    <div role="status">
      <progress className="progress" max={1} value={of.share} aria-label={text} />
      <p>{text}</p>
    </div>
  );
}

function useSending() {
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const sendAll = async (files: readonly File[]) => {
    for (const file of files) {
      const { name } = file;
      setSending({ name, share: 0 });
      const outcome = await sendFile(file, (share) => setSending({ name, share })).then(
        (added) => ({ name, added, problem: null }),
        (problem: Problem) => ({ name, added: null, problem }),
      );
      setSent((before) => [{ ...outcome, nth: before.length }, ...before]);
    }
    setSending(null);
    await queries.invalidateQueries({ queryKey: ['folder'] });
  };
  const take = (files: readonly File[]) => {
    if (sending === null) void sendAll(files);
  };
  return { take, sending, sent };
}
