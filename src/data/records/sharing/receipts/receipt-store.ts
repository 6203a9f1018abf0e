import type { Session } from '../../../../platform/postgres/index.ts';
import type { KeptReceipt } from './receipt.ts';

/** Everything that is kept of a receipt. */
export const RECEIPT_COLUMNS = `receipt_id, consent_id, person_id, holder, recipient_side, institution, act, basis,
  issued_at, ends_at, pseudonym, compact, digest, received_at`;

/** Keeps a receipt; one that is there already stays as it is. */
export async function insertReceipt(session: Session, receipt: KeptReceipt): Promise<void> {
  await session.rows(
    `insert into data.sharing_receipt (${RECEIPT_COLUMNS})
     select ${RECEIPT_COLUMNS} from jsonb_populate_record(null::data.sharing_receipt, $1::jsonb)
     on conflict (receipt_id) do nothing`,
    [JSON.stringify(receipt)],
  );
}

const SHOWN_MAX = 200;

/** A person's receipts, newest first; of one consent where it is named. */
export async function receiptsOf(
  session: Session,
  of: { readonly person_id: string; readonly consent_id: string | null },
): Promise<readonly KeptReceipt[]> {
  return await session.rows<KeptReceipt>(
    `select ${RECEIPT_COLUMNS} from data.sharing_receipt
      where person_id = $1 and ($2::uuid is null or consent_id = $2)
      order by issued_at desc, receipt_id desc limit $3`,
    [of.person_id, of.consent_id, SHOWN_MAX],
  );
}

/** The receipt that a person's consent or link was given with; null where it has none. */
export async function givenReceipt(session: Session, consent_id: string): Promise<string | null> {
  const [row] = await session.rows<{ compact: string }>(
    `select compact from data.sharing_receipt
      where consent_id = $1 and act = 'given' and person_id is not null`,
    [consent_id],
  );
  return row?.compact ?? null;
}

/** The receipt of the last act of each of these consents with an institution, by consent. */
export async function lastReceiptsWith(
  session: Session,
  institution: string,
  consent_ids: readonly string[],
): Promise<ReadonlyMap<string, KeptReceipt>> {
  const rows = await session.rows<KeptReceipt>(
    `select distinct on (consent_id) ${RECEIPT_COLUMNS} from data.sharing_receipt
      where institution = $1 and consent_id = any ($2::uuid[])
      order by consent_id, issued_at desc, act = 'withdrawn' desc, receipt_id desc`,
    [institution, consent_ids],
  );
  return new Map(rows.map((row) => [row.consent_id, row]));
}

/** The receipt of the last act of each of these consents, by consent. */
export async function receiptsByConsent(
  session: Session,
  consent_ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (consent_ids.length === 0) return new Map();
  const rows = await session.rows<{ consent_id: string; compact: string }>(
    `select distinct on (consent_id) consent_id, compact from data.sharing_receipt
      where consent_id = any ($1::uuid[]) and person_id is not null
      order by consent_id, issued_at desc, act = 'withdrawn' desc, receipt_id desc`,
    [consent_ids],
  );
  return new Map(rows.map(({ consent_id, compact }) => [consent_id, compact]));
}

/**
 * Whether a consent that was given is still in force by the receipts that this side holds: asked at each use. A link that
 * is carried is opened with its codes alone, so its receipt never counts here.
 */
export async function isReceiptInForce(
  session: Session,
  of: { readonly consent_id: string; readonly institution: string; readonly at: string },
): Promise<boolean> {
  const rows = await session.rows<{ in_force: boolean }>(
    `select coalesce(bool_or(act in ('given', 'second')
                       and (ends_at is null or ends_at > $3::timestamptz)), false)
            and not coalesce(bool_or(act = 'withdrawn'), false) as in_force
       from data.sharing_receipt where consent_id = $1 and institution = $2 and basis is distinct from 'link'`,
    [of.consent_id, of.institution, of.at],
  );
  return rows[0]?.in_force ?? false;
}
