import { useTranslation } from 'react-i18next';
import { QrCode } from '../../parts/scan/qr-code.tsx';
import type { KeptCodes } from './kept-codes.ts';

/** The two codes to show at the hospital, one after the other. */
export function CodesPanel({ of }: { of: KeptCodes }) {
  const { t } = useTranslation('carry');
  return (
    <ol className="qr-codes">
      <li>
        <h3>{t('codes.file')}</h3>
        <QrCode text={of.file_code} label={t('codes.file.label')} />
      </li>
      <li>
        <h3>{t('codes.passcode')}</h3>
        <QrCode text={of.passcode_code} label={t('codes.passcode.label')} />
        <p>
          {t('codes.passcode.typed')} <code className="code share-passcode">{of.passcode}</code>
        </p>
      </li>
    </ol>
  );
}
