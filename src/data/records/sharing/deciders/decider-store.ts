import type { Session } from '../../../../platform/postgres/index.ts';

/** Somebody who may decide for a person, with what was shown to prove it. Moments are ISO text. */
export interface Decider {
  readonly decider_id: string;
  readonly person_id: string;
  readonly decider_person_id: string;
  /** As the law calls them: `parent`, `guardian`, `relative`, `carer`. */
  readonly kind: string;
  readonly evidence: string;
  readonly recorded_through: string;
  readonly recorded_by: string;
  readonly recorded_at: string;
  /** From when the right counts; null while the person has only offered it. */
  readonly accepted_at: string | null;
  /** The document as the person typed it, masked; empty for what a counter has recorded. */
  readonly masked: string;
  readonly ended_at: string | null;
}

/** The same with the names of both. */
export interface NamedDecider extends Decider {
  readonly person_zh: string;
  readonly person_en: string;
  readonly person_born: string;
  readonly decider_zh: string;
  readonly decider_en: string;
}

const COLUMNS = `d.decider_id, d.person_id, d.decider_person_id, d.kind, d.evidence, d.recorded_through,
  d.recorded_by, d.recorded_at, d.accepted_at, d.masked, d.ended_at`;

/** Records a decider, or an offer; false where such an offer is open already. */
export async function insertDecider(
  session: Session,
  decider: Omit<Decider, 'ended_at'>,
): Promise<boolean> {
  const rows = await session.rows(
    `insert into data.sharing_decider (decider_id, person_id, decider_person_id, kind, evidence,
       recorded_through, recorded_by, recorded_at, accepted_at, masked)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (person_id, decider_person_id) where accepted_at is null and ended_at is null
     do nothing returning decider_id`,
    [
      decider.decider_id,
      decider.person_id,
      decider.decider_person_id,
      decider.kind,
      decider.evidence,
      decider.recorded_through,
      decider.recorded_by,
      decider.recorded_at,
      decider.accepted_at,
      decider.masked,
    ],
  );
  return rows.length > 0;
}

/** How many offers of a person are open. */
export async function openOffers(session: Session, person_id: string): Promise<number> {
  const rows = await session.rows<{ offers: number }>(
    `select count(*)::integer as offers from data.sharing_decider
      where person_id = $1 and accepted_at is null and ended_at is null`,
    [person_id],
  );
  return rows[0]?.offers ?? 0;
}

/** An offer that the one who was named may still accept, locked; null where there is none. */
export async function lockOffer(
  session: Session,
  of: {
    readonly decider_id: string;
    readonly decider_person_id: string;
    /** Offers from before this moment no longer count; ISO text. */
    readonly since: string;
  },
): Promise<(Decider & { readonly born: string }) | null> {
  const rows = await session.rows<Decider & { readonly born: string }>(
    `select ${COLUMNS}, p.birth_date::text as born
       from data.sharing_decider d join people.person p on p.person_id = d.person_id
      where d.decider_id = $1 and d.decider_person_id = $2 and d.accepted_at is null
        and d.ended_at is null and d.recorded_at >= $3::timestamptz and p.died_on is null
        for update of d`,
    [of.decider_id, of.decider_person_id, of.since],
  );
  return rows[0] ?? null;
}

/** The right begins. */
export async function writeAcceptance(
  session: Session,
  of: { readonly decider_id: string; readonly at: string },
): Promise<void> {
  await session.rows('update data.sharing_decider set accepted_at = $2 where decider_id = $1', [
    of.decider_id,
    of.at,
  ]);
}

const SHOWN_MAX = 100;

/** Who decides for a person, and for whom the person decides; ended ones among them, newest first. */
export async function decidersAround(
  session: Session,
  person_id: string,
): Promise<readonly NamedDecider[]> {
  return await session.rows<NamedDecider>(
    `select ${COLUMNS}, p.name_zh as person_zh, p.name_en as person_en,
            p.birth_date::text as person_born, q.name_zh as decider_zh, q.name_en as decider_en
       from data.sharing_decider d
       join people.person p on p.person_id = d.person_id
       join people.person q on q.person_id = d.decider_person_id
      where d.person_id = $1 or d.decider_person_id = $1
      order by d.recorded_at desc, d.decider_id limit $2`,
    [person_id, SHOWN_MAX],
  );
}

/** The right of one person to decide for another that has not ended; null where there is none. */
export async function deciderFor(
  session: Session,
  of: { readonly person_id: string; readonly decider_person_id: string },
): Promise<(Decider & { readonly name: string; readonly born: string }) | null> {
  const rows = await session.rows<Decider & { readonly name: string; readonly born: string }>(
    `select ${COLUMNS}, coalesce(nullif(q.name_zh, ''), q.name_en) as name, p.birth_date::text as born
       from data.sharing_decider d
       join people.person p on p.person_id = d.person_id
       join people.person q on q.person_id = d.decider_person_id
      where d.person_id = $1 and d.decider_person_id = $2 and d.ended_at is null
        and d.accepted_at is not null and p.died_on is null and q.died_on is null
      order by d.recorded_at desc limit 1`,
    [of.person_id, of.decider_person_id],
  );
  return rows[0] ?? null;
}

/** Ends a right to decide or an offer of one, by either of the two; null where there is none. */
export async function endDecider(
  session: Session,
  of: {
    readonly decider_id: string;
    readonly person_id: string;
    readonly at: string;
    readonly by: string;
  },
): Promise<Decider | null> {
  const rows = await session.rows<Decider>(
    `update data.sharing_decider d set ended_at = $3, ended_by = $4
      where decider_id = $1 and (person_id = $2 or decider_person_id = $2) and ended_at is null
      returning ${COLUMNS}`,
    [of.decider_id, of.person_id, of.at, of.by],
  );
  return rows[0] ?? null;
}

/** Ends offers from before a moment that nobody has accepted, oldest first; gives those that it ended. */
export async function endOffers(
  session: Session,
  of: { readonly before: string; readonly at: string; readonly limit: number },
): Promise<readonly Decider[]> {
  return await session.rows<Decider>(
    `update data.sharing_decider d set ended_at = $2, ended_by = 'lapsed'
      where decider_id in (
        select decider_id from data.sharing_decider
         where accepted_at is null and ended_at is null and recorded_at < $1::timestamptz
         order by recorded_at limit $3 for update skip locked)
      returning ${COLUMNS}`,
    [of.before, of.at, of.limit],
  );
}
