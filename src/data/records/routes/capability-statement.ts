import type {
  CapabilityStatement,
  CapabilityStatementRestResource,
  CapabilityStatementRestResourceSearchParam,
  ResourceType,
} from '@medplum/fhirtypes';
import { CANONICAL, PUBLISHED_ON } from '../canonical.ts';
import { compartmentParams, resourceTypes } from '../definitions/load-definitions.ts';
import { LOCAL_PROFILES } from '../profiles/local-profiles.ts';
import { type Shelf, shelfOf } from '../record-types.ts';
import { type SearchParam, searchParamsOf } from '../search/search-params.ts';

const READING = ['read', 'vread', 'history-instance', 'history-type', 'search-type'] as const;
const WRITING = ['create', 'update', 'patch', 'delete'] as const;
const known = new Map<string, CapabilityStatement>();

/** States exactly what works: made from the same tables that searching and writing use. */
export function capabilityStatement({ origin }: { readonly origin: string }): CapabilityStatement {
  const made = known.get(origin) ?? stated(origin);
  known.set(origin, made);
  return made;
}

function stated(origin: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    url: `${CANONICAL}:capability-statement`,
    status: 'active',
    date: PUBLISHED_ON,
    kind: 'instance',
    software: { name: 'Sampan' },
    implementation: { description: 'Records of one node of Sampan', url: `${origin}/fhir` },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    patchFormat: ['application/json-patch+json'],
    rest: [
      {
        mode: 'server',
        security: {
          description:
            'OpenID Connect access tokens. A patient sees their own record; a clinician that of the own institution ' +
            'and what a sharing consent in force covers, for the purpose in X-Purpose-Of-Use. Nothing else shows, ' +
            'in totals, pages, includes, history or errors.',
        },
        resource: resourceTypes().flatMap(resourceOf),
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
        operation: [EXPORT, IMPORT],
      },
    ],
  };
}

function resourceOf(type: ResourceType): CapabilityStatementRestResource[] {
  if (type === 'AuditEvent') return [AUDIT_EVENT];
  const shelf = shelfOf(type, compartmentParams(type).length > 0);
  if (shelf === 'closed') return [];
  if (shelf === 'made') return madeResource(type);
  if (shelf === 'file') return [fileResource(type)];
  return [storedResource(type, shelf)];
}

/** Made from the trail; nobody writes it. */
const AUDIT_EVENT: CapabilityStatementRestResource = {
  type: 'AuditEvent',
  interaction: [{ code: 'read' }, { code: 'search-type' }],
  supportedProfile: [
    'PatientRead',
    'PatientQuery',
    'PatientCreate',
    'PatientUpdate',
    'PatientDelete',
  ].map(
    (pattern) => `https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.${pattern}`,
  ),
  searchParam: [
    { name: 'patient', type: 'reference' },
    { name: 'date', type: 'date' },
    { name: 'agent', type: 'reference' },
    { name: 'outcome', type: 'token' },
  ],
  documentation:
    'Made from the trail, newest first: patients read their own, inspectors that of anybody.',
};

