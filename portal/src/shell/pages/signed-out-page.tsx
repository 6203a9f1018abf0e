import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/frame/page.tsx';
import { useSignInAddress } from '../bar/account-bar.tsx';

/** The page needs a sign-in. */
export function SignedOutPage() {
  const { t } = useTranslation('shell');
  const href = useSignInAddress();
  return (
    <Page title={t('signed_out.title')} lead={t('signed_out.text')} width="text">
      <p>
        <a href={href}>{t('signed_out.go')}</a>
      </p>
    </Page>
  );
}
