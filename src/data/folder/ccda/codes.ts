import type { CodeableConcept, Coding, Quantity } from '@medplum/fhirtypes';
import type { XmlElement } from '../check/read-xml.ts';
import { at, attribute, childrenOf, plainText } from './xml-nodes.ts';

const UCUM = 'http://unitsofmeasure.org';

/** Code systems by their object identifiers, under the names that FHIR gives them. */
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.113883.6.1', 'http://loinc.org'],
  ['2.16.840.1.113883.6.96', 'http://snomed.info/sct'],
  ['2.16.840.1.113883.6.88', 'http://www.nlm.nih.gov/research/umls/rxnorm'],
  ['2.16.840.1.113883.6.73', 'http://www.whocc.no/atc'],
  ['2.16.840.1.113883.6.3', 'http://hl7.org/fhir/sid/icd-10'],
  ['2.16.840.1.113883.6.90', 'http://hl7.org/fhir/sid/icd-10-cm'],
  ['2.16.840.1.113883.6.103', 'http://hl7.org/fhir/sid/icd-9-cm'],
  ['2.16.840.1.113883.6.12', 'http://www.ama-assn.org/go/cpt'],
  ['2.16.840.1.113883.6.59', 'http://hl7.org/fhir/sid/cvx'],
  ['2.16.840.1.113883.12.292', 'http://hl7.org/fhir/sid/cvx'],
  ['2.16.840.1.113883.6.69', 'http://hl7.org/fhir/sid/ndc'],
  ['2.16.840.1.113883.4.9', 'http://fdasis.nlm.nih.gov'],
  ['2.16.840.1.113883.5.83', 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation'],
  ['2.16.840.1.113883.3.26.1.1', 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl'],
]);

const OID = /^[0-2](\.(0|[1-9]\d*))+$/;

/** The name of a code system; one that FHIR has no name for goes by its object identifier. */
export function systemOf(oid: string | undefined): string | undefined {
  if (oid === undefined) return undefined;
  return SYSTEMS.get(oid) ?? (OID.test(oid) ? `urn:oid:${oid}` : undefined);
}

function codingOf(of: XmlElement): Coding | null {
  const code = attribute(of, 'code');
  if (code === undefined || /\s/.test(code)) return null;
  const system = systemOf(attribute(of, 'codeSystem'));
  const display = attribute(of, 'displayName');
  return {
    ...(system === undefined ? {} : { system }),
    code,
    ...(display === undefined ? {} : { display }),
  };
}

/** Where an entry points into the narrative, the words that stand there. */
export type Words = (pointer: string) => string;

/** A code with its translations and the words of the source; null where nothing at all is said. */
export function conceptOf(of: XmlElement | undefined, words: Words): CodeableConcept | null {
  if (of === undefined) return null;
  const coding = [of, ...childrenOf(of, 'translation')].flatMap((one) => codingOf(one) ?? []);
  const original = at(of, 'originalText');
  const pointer = attribute(at(original, 'reference'), 'value');
  const said = pointer === undefined ? plainText(original) : words(pointer);
  const text = said === '' ? attribute(of, 'displayName') : said;
  if (coding.length === 0 && text === undefined) return null;
  return {
    ...(coding.length === 0 ? {} : { coding }),
    ...(text === undefined ? {} : { text }),
  };
}

const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/;

/** An amount with its unit as UCUM writes it; null where it is no number. */
export function quantityOf(of: XmlElement | undefined): Quantity | null {
  const value = attribute(of, 'value');
  if (value === undefined || !DECIMAL.test(value)) return null;
  const unit = attribute(of, 'unit');
  if (unit === undefined || unit === '1') return { value: Number(value) };
  return { value: Number(value), unit, system: UCUM, code: unit };
}
