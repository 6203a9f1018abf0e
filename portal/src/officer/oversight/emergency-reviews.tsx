import '../../patient/patient.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { emergencyReviewsQuery, reviewEmergency } from '../../api/queries/carried/trail.ts';
import type { EmergencyOpening } from '../../api/types.ts';
import { OpeningFacts } from '../../clerk/emergency/opening-facts.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { Facts } from '../../parts/frame/facts.tsx';
import { Empty } from '../../parts/state/empty.tsx';
import { Failed } from '../../parts/state/failed.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Moment } from '../../parts/values/day.tsx';
import { usePrincipal } from '../../shell/guard.tsx';

/** Openings that nobody has reviewed yet. */
export function EmergencyReviews() {
  const { t } = useTranslation('trail');
  const reviews = useQuery(emergencyReviewsQuery(useLanguage()));
  return (
    <Gate query={reviews}>
      {(answer) =>
        answer.openings.length === 0 ? (
          <Empty title={t('oversight.reviews.none')} />
        ) : (
          <ul className="list-links">
            {answer.openings.map((opening) => (
              <li key={opening.opening_id}>
                <OpeningFacts of={opening} />
                {opening.review_until === null ? null : (
                  <Facts
                    of={[
                      {
                        name: t('oversight.review_until'),
                        value: <Moment of={opening.review_until} />,
                      },
                    ]}
                  />
                )}
                <ReviewButtons of={opening} />
              </li>
            ))}
          </ul>
        )
      }
    </Gate>
  );
}

function ReviewButtons({ of }: { of: EmergencyOpening }) {
  const { t } = useTranslation('trail');
  const queries = useQueryClient();
  const review = useMutation({
    mutationFn: (found: 'JUSTIFIED' | 'NOT_JUSTIFIED') => reviewEmergency(of.opening_id, found),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['emergency-reviews'] }),
  });
  if (usePrincipal().role !== 'officer') return null;
  if (of.state === 'OPEN' || of.state === 'WAITING') {
    return <p className="soft">{t('oversight.still_open')}</p>;
  }
  return (
    <div className="stack-tight">
      {review.error === null ? null : <Failed problem={review.error} />}
      <div className="row">
        <Button loading={review.isPending} onClick={() => review.mutate('JUSTIFIED')}>
          {t('oversight.justified')}
          <span className="visually-hidden">: {of.masked}</span>
        </Button>
        <Button
          variant="outline"
          loading={review.isPending}
          onClick={() => review.mutate('NOT_JUSTIFIED')}
        >
          {t('oversight.not_justified')}
          <span className="visually-hidden">: {of.masked}</span>
        </Button>
      </div>
    </div>
  );
}
