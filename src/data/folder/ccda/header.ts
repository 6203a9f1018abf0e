import type { HumanName, Identifier, Organization, Patient } from '@medplum/fhirtypes';
import type { XmlElement } from '../check/read-xml.ts';
import { given } from './section-entries.ts';
import { dateOf } from './times.ts';
import { allAt, at, attribute, childrenOf, plainText } from './xml-nodes.ts';

const GENDERS: Readonly<Record<string, Patient['gender']>> = {
  M: 'male',
  F: 'female',
  UN: 'other',
};
const IDENTIFIERS_MAX = 10;
const NAMES_MAX = 5;

/** The person whom the document is about, as the document names them. */
export function patientOf(root: XmlElement): Patient {
  const role = at(root, 'recordTarget/patientRole');
  const patient = at(role, 'patient');
  return given<Patient>({
    resourceType: 'Patient',
    identifier: childrenOf(role, 'id')
      .flatMap((id) => identifierOf(id) ?? [])
      .slice(0, IDENTIFIERS_MAX),
    name: childrenOf(patient, 'name')
      .flatMap((name) => nameOf(name) ?? [])
      .slice(0, NAMES_MAX),
    gender: GENDERS[attribute(at(patient, 'administrativeGenderCode'), 'code') ?? ''],
    birthDate: dateOf(attribute(at(patient, 'birthTime'), 'value')),
  });
}

/** An identifier by its object identifier; one without an extension is a whole name of its own. */
export function identifierOf(id: XmlElement | undefined): Identifier | null {
  const root = attribute(id, 'root');
  const value = attribute(id, 'extension');
  if (root === undefined || !/^[0-9A-Za-z.-]{1,128}$/.test(root)) return null;
  const system = /^[0-9.]+$/.test(root) ? `urn:oid:${root}` : `urn:uuid:${root.toLowerCase()}`;
  return value === undefined ? { system: 'urn:ietf:rfc:3986', value: system } : { system, value };
}

function nameOf(name: XmlElement): HumanName | null {
  const parts = (part: string) =>
    childrenOf(name, part)
      .map(plainText)
      .filter((text) => text !== '');
  const family = parts('family').join(' ');
  const read = given<HumanName>({
    family: family === '' ? undefined : family,
    given: parts('given'),
    prefix: parts('prefix'),
    suffix: parts('suffix'),
  });
  if (Object.keys(read).length > 0) return read;
  const text = plainText(name);
  return text === '' ? null : { text };
}

/** Who keeps the document: the custodian, or the organisation of its author. */
export function keeperOf(root: XmlElement): Organization {
  const organisations = [
    ...allAt(root, 'custodian/assignedCustodian/representedCustodianOrganization'),
    ...allAt(root, 'author/assignedAuthor/representedOrganization'),
  ];
  const name = organisations.map((one) => plainText(at(one, 'name'))).find((one) => one !== '');
  return { resourceType: 'Organization', name: name ?? '?' };
}
