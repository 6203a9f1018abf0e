import { DOCUMENT_TYPES, type DocumentType } from '../../../kernel/documents/graded.ts';
import type { FaultCode } from '../../../kernel/fault.ts';
import { CANONICAL, IDENTIFIER_SYSTEMS } from '../canonical.ts';

/** The codes of units that records of measurements use. */
export const UCUM = 'http://unitsofmeasure.org';

/** One rule of a profile: where it holds, what must be true, and the fault that says so to a person. */
export interface ProfileRule {
  readonly key: string;
  readonly path: string;
  readonly expression: string;
  readonly fault: FaultCode;
}

/** A profile of ours; its StructureDefinition and the check on writing come from the same rules. */
export interface LocalProfile {
  readonly id: string;
  readonly url: string;
  readonly type: 'Patient' | 'Observation' | 'Coverage' | 'Identifier';
  readonly description: string;
  readonly rules: readonly ProfileRule[];
  /** The one system whose identifiers it describes. */
  readonly system?: string;
}

/** Where our profiles begin. */
export const PROFILE = `${CANONICAL}:profile`;

const url = (id: string) => `${PROFILE}:${id}`;

/** The scheme of Hong Kong's vouchers, as covers name it. */
export const VOUCHER_PROFILE = url('voucher-account');

const ID_OF: Readonly<Record<DocumentType, string>> = Object.fromEntries(
  DOCUMENT_TYPES.map((type) => [type, `identifier-${type.replaceAll('_', '-')}`]),
) as Record<DocumentType, string>;

/** The profile of identifiers of a kind of document. */
export function identifierProfile(type: DocumentType): string {
  return url(ID_OF[type]);
}

/** All profiles of ours. A resource that names one in `meta.profile` has to keep its rules. */
export const LOCAL_PROFILES: readonly LocalProfile[] = [
  {
    id: 'patient',
    url: url('patient'),
    type: 'Patient',
    description:
      'A person known by an identity document of one of the three sides. Numbers are checked by the published rules of each document, also where no profile is named.',
    rules: [
      {
        key: 'sampan-pat-1',
        path: 'Patient.identifier',
        expression: `identifier.where(system.startsWith('${CANONICAL}:identifier:') and value.exists()).exists()`,
        fault: 'record.document_missing',
      },
      {
        key: 'sampan-pat-2',
        path: 'Patient.birthDate',
        expression: 'birthDate.exists()',
        fault: 'record.birth_date_missing',
      },
    ],
  },
  {
    id: 'measurement',
    url: url('measurement'),
    type: 'Observation',
    description:
      'A measured value with its unit as a code of UCUM, so that readers elsewhere see it in their own units.',
    rules: [
      {
        key: 'sampan-mea-1',
        path: 'Observation.value',
        expression: 'value.exists() or component.value.exists() or dataAbsentReason.exists()',
        fault: 'record.value_missing',
      },
      {
        key: 'sampan-mea-2',
        path: 'Observation.value',
        expression: `(value.ofType(Quantity) | component.value.ofType(Quantity)).all(system = '${UCUM}' and code.exists() and unit.exists())`,
        fault: 'record.unit_missing',
      },
    ],
  },
  {
    id: 'voucher-account',
    url: VOUCHER_PROFILE,
    type: 'Coverage',
    description:
      'A voucher account as a cover: made by the node from the books, without amounts, and written by nobody.',
    rules: [
      {
        key: 'sampan-vou-1',
        path: 'Coverage.class',
        expression: "class.where(value.endsWith('voucher')).exists() and beneficiary.exists()",
        fault: 'record.invalid',
      },
    ],
  },
  ...DOCUMENT_TYPES.map((type) => ({
    id: ID_OF[type],
    url: identifierProfile(type),
    type: 'Identifier' as const,
    description: `The number of an identity document (${type.replaceAll('_', ' ')}), checked on every write by its published rule.`,
    system: IDENTIFIER_SYSTEMS[type],
    rules: [
      {
        key: `sampan-id-${type.replaceAll('_', '-')}`,
        path: 'Identifier',
        expression: 'value.exists()',
        fault: 'record.identifier' as const,
      },
    ],
  })),
];
