import type {
  AuditEventEntity,
  Coding,
  AuditEvent as FhirAuditEvent,
  Reference,
} from '@medplum/fhirtypes';
import { sha256 } from '../../../kernel/digest.ts';
import type { ChainedEvent } from '../chain/audit-event.ts';
import { actOf } from '../seen/act-texts.ts';

const TERMS = 'http://terminology.hl7.org/CodeSystem';
const BALP = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition';
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What happened, as HL7's restful interactions say it; everything else is an operation of ours. */
const RESTFUL: ReadonlySet<string> = new Set([
  'read',
  'vread',
  'history-instance',
  'search-type',
  'search-system',
  'create',
  'update',
  'patch',
  'delete',
  'batch',
  'transaction',
  'operation',
]);

/** Patterns of IHE BALP for events about a patient. */
const PATTERNS: Readonly<Record<string, string>> = {
  read: 'IHE.BasicAudit.PatientRead',
  vread: 'IHE.BasicAudit.PatientRead',
  'search-type': 'IHE.BasicAudit.PatientQuery',
  create: 'IHE.BasicAudit.PatientCreate',
  update: 'IHE.BasicAudit.PatientUpdate',
  patch: 'IHE.BasicAudit.PatientUpdate',
  delete: 'IHE.BasicAudit.PatientDelete',
};

const ACTIONS: Readonly<Record<string, 'C' | 'R' | 'U' | 'D' | 'E'>> = {
  read: 'R',
  vread: 'R',
  'history-instance': 'R',
  create: 'C',
  update: 'U',
  patch: 'U',
  delete: 'D',
};

/** The actions of BALP by our groups of acts, for what is no restful interaction. */
export function actionOf(interaction: string): 'C' | 'R' | 'U' | 'D' | 'E' {
  const known = ACTIONS[interaction];
  if (known !== undefined) return known;
  const isLook = !RESTFUL.has(interaction) && actOf(interaction).group === 'looks';
  return isLook ? 'R' : 'E';
}

/** An event of the trail as FHIR `AuditEvent`, by the patterns of IHE BALP. */
export function auditEventResource(
  event: ChainedEvent,
  of: { readonly node: string; readonly origin: string; readonly organisation_name: string },
): FhirAuditEvent & { readonly id: string } {
  const { interaction, organisation, jurisdiction } = event;
  const at = new Date(event.at).toISOString();
  const pattern = event.person_id === NOBODY ? undefined : PATTERNS[interaction];
  const isDone = event.outcome === 'done';
  return {
    resourceType: 'AuditEvent',
    id: String(event.sequence),
    meta: {
      versionId: '1',
      lastUpdated: at,
      // What the chain says of this event: whoever kept it can compare.
      source: `urn:sha256:${event.digest}`,
      ...(pattern === undefined ? {} : { profile: [`${BALP}/${pattern}`] }),
    },
    type: typeOf(interaction),
    subtype: [subtypeOf(interaction)],
    action: actionOf(interaction),
    recorded: at,
    outcome: isDone ? '0' : '4',
    ...(isDone ? {} : { outcomeDesc: event.outcome }),
    purposeOfEvent: [purposeOf(event)],
    agent: [
      {
        type: { coding: [code('v3-ParticipationType', 'IRCP', 'information recipient')] },
        role: [{ coding: [{ system: 'urn:sampan:role', code: event.role }] }],
        // The same for every event of a sign-in, and no name.
        who: {
          identifier: { system: 'urn:sampan:sign-in', value: sha256(event.subject).slice(0, 16) },
          display: `${event.role}, ${of.organisation_name}`,
        },
        requestor: true,
        purposeOfUse: [purposeOf(event)],
      },
      {
        type: { coding: [dicom('110153', 'Source Role ID')] },
        who: {
          identifier: { system: 'urn:sampan:organisation', value: organisation },
          display: `${of.organisation_name} (${jurisdiction})`,
        },
        requestor: false,
      },
      {
        type: { coding: [dicom('110152', 'Destination Role ID')] },
        who: { display: `Sampan ${of.node}` },
        requestor: false,
        network: { address: of.origin, type: '5' },
      },
    ],
    source: {
      site: of.node,
      observer: { display: `Sampan ${of.node}` },
      type: [code('security-source-type', '4', 'Application Server')],
    },
    entity: entitiesOf(event),
  };
}

function typeOf(interaction: string): Coding {
  return RESTFUL.has(interaction)
    ? code('audit-event-type', 'rest', 'RESTful Operation')
    : { system: 'urn:sampan:act-group', code: actOf(interaction).group };
}

function subtypeOf(interaction: string): Coding {
  return RESTFUL.has(interaction)
    ? { system: 'http://hl7.org/fhir/restful-interaction', code: interaction }
    : { system: 'urn:sampan:act', code: interaction, display: actOf(interaction).text.en };
}

function purposeOf({ purpose }: ChainedEvent) {
  return { coding: [{ system: `${TERMS}/v3-ActReason`, code: purpose }] };
}

function entitiesOf(event: ChainedEvent): AuditEventEntity[] {
  const { person_id, resource_type, request_id, basis, basis_id } = event;
  const detail = [
    { type: 'amount', valueString: String(event.amount) },
    ...Object.entries(event.kinds ?? {}).map(([type, amount]) => ({
      type: `amount of ${type === '' ? 'records' : type}`,
      valueString: String(amount),
    })),
    ...(basis ? [{ type: 'basis', valueString: `${basis}/${basis_id ?? ''}` }] : []),
  ];
  const patient: AuditEventEntity = {
    what: { reference: `Patient/${person_id}` },
    type: code('audit-entity-type', '1', 'Person'),
    role: code('object-role', '1', 'Patient'),
    detail,
  };
  const data: AuditEventEntity = {
    what: dataOf(event),
    type: code('audit-entity-type', '2', 'System Object'),
    role: code('object-role', '4', 'Domain Resource'),
    ...(person_id === NOBODY ? { detail } : {}),
  };
  const request: AuditEventEntity = {
    what: { identifier: { value: request_id } },
    type: {
      system: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType',
      code: 'XrequestId',
    },
  };
  return [
    ...(person_id === NOBODY ? [] : [patient]),
    ...(resource_type === '' ? [] : [data]),
    ...(request_id === '' ? [] : [request]),
  ];
}

/** The resource that was named, or what else it was about. */
function dataOf({ interaction, resource_type, resource_id }: ChainedEvent): Reference {
  if (resource_id === '') return { display: resource_type };
  if (RESTFUL.has(interaction)) return { reference: `${resource_type}/${resource_id}` };
  return { identifier: { value: resource_id }, display: resource_type };
}

function code(system: string, value: string, display: string): Coding {
  return { system: `${TERMS}/${system}`, code: value, display };
}

function dicom(value: string, display: string): Coding {
  return { system: 'http://dicom.nema.org/resources/ontology/DCM', code: value, display };
}
