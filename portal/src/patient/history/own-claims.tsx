import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { claimsQuery } from '../../api/queries/claims.ts';
import type { Claim } from '../../api/types.ts';
import { useLanguage } from '../../language/use-language.ts';
import { hasSlip } from '../../parts/claim/has-slip.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { Empty } from '../../parts/state/empty.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { Amount } from '../../parts/values/amount.tsx';
import { ClaimStateTag } from '../../parts/values/claim-state.tsx';
import { Day } from '../../parts/values/day.tsx';
import { Words } from '../../parts/values/words.tsx';

/** The elder's own claims, newest first. */
export function OwnClaims() {
  const { t } = useTranslation('patient');
  const { t: parts } = useTranslation('parts');
  const claims = useInfiniteQuery(claimsQuery({}, useLanguage()));
  return (
    <Gate query={claims}>
      {({ pages }) => {
        const all = pages.flatMap((page) => page.claims);
        if (all.length === 0) {
          return (
            <Empty title={t('claims.none')}>
              <p>
                <Link to="/service-points">{t('claims.none.go')}</Link>
              </p>
            </Empty>
          );
        }
        return (
          <>
            <ul className="list-links">
              {all.map((claim) => (
                <li key={claim.claim_id}>
                  <ClaimEntry of={claim} />
                </li>
              ))}
            </ul>
            {claims.hasNextPage ? (
              <Button
                mt="sm"
                variant="outline"
                loading={claims.isFetchingNextPage}
                onClick={() => void claims.fetchNextPage()}
              >
                {parts('more')}
              </Button>
            ) : null}
          </>
        );
      }}
    </Gate>
  );
}

function ClaimEntry({ of }: { of: Claim }) {
  const names = usePlaceNames();
  return (
    <>
      <p className="spread">
        <Link to="/patient/claims/$claim_id" params={{ claim_id: of.claim_id }}>
          <Words of={names.point(of.service_point)} />
        </Link>
        {of.voucher === null || !hasSlip(of) ? null : (
          <strong>
            <Amount of={of.voucher.hkd} form="whole" />
          </strong>
        )}
      </p>
      <p className="spread">
        <small className="soft">
          <Day of={of.service_day} />
        </small>
        <ClaimStateTag of={of.state} />
      </p>
    </>
  );
}
