import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Sharing, SharingReceipt } from '../../api/types.ts';
import { saveFile } from '../../parts/table/csv.ts';
import { Moment } from '../../parts/values/day.tsx';
import { Digest } from '../../parts/values/digest.tsx';
import { InstitutionName } from './institution-name.tsx';

/** One receipt: the act, with whom, when, its mark, and the signed text as a file. */
export function ReceiptLine({
  of,
  name,
}: {
  of: SharingReceipt;
  name: Sharing['institution_name'];
}) {
  const { t } = useTranslation('sharing');
  const who = { institution: of.institution, institution_name: name };
  return (
    <div className="stack-tight">
      <p>
        <strong>{t(`act.${of.act}` as 'act.given')}</strong> · <InstitutionName of={who} /> ·{' '}
        <Moment of={of.at} />
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
            : {t(`act.${of.act}` as 'act.given')} <InstitutionName of={who} /> <Moment of={of.at} />
          </span>
        </Button>
      </div>
    </div>
  );
}
