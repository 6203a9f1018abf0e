import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SharingReceipt } from '../../api/types.ts';
import { saveFile } from '../../parts/table/csv.ts';
import { Moment } from '../../parts/values/day.tsx';
import { Digest } from '../../parts/values/digest.tsx';
import { InstitutionName } from './institution-name.tsx';

/** One receipt: the act, with whom, when, its mark, and the signed text as a file. */
export function ReceiptLine({ of }: { of: SharingReceipt }) {
  const { t } = useTranslation('sharing');
  return (
    <div className="stack-tight">
      <p>
        <strong>{t(`act.${of.act}` as 'act.given')}</strong> · <InstitutionName of={of} /> ·{' '}
        <Moment of={of.at} />
        {of.basis === 'link' ? ` · ${t('basis.link')}` : null}
      </p>
      <p>
        <small className="soft">
          {t('receipts.mark')} <Digest of={of.digest} />
        </small>
      </p>
      <div>
        <Button
          variant="subtle"
          onClick={() => saveFile(`${of.receipt_id}.sampan-receipt.txt`, of.compact, 'text/plain')}
        >
          {t('receipts.save')}
          <span className="visually-hidden">
            : {t(`act.${of.act}` as 'act.given')} <InstitutionName of={of} /> <Moment of={of.at} />
          </span>
        </Button>
      </div>
    </div>
  );
}
