import type { Bundle } from '@medplum/fhirtypes';
import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { loadDefinitions, problemsOf } from '../../records/index.ts';
import type { Notice } from './formats.ts';
import { readXml } from './read-xml.ts';

export const CDA = 'urn:hl7-org:v3';
const FHIR = 'http://hl7.org/fhir';
const JWS = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const CARDS_MAX = 50;

/** What a text turned out to be. */
export interface CheckedText {
  readonly kind: 'c_cda' | 'fhir_json' | 'fhir_xml' | 'health_card';
  readonly notices: readonly Notice[];
}

/** Reads XML safely and tells what it is (`file.document_unknown` where it is no health document). */
export function checkXml(bytes: Uint8Array): Result<CheckedText, Fault> {
  const read = readXml(bytes);
  if (!read.ok) return read;
  const { name, namespace } = read.value;
  if (name === 'ClinicalDocument' && namespace === CDA) return ok({ kind: 'c_cda', notices: [] });
  if (name === 'Bundle' && namespace === FHIR) return ok({ kind: 'fhir_xml', notices: [] });
  return no(fault('file.document_unknown', { kind: 'XML' }));
}

/** Reads JSON and tells what it is; a document that does not hold is kept and says so. */
export async function checkJson(
  bytes: Uint8Array,
  on: PlainDate,
): Promise<Result<CheckedText, Fault>> {
  const read = readJson(bytes);
  if (!read.ok) return read;
  if (isCard(read.value)) return ok({ kind: 'health_card', notices: [] });
  if (!isDocument(read.value)) return no(fault('file.document_unknown', { kind: 'JSON' }));
  await loadDefinitions();
  const codes = new Set(problemsOf(read.value, on).map(({ code }) => code));
  const notices: Notice[] = [];
  if (codes.delete('record.narrative')) notices.push('narrative_cleaned');
  if (codes.size > 0) notices.push('not_valid');
  return ok({ kind: 'fhir_json', notices });
}

/** The value of a JSON text in UTF-8 (`file.truncated`). */
export function readJson(bytes: Uint8Array): Result<unknown, Fault> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return no(fault('file.truncated', { kind: 'JSON' }));
  }
}

/** Whether a value says that it is a FHIR document. */
export function isDocument(value: unknown): value is Bundle {
  if (value === null || typeof value !== 'object') return false;
  const { resourceType, type, entry } = value as Partial<Bundle>;
  return resourceType === 'Bundle' && type === 'document' && Array.isArray(entry);
}

/** SMART Health Card file: signed cards under `verifiableCredential`. */
function isCard(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const cards = (value as { readonly verifiableCredential?: unknown }).verifiableCredential;
  return (
    Array.isArray(cards) &&
    cards.length > 0 &&
    cards.length <= CARDS_MAX &&
    cards.every((card) => typeof card === 'string' && JWS.test(card))
  );
}
