import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { ClaimDraft } from '../treating/claim-draft.ts';

/** Columns that every file of claims has, by the names of the interface; their order is free. */
export const REQUIRED_COLUMNS = [
  'service_point',
  'department',
  'service_day',
  'document_type',
  'document_number',
  'birth_date',
  'fee_currency',
  'fee',
  'visit_reason',
  'service_kind',
  'profession',
  'episode',
  'consent_given',
] as const;

/** Columns that may be left out: as much as possible is asked, no optometry, no other payer. */
export const OPTIONAL_COLUMNS = ['requested_hkd', 'is_optometry', 'is_episode_paid'] as const;

export type ClaimColumn = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

const COLUMNS: readonly ClaimColumn[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];

/** Where each column stands in the file. */
export type Layout = ReadonlyMap<ClaimColumn, number>;

/** Reads the first line of a file. Fault `import.header_wrong` says what is missing and what is not known. */
export function readLayout(header: readonly string[]): Result<Layout, Fault> {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = REQUIRED_COLUMNS.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !(COLUMNS as readonly string[]).includes(name));
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  if (missing.length > 0 || unknown.length > 0 || repeated.length > 0) {
    return no(
      fault('import.header_wrong', {
        missing: missing.join(', ') || '–',
        unknown: [...unknown, ...repeated].map((name) => name.slice(0, 40)).join(', ') || '–',
        columns: COLUMNS.join(', '),
      }),
    );
  }
  return ok(new Map(names.map((name, index) => [name as ClaimColumn, index])));
}

/** What is wrong with a cell. */
export interface CellProblem {
  readonly column: string;
  readonly fault: Fault;
}

/** The draft in a row of cells. Its texts are read later like those of any other claim. */
export function draftOf(
  cells: readonly string[],
  layout: Layout,
): Result<ClaimDraft, readonly CellProblem[]> {
  const cell = (column: ClaimColumn) => (cells[layout.get(column) ?? -1] ?? '').trim();
  const problems: CellProblem[] = [];
  const yesNo = (column: ClaimColumn, absent: boolean): boolean => {
    const text = cell(column).toLowerCase();
    if (text === '') return absent;
    if (text === 'yes' || text === 'no') return text === 'yes';
    problems.push({ column, fault: fault('import.yes_no', { field: column }, column) });
    return absent;
  };
  const draft: ClaimDraft = {
    service_point: cell('service_point'),
    department: cell('department'),
    service_day: cell('service_day'),
    document: { document_type: cell('document_type'), number: cell('document_number') },
    birth_date: cell('birth_date'),
    fee: { currency: cell('fee_currency'), value: cell('fee') },
    requested_hkd: cell('requested_hkd') === '' ? null : cell('requested_hkd'),
    visit_reason: cell('visit_reason'),
    service_kind: cell('service_kind'),
    profession: cell('profession'),
    is_optometry: yesNo('is_optometry', false),
    is_episode_paid: yesNo('is_episode_paid', false),
    episode: cell('episode'),
    consent_given: yesNo('consent_given', false),
  };
  return problems.length === 0 ? ok(draft) : no(problems);
}

const COLUMN_AT: Readonly<Record<string, ClaimColumn>> = {
  'document.document_type': 'document_type',
  'document.number': 'document_number',
  'fee.value': 'fee',
  'fee.currency': 'fee_currency',
};

/** The column in which a fault of a claim stands; empty where it is about the whole row. */
export function columnOf(at: string | undefined): string {
  if (at === undefined) return '';
  return COLUMN_AT[at] ?? ((COLUMNS as readonly string[]).includes(at) ? at : '');
}

const SHOWN_MAX = 40;

/** A cell as a report may show it: nothing that tells who somebody is. */
export function shownCell(column: string, cells: readonly string[], layout: Layout): string {
  const text = (cells[layout.get(column as ClaimColumn) ?? -1] ?? '').trim();
  if (text === '') return '';
  if (column === 'birth_date') return '****-**-**';
  if (column === 'document_number') return `${text.slice(0, 1)}***`;
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}
