import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SharingReceipt } from '../../api/types.ts';
import { Gate } from '../../parts/state/gate.tsx';
import { saveFile } from '../../parts/table/csv.ts';
import { Moment } from '../../parts/values/day.tsx';
import { Digest } from '../../parts/values/digest.tsx';
import { InstitutionName } from './institution-name.tsx';
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
                <Receipt of={receipt} />
              </li>
            ))}
          </ul>
        )
      }
    </Gate>
  );
}

/** What was done, with whom, when, and the signed text. */
function Receipt({ of }: { of: SharingReceipt }) {
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
