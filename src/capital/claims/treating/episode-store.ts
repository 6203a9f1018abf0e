import { day, type Instant, instant, type PlainDate } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';

/** An episode that national medical insurance pays for, as it is kept. */
export interface InsuredEpisode {
  readonly institution: string;
  readonly episode: string;
  readonly insured_on: PlainDate;
  readonly registered_by: string;
  readonly registered_at: Instant;
}

type Row = Omit<InsuredEpisode, 'insured_on' | 'registered_at'> & {
  readonly insured_on: string;
  readonly registered_at: string;
};

const COLUMNS = 'institution, episode, insured_on, registered_by, registered_at';

function episodeOf(row: Row): InsuredEpisode {
  return { ...row, insured_on: day(row.insured_on), registered_at: instant(row.registered_at) };
}

/** Whether a voucher claim for the visit is waiting, held or paid. */
export async function isVisitClaimed(
  session: Session,
  of: { readonly institution: string; readonly episode: string },
): Promise<boolean> {
  const rows = await session.rows(
    `select from capital.claim where institution = $1 and episode = $2
       and state in ('SUBMITTED', 'HELD', 'PENDED', 'ADJUDICATED') limit 1`,
    [of.institution, of.episode],
  );
  return rows.length > 0;
}

/** Notes an insured episode; one that is noted already stays as it is, a withdrawn one is noted again. */
export async function insertInsured(session: Session, of: InsuredEpisode): Promise<InsuredEpisode> {
  const rows = await session.rows<Row>(
    `insert into capital.insured_episode as e (${COLUMNS})
     values ($1, $2, $3::date, $4, $5::timestamptz)
     on conflict (institution, episode) do update set
       insured_on = case when e.withdrawn_at is null then e.insured_on else excluded.insured_on end,
       registered_by = case when e.withdrawn_at is null then e.registered_by else excluded.registered_by end,
       registered_at = case when e.withdrawn_at is null then e.registered_at else excluded.registered_at end,
       withdrawn_by = null, withdrawn_at = null
     returning ${COLUMNS}`,
    [of.institution, of.episode, of.insured_on, of.registered_by, of.registered_at],
  );
  return episodeOf(rows[0] as Row);
}

/** Takes a wrong note back; says whether there was one. */
export async function withdrawInsured(
  session: Session,
  of: { readonly institution: string; readonly episode: string },
  by: { readonly withdrawn_by: string; readonly withdrawn_at: Instant },
): Promise<boolean> {
  const rows = await session.rows(
    `update capital.insured_episode set withdrawn_by = $3, withdrawn_at = $4::timestamptz
      where institution = $1 and episode = $2 and withdrawn_at is null returning episode`,
    [of.institution, of.episode, by.withdrawn_by, by.withdrawn_at],
  );
  return rows.length === 1;
}

/** Insured episodes in force, the latest first. */
export async function listInsured(
  session: Session,
  limit: number,
): Promise<readonly InsuredEpisode[]> {
  const rows = await session.rows<Row>(
    `select ${COLUMNS} from capital.insured_episode where withdrawn_at is null
      order by registered_at desc, institution, episode limit $1`,
    [limit],
  );
  return rows.map(episodeOf);
}
