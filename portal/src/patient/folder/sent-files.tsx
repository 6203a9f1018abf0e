import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AddedFiles, Problem } from '../../api/types.ts';
import { SentList } from '../../parts/form/sent-list.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Failed } from '../../parts/state/failed.tsx';

/** What became of one file. */
export type Sent = { readonly nth: number; readonly name: string } & (
  | { readonly added: AddedFiles; readonly problem: null }
  | { readonly added: null; readonly problem: Problem }
);

/** What became of the files that were sent, the latest first: kept, known already, or refused with what would be right. */
export function SentFiles({ of }: { of: readonly Sent[] }) {
  const { t } = useTranslation('folder');
  return (
    <SentList
      label={t('sent.files')}
      of={of.map((one) => ({
        key: String(one.nth),
        entry:
          one.problem === null ? <Kept of={one.added} name={one.name} /> : <Refused of={one} />,
      }))}
    />
  );
}

function Kept({ of, name }: { of: AddedFiles; name: string }) {
  const { t } = useTranslation('folder');
  const isNew = of.kept.length > 0;
  const hasImages = of.study_uids.length > 0;
  const [first] = isNew ? of.kept : of.known;
  return (
    <Note tone={isNew || hasImages ? 'done' : 'waiting'} live="polite">
      {isNew ? <p>{t('sent.kept', { name })}</p> : null}
      {of.known.length > 0 ? <p>{t('sent.known', { name })}</p> : null}
      {hasImages ? <p>{t('sent.images', { name })}</p> : null}
      {first === undefined ? null : (
        <Link to="/patient/folder/$file_id" params={{ file_id: first }}>
          {t('sent.describe')}
        </Link>
      )}
    </Note>
  );
}

function Refused({ of }: { of: Extract<Sent, { problem: Problem }> }) {
  const { t } = useTranslation('folder');
  const { name, problem } = of;
  return (
    <div className="stack-tight">
      <p>
        <strong>{t('sent.refused', { name })}</strong>{' '}
        {problem.at === undefined ? null : t('sent.refused.at', { at: problem.at })}
      </p>
      <Failed problem={problem} />
    </div>
  );
}
