import '../coverage.css';
import '../../parts/claim/explanation.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonAnswer } from '../../api/types.ts';
import { formatAmount } from '../../format/amount.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { EntitlementCard } from './entitlement-card.tsx';
import { PaysPanel } from './pays-panel.tsx';
import { SidesPanel } from './sides-panel.tsx';

/** Facts that are said to schemes beside what the registers know, by scheme. */
export type SaidFacts = Record<string, Record<string, unknown>>;

interface PersonAnswerProps {
  of: PersonAnswer;
  /** Who reads: the patient, or the counter about a patient. */
  reader: 'you' | 'patient';
  said: SaidFacts;
  /** Asks again with facts that were taken for granted. */
  onSaid: (said: SaidFacts) => void;
  isBusy: boolean;
  /** A table of the schemes, for readers who compare them at a glance. */
  table?: ReactNode;
}

/** What a person would pay, who pays the rest, what to bring, what is missing, and the rule behind every figure. */
export function PersonAnswerView(props: PersonAnswerProps) {
  const { of, reader, said, onSaid, isBusy, table } = props;
  const { t } = useTranslation('cover');
  const language = useLanguage();
  const about = {
    service: of.service.text,
    place: of.place.text,
    day: formatDay(of.day, language),
  };
  return (
    <div className="stack">
      <p className="soft">{t('answer.about', about)}</p>
      {of.price_is_example ? (
        <Note>
          <p>{t('answer.example', { price: formatAmount(of.price, language) })}</p>
        </Note>
      ) : null}
      <PaysPanel of={of} reader={reader} />
      {table}
      <Sentences title={t('bring.title')} of={toBring(of)} />
      <Missing of={of} />
      <Panel title={t('schemes.title')} kind="plain">
        <div className="schemes">
          {of.entitlements.map((one) => (
            <EntitlementCard
              key={`${one.scheme} ${one.setting} ${one.purse}`}
              of={one}
              isBusy={isBusy}
              onFacts={(facts) =>
                onSaid({ ...said, [one.scheme]: { ...said[one.scheme], ...facts } })
              }
            />
          ))}
        </div>
      </Panel>
      <LeftOut of={of.left_out} />
      <SidesPanel of={of} />
      {of.flags.map(({ code, text }) => (
        <p key={code} className="soft">
          {text}
        </p>
      ))}
    </div>
  );
}

interface Coded {
  readonly code: string;
  readonly text: string;
}

/** What the schemes that pay want to see, each once. */
function toBring({ entitlements }: PersonAnswer): readonly Coded[] {
  return once(
    entitlements
      .filter(({ outcome, topic }) => outcome === 'covered' && topic === 'care')
      .flatMap(({ documents }) => documents),
  );
}

function once(of: readonly Coded[]): readonly Coded[] {
  return [...new Map(of.map((one) => [one.text, one])).values()];
}

/** What the registers do not know, and what would let a scheme pay that does not. */
function Missing({ of: { entitlements, person } }: { of: PersonAnswer }) {
  const { t } = useTranslation('cover');
  // Each with its scheme, or nobody knows what it would help.
  const unmet = entitlements
    .filter(({ topic }) => topic === 'care')
    .flatMap(({ scheme, title, unmet: conditions }) =>
      conditions.map(({ code, text }) => ({
        code: `${scheme} ${code}`,
        text: `${title}: ${text}`,
      })),
    );
  const missing = person.missing.map(({ fact, label, how }) => ({
    code: `${fact} ${label}`,
    text: `${label}: ${how}`,
  }));
  return <Sentences title={t('missing.title')} of={once([...missing, ...unmet])} />;
}

function Sentences({ title, of }: { title: string; of: readonly Coded[] }) {
  if (of.length === 0) return null;
  return (
    <Panel title={title} kind="plain">
      <ul>
        {of.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{text}</li>
        ))}
      </ul>
    </Panel>
  );
}

function LeftOut({ of }: { of: PersonAnswer['left_out'] }) {
  const { t } = useTranslation('cover');
  if (of.length === 0) return null;
  return (
    <details className="help">
      <summary>{t('schemes.out', { count: of.length })}</summary>
      <ul>
        {of.map(({ scheme, title, code, text }) => (
          <li key={`${scheme} ${code}`}>
            <strong>{title}</strong>: {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