/** What can be asked of each type that is made from the law. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  CodeSystem: ['url'],
  Consent: ['patient', 'status', '_id'],
  Coverage: ['patient', 'beneficiary'],
  InsurancePlan: ['identifier', 'name', 'date'],
  StructureDefinition: ['url'],
};

function madeResource(type: ResourceType): CapabilityStatementRestResource[] {
  if (type === 'CoverageEligibilityRequest') {
    return [
      {
        type,
        interaction: [{ code: 'create' }],
        operation: [
          {
            name: 'submit',
            definition: 'http://hl7.org/fhir/OperationDefinition/CoverageEligibilityRequest-submit',
          },
        ],
        documentation: 'Answered at once with a CoverageEligibilityResponse. Neither is kept.',
      },
    ];
  }
  const params = MADE[type];
  if (params === undefined) return [];
  return [
    {
      type,
      ...profilesOf(type),
      interaction: [{ code: 'read' }, { code: 'search-type' }],
      searchParam: params.map((name) => ({ name, type: name === 'date' ? 'date' : 'string' })),
      documentation: 'Made when it is asked for, from the law or from what the node keeps.',
    },
  ];
}

function fileResource(type: ResourceType): CapabilityStatementRestResource {
  return {
    type,
    interaction: (['read', 'vread', 'create', 'delete'] as const).map((code) => ({ code })),
    versioning: 'versioned',
    readHistory: true,
    documentation:
      'Files byte for byte, at most one version. Seen by whoever may see the DocumentReference that names them; ' +
      'create says whose it is by X-Security-Context or securityContext (Patient/…). Ranges are given.',
  };
}

function storedResource(type: ResourceType, shelf: Shelf): CapabilityStatementRestResource {
  const params = [...searchParamsOf(type).values()];
  const references = params.filter(({ kind }) => kind === 'reference');
  return {
    type,
    interaction: [...READING, ...WRITING].map((code) => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: true,
    conditionalCreate: true,
    conditionalRead: 'not-supported',
    conditionalUpdate: true,
    conditionalDelete: 'single',
    referencePolicy: ['literal', 'logical'],
    searchInclude: references.map(({ code }) => `${type}:${code}`),
    searchParam: [
      { name: '_id', type: 'token' },
      { name: '_lastUpdated', type: 'date' },
      ...params.map(searchParamOf),
    ],
    searchRevInclude: revIncludesOf(type),
    ...profilesOf(type),
    operation: [VALIDATE, ...operationsOf(type)],
    documentation: TOLD[type] ?? SHELVES[shelf === 'directory' ? 'directory' : 'record'],
  };
}

const SHELVES = {
  directory: 'Directory: about nobody.',
  record: 'Record of one patient.',
} as const;

/** What the node itself writes of images and reports that it keeps. */
const TOLD: Readonly<Record<string, string>> = {
  ImagingStudy:
    'Record of one patient. The node writes one for each study whose images it keeps; its endpoint leads to WADO-RS at ' +
    '/dicomweb, which shows what this shows. Images are listed one by one up to 100 of a study.',
  DiagnosticReport:
    'Record of one patient. The node writes one for each report of an attendance that it keeps as a file; ' +
    'presentedForm leads there.',
};

const EVERYTHING = {
  name: 'everything',
  definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything',
};

const VALIDATE = {
  name: 'validate',
  definition: 'http://hl7.org/fhir/OperationDefinition/Resource-validate',
};

const SUMMARY = {
  name: 'summary',
  definition: 'http://hl7.org/fhir/uv/ips/OperationDefinition/summary',
};

const BULK = 'http://hl7.org/fhir/uv/bulkdata/OperationDefinition';

const EXPORT = { name: 'export', definition: `${BULK}/export` };
const IMPORT = { name: 'import', definition: `${CANONICAL}:operation:import` };
const PATIENT_OPERATIONS = [
  EVERYTHING,
  SUMMARY,
  { name: 'export', definition: `${BULK}/patient-export` },
];
/** Profiles of ours that are checked where a resource names them. */
function profilesOf(type: ResourceType) {
  const urls = LOCAL_PROFILES.filter((profile) => profile.type === type).map(({ url }) => url);
  return urls.length === 0 ? {} : { supportedProfile: urls };
}

function operationsOf(type: ResourceType) {
  if (type === 'Patient') return PATIENT_OPERATIONS;
  return type === 'Group' ? GROUP_OPERATIONS : [];
}

const GROUP_OPERATIONS = [{ name: 'export', definition: `${BULK}/group-export` }];

/** References of other types that lead here, as `_revinclude` takes them. */
function revIncludesOf(type: ResourceType): string[] {
  return resourceTypes()
    .filter((other) => isStored(other))
    .flatMap((other) =>
      [...searchParamsOf(other).values()]
        .filter(({ kind, definition }) => kind === 'reference' && leadsTo(definition.target, type))
        .map(({ code }) => `${other}:${code}`),
    );
}

function leadsTo(targets: readonly string[] | undefined, type: string): boolean {
  return targets?.includes(type) ?? false;
}

function isStored(type: string): boolean {
  const shelf = shelfOf(type, compartmentParams(type).length > 0);
  return shelf === 'record' || shelf === 'directory';
}

function searchParamOf(param: SearchParam): CapabilityStatementRestResourceSearchParam {
  const { code, kind, definition } = param;
  const { url } = definition;
  return { name: code, type: kind, ...(url === undefined ? {} : { definition: url }) };
}
