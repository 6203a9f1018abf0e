import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignInAddress } from '../../shell/bar/account-bar.tsx';

/** The ways on from the first page, each with a sentence. */
export function HomeDoors() {
  const { t } = useTranslation('open');
  const signIn = useSignInAddress();
  return (
    <ul className="doors">
      <li>
        <h3>
          <Link to="/service-points">{t('door.points')}</Link>
        </h3>
        <p>{t('door.points.text')}</p>
      </li>
      <li>
        <h3>
          <Link to="/how-it-works">{t('door.how')}</Link>
        </h3>
        <p>{t('door.how.text')}</p>
      </li>
      <li>
        <h3>
          <a href={signIn}>{t('door.sign_in')}</a>
        </h3>
        <p>{t('door.sign_in.text')}</p>
      </li>
    </ul>
  );
}
