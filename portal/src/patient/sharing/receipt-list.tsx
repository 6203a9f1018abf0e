import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Sharing, SharingReceipt } from '../../api/types.ts';
import { Panel } from '../../parts/frame/panel.tsx';
import { Gate } from '../../parts/state/gate.tsx';
import { saveFile } from '../../parts/table/csv.ts';
import { Moment } from '../../parts/values/day.tsx';
import { Digest } from '../../parts/values/digest.tsx';
import { InstitutionName } from './institution-name.tsx';
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
                  <Receipt of={receipt} name={names.get(receipt.institution) ?? null} />
                </li>
              ))}
            </ul>
          )
        }
      </Gate>
    </Panel>
  );
}

function Receipt({ of, name }: { of: SharingReceipt; name: Sharing['institution_name'] }) {
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
