import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Sharing } from '../../api/types.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { ReceiptLine } from './receipt-line.tsx';
import { sharingReceiptsQuery } from './sharing-queries.ts';

/** Receipts to keep: what was done, when, and the signed text. */
export function ReceiptList({
  forPerson,
  sharings,
}: {
  forPerson: string | null;
  sharings: readonly Sharing[];
}) {
  const { t } = useTranslation('sharing');
  const receipts = useQuery(sharingReceiptsQuery(forPerson));
  const names = new Map(sharings.map((one) => [one.institution, one.institution_name]));
  return (
    <Panel title={t('receipts.title')}>
      <p>{t('receipts.text')}</p>
      <Gate query={receipts}>
        {(answer) =>
          answer.receipts.length === 0 ? (
            <p className="soft">{t('receipts.none')}</p>
          ) : (
            <ul className="list-links">
              {answer.receipts.map((receipt) => (
                <li key={receipt.receipt_id}>
                  <ReceiptLine of={receipt} name={names.get(receipt.institution) ?? null} />
                </li>
              ))}
            </ul>
          )
        }
      </Gate>
    </Panel>
  );
}
