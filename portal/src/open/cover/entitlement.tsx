import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ExplainedSteps } from '../../parts/claim/explained-steps.tsx';
import { Facts } from '../../parts/frame/facts.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Amount } from '../../parts/values/amount.tsx';
import { Tag } from '../../parts/values/tag.tsx';

const TONES = { covered: 'done', not_covered: 'plain', not_settled: 'waiting' } as const;

/** What a scheme answers: the outcome, who pays what, why, what would help, what to bring, and every step. */
export function EntitlementAnswer({ of }: { of: Entitlement }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  return (
    <Panel title={t('cover.answer')}>
      <p>
        <Tag tone={TONES[of.outcome]}>{of.outcome_text}</Tag>{' '}
        <span className="soft">
          {of.title}, {formatDay(of.day, language)}
        </span>
      </p>
      {of.not_settled === null ? null : (
        <Note tone="waiting" title={t('cover.not_settled', { what: of.not_settled.label })}>
          {of.not_settled.note === null ? null : <p>{of.not_settled.note}</p>}
          <p>{t('cover.ask', { authority: of.not_settled.authority })}</p>
        </Note>
      )}
      <Shares of={of} />
      <Sentences title={t('cover.reasons')} of={of.reasons} />
      <Sentences title={t('cover.unmet')} of={of.unmet} />
      <Sentences title={t('cover.documents')} of={of.documents} />
      {of.flags.map((flag) => (
        <p key={flag.code} className="soft">
          {flag.text}
        </p>
      ))}
      <ExplainedSteps summary={t('cover.steps', { count: of.lines.length })} lines={of.lines} />
    </Panel>
  );
}

function Shares({ of }: { of: Entitlement }) {
  const { t } = useTranslation('open');
  const { price, cap_left } = of;
  const facts = [
    ...(price === null ? [] : [{ name: t('cover.price'), value: <Amount of={price} /> }]),
    ...of.shares.map(({ text, share }) => ({ name: text, value: <Amount of={share} /> })),
    ...(cap_left === null ? [] : [{ name: t('cover.cap_left'), value: <Amount of={cap_left} /> }]),
  ];
  return facts.length === 0 ? null : <Facts of={facts} />;
}

function Sentences({
  title,
  of,
}: {
  title: string;
  of: readonly { code: string; text: string }[];
}) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {of.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </>
  );
}
