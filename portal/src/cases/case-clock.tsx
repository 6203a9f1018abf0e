import './cases.css';
import { useTranslation } from 'react-i18next';
import type { CaseItem } from '../api/types.ts';
import { formatDay } from '../format/day.ts';
import { useLanguage } from '../language/use-language.ts';
import { Tag, type Tone } from '../parts/values/tag.tsx';

type Clocked = Pick<
  CaseItem,
  'days_left' | 'is_overdue' | 'due_on' | 'is_own_turn' | 'owed_by_text'
>;

/** How many days are left, as a word and never by colour alone. */
export function DaysLeft({ of }: { of: Clocked }) {
  const { t } = useTranslation('cases');
  const { days_left: left } = of;
  if (left === null) return <span className="soft">{t('clock.none')}</span>;
  return <Tag tone={toneOf(of)}>{wordsOf(t, left)}</Tag>;
}

function toneOf({ is_overdue, is_own_turn }: Clocked): Tone {
  if (is_overdue) return 'problem';
  return is_own_turn ? 'waiting' : 'plain';
}

function wordsOf(t: ReturnType<typeof useTranslation<'cases'>>['t'], left: number): string {
  if (left === 0) return t('clock.today');
  return left > 0 ? t('clock.left', { count: left }) : t('clock.late', { count: -left });
}

/** Who has to act, and until when. */
export function CaseClock({ of }: { of: Clocked }) {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  if (of.due_on === null) return <DaysLeft of={of} />;
  const day = formatDay(of.due_on, language);
  return (
    <span className="case-clock">
      <DaysLeft of={of} />
      <span>
        {of.is_own_turn
          ? t('clock.own', { day })
          : t('clock.waits', { day, side: of.owed_by_text ?? '' })}
      </span>
    </span>
  );
}
