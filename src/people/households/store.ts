import { day, type Instant, type PlainDate } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Pairing, PairingEnd } from './pairing.ts';

interface EndRow {
  readonly person_id: string;
  readonly to_day: string;
}

/** A spouse of a pairing that has ended, and the first day without it. */
export interface EndedMember {
  readonly person_id: string;
  readonly to: PlainDate;
}

/** The spouse of each person on a day; who has none is absent. */
export async function pairingOn(
  session: Session,
  person_ids: readonly string[],
  on: PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const rows = await session.rows<{ person_id: string; spouse_person_id: string }>(
    `select person_id, spouse_person_id from people.pairing_member
      where person_id = any($1::uuid[]) and from_day <= $2::date
        and (to_day is null or to_day > $2::date)`,
    [person_ids, on.toString()],
  );
  return new Map(rows.map((row) => [row.person_id, row.spouse_person_id]));
}

/** The pairing of one person on a day; null when there is none. */
export async function memberOn(
  session: Session,
  person_id: string,
  on: PlainDate,
): Promise<{ pairing_id: string; spouse_person_id: string; from: PlainDate } | null> {
  const rows = await session.rows<{
    pairing_id: string;
    spouse_person_id: string;
    from_day: string;
  }>(
    `select pairing_id, spouse_person_id, from_day from people.pairing_member
      where person_id = $1 and from_day <= $2::date and (to_day is null or to_day > $2::date)`,
    [person_id, on.toString()],
  );
  const row = rows[0];
  if (row === undefined) return null;
  return { ...row, from: day(row.from_day) };
}

/** Whether one of the persons has a pairing that reaches beyond the day, and the most pairings that either had. */
export async function pairingsOf(
  session: Session,
  person_ids: readonly string[],
  on: PlainDate,
): Promise<{ readonly is_paired: boolean; readonly pairings_max: number }> {
  const rows = await session.rows<{ is_paired: boolean; pairings: number }>(
    `select bool_or(to_day is null or to_day > greatest($2::date, from_day)) as is_paired,
            count(*)::int as pairings
       from people.pairing_member where person_id = any($1::uuid[]) group by person_id`,
    [person_ids, on.toString()],
  );
  return {
    is_paired: rows.some((row) => row.is_paired),
    pairings_max: Math.max(0, ...rows.map((row) => row.pairings)),
  };
}

/** Writes a pairing with a row for each spouse. The database refuses a second one at the same time. */
export async function insertPairing(
  session: Session,
  pairing: Pairing,
  declared_at: Instant,
): Promise<void> {
  const from = pairing.from.toString();
  await session.rows(
    `insert into people.pairing
       (pairing_id, from_day, declared_at, declared_in, declared_through, declared_by, flags)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
    [
      pairing.pairing_id,
      from,
      declared_at.toString(),
      pairing.declared_in,
      pairing.declared_through,
      pairing.declared_by,
      JSON.stringify(pairing.flags),
    ],
  );
  await session.rows(
    `insert into people.pairing_member (person_id, pairing_id, spouse_person_id, from_day)
     values ($2, $1, $3, $4), ($3, $1, $2, $4)`,
    [pairing.pairing_id, ...pairing.person_ids, from],
  );
}

/** Which open pairing ends: one by its identifier, of one of its members where `member` is given, or all of a person. */
export interface PairingToEnd {
  readonly pairing_id: string | null;
  readonly member: string | null;
}

/** Ends open pairings on a day, never before they began; gives both spouses of each. */
export async function writePairingEnd(
  session: Session,
  { pairing_id, member }: PairingToEnd,
  end: {
    readonly on: PlainDate;
    readonly at: Instant;
    readonly for: PairingEnd;
    readonly by: string;
  },
): Promise<readonly EndedMember[]> {
  const rows = await session.rows<EndRow>(
    `with ended as (
       update people.pairing p
          set to_day = greatest(p.from_day, $3::date), ended_at = $4, ended_for = $5, ended_by = $6
        where p.to_day is null
          and ($1::uuid is null or p.pairing_id = $1::uuid)
          and ($2::uuid is null or exists (select from people.pairing_member m
                where m.pairing_id = p.pairing_id and m.person_id = $2::uuid))
          and ($1::uuid is not null or $2::uuid is not null)
       returning p.pairing_id, p.to_day)
     update people.pairing_member m set to_day = ended.to_day
       from ended where m.pairing_id = ended.pairing_id
     returning m.person_id, m.to_day`,
    [pairing_id, member, end.on.toString(), end.at.toString(), end.for, end.by],
  );
  return rows.map((row) => ({ person_id: row.person_id, to: day(row.to_day) }));
}
