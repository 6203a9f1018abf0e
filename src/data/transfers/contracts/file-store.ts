import type { Instant, PlainDate } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import {
  ASSESSMENT_COLUMNS,
  type AssessmentRow,
  assessmentOf,
  CONTRACT_COLUMNS,
  type ContractRow,
  contractOf,
} from '../gate/gate-store.ts';
import type { Assessment, Contract } from './on-file.ts';

/** Puts contracts on file; what is there already stays as it is. */
export async function insertContracts(
  session: Session,
  contracts: readonly Contract[],
): Promise<void> {
  const rows = contracts.map((one) => ({
    ...one,
    effective_on: one.effective_on.toString(),
    ends_on: one.ends_on?.toString() ?? null,
    filed_on: one.filed_on?.toString() ?? null,
    approved_on: one.approved_on?.toString() ?? null,
    recorded_at: one.recorded_at.toString(),
    confirmed_at: one.confirmed_at?.toString() ?? null,
  }));
  await session.rows(
    `insert into data.transfer_contract (${CONTRACT_COLUMNS})
     select ${CONTRACT_COLUMNS} from jsonb_populate_recordset(null::data.transfer_contract, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** Puts assessments on file; what is there already stays as it is. */
export async function insertAssessments(
  session: Session,
  assessments: readonly Assessment[],
): Promise<void> {
  const rows = assessments.map((one) => ({
    ...one,
    made_on: one.made_on.toString(),
    ends_on: one.ends_on.toString(),
    recorded_at: one.recorded_at.toString(),
    confirmed_at: one.confirmed_at?.toString() ?? null,
  }));
  await session.rows(
    `insert into data.transfer_assessment (${ASSESSMENT_COLUMNS})
     select ${ASSESSMENT_COLUMNS}
       from jsonb_populate_recordset(null::data.transfer_assessment, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** A contract, locked until the transaction ends; null where there is none. */
export async function lockContract(
  session: Session,
  contract_id: string,
): Promise<Contract | null> {
  const [row] = await session.rows<ContractRow>(
    `select ${CONTRACT_COLUMNS} from data.transfer_contract where contract_id = $1 for update`,
    [contract_id],
  );
  return row === undefined ? null : contractOf(row);
}

export async function lockAssessment(
  session: Session,
  assessment_id: string,
): Promise<Assessment | null> {
  const [row] = await session.rows<AssessmentRow>(
    `select ${ASSESSMENT_COLUMNS} from data.transfer_assessment where assessment_id = $1 for update`,
    [assessment_id],
  );
  return row === undefined ? null : assessmentOf(row);
}

/** Writes who confirmed an entry. */
export async function writeConfirmation(
  session: Session,
  of: { readonly contract_id: string } | { readonly assessment_id: string },
  by: { readonly subject: string; readonly at: Instant },
): Promise<void> {
  const [table, column, id] =
    'contract_id' in of
      ? ['data.transfer_contract', 'contract_id', of.contract_id]
      : ['data.transfer_assessment', 'assessment_id', of.assessment_id];
  await session.rows(
    `update ${table} set confirmed_by = $2, confirmed_at = $3 where ${column} = $1`,
    [id, by.subject, by.at.toString()],
  );
}

/** Writes that a contract was filed. */
export async function writeFiling(
  session: Session,
  contract_id: string,
  filing: {
    readonly filed_on: PlainDate;
    readonly filed_with: string;
    readonly filing_number: string;
  },
): Promise<void> {
  await session.rows(
    `update data.transfer_contract set filed_on = $2, filed_with = $3, filing_number = $4
      where contract_id = $1`,
    [contract_id, filing.filed_on.toString(), filing.filed_with, filing.filing_number],
  );
}

/** Writes the first day on which a contract no longer counts. */
export async function writeEnd(
  session: Session,
  contract_id: string,
  ends_on: PlainDate,
): Promise<void> {
  await session.rows(`update data.transfer_contract set ends_on = $2 where contract_id = $1`, [
    contract_id,
    ends_on.toString(),
  ]);
}

/** A page of contracts, newest first. */
export async function contractPage(
  session: Session,
  page: { readonly before: string | null; readonly limit: number },
): Promise<readonly Contract[]> {
  const rows = await session.rows<ContractRow>(
    `select ${CONTRACT_COLUMNS} from data.transfer_contract
      where $1::uuid is null or contract_id < $1::uuid order by contract_id desc limit $2`,
    [page.before, page.limit],
  );
  return rows.map(contractOf);
}

/** A page of assessments, newest first. */
export async function assessmentPage(
  session: Session,
  page: { readonly before: string | null; readonly limit: number },
): Promise<readonly Assessment[]> {
  const rows = await session.rows<AssessmentRow>(
    `select ${ASSESSMENT_COLUMNS} from data.transfer_assessment
      where $1::uuid is null or assessment_id < $1::uuid order by assessment_id desc limit $2`,
    [page.before, page.limit],
  );
  return rows.map(assessmentOf);
}
