import './periods.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownPeriodsQuery } from '../../api/queries/periods.ts';
import type { RecordedLife } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Help } from '../../parts/frame/help.tsx';
import { Page } from '../../parts/frame/page.tsx';
import { Panel } from '../../parts/frame/panel.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { usePrincipal, useToday } from '../../shell/guard.tsx';
import { EntryList } from './entry-list.tsx';
import { PeriodHistory } from './period-history.tsx';

/** Where the person lived, worked and was insured, the classes they belong to and who depends on them, with evidence. */
export function PeriodsPage() {
  const { t } = useTranslation('cover');
  const code = useCode();
  const { jurisdiction } = usePrincipal();
  const life = useQuery(ownPeriodsQuery(useLanguage()));
  return (
    <Page
      title={t('periods.title')}
      lead={t('periods.lead', { side: code('side', jurisdiction) })}
      width="phone"
      crumbs={[{ text: t('cover.title'), to: '/patient/cover' }]}
    >
      <Gate query={life}>{(answer) => <Life of={answer} />}</Gate>
      <Help title={t('periods.wrong')}>
        <p>{t('periods.wrong.text')}</p>
      </Help>
    </Page>
  );
}

function Life({ of }: { of: RecordedLife }) {
  const { t } = useTranslation('cover');
  const today = useToday();
  const kinds = Object.entries(Object.groupBy(of.periods, ({ code_text }) => code_text));
  if (kinds.length + of.statuses.length + of.dependants.length === 0) {
    return (
      <Empty title={t('periods.none')}>
        <p>{t('periods.none.text')}</p>
      </Empty>
    );
  }
  return (
    <>
      {kinds.map(([kind, entries = []]) => (
        <Panel key={kind} title={kind} kind="plain">
          <EntryList of={entries.toReversed()} today={today} />
        </Panel>
      ))}
      <Gaps of={of.gaps} />
      {of.statuses.length === 0 ? null : (
        <Panel title={t('periods.statuses')} kind="plain">
          <EntryList of={of.statuses} today={today} />
        </Panel>
      )}
      {of.dependants.length === 0 ? null : (
        <Panel title={t('periods.dependants')} kind="plain">
          <EntryList of={of.dependants} today={today} />
        </Panel>
      )}
      <PeriodHistory />
    </>
  );
}

/** Time between recorded periods of one kind, in which nothing is known. */
function Gaps({ of }: { of: RecordedLife['gaps'] }) {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  if (of.length === 0) return null;
  return (
    <Panel title={t('periods.gaps')} kind="plain">
      <ul>
        {of.map(({ kind, kind_text, from, to }) => (
          <li key={`${kind} ${from}`}>
            {t('periods.gap', {
              kind: kind_text,
              from: formatDay(from, language),
              to: formatDay(to ?? '', language),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
