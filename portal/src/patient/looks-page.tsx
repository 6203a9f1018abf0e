import './patient.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { looksQuery } from '../api/queries/people.ts';
import type { Look } from '../api/types.ts';
import { useLanguage } from '../language/use-language.ts';
import { usePlaceNames } from '../parts/claim/use-place-names.ts';
import { Page } from '../parts/frame/page.tsx';
import { Empty } from '../parts/state/empty.tsx';
import { Gate } from '../parts/state/gate.tsx';
import { keyed } from '../parts/table/keyed.ts';
import { Moment } from '../parts/values/day.tsx';
import { useCode } from '../parts/values/use-code.ts';
import { Words } from '../parts/values/words.tsx';

/** Who of the staff looked at the person's data, where and why. */
export function LooksPage() {
  const { t } = useTranslation('patient');
  const looks = useQuery(looksQuery(useLanguage()));
  return (
    <Page
      title={t('looks.title')}
      lead={t('looks.lead')}
      width="phone"
      crumbs={[{ text: t('home.title'), to: '/patient' }]}
    >
      <Gate query={looks}>
        {(answer) =>
          answer.looks.length === 0 ? (
            <Empty title={t('looks.none')} />
          ) : (
            <ul className="list-links">
              {keyed(answer.looks, (look) => `${look.at} ${look.purpose}`).map(({ key, row }) => (
                <li key={key}>
                  <LookEntry of={row} />
                </li>
              ))}
            </ul>
          )
        }
      </Gate>
    </Page>
  );
}

function LookEntry({ of }: { of: Look }) {
  const code = useCode();
  const names = usePlaceNames();
  const place = names.point(of.organisation);
  const isPlace = place.en !== of.organisation;
  // An authority without a name of its own is said by its side.
  const authority =
    of.organisation_name === of.organisation ? code('side', of.jurisdiction) : of.organisation_name;
  return (
    <>
      <p>
        <strong>{of.purpose_text}</strong>
      </p>
      <p>
        {isPlace ? <Words of={place} /> : authority} · {code('role', of.role)}
      </p>
      <p>
        <small className="soft">
          <Moment of={of.at} />
        </small>
      </p>
    </>
  );
}
