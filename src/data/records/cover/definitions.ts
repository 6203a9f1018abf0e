import type { WithId } from '@medplum/core';
import type { CodeSystem, StructureDefinition } from '@medplum/fhirtypes';
import { LANGUAGES, type Language, type Texts } from '../../../kernel/language.ts';
import { PLACES, SERVICES, SETTINGS } from '../../../people/coverage/index.ts';
import { OUTCOMES } from '../../../schemes/coverage-labels.ts';
import { CODE_SYSTEMS, EXTENSIONS, PUBLISHED_ON } from '../canonical.ts';
import { profileDefinitions } from '../profiles/profile-definitions.ts';
import { SENSITIVE_CLASSES } from '../repository/classify.ts';

/** The code systems that are ours, each code with its name in all languages. */
export function codeSystems(language: Language): readonly WithId<CodeSystem>[] {
  const places = Object.entries(PLACES).map(([code, { name }]) => [code, name] as const);
  const outcomes = Object.entries(OUTCOMES).map(
    ([code, name]) => [code.replaceAll('_', '-'), name] as const,
  );
  return [
    codeSystem('service', Object.entries(SERVICES), language),
    codeSystem('place', places, language),
    codeSystem('setting', Object.entries(SETTINGS), language),
    codeSystem('outcome', outcomes, language),
    codeSystem(
      'sensitive-class',
      SENSITIVE_CLASSES.map((code) => [code, null] as const),
      language,
    ),
  ];
}

function codeSystem(
  id: keyof typeof CODE_SYSTEMS,
  codes: readonly (readonly [string, Texts | null])[],
  language: Language,
): WithId<CodeSystem> {
  return {
    resourceType: 'CodeSystem',
    id,
    url: CODE_SYSTEMS[id],
    name: pascal(id),
    status: 'active',
    date: PUBLISHED_ON,
    language,
    caseSensitive: true,
    content: 'complete',
    count: codes.length,
    concept: codes.map(([code, name]) =>
      name === null
        ? { code }
        : {
            code,
            display: name[language],
            designation: LANGUAGES.map((other) => ({ language: other, value: name[other] })),
          },
    ),
  };
}

/** What each extension says, and where it may stand. */
const MEANINGS: Readonly<
  Record<keyof typeof EXTENSIONS, { readonly context: string; readonly description: string }>
> = {
  'dated-parameter': {
    context: 'InsurancePlan',
    description:
      'One parameter of the law on the day asked about: key, label, value, the day from which it holds, grade of evidence, ' +
      'sources. `not-settled` stands where nobody knows the value, `none` where there is no limit.',
  },
  'insurance-plan': {
    context: 'Coverage',
    description: 'The InsurancePlan under which the cover stands.',
  },
  entitlement: {
    context: 'CoverageEligibilityResponse.insurance',
    description:
      'Rank of the scheme in the answer, outcome, reasons, whom to ask what is not settled, and the digests of the law.',
  },
  'consent-to-ask': {
    context: 'CoverageEligibilityRequest',
    description:
      'The version of the text to which the person at the counter agreed, so that the other sides are asked.',
  },
  'institution-level': {
    context: 'CoverageEligibilityRequest.item',
    description: 'Level of a mainland institution.',
  },
  department: {
    context: 'CoverageEligibilityRequest.item',
    description: 'Department of the service point.',
  },
};

/** The definitions of what we extend, and of our profiles. */
export function structureDefinitions(): readonly WithId<StructureDefinition>[] {
  return [...extensionDefinitions(), ...profileDefinitions()];
}

function extensionDefinitions(): readonly WithId<StructureDefinition>[] {
  const names = Object.keys(EXTENSIONS) as (keyof typeof EXTENSIONS)[];
  return names.map((id) => ({
    resourceType: 'StructureDefinition',
    id,
    url: EXTENSIONS[id],
    name: pascal(id),
    status: 'active',
    date: PUBLISHED_ON,
    description: MEANINGS[id].description,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: [{ type: 'element', expression: MEANINGS[id].context }],
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', definition: MEANINGS[id].description },
        { id: 'Extension.url', path: 'Extension.url', fixedUri: EXTENSIONS[id] },
      ],
    },
  }));
}

function pascal(id: string): string {
  return id.replace(/(^|-)(\w)/g, (_whole, _dash, letter: string) => letter.toUpperCase());
}
