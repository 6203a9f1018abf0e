import '../../patient/patient.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  confirmEmergency,
  emergenciesQuery,
  emergencySummary,
  endEmergency,
} from '../../api/queries/carried/trail.ts';
import type { EmergencyOpening } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { ReadingView } from '../../record/reading-view.tsx';
import { OpeningFacts } from './opening-facts.tsx';

/** The openings of the institution, newest first; a second person confirms here. */
export function EmergencyList() {
  const { t } = useTranslation('trail');
  const openings = useQuery(emergenciesQuery(useLanguage()));
  return (
    <Gate query={openings}>
      {(answer) =>
        answer.openings.length === 0 ? (
          <Empty title={t('emergency.list.none')} />
        ) : (
          <ul className="list-links">
            {answer.openings.map((opening) => (
              <li key={opening.opening_id}>
                <OpeningFacts of={opening} />
                <OpeningActions of={opening} />
              </li>
            ))}
          </ul>
        )
      }
    </Gate>
  );
}

function OpeningActions({ of }: { of: EmergencyOpening }) {
  const { t } = useTranslation('trail');
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ['emergencies'] });
  const confirm = useMutation({
    mutationFn: () => confirmEmergency(of.opening_id),
    onSuccess: again,
  });
  const end = useMutation({ mutationFn: () => endEmergency(of.opening_id), onSuccess: again });
  const problem = confirm.error ?? end.error;
  if (of.state === 'WAITING' && of.is_own) return <p className="soft">{t('emergency.own')}</p>;
  return (
    <div className="stack-tight">
      {problem === null ? null : <Failed problem={problem} />}
      {of.state === 'WAITING' ? (
        <div>
          <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('emergency.confirm')}
            <span className="visually-hidden">: {of.masked}</span>
          </Button>
        </div>
      ) : null}
      {of.state === 'OPEN' && of.person_id !== null ? (
        <>
          <Summary of={of.person_id} masked={of.masked} />
          <div>
            <Button variant="outline" loading={end.isPending} onClick={() => end.mutate()}>
              {t('emergency.end')}
              <span className="visually-hidden">: {of.masked}</span>
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

function Summary({ of, masked }: { of: string; masked: string }) {
  const { t } = useTranslation('trail');
  const summary = useMutation({ mutationFn: () => emergencySummary(of) });
  return (
    <div aria-live="polite">
      {summary.error === null ? null : <Failed problem={summary.error} />}
      {summary.data === undefined ? (
        <Button loading={summary.isPending} onClick={() => summary.mutate()}>
          {t('emergency.show')}
          <span className="visually-hidden">: {masked}</span>
        </Button>
      ) : (
        <ReadingView document={summary.data} />
      )}
    </div>
  );
}
