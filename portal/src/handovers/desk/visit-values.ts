import type { DeskHandover, VisitReportInput } from '../../api/types.ts';
import { type Bearer, bearerInput, NO_BEARER } from '../../clerk/register/bearer.ts';
import { readDay } from '../../format/day.ts';

/** A visit as typed. */
export interface VisitValues {
  bearer: Bearer;
  visited_on: string;
  fee: string;
  charge_reference: string;
  author: string;
  problem: string;
  findings: string;
  medicines: string;
  plan: string;
  correction_reason: string;
  documents: string[];
}

/** An empty form, or the report that is to be corrected. */
export function visitValues(of: DeskHandover): VisitValues {
  const [last] = of.versions;
  return {
    bearer: NO_BEARER,
    visited_on: last?.visited_on ?? '',
    fee: last?.fee ?? of.fee?.value ?? '',
    charge_reference: last?.charge_reference ?? '',
    author: last?.author ?? '',
    problem: last?.note.problem ?? '',
    findings: last?.note.findings ?? '',
    medicines: (last?.note.medicines ?? [])
      .map(({ name, dose }) => (dose === '' ? name : `${name}: ${dose}`))
      .join('\n'),
    plan: last?.note.plan ?? '',
    correction_reason: '',
    documents: [...(last?.document_ids ?? of.files.map(({ document_id }) => document_id))],
  };
}

/** A visit as the node takes it. */
export function visitInput(values: VisitValues): VisitReportInput {
  const { document_type, number, birth_date } = bearerInput(values.bearer);
  const reference = values.charge_reference.trim();
  const reason = values.correction_reason.trim();
  return {
    document: { document_type, number },
    birth_date,
    visited_on: readDay(values.visited_on) ?? values.visited_on,
    fee: values.fee.trim(),
    ...(reference !== '' && { charge_reference: reference }),
    ...(reason !== '' && { correction_reason: reason }),
    note: {
      problem: values.problem.trim(),
      findings: values.findings.trim(),
      medicines: medicinesOf(values.medicines),
      plan: values.plan.trim(),
    },
    document_ids: values.documents,
    author: values.author.trim(),
  };
}

/** One a line, the dose after the first colon, also a Chinese one. */
export function medicinesOf(text: string): { name: string; dose: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.search(/[:：]/);
      if (at <= 0) return { name: line, dose: '' };
      return { name: line.slice(0, at).trim(), dose: line.slice(at + 1).trim() };
    });
}
