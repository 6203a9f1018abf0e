import type { Session } from '../../../platform/postgres/index.ts';
import type { AuditEvent, ChainEnd, ChainedEvent } from './audit-event.ts';

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
  const column = <Key extends keyof ChainedEvent>(key: Key) =>
    events.map((event) => event[key] ?? null);
  const last = events.at(-1);
  if (last === undefined) return;
  await Promise.all([
    session.rows(
      `insert into data.audit_event (sequence, person_id, at, subject, role, organisation,
         jurisdiction, purpose, interaction, resource_type, resource_id, outcome, amount,
         request_id, digest, kinds, basis, basis_id, waiting_no)
       select a.sequence, a.person_id, a.at, a.subject, a.role, a.organisation, a.jurisdiction,
              a.purpose, a.interaction, a.resource_type, a.resource_id, a.outcome, a.amount,
              a.request_id, a.digest, a.kinds::jsonb, a.basis, a.basis_id, a.waiting_no
         from unnest($1::bigint[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[],
           $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
           $13::integer[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[],
           $19::bigint[])
           as a(sequence, person_id, at, subject, role, organisation, jurisdiction, purpose,
             interaction, resource_type, resource_id, outcome, amount, request_id, digest, kinds,
             basis, basis_id, waiting_no)`,
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
        events.map(({ kinds }) => (kinds ? JSON.stringify(kinds) : null)),
        column('basis'),
        column('basis_id'),
        column('waiting_no'),
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
            interaction, resource_type, resource_id, outcome, amount, request_id, digest, kinds,
            basis, basis_id, waiting_no
       from data.audit_event where sequence > $1 order by sequence limit $2`,
    [after, limit],
  );
}

/** The end of the chain as it was last written. */
export async function readEnd(session: Session): Promise<ChainEnd> {
  const rows = await session.rows<ChainEnd>('select sequence, digest from data.audit_head');
  return rows[0] ?? { sequence: 0n, digest: '' };
}

/** Writes events into the waiting room, within the caller's transaction and without waiting for anybody. */
export async function insertWaiting(
  session: Session,
  events: readonly AuditEvent[],
): Promise<void> {
  await session.rows(
    'insert into data.audit_waiting (event) select jsonb_array_elements($1::jsonb)',
    [JSON.stringify(events)],
  );
}

/** The first events of the waiting room, oldest first. */
export async function readWaiting(session: Session, limit: number): Promise<readonly AuditEvent[]> {
  const rows = await session.rows<{ waiting_no: bigint; event: AuditEvent }>(
    'select waiting_no, event from data.audit_waiting order by waiting_no limit $1',
    [limit],
  );
  return rows.map(({ waiting_no, event }) => ({
    ...event,
    at: new Date(event.at).toISOString(),
    waiting_no,
  }));
}

/** Takes events that stand in the chain out of the waiting room; the database refuses any other. */
export async function removeWaiting(
  session: Session,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await session.rows('delete from data.audit_waiting where waiting_no = any ($1::bigint[])', [
    events.map(({ waiting_no }) => waiting_no),
  ]);
}

/** How many events wait and since when the oldest does. */
export async function countWaiting(
  session: Session,
): Promise<{ readonly waiting: number; readonly oldest_at: string | null }> {
  const rows = await session.rows<{ waiting: number; oldest_at: string | null }>(
    `select count(*)::int as waiting, (select event->>'at' from data.audit_waiting
        order by waiting_no limit 1) as oldest_at from data.audit_waiting`,
  );
  return rows[0] ?? { waiting: 0, oldest_at: null };
}
