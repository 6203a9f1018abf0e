import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { standingQuery } from '../api/queries/standing.ts';
import { DensitySwitch } from './bar/density-switch.tsx';

/** The end of every page. */
export function Foot() {
  const { t } = useTranslation('shell');
  const standing = useQuery(standingQuery);
  const isPatient = standing.data?.principal?.role === 'patient';
  return (
    <footer className="shell-foot">
      <div>
        <ul aria-label={t('foot')}>
          <li>
            <Link to="/accessibility">{t('accessibility')}</Link>
          </li>
          <li>
            <Link to="/privacy">{t('privacy')}</Link>
          </li>
          {isPatient ? (
            <li>
              <Link to="/patient/looks">{t('who_saw')}</Link>
            </li>
          ) : null}
          <li>
            <Link to="/how-it-works">{t('nav.how')}</Link>
          </li>
          <li>
            <Link to="/words">{t('nav.words')}</Link>
          </li>
          <li>
            <DensitySwitch />
          </li>
        </ul>
        <p className="soft">
          {t('foot.text')}
          {standing.data === undefined
            ? ''
            : ` ${t('version', { version: standing.data.version })}`}
        </p>
      </div>
    </footer>
  );
}
