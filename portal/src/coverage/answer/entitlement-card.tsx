import { useTranslation } from 'react-i18next';
import type { PersonEntitlement } from '../../api/types.ts';
import { ExplainedStep } from '../../parts/claim/explained-step.tsx';
import { Facts } from '../../parts/frame/facts.tsx';
import { Note } from '../../parts/frame/note.tsx';
import { Amount } from '../../parts/values/amount.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { AssumedFacts } from './assumed-facts.tsx';

const TONES = {
  covered: 'done',
  not_covered: 'plain',
  not_settled: 'waiting',
  not_known: 'waiting',
} as const;

interface EntitlementCardProps {
  of: PersonEntitlement;
  onFacts: (facts: Record<string, unknown>) => void;
  isBusy: boolean;
}

/** What one scheme says: closed its outcome and what the patient pays, open everything behind it. */
export function EntitlementCard({ of, onFacts, isBusy }: EntitlementCardProps) {
  return (
    <details className="scheme-card">
      <summary>
        <span className="scheme-title">{of.title}</span>
        <Tag tone={TONES[of.outcome]}>{of.outcome_text}</Tag>
        {of.patient_pays === null || of.outcome !== 'covered' ? null : (
          <span className="scheme-pays">
            <Amount of={of.patient_pays} />
          </span>
        )}
      </summary>
      <div className="stack-tight">
        <Open of={of} />
        <Shares of={of} />
        <Reasons of={of} />
        <RestsOn of={of.facts_used} />
        {of.facts_assumed.length === 0 ? null : (
          <AssumedFacts
            of={of.facts_assumed}
            scheme={of.scheme}
            onFacts={onFacts}
            isBusy={isBusy}
          />
        )}
        <Rule of={of.lines} />
      </div>
    </details>
  );
}

/** What nobody has settled or what only another side knows. */
function Open({ of: { not_settled, not_known } }: { of: PersonEntitlement }) {
  const { t } = useTranslation('cover');
  if (not_settled !== null) {
    const { label, authority, note } = not_settled;
    return (
      <Note tone="waiting" title={t('pay.not_settled', { what: label, authority })}>
        {note === null ? null : <p>{note}</p>}
      </Note>
    );
  }
  return not_known === null ? null : <Note tone="waiting" title={not_known.text} />;
}

function Shares({ of: { shares, cap_left, patient_pays } }: { of: PersonEntitlement }) {
  const { t } = useTranslation('cover');
  const facts = [
    ...shares.map(({ text, share }) => ({ name: text, value: <Amount of={share} /> })),
    ...(shares.length > 0 || patient_pays === null
      ? []
      : [{ name: t('scheme.pays'), value: <Amount of={patient_pays} /> }]),
    ...(cap_left === null ? [] : [{ name: t('scheme.left'), value: <Amount of={cap_left} /> }]),
  ];
  return facts.length === 0 ? null : <Facts of={facts} />;
}

function Reasons({ of: { reasons, unmet, documents } }: { of: PersonEntitlement }) {
  const { t } = useTranslation('cover');
  const lists = [
    [t('scheme.why'), reasons],
    [t('scheme.meets'), unmet],
    [t('bring.title'), documents],
  ] as const;
  return lists
    .filter(([, sentences]) => sentences.length > 0)
    .map(([title, sentences]) => (
      <div key={title}>
        <h3>{title}</h3>
        <ul>
          {sentences.map(({ code, text }) => (
            <li key={`${code} ${text}`}>{text}</li>
          ))}
        </ul>
      </div>
    ));
}

/** The facts that the registers or the question gave, with what shows them. */
function RestsOn({ of }: { of: PersonEntitlement['facts_used'] }) {
  const { t } = useTranslation('cover');
  if (of.length === 0) return null;
  return (
    <div>
      <h3>{t('scheme.rests')}</h3>
      <ul>
        {of.map(({ fact, label, value, evidence }) => (
          <li key={fact}>
            {label}: {value}
            {evidence.length === 0 ? null : (
              <small className="soft"> ({evidence.map(({ text }) => text).join(', ')})</small>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rule({ of }: { of: PersonEntitlement['lines'] }) {
  const { t } = useTranslation('cover');
  if (of.length === 0) return null;
  return (
    <details className="scheme-rule">
      <summary>{t('scheme.rule', { count: of.length })}</summary>
      <ol className="explained">
        {of
          .map((line, nth) => ({ nth, line }))
          .map(({ nth, line }) => (
            <ExplainedStep key={nth} of={line} />
          ))}
      </ol>
    </details>
  );
}
