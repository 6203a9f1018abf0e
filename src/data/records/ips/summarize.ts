import type { WithId } from '@medplum/core';
import type {
  Bundle,
  BundleEntry,
  CodeableConcept,
  Composition,
  CompositionSection,
  Patient,
  Resource,
} from '@medplum/fhirtypes';
import type { Language } from '../../../kernel/language.ts';
import { careDayOf } from '../repository/classify.ts';
import { hasElement, referencesOf } from './ips-document.ts';
import { IPS_REQUIRED, IPS_SECTIONS, LOINC, SUMMARY_CODE } from './ips-sections.ts';
import { SUMMARY_TEXTS, sectionTitle } from './summary-texts.ts';

/** What a summary is made of: the patient, what may be seen of their record, and what these refer to. */
export interface SummarySource {
  readonly patient: WithId<Patient>;
  readonly records: readonly WithId<Resource>[];
  /** Directory entries that the records name, by `Type/id`. */
  readonly directory: ReadonlyMap<string, WithId<Resource>>;
}

/** Sections that are filled from a record, most important first. */
const FILLED = [
  '48765-2',
  '10160-0',
  '11450-4',
  '11369-6',
  '30954-2',
  '47519-4',
  '46240-8',
  '18748-4',
] as const;
/** Sections that are there only where something fills them. */
const OPTIONAL: ReadonlySet<string> = new Set(['46240-8', '18748-4']);
/** The newest so many of each section: a summary is read at a counter. */
const ENTRIES_MAX = 50;

