import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { type Fact, Facts } from '../../parts/frame/facts.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Day, Moment } from '../../parts/values/day.tsx';
import { PersonNameText } from '../../patient/person-name.tsx';
import { CaseClock } from '../case-clock.tsx';
import { CaseState } from '../case-state.tsx';

/** What the case is, how it stands, and whose turn it is. */
export function CaseFacts({ of }: { of: CaseFile }) {
  const { t } = useTranslation('cases');
  const pending = usePending(of);
  const facts: Fact[] = [
    { name: t('column.state'), value: <CaseState of={of} /> },
    { name: t('case.clock'), value: <CaseClock of={of} /> },
    {
      name: t('case.person'),
      value:
        of.person === null ? (
          <span className="soft">{t('case.unknown_here')}</span>
        ) : (
          <PersonNameText of={of.person} />
        ),
    },
    ...(of.masked === null
      ? []
      : [{ name: t('case.document'), value: <code className="code">{of.masked}</code> }]),
    { name: t('case.birth_date'), value: <Day of={of.birth_date} /> },
    { name: t('column.sides'), value: `${of.lead_side_text} – ${of.other_side_text}` },
    ...of.standing.map(({ label, value }) => ({ name: label, value })),
    ...(pending === null ? [] : [pending]),
    { name: t('case.opened'), value: <Moment of={of.opened_at} /> },
  ];
  return (
    <Panel title={t('case.facts')}>
      <Facts of={facts} />
    </Panel>
  );
}

/** A date that one side has set and the other may still dispute. */
function usePending({ pending }: CaseFile): Fact | null {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  if (pending === null) return null;
  const what = t(`pending.${pending.what as 'change'}`);
  const day = formatDay(pending.on, language);
  return { name: what, value: t('case.pending', { what, side: pending.side, day }) };
}
