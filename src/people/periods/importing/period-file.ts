import { type PlainDate, parseDay } from '../../../kernel/day.ts';
import { isDocumentType } from '../../../kernel/documents/document.ts';
import { DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { type ReadDocument, readDocument } from '../../persons/index.ts';
import type { EntryContent } from '../entry.ts';
import { PERIOD_KINDS, type PeriodKind } from '../standing.ts';
import { EVIDENCE, type EvidenceCode } from '../texts/evidence.ts';
import { STATUSES, type StatusCode } from '../texts/statuses.ts';

/** Columns of a file of periods. A row whose kind is `status` records the status that it names. */
export const PERIOD_FILE = {
  required: ['document_type', 'number', 'kind', 'from', 'to', 'evidence'],
  optional: ['side', 'place', 'scheme', 'status', 'evidence_reference'],
} as const;

export type PeriodColumn = (typeof PERIOD_FILE)['required' | 'optional'][number];
type Cells = Readonly<Record<PeriodColumn, string>>;

/** A row that can be recorded when its person is found. */
export interface PeriodOfRow {
  readonly document: ReadDocument;
  readonly content: EntryContent;
}

const DAY_FORM = 'YYYY-MM-DD';
const REFERENCE_MAX = 80;

/** Reads one row; the fault names the column (`person.file_value`, `document.*`). */
export function periodOfRow(cells: Cells, today: PlainDate): Result<PeriodOfRow, Fault> {
  const { document_type } = cells;
  if (!isDocumentType(document_type)) return wrong('document_type', DOCUMENT_TYPES.join(', '));
  const document = readDocument({ document_type, number: cells.number }, today, { at: 'number' });
  if (!document.ok) return document;
  const what = whatOf(cells);
  if (!what.ok) return what;
  const days = daysOf(cells);
  if (!days.ok) return days;
  if (!Object.hasOwn(EVIDENCE, cells.evidence)) {
    return wrong('evidence', Object.keys(EVIDENCE).join(', '));
  }
  if (cells.evidence_reference.length > REFERENCE_MAX) {
    return wrong('evidence_reference', `0-${REFERENCE_MAX}`);
  }
  const content = {
    ...what.value,
    ...days.value,
    dependant_id: null,
    evidence: cells.evidence as EvidenceCode,
    evidence_reference: orNull(cells.evidence_reference),
  };
  return ok({ document: document.value, content });
}

type What = Pick<EntryContent, 'sort' | 'code' | 'side' | 'place' | 'scheme'>;

function whatOf(cells: Cells): Result<What, Fault> {
  const { kind, side, status } = cells;
  if (kind === 'status') {
    if (!Object.hasOwn(STATUSES, status)) return wrong('status', Object.keys(STATUSES).join(', '));
    const code: StatusCode = status as StatusCode;
    return ok({ sort: 'status', code, side: null, place: null, scheme: null });
  }
  if (!PERIOD_KINDS.includes(kind as PeriodKind)) {
    return wrong('kind', [...PERIOD_KINDS, 'status'].join(', '));
  }
  if (!JURISDICTIONS.includes(side as Jurisdiction)) return wrong('side', JURISDICTIONS.join(', '));
  return ok({
    sort: 'period',
    code: kind,
    side: side as Jurisdiction,
    place: orNull(cells.place),
    scheme: orNull(cells.scheme),
  });
}

function daysOf(cells: Cells): Result<Pick<EntryContent, 'from' | 'to'>, Fault> {
  const from = parseDay(cells.from);
  if (!from.ok) return wrong('from', DAY_FORM);
  if (cells.to === '') return ok({ from: from.value, to: null });
  const to = parseDay(cells.to);
  return to.ok ? ok({ from: from.value, to: to.value }) : wrong('to', DAY_FORM);
}

function orNull(cell: string): string | null {
  return cell === '' ? null : cell;
}

function wrong(column: PeriodColumn, expected: string): Result<never, Fault> {
  return no(fault('person.file_value', { column, expected }, column));
}