/** An International Patient Summary of what the reader may see. Its words say so: it never claims that nothing exists. */
export function summarize(
  { patient, records, directory }: SummarySource,
  of: {
    /** The server under which the entries are found; null gives them addresses that lead to no server. */
    readonly base: string | null;
    readonly bundle_id: string;
    readonly composition_id: string;
    readonly at: string;
    readonly author: string;
    readonly language: Language;
    /** The days of care that the summary is about, where it is about a part: `[from, to)`, `YYYY-MM-DD`. */
    readonly care?: { readonly from: string | null; readonly last: string | null };
  },
): Bundle {
  const chosen = FILLED.map((code) => ({ code, records: chooseFor(code, records) })).filter(
    (section) => section.records.length > 0 || !OPTIONAL.has(section.code),
  );
  const kept = new Map<string, WithId<Resource>>([[nameOf(patient), patient]]);
  for (const one of chosen.flatMap((section) => section.records)) kept.set(nameOf(one), one);
  for (const one of [...kept.values()]) addNamed(one, kept, directory);
  const composition: WithId<Composition> = {
    resourceType: 'Composition',
    id: of.composition_id,
    language: of.language,
    status: 'final',
    type: { coding: [{ system: LOINC, code: SUMMARY_CODE }] },
    subject: { reference: nameOf(patient) },
    date: of.at,
    author: [{ display: of.author }],
    title: SUMMARY_TEXTS.title[of.language],
    ...eventOf(of.care),
    section: chosen.map((section) => sectionOf(section, of.language)),
  };
  const all = [composition, ...kept.values()];
  const addresses = new Map(all.map((one) => [nameOf(one), addressOf(one, of.base)]));
  return {
    resourceType: 'Bundle',
    id: of.bundle_id,
    type: 'document',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${of.bundle_id}` },
    timestamp: of.at,
    entry: all.map(
      (resource): BundleEntry => ({
        fullUrl: addressOf(resource, of.base),
        resource: onlyKnown(resource, of.base === null ? addresses : namesOf(addresses)),
      }),
    ),
  };
}

/** The days of care as the composition says them; the last day is included there. */
function eventOf(
  care: { readonly from: string | null; readonly last: string | null } | undefined,
): Pick<Composition, 'event'> {
  if (care === undefined || (care.from === null && care.last === null)) return {};
  const system = 'http://terminology.hl7.org/CodeSystem/v3-ActClass';
  const period = {
    ...(care.from === null ? {} : { start: care.from }),
    ...(care.last === null ? {} : { end: care.last }),
  };
  return { event: [{ code: [{ coding: [{ system, code: 'PCPR' }] }], period }] };
}

function addressOf(resource: WithId<Resource>, base: string | null): string {
  return base === null ? `urn:uuid:${resource.id}` : `${base}/${nameOf(resource)}`;
}

/** References stay as they are where they are found under the same server. */
function namesOf(addresses: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...addresses.keys()].map((name) => [name, name]));
}

function nameOf({ resourceType, id }: WithId<Resource>): string {
  return `${resourceType}/${id}`;
}

/** The newest records of a section that hold what the profiles ask for. */
function chooseFor(
  code: string,
  records: readonly WithId<Resource>[],
): readonly WithId<Resource>[] {
  const types = IPS_SECTIONS.find((section) => section.code === code)?.types ?? [];
  const fitting = records.filter(
    (one) => types.includes(one.resourceType) && isWhole(one) && !isVoid(one),
  );
  const newest = fitting.toSorted((a, b) => (careDayOf(b) ?? '').localeCompare(careDayOf(a) ?? ''));
  return newest.slice(0, ENTRIES_MAX);
}

function isWhole(resource: Resource): boolean {
  const required = IPS_REQUIRED[resource.resourceType] ?? [];
  return required.every((element) => hasElement(resource, element));
}

function isVoid(resource: Resource): boolean {
  const { status, verificationStatus } = resource as {
    readonly status?: unknown;
    readonly verificationStatus?: CodeableConcept;
  };
  const said = verificationStatus?.coding?.[0]?.code ?? status;
  return said === 'entered-in-error';
}

/** Brings along the directory entries that a record names. */
function addNamed(
  resource: Resource,
  kept: Map<string, WithId<Resource>>,
  directory: ReadonlyMap<string, WithId<Resource>>,
): void {
  for (const { reference } of referencesOf(resource, '')) {
    const named = directory.get(reference);
    if (named !== undefined && isWhole(named)) kept.set(reference, named);
  }
}

/** The record with references to entries only: what others would lead to is kept as a text. */
function onlyKnown<T>(value: T, addresses: ReadonlyMap<string, string>): T {
  if (Array.isArray(value)) return value.map((item) => onlyKnown(item, addresses)) as T;
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const isReference = key === 'reference' && typeof member === 'string';
    if (!isReference || member.startsWith('#')) return [[key, onlyKnown(member, addresses)]];
    const address = addresses.get(member);
    if (address !== undefined) return [[key, address]];
    return 'display' in value || 'identifier' in value ? [] : [['display', member]];
  });
  return Object.fromEntries(members) as T;
}

function sectionOf(
  { code, records }: { readonly code: string; readonly records: readonly WithId<Resource>[] },
  language: Language,
): CompositionSection {
  const title = sectionTitle(code, language);
  const base = { title, code: { coding: [{ system: LOINC, code }] } };
  if (records.length === 0) {
    const text = SUMMARY_TEXTS.nothing[language];
    // Not "nil known": who reads may see only a part of the record.
    const system = 'http://terminology.hl7.org/CodeSystem/list-empty-reason';
    return {
      ...base,
      text: narrative(`<p>${escaped(text)}</p>`),
      emptyReason: { coding: [{ system, code: 'unavailable' }], text },
    };
  }
  const lines = records.map((one) => `<li${langOf(one)}>${escaped(lineOf(one, language))}</li>`);
  return {
    ...base,
    text: narrative(`<ul>${lines.join('')}</ul>`),
    entry: records.map((one) => ({ reference: nameOf(one) })),
  };
}

/** The language of a line, where its record says one: it is read out and drawn in it. */
function langOf({ language }: Resource): string {
  return language !== undefined && /^[A-Za-z-]{2,20}$/.test(language) ? ` lang="${language}"` : '';
}

function narrative(body: string) {
  const div = `<div xmlns="http://www.w3.org/1999/xhtml">${body}</div>`;
  return { status: 'generated', div } as const;
}

/** One line of a section: what and when, in the words of the source. */
function lineOf(resource: Resource, language: Language): string {
  const { code, medicationCodeableConcept, vaccineCode, reasonCode, description } = resource as {
    readonly description?: string;
    readonly code?: CodeableConcept;
    readonly reasonCode?: readonly CodeableConcept[];
    readonly medicationCodeableConcept?: CodeableConcept;
    readonly vaccineCode?: CodeableConcept;
  };
  const concept = medicationCodeableConcept ?? vaccineCode ?? code ?? reasonCode?.[0];
  const [coding] = concept?.coding ?? [];
  const told = concept?.text ?? coding?.display ?? coding?.code ?? description;
  const what = told ?? SUMMARY_TEXTS.unnamed[language];
  const day = careDayOf(resource);
  return [what, valueText(resource), day]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

function valueText(resource: Resource): string | null {
  if (resource.resourceType !== 'Observation') return null;
  const { valueQuantity, valueString, valueCodeableConcept } = resource;
  if (valueQuantity?.value !== undefined) {
    return `${valueQuantity.value} ${valueQuantity.unit ?? valueQuantity.code ?? ''}`.trim();
  }
  return (
    valueString ?? valueCodeableConcept?.text ?? valueCodeableConcept?.coding?.[0]?.display ?? null
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
