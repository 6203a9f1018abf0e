import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { ListPart } from '../given/given-store.ts';
import type { KeptReceipt } from '../receipts/receipt.ts';
import { RECEIPT_COLUMNS } from '../receipts/receipt-store.ts';
import type { SharingState } from '../sharing-consent.ts';

/** The last receipt of a consent that another side holds, with what follows from it here. */
export interface ReceivedSharing extends KeptReceipt {
  readonly state: SharingState;
  /** The document as it was typed here when it was asked for; null where the person gave unasked. */
  readonly masked: string | null;
}

/** Links are opened with their codes alone: their receipts stand for nothing that could be asked for here. */
const LAST = `select distinct on (consent_id) ${RECEIPT_COLUMNS} from data.sharing_receipt
  where institution = $1 and holder <> $2 and basis is distinct from 'link'
  order by consent_id, issued_at desc, act = 'withdrawn' desc, receipt_id desc`;

const RECEIVED = `select r.*, a.masked,
       case when r.act = 'denied' then 'DENIED' when r.act = 'withdrawn' then 'REVOKED'
            when r.ends_at <= $3::timestamptz then 'EXPIRED' else 'GRANTED' end as state
  from (${LAST}) r
  left join data.sharing_asked a on a.request_id = r.consent_id and a.institution = r.institution`;

/** For whom, at which side, when. */
interface Receiver {
  readonly institution: string;
  readonly node: Jurisdiction;
  readonly at: string;
}

/** What persons of other sides share with an institution of this one, as far as the receipts here say. */
export async function receivedBy(
  session: Session,
  of: Receiver,
  part: ListPart,
): Promise<readonly ReceivedSharing[]> {
  return await session.rows<ReceivedSharing>(
    `select * from (${RECEIVED}) s
      where ($4::text is null or s.state = $4) and ($5 = '' or strpos(lower(s.masked), $5) > 0)
        and ($6::uuid is null or s.consent_id < $6::uuid)
      order by s.consent_id desc limit $7`,
    [of.institution, of.node, of.at, part.state, part.text.toLowerCase(), part.before, part.limit],
  );
}

/** The consent of this identifier that another side holds, as it stands here; null where there is none. */
export async function receivedNamed(
  session: Session,
  of: Receiver,
  consent_id: string,
): Promise<ReceivedSharing | null> {
  const rows = await session.rows<ReceivedSharing>(
    `select * from (${RECEIVED}) s where s.consent_id = $4`,
    [of.institution, of.node, of.at, consent_id],
  );
  return rows[0] ?? null;
}
