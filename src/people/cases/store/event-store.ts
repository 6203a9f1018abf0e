import { type Instant, instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { RecordedEvent } from '../case.ts';

type EventRow = Omit<RecordedEvent, 'at'> & { readonly at: string };

/** The history of a case, in no particular order. */
export async function eventsOf(
  session: Session,
  case_id: string,
): Promise<readonly RecordedEvent[]> {
  const rows = await session.rows<EventRow>(
    `select event_id, type, role, at, officers, facts from people.case_event where case_id = $1`,
    [case_id],
  );
  return rows.map((row) => ({ ...row, at: instant(row.at) }));
}

/** Writes an event. Says false where it is there already: a repeated message changes nothing. */
export async function insertEvent(
  session: Session,
  case_id: string,
  event: RecordedEvent,
  recorded_at: Instant,
): Promise<boolean> {
  const rows = await session.rows(
    `insert into people.case_event (case_id, event_id, type, role, at, recorded_at, officers, facts)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb)
     on conflict do nothing returning event_id`,
    [
      case_id,
      event.event_id,
      event.type,
      event.role,
      event.at.toString(),
      recorded_at.toString(),
      JSON.stringify(event.officers),
      JSON.stringify(event.facts),
    ],
  );
  return rows.length === 1;
}

/** Keeps the text of a law by which a case was decided. */
export async function keepLaw(
  session: Session,
  law: { readonly digest: string; readonly scheme: string; readonly canonical_text: string },
): Promise<void> {
  await session.rows(
    `insert into people.case_law (digest, scheme, text) values ($1, $2, $3) on conflict do nothing`,
    [law.digest, law.scheme, law.canonical_text],
  );
}

/** The kept texts of laws by digest. */
export async function lawTexts(
  session: Session,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await session.rows<{ digest: string; text: string }>(
    `select digest, text from people.case_law where digest = any($1::text[])`,
    [digests],
  );
  return new Map(rows.map(({ digest, text }) => [digest, text]));
}
