import { type PlainDate, parseDay } from '../../../kernel/day.ts';
import { isDocumentType } from '../../../kernel/documents/document.ts';
import { DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { type ReadDocument, readDocument } from '../../persons/index.ts';
import type { EntryContent } from '../entry.ts';
import { PERIOD_KINDS, type PeriodKind, RELATIONS } from '../standing.ts';
import { EVIDENCE, type EvidenceCode } from '../texts/evidence.ts';
import { STATUSES, type StatusCode } from '../texts/statuses.ts';

/**
 * Columns of a file of periods. A row whose kind is `status` records the status that it names, one whose kind is
 * `dependant` that the holder of the other document depends on the person.
 */
export const PERIOD_FILE = {
  required: ['document_type', 'number', 'kind', 'from', 'to', 'evidence'],
  optional: [
    'side',
    'place',
    'scheme',
    'status',
    'relation',
    'dependant_document_type',
    'dependant_number',
    'evidence_reference',
  ],
} as const;

export type PeriodColumn = (typeof PERIOD_FILE)['required' | 'optional'][number];
type Cells = Readonly<Record<PeriodColumn, string>>;

/** A row that can be recorded when its person is found. */
export interface PeriodOfRow {
  readonly document: ReadDocument;
  /** The document of the dependant, whose person is still to be found; null for everything else. */
  readonly dependant: ReadDocument | null;
  readonly content: EntryContent;
}

const DAY_FORM = 'YYYY-MM-DD';
const REFERENCE_MAX = 80;

/** Reads one row; the fault names the column (`person.file_value`, `document.*`). */
export function periodOfRow(cells: Cells, today: PlainDate): Result<PeriodOfRow, Fault> {
  const document = documentOf(cells, ['document_type', 'number'], today);
  if (!document.ok) return document;
  const what = whatOf(cells);
  if (!what.ok) return what;
  const isDependant = what.value.sort === 'dependant';
  const dependant = isDependant
    ? documentOf(cells, ['dependant_document_type', 'dependant_number'], today)
    : ok(null);
  if (!dependant.ok) return dependant;
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
  return ok({ document: document.value, dependant: dependant.value, content });
}

function documentOf(
  cells: Cells,
  [type, number]: readonly [PeriodColumn, PeriodColumn],
  today: PlainDate,
): Result<ReadDocument, Fault> {
  const document_type = cells[type];
  if (!isDocumentType(document_type)) return wrong(type, DOCUMENT_TYPES.join(', '));
  return readDocument({ document_type, number: cells[number] }, today, { at: number });
}

type What = Pick<EntryContent, 'sort' | 'code' | 'side' | 'place' | 'scheme'>;

function whatOf(cells: Cells): Result<What, Fault> {
  const { kind, side, status, relation } = cells;
  if (kind === 'dependant') {
    if (!RELATIONS.some((one) => one === relation)) return wrong('relation', RELATIONS.join(', '));
    return ok({ sort: 'dependant', code: relation, side: null, place: null, scheme: null });
  }
  if (kind === 'status') {
    if (!Object.hasOwn(STATUSES, status)) return wrong('status', Object.keys(STATUSES).join(', '));
    const code: StatusCode = status as StatusCode;
    return ok({ sort: 'status', code, side: null, place: null, scheme: null });
  }
  if (!PERIOD_KINDS.includes(kind as PeriodKind)) {
    return wrong('kind', [...PERIOD_KINDS, 'status', 'dependant'].join(', '));
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
