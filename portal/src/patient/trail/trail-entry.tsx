import { useTranslation } from 'react-i18next';
import type { SeenEvent, TrailQuestion } from '../../api/types.ts';
import { Note } from '../../parts/frame/note.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { AskAbout } from './ask-about.tsx';

interface TrailEntryProps {
  of: SeenEvent;
  question: TrailQuestion | null;
  /** Whose record it is, where it is not that of the reader. */
  forPerson: string | null;
}

/** What somebody did with the record: who, from where, for what, how many, under what, and how it ended. */
export function TrailEntry({ of, question, forPerson }: TrailEntryProps) {
  const { t } = useTranslation('trail');
  const code = useCode();
  const kinds = of.kinds.map(({ text, amount }) => t('kind', { kind: text, amount })).join(', ');
  return (
    <article className="trail-entry">
      <h2>
        {of.act_text} {of.is_refused ? <Tag tone="problem">{of.outcome_text}</Tag> : null}
      </h2>
      <p>
        {of.is_own ? (
          t(forPerson === null ? 'self' : 'self.other')
        ) : (
          <>
            <span lang={of.organisation_lang}>{of.organisation_name}</span> ·{' '}
            {code('side', of.side)} · {code('role', of.role)}
          </>
        )}
      </p>
      <p>
        {t('purpose', { purpose: of.purpose_text })} · {t('basis', { basis: of.basis_text })}
      </p>
      {kinds === '' || of.amount === 0 ? null : <p>{t('kinds', { kinds })}</p>}
      {of.is_refused || of.amount > 0 ? null : <p>{of.outcome_text}</p>}
      <p>
        <small className="soft">
          <Moment of={of.at} />
        </small>
      </p>
      {question === null ? null : <Asked of={question} />}
      {question === null && !of.is_own ? <AskAbout of={of} forPerson={forPerson} /> : null}
    </article>
  );
}

function Asked({ of }: { of: TrailQuestion }) {
  const { t } = useTranslation('trail');
  return (
    <Note tone={of.answer === null ? 'waiting' : 'done'}>
      <p>{t('asked', { text: of.text })}</p>
      <p>{of.answer === null ? t('asked.waiting') : t('answered', { text: of.answer })}</p>
    </Note>
  );
}
