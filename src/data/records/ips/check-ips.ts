import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { PlainDate } from '../../../kernel/day.ts';
import { faultText } from '../../../kernel/fault.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { problemsOf } from '../validation/validate-resource.ts';
import {
  bundleRules,
  entryRules,
  profileRules,
  referenceRules,
  requiredOf,
} from './document-rules.ts';
import { type IpsFinding, readDocument } from './ips-document.ts';
import { sectionRules } from './section-rules.ts';

/**
 * Everything that is wrong with an International Patient Summary (2.0.0; 1.1.0 documents keep to the same rules), each
 * with its place and how to mend it. A resource that is no bundle is judged as one of a summary's entries.
 */
export async function checkIps(resource: unknown, on: PlainDate): Promise<readonly IpsFinding[]> {
  await loadDefinitions();
  const structure = structureOf(resource, on);
  // What has the wrong shape cannot be read as a document.
  if (structure.some(({ rule }) => rule === 'fhir-structure')) return structure;
  const sound = resource as Resource;
  if (sound.resourceType !== 'Bundle') {
    return [...structure, ...requiredOf(sound, sound.resourceType)];
  }
  const document = readDocument(sound as Bundle);
  return [
    ...structure,
    ...bundleRules(document),
    ...entryRules(document),
    ...sectionRules(document),
    ...referenceRules(document),
    ...profileRules(document),
  ];
}

const RULES: Readonly<Record<string, string>> = {
  'record.code_unknown': 'fhir-code',
  'record.narrative': 'fhir-narrative',
  'record.identifier': 'fhir-identifier',
};

/** What is wrong by R4 itself: shape, invariants, required codes, narrative. */
function structureOf(resource: unknown, on: PlainDate): readonly IpsFinding[] {
  return problemsOf(resource, on).map((one) => {
    const { title, remedy } = faultText(one, 'en');
    const isInvariant = one.facts['problem']?.startsWith('Constraint') === true;
    const rule = RULES[one.code] ?? (isInvariant ? 'fhir-invariant' : 'fhir-structure');
    return { rule, path: one.at ?? '', problem: title, mend: remedy };
  });
}
