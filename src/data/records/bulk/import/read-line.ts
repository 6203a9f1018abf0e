import type { Resource } from '@medplum/fhirtypes';
import type { PlainDate } from '../../../../kernel/day.ts';
import { sha256 } from '../../../../kernel/digest.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { isId } from '../../../../kernel/id.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { Named } from '../../repository/draft-version.ts';
import { problemsOf } from '../../validation/validate-resource.ts';
import type { BulkImport, Chunk } from './import-run.ts';

/** A line that can be taken, or why not. */
export interface ReadLine {
  readonly line: number;
  readonly read: Result<Named, readonly Fault[]>;
}

/** The sign of bytes that were no UTF-8. */
const BROKEN = '\uFFFD';

/** Reads the lines of a chunk that this way through the file is about. What is no resource is told on the second. */
export function readLines(
  { first_line, content }: Chunk,
  of: Pick<BulkImport, 'phase' | 'institution'> & { readonly on: PlainDate },
): readonly ReadLine[] {
  return content.split('\n').flatMap((text, at): ReadLine[] => {
    if (text.trim() === '') return [];
    const parsed = parse(text);
    const isPatient = parsed?.['resourceType'] === 'Patient';
    if (isPatient !== (of.phase === 'patients')) return [];
    return [{ line: first_line + at, read: readResource(parsed, of) }];
  });
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  if (text.includes(BROKEN)) return null;
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function readResource(
  parsed: Readonly<Record<string, unknown>> | null,
  { institution, on }: { readonly institution: string; readonly on: PlainDate },
): Result<Named, readonly Fault[]> {
  if (parsed === null) return no([fault('bulk.line_not_json')]);
  const faults = problemsOf(parsed, on);
  if (faults.length > 0) return no(faults);
  const resource = parsed as unknown as Resource;
  const id = resource.id ?? idFrom(institution, resource);
  if (isId(id)) return ok({ ...resource, id });
  return no([fault('record.id_form', {}, `${resource.resourceType}.id`)]);
}

/** A resource without an identifier gets one from what it says: the same line again is the same resource. */
function idFrom(institution: string, { meta: _meta, ...said }: Resource): string {
  const hex = sha256(`${institution}\n${JSON.stringify(said)}`);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
