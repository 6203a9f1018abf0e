import { dayAt, type Instant, instant } from '../../../kernel/day.ts';
import { type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Crossing } from '../crossing.ts';

/** A row on its way into the register: what crosses, and on which basis or why not. */
export interface NewTransfer {
  readonly transfer_id: string;
  readonly direction: 'out' | 'in';
  readonly at: Instant;
  readonly from: Jurisdiction;
  readonly law_digest: string;
  readonly crossing: Crossing;
  readonly subject_hash: string;
  readonly decided:
    | {
        readonly basis: string;
        readonly contract_id: string | null;
        readonly assessment_id: string | null;
      }
    | { readonly code: string; readonly facts: Readonly<Record<string, string>> };
}

/** Appends to the register of processing. */
export async function insertTransfer(session: Session, of: NewTransfer): Promise<void> {
  const { crossing, decided } = of;
  const permitted = 'basis' in decided ? decided : null;
  await session.rows(
    `insert into data.transfer (transfer_id, direction, act, at, on_day, outcome, code, facts,
       exporter, importer, from_side, to_side, basis, contract_id, assessment_id, law_digest, categories,
       purpose, subject_hash, consent, emergency, items, bytes, erase_at, about_type, about_id,
       by_subject)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
       $20, $21, $22, $23, $24, $25, $26, $27)`,
    [
      of.transfer_id,
      of.direction,
      crossing.act,
      of.at.toString(),
      dayAt(of.at, ZONE).toString(),
      permitted === null ? 'refused' : 'permitted',
      'code' in decided ? decided.code : null,
      'code' in decided ? JSON.stringify(decided.facts) : null,
      crossing.exporter,
      crossing.importer,
      of.from,
      crossing.to,
      permitted?.basis ?? null,
      permitted?.contract_id ?? null,
      permitted?.assessment_id ?? null,
      of.law_digest,
      crossing.categories,
      crossing.purpose,
      of.subject_hash,
      crossing.consent,
      crossing.emergency ?? null,
      crossing.amount.items,
      crossing.amount.bytes,
      crossing.erase_at?.toString() ?? null,
      crossing.about.type,
      crossing.about.id,
      crossing.by,
    ],
  );
}

/** A row of the register as officers read it. */
export interface RegisterEntry {
  readonly transfer_id: string;
  readonly direction: 'out' | 'in';
  readonly act: string;
  readonly at: Instant;
  readonly outcome: 'permitted' | 'refused';
  readonly code: string | null;
  readonly facts: Readonly<Record<string, string>> | null;
  readonly exporter: string;
  readonly importer: string;
  readonly from_side: Jurisdiction;
  readonly to_side: Jurisdiction;
  readonly basis: string | null;
  readonly contract_id: string | null;
  readonly categories: readonly string[];
  readonly purpose: string;
  readonly consent: string | null;
  readonly emergency: string | null;
  readonly items: number;
  readonly bytes: bigint;
  readonly erase_at: Instant | null;
  readonly about_type: string;
  readonly about_id: string;
  readonly by_subject: string;
}

/** Which rows of the register; null is no condition. */
export interface RegisterFilter {
  readonly party: string | null;
  readonly outcome: 'permitted' | 'refused' | null;
  /** Days of the half-open period `[from, to)`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly subject_hash: string | null;
}

type EntryRow = Omit<RegisterEntry, 'at' | 'erase_at'> & {
  readonly at: string;
  readonly erase_at: string | null;
};

const COLUMNS = `transfer_id, direction, act, at, outcome, code, facts, exporter, importer, from_side, to_side,
  basis, contract_id, categories, purpose, consent, emergency, items, bytes, erase_at, about_type,
  about_id, by_subject`;

/** A page of the register, newest first. */
export async function registerPage(
  session: Session,
  filter: RegisterFilter,
  page: { readonly before: string | null; readonly limit: number },
): Promise<readonly RegisterEntry[]> {
  const conditions: string[] = [];
  const values: unknown[] = [page.limit];
  const add = (text: (place: string) => string, value: unknown) => {
    if (value === null) return;
    values.push(value);
    conditions.push(text(`$${values.length}`));
  };
  add((p) => `transfer_id < ${p}::uuid`, page.before);
  add((p) => `(exporter = ${p} or importer = ${p})`, filter.party);
  add((p) => `outcome = ${p}`, filter.outcome);
  add((p) => `on_day >= ${p}::date`, filter.from);
  add((p) => `on_day < ${p}::date`, filter.to);
  add((p) => `subject_hash = ${p}`, filter.subject_hash);
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  const rows = await session.rows<EntryRow>(
    `select ${COLUMNS} from data.transfer ${where} order by transfer_id desc limit $1`,
    values,
  );
  return rows.map((row) => ({
    ...row,
    at: instant(row.at),
    erase_at: row.erase_at === null ? null : instant(row.erase_at),
  }));
}

/** How many people each exporter of this side has let cross in a year. */
export function yearCounts(
  session: Session,
  year: number,
): Promise<{ exporter: string; is_limited: boolean; people: number }[]> {
  return session.rows(
    `select exporter, is_limited, people from data.transfer_year
      where year = $1 and people > 0 order by exporter, is_limited limit 500`,
    [year],
  );
}
