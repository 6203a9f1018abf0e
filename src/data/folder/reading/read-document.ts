import type { Bundle } from '@medplum/fhirtypes';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { narrativeProblem, type StoredFile } from '../../records/index.ts';
import { readCcda } from '../ccda/read-ccda.ts';
import { isDocument, readJson } from '../check/check-text.ts';
import { readXml } from '../check/read-xml.ts';

/** Something of the original that the reading does not say, and where. */
export interface Unmapped {
  readonly at: string;
  readonly what: string;
}

/** A document as it can be read: FHIR, with safe narrative, beside the original that stays as it is. */
export interface Reading {
  readonly document: Bundle;
  readonly unmapped: readonly Unmapped[];
  readonly notices: readonly string[];
}

/** Whether there is more to read than the original. */
export function hasReading({ kind }: Pick<StoredFile, 'kind'>): boolean {
  return kind === 'c_cda' || kind === 'fhir_json';
}

/** Reads a document of a kind that has a reading (`file.no_reading`, `file.truncated`, `file.xml_unsafe`). */
export function readDocument(
  { kind }: Pick<StoredFile, 'kind'>,
  bytes: Uint8Array,
): Result<Reading, Fault> {
  if (kind === 'c_cda') {
    const root = readXml(bytes);
    return root.ok ? ok(readCcda(root.value)) : root;
  }
  if (kind !== 'fhir_json') return no(fault('file.no_reading'));
  const json = readJson(bytes);
  if (!json.ok) return json;
  if (!isDocument(json.value)) return no(fault('file.no_reading'));
  const unmapped: Unmapped[] = [];
  const document = withSafeNarrative(json.value, 'Bundle', unmapped) as Bundle;
  const notices = unmapped.length === 0 ? [] : ['narrative_cleaned'];
  return ok({ document, unmapped, notices });
}

/** The value without narrative that might do something; each is named. */
function withSafeNarrative(value: unknown, at: string, left_out: Unmapped[]): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return value.map((one, nth) => withSafeNarrative(one, `${at}[${nth}]`, left_out));
  }
  const members = Object.entries(value).filter(([key, member]) => {
    const div = key === 'text' ? (member as { readonly div?: unknown } | null)?.div : undefined;
    if (div === undefined) return true;
    const isSafe = typeof div === 'string' && narrativeProblem(div) === null;
    if (!isSafe) left_out.push({ at: `${at}.text`, what: 'narrative' });
    return isSafe;
  });
  return Object.fromEntries(
    members.map(([key, member]) => [key, withSafeNarrative(member, `${at}.${key}`, left_out)]),
  );
}
