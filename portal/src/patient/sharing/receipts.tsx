import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Gate } from '../../parts/state/gate.tsx';
import { ReceiptLine } from './receipt-line.tsx';
import { sharingReceiptsQuery } from './sharing-queries.ts';

/** Signed receipts to keep, newest first: all of a person, or those of one consent or carried link. */
export function Receipts({ forPerson, of }: { forPerson: string | null; of: string | null }) {
  const { t } = useTranslation('sharing');
  const receipts = useQuery(sharingReceiptsQuery(forPerson, of));
  return (
    <Gate query={receipts}>
      {(answer) =>
        answer.receipts.length === 0 ? (
          <p className="soft">{t('receipts.none')}</p>
        ) : (
          <ul className="list-links">
            {answer.receipts.map((receipt) => (
              <li key={receipt.receipt_id}>
                <ReceiptLine of={receipt} />
              </li>
            ))}
          </ul>
        )
      }
    </Gate>
  );
}
