import '../../coverage/coverage.css';
import '../periods/periods.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { coverageChoicesQuery, ownCoverageQuery } from '../../api/queries/coverage.ts';
import { ownPeriodsQuery } from '../../api/queries/periods.ts';
import type {
  CoverageChoices,
  PersonAnswer,
  RecordedEntry,
  RecordedLife,
} from '../../api/types.ts';
import { formatAmount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Tag } from '../../parts/values/tag.tsx';
import { useCode } from '../../parts/values/use-code.ts';
import { usePrincipal, useToday } from '../../shell/guard.tsx';
import { EntryList } from '../periods/entry-list.tsx';

/** Insurance that is recorded today, and what ordinary care is covered by where the person lives and at this side. */
export function NowPanel() {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  const life = useQuery(ownPeriodsQuery(language));
  const choices = useQuery(coverageChoicesQuery(language));
  return (
    <Panel title={t('now.title')}>
      <div className="stack-tight now">
        <Gate query={life}>{(answer) => <Insured of={answer} />}</Gate>
        <Gate query={choices}>
          {(known) => (
            <Gate query={life}>{(answer) => <Places of={answer} choices={known} />}</Gate>
          )}
        </Gate>
        <p>
          <Link to="/patient/periods">{t('now.periods')}</Link>
        </p>
      </div>
    </Panel>
  );
}

function isNow({ from, to }: RecordedEntry, today: string): boolean {
  return from <= today && (to === null || to > today);
}

function Insured({ of }: { of: RecordedLife }) {
  const { t } = useTranslation('cover');
  const code = useCode();
  const today = useToday();
  const { jurisdiction } = usePrincipal();
  const insurance = of.periods.filter((one) => one.code === 'insurance' && isNow(one, today));
  return (
    <>
      <h3>{t('now.insured')}</h3>
      {insurance.length === 0 ? (
        <p>{t('now.insured.none', { side: code('side', jurisdiction) })}</p>
      ) : (
        <EntryList of={insurance} today={today} />
      )}
    </>
  );
}

function Places({ of, choices }: { of: RecordedLife; choices: CoverageChoices }) {
  const today = useToday();
  const { jurisdiction } = usePrincipal();
  const living = of.periods.filter((one) => one.code === 'residence' && isNow(one, today));
  const asked = [
    choices.places.find(({ side }) => side === jurisdiction),
    ...living.map(({ side, place }) =>
      choices.places.find((one) => (place === null ? one.side === side : one.place === place)),
    ),
  ];
  // Guangdong as a whole is no place to be treated in; whoever lives in one of its cities is asked about that.
  const lives = asked.slice(1).some((one) => one?.side === jurisdiction);
  const places = new Map((lives ? asked.slice(1) : asked).map((one) => [one?.place, one?.name]));
  return [...places].map(([place, name]) =>
    place === undefined || name === undefined ? null : (
      <AtPlace key={place} place={place} name={name} />
    ),
  );
}

function AtPlace({ place, name }: { place: string; name: string }) {
  const { t } = useTranslation('cover');
  const answer = useQuery(ownCoverageQuery(place, useLanguage()));
  return (
    <>
      <h3>{t('now.at', { place: name })}</h3>
      <Gate query={answer}>{(of) => <Covering of={of} />}</Gate>
    </>
  );
}

function Covering({ of }: { of: PersonAnswer }) {
  const { t } = useTranslation('cover');
  const language = useLanguage();
  const covering = of.entitlements.filter(
    ({ outcome, topic }) => outcome !== 'not_covered' && topic === 'care',
  );
  if (covering.length === 0) return <p>{t('now.at.none')}</p>;
  return (
    <ul className="now-list">
      {covering.map(({ scheme, setting, title, outcome, outcome_text, cap_left }) => (
        <li key={`${scheme} ${setting}`}>
          {title} {outcome === 'covered' ? null : <Tag tone="waiting">{outcome_text}</Tag>}
          {cap_left === null || outcome !== 'covered' ? null : (
            <small className="soft">
              {' '}
              ({t('now.left', { amount: formatAmount(cap_left, language) })})
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
