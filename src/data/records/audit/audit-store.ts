import type { Session } from '../../../platform/postgres/index.ts';
import type { ChainEnd, ChainedEvent } from './audit-event.ts';

/** The end of the chain, held until the transaction ends: one batch at a time is added. */
export async function lockEnd(session: Session): Promise<ChainEnd> {
  const rows = await session.rows<ChainEnd>(
    'select sequence, digest from data.audit_head for update',
  );
  const end = rows[0];
  if (end === undefined) throw new Error('the audit trail has no end');
  return end;
}

/** Adds a batch behind the end and moves the end. */
export async function insertEvents(
  session: Session,
  events: readonly ChainedEvent[],
): Promise<void> {
  const column = <Key extends keyof ChainedEvent>(key: Key) => events.map((event) => event[key]);
  const last = events.at(-1);
  if (last === undefined) return;
  await Promise.all([
    session.rows(
      `insert into data.audit_event (sequence, person_id, at, subject, role, organisation,
         jurisdiction, purpose, interaction, resource_type, resource_id, outcome, amount,
         request_id, digest)
       select * from unnest($1::bigint[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[],
         $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
         $13::integer[], $14::text[], $15::text[])`,
      [
        column('sequence'),
        column('person_id'),
        column('at'),
        column('subject'),
        column('role'),
        column('organisation'),
        column('jurisdiction'),
        column('purpose'),
        column('interaction'),
        column('resource_type'),
        column('resource_id'),
        column('outcome'),
        column('amount'),
        column('request_id'),
        column('digest'),
      ],
    ),
    session.rows('update data.audit_head set sequence = $1, digest = $2', [
      last.sequence,
      last.digest,
    ]),
  ]);
}

/** Events from a place on, in the order of the chain. */
export async function readEvents(
  session: Session,
  after: bigint,
  limit: number,
): Promise<readonly ChainedEvent[]> {
  return await session.rows<ChainedEvent>(
    `select sequence, person_id, at, subject, role, organisation, jurisdiction, purpose,
            interaction, resource_type, resource_id, outcome, amount, request_id, digest
       from data.audit_event where sequence > $1 order by sequence limit $2`,
    [after, limit],
  );
}

/** The end of the chain as it was last written. */
export async function readEnd(session: Session): Promise<ChainEnd> {
  const rows = await session.rows<ChainEnd>('select sequence, digest from data.audit_head');
  return rows[0] ?? { sequence: 0n, digest: '' };
}
