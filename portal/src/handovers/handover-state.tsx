import { useTranslation } from 'react-i18next';
import { formatMoment, zoneName } from '../format/day.ts';
import { useLanguage } from '../language/use-language.ts';
import { Tag, type Tone } from '../parts/values/tag.tsx';

const TONES: Readonly<Record<string, Tone>> = {
  SENT: 'waiting',
  WAITING: 'waiting',
  VERIFIED: 'done',
  VISITED: 'done',
  KEPT: 'done',
  HELD: 'done',
  COMING: 'waiting',
  REFUSED: 'problem',
};

type StateKey = 'state.SENT';

/** Where a hand-over stands, and since when home has not answered. */
export function HandoverState({ state, since }: { state: string; since?: string | null }) {
  const { t } = useTranslation('handover');
  const language = useLanguage();
  return (
    <>
      <Tag tone={TONES[state] ?? 'plain'}>{t(`state.${state}` as StateKey)}</Tag>
      {since === undefined || since === null ? null : (
        <>
          <br />
          <small>
            {t('waiting_since', { since: `${formatMoment(since, language)}${zoneName(language)}` })}
          </small>
        </>
      )}
    </>
  );
}

/** How the copy of the record, or the report, fares; nothing where there is none. */
export function PartState({ part, state }: { part: 'copy' | 'report'; state: string | null }) {
  const { t } = useTranslation('handover');
  if (state === null) return <span className="soft">–</span>;
  return <Tag tone={TONES[state] ?? 'plain'}>{t(`${part}.${state}` as 'copy.HELD')}</Tag>;
}

/** Why it waits or was refused. */
export function Reasons({
  of,
}: {
  of: readonly { readonly code: string; readonly title: string; readonly remedy: string }[];
}) {
  return (
    <ul className="plain-list">
      {of.map(({ code, title, remedy }) => (
        <li key={code}>
          {title} {remedy} <code className="code">{code}</code>
        </li>
      ))}
    </ul>
  );
}
