import { dayAt } from '../../../../kernel/day.ts';
import { isDocumentType } from '../../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { newId } from '../../../../kernel/id.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import {
  documentName,
  type FileRow,
  fileRows,
  findByDocuments,
  maskedCell,
  type ReadDocument,
  readDocument,
} from '../../../../people/persons/index.ts';
import { isClinic } from '../../handover-law.ts';
import type { HandoverPorts } from '../../ports.ts';
import { dayOf } from '../../views.ts';
import { type Appointment, writeAppointments } from '../store/appointment-store.ts';

const COLUMNS = {
  required: ['document_type', 'number', 'hospital', 'clinic', 'visit_day'],
  optional: ['is_exempt'],
} as const;
type Column = (typeof COLUMNS.required)[number] | (typeof COLUMNS.optional)[number];

/** Most rows of a file; more come in several files. */
const ROWS_MAX = 5000;
const HOSPITAL_MAX = 120;

interface Problem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly fault: Fault;
}

/** What became of a file. */
export interface ImportedAppointments {
  readonly rows_total: number;
  readonly added: number;
  /** Rows whose appointment was there already, and is as the file says now. */
  readonly known: number;
  readonly problems: readonly Problem[];
}

interface ReadRow {
  readonly row: FileRow<Column>;
  readonly document: ReadDocument;
  readonly appointment: Omit<Appointment, 'person_id'>;
}

/**
 * Brings the register of appointments up to date from a CSV text of the Hospital Authority. Good rows are written in one
 * transaction, bad ones are told one by one; the same file again changes nothing. Fails as a whole when the text is no
 * CSV, lacks a column or is too long.
 */
export async function importAppointments(
  ports: HandoverPorts,
  principal: Principal,
  text: string,
): Promise<Result<ImportedAppointments, Fault>> {
  const file = fileRows<Column>(text, COLUMNS);
  if (!file.ok) return file;
  if (file.value.length > ROWS_MAX) {
    const facts = { field: 'rows', problem: `${file.value.length} > ${ROWS_MAX}` };
    return no(fault('request.invalid', facts));
  }
  const problems: Problem[] = [];
  const good = file.value.flatMap((row) => {
    const read = readRow(ports, row);
    if (read.ok) return [read.value];
    problems.push(problemOf(row, read.error));
    return [];
  });
  const at = ports.clock.now();
  const look = { by: principal, purpose: 'handover', at } as const;
  return ports.database.transaction(async (session) => {
    const holders = await findByDocuments(
      session,
      good.map(({ document }) => document),
      look,
    );
    const found = new Map<string, Appointment>();
    for (const { row, document, appointment } of good) {
      const person = holders.get(documentName(document));
      if (person === undefined) {
        problems.push(problemOf(row, fault('person.not_found', {}, 'number')));
        continue;
      }
      const { person_id } = person;
      const key = `${person_id} ${appointment.clinic} ${appointment.visit_day.toString()}`;
      found.set(key, { ...appointment, person_id });
    }
    const by = { subject: principal.subject, at };
    const added = found.size === 0 ? 0 : await writeAppointments(session, [...found.values()], by);
    problems.sort((a, b) => a.row - b.row);
    return ok({ rows_total: file.value.length, added, known: found.size - added, problems });
  });
}

function readRow(ports: HandoverPorts, row: FileRow<Column>): Result<ReadRow, Fault> {
  const { cells } = row;
  const { document_type, clinic, hospital } = cells;
  if (!isDocumentType(document_type)) return no(badCell('document_type', document_type));
  const today = dayAt(ports.clock.now(), ZONE);
  const shown = { document_type, number: cells.number };
  const document = readDocument(shown, today, { at: 'number' });
  if (!document.ok) return document;
  if (!isClinic(clinic) || clinic === 'other_clinic') return no(badCell('clinic', clinic));
  if (hospital === '' || hospital.length > HOSPITAL_MAX) return no(badCell('hospital', hospital));
  const visit_day = dayOf(cells.visit_day, 'visit_day');
  if (!visit_day.ok) return visit_day;
  if (!['', 'yes', 'no'].includes(cells.is_exempt))
    return no(badCell('is_exempt', cells.is_exempt));
  const appointment_id = newId(ports.clock, ports.random);
  const is_exempt = cells.is_exempt === 'yes';
  const appointment = { appointment_id, hospital, clinic, visit_day: visit_day.value, is_exempt };
  return ok({ row, document: document.value, appointment });
}

function badCell(column: Column, value: string): Fault {
  return fault('request.invalid', { field: column, problem: value.slice(0, 30) }, column);
}

function problemOf(row: FileRow<Column>, of: Fault): Problem {
  const column = of.at ?? 'number';
  const cell = row.cells[column as Column] ?? '';
  return { row: row.row, column, value: column === 'number' ? maskedCell(cell) : cell, fault: of };
}
