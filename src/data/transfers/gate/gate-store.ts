import { day, instant } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Assessment, Contract, OnFile } from '../contracts/on-file.ts';

/** Columns of a contract as they come from the database. */
export interface ContractRow
  extends Omit<
    Contract,
    'effective_on' | 'ends_on' | 'filed_on' | 'approved_on' | 'recorded_at' | 'confirmed_at'
  > {
  readonly effective_on: string;
  readonly ends_on: string | null;
  readonly filed_on: string | null;
  readonly approved_on: string | null;
  readonly recorded_at: string;
  readonly confirmed_at: string | null;
}

export interface AssessmentRow
  extends Omit<Assessment, 'made_on' | 'ends_on' | 'recorded_at' | 'confirmed_at'> {
  readonly made_on: string;
  readonly ends_on: string;
  readonly recorded_at: string;
  readonly confirmed_at: string | null;
}

export const CONTRACT_COLUMNS = `contract_id, basis, exporter, importer, to_side, reference, categories,
  purposes, effective_on, ends_on, filed_on, filed_with, filing_number, approval_number, approved_on,
  notification_number, retention_days, recorded_by, recorded_at, confirmed_by, confirmed_at`;

export const ASSESSMENT_COLUMNS = `assessment_id, exporter, importer, to_side, lawfulness, effects, safeguards,
  made_on, ends_on, recorded_by, recorded_at, confirmed_by, confirmed_at`;

const dayOrNull = (text: string | null) => (text === null ? null : day(text));
const instantOrNull = (text: string | null) => (text === null ? null : instant(text));

export function contractOf(row: ContractRow): Contract {
  return {
    ...row,
    effective_on: day(row.effective_on),
    ends_on: dayOrNull(row.ends_on),
    filed_on: dayOrNull(row.filed_on),
    approved_on: dayOrNull(row.approved_on),
    recorded_at: instant(row.recorded_at),
    confirmed_at: instantOrNull(row.confirmed_at),
  };
}

export function assessmentOf(row: AssessmentRow): Assessment {
  return {
    ...row,
    made_on: day(row.made_on),
    ends_on: day(row.ends_on),
    recorded_at: instant(row.recorded_at),
    confirmed_at: instantOrNull(row.confirmed_at),
  };
}

/** What is on file for an exporter and a receiver. Both hold few rows. */
export async function onFile(
  session: Session,
  of: { readonly exporter: string; readonly importer: string },
): Promise<OnFile> {
  const [row] = await session.rows<{ contracts: ContractRow[]; assessments: AssessmentRow[] }>(
    `select
       (select coalesce(json_agg(c), '[]') from (
          select ${CONTRACT_COLUMNS} from data.transfer_contract
           where exporter = $1 and importer = $2 order by effective_on desc, contract_id desc) c
       ) as contracts,
       (select coalesce(json_agg(a), '[]') from (
          select ${ASSESSMENT_COLUMNS} from data.transfer_assessment
           where exporter = $1 and importer = $2 order by ends_on desc, assessment_id desc) a
       ) as assessments`,
    [of.exporter, of.importer],
  );
  const { contracts = [], assessments = [] } = row ?? {};
  return { contracts: contracts.map(contractOf), assessments: assessments.map(assessmentOf) };
}

/** A person on the count of an exporter and a year. */
export interface CountedPerson {
  readonly exporter: string;
  readonly year: number;
  readonly is_limited: boolean;
  readonly subject_hash: string;
}

/**
 * Counts a person once for an exporter and a year, as long as there is room. The row of the year is locked until the
 * transaction ends, so that two new people never take the last place. For people who are not known to be counted.
 */
export async function countPerson(
  session: Session,
  of: CountedPerson,
  people_max: number | null,
): Promise<'counted' | 'full'> {
  const { exporter, year, is_limited, subject_hash } = of;
  await session.rows(
    `insert into data.transfer_year (exporter, year, is_limited, people) values ($1, $2, $3, 0)
     on conflict do nothing`,
    [exporter, year, is_limited],
  );
  const [locked] = await session.rows<{ people: number }>(
    `select people from data.transfer_year
      where exporter = $1 and year = $2 and is_limited = $3 for update`,
    [exporter, year, is_limited],
  );
  // Somebody else may have counted the same person while this one waited for the lock.
  if ((await countsWith(session, of)).includes(is_limited)) return 'counted';
  if (people_max !== null && (locked?.people ?? 0) >= people_max) return 'full';
  await session.rows(
    `with person as (
       insert into data.transfer_person (exporter, year, is_limited, subject_hash)
       values ($1, $2, $3, $4))
     update data.transfer_year set people = people + 1
      where exporter = $1 and year = $2 and is_limited = $3`,
    [exporter, year, is_limited, subject_hash],
  );
  return 'counted';
}

/** On which counts of an exporter and a year a person is already: of limited bases, of others, or both. */
export async function countsWith(
  session: Session,
  of: Omit<CountedPerson, 'is_limited'>,
): Promise<readonly boolean[]> {
  const rows = await session.rows<{ is_limited: boolean }>(
    `select is_limited from data.transfer_person
      where exporter = $1 and year = $2 and is_limited = any ('{true,false}')
        and subject_hash = $3`,
    [of.exporter, of.year, of.subject_hash],
  );
  return rows.map(({ is_limited }) => is_limited);
}

/** How many people are on a count. */
export async function peopleOf(
  session: Session,
  of: Omit<CountedPerson, 'subject_hash'>,
): Promise<number> {
  const [row] = await session.rows<{ people: number }>(
    `select people from data.transfer_year where exporter = $1 and year = $2 and is_limited = $3`,
    [of.exporter, of.year, of.is_limited],
  );
  return row?.people ?? 0;
}
