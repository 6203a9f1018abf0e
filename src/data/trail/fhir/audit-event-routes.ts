import { Type } from 'typebox';
import { millisText } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { FileAnswer, HttpApp } from '../../../platform/http/index.ts';
import { appendEvents } from '../append-events.ts';
import type { ChainedEvent } from '../chain/audit-event.ts';
import { chainWaiting } from '../chain/chain-waiting.ts';
import type { TrailPorts } from '../ports.ts';
import { findEvent, findEvents } from '../seen/seen-store.ts';
import { auditEventResource } from './audit-event-resource.ts';
import { readAuditSearch } from './read-audit-search.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const FHIR_JSON = 'application/fhir+json; charset=utf-8';

/**
 * Adds FHIR `AuditEvent`, read and searched for: a patient's own trail to the patient, everybody's to inspectors. That
 * somebody read the trail is an event as well.
 */
export function auditEventRoutes(app: HttpApp, ports: TrailPorts): void {
  app.guarded({
    method: 'GET',
    url: '/fhir/AuditEvent',
    operation: 'findAuditEvent',
    summary: 'FHIR R4: search AuditEvent by patient, date, agent and outcome, newest first.',
    action: 'data.trail.read_fhir',
    answer: 'file',
    handle: async ({ principal, raw }) => {
      const query = new URL(raw.url, ports.origin).searchParams;
      const search = readAuditSearch(ports.network, query);
      if (!search.ok) return search;
      const { patient, wanted } = search.value;
      const person_id = personOf(principal, patient);
      await chainWaiting(ports.database);
      const found =
        person_id === undefined
          ? []
          : await findEvents(ports.database, { ...wanted, person_id, limit: wanted.limit + 1 });
      const page = found.slice(0, wanted.limit);
      await recordReading(ports, principal, { interaction: 'search-type', found: page });
      const next = found.length > wanted.limit ? page.at(-1)?.sequence : undefined;
      return ok(answerOf(bundleOf(ports, query, page, next)));
    },
  });
  app.guarded({
    method: 'GET',
    url: '/fhir/AuditEvent/:id',
    operation: 'readAuditEvent',
    summary: 'FHIR R4: read AuditEvent.',
    action: 'data.trail.read_fhir',
    params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
    answer: 'file',
    handle: async ({ principal, params: { id } }) => {
      const person_id = personOf(principal, null);
      const sequence = /^[1-9]\d{0,17}$/.test(id) ? BigInt(id) : 0n;
      const event =
        person_id === undefined ? null : await findEvent(ports.database, { person_id, sequence });
      if (event === null) return no(fault('record.not_found'));
      await recordReading(ports, principal, { interaction: 'read', found: [event] });
      return ok(answerOf(resourceOf(ports, event)));
    },
  });
}

/** Whose trail may be read: patients their own, whomever they name; inspectors that of anybody. Undefined for nobody's. */
function personOf(
  { role, person_id }: Principal,
  patient: string | null,
): string | null | undefined {
  if (role === 'inspector') return patient;
  return patient === null || patient === person_id ? person_id : undefined;
}

function resourceOf({ node, origin, organisationName }: TrailPorts, event: ChainedEvent) {
  const organisation_name = organisationName(event.organisation)?.en ?? event.organisation;
  return auditEventResource(event, { node, origin, organisation_name });
}

function bundleOf(
  ports: TrailPorts,
  query: URLSearchParams,
  page: readonly ChainedEvent[],
  next: bigint | undefined,
) {
  const base = `${ports.origin}/fhir/AuditEvent`;
  const addressOf = (cursor: string | null) => {
    const asked = new URLSearchParams(query);
    if (cursor !== null) asked.set('_cursor', cursor);
    const text = asked.toString();
    return text === '' ? base : `${base}?${text}`;
  };
  const entry = page.map((event) => {
    const resource = resourceOf(ports, event);
    return { fullUrl: `${base}/${resource.id}`, resource, search: { mode: 'match' } };
  });
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: [
      { relation: 'self', url: addressOf(null) },
      ...(next === undefined ? [] : [{ relation: 'next', url: addressOf(String(next)) }]),
    ],
    ...(entry.length === 0 ? {} : { entry }),
  };
}

async function recordReading(
  { database, clock }: TrailPorts,
  by: Principal,
  of: { readonly interaction: string; readonly found: readonly ChainedEvent[] },
): Promise<void> {
  const amounts = new Map<string, number>();
  for (const { person_id } of of.found) amounts.set(person_id, (amounts.get(person_id) ?? 0) + 1);
  if (amounts.size === 0) amounts.set(by.person_id ?? NOBODY, 0);
  const at = millisText(clock.now());
  await appendEvents(
    database,
    [...amounts].map(([person_id, amount]) => ({
      person_id,
      by,
      at,
      interaction: of.interaction,
      purpose: by.role === 'patient' ? 'PATRQT' : 'HOPERAT',
      resource_type: 'AuditEvent',
      amount,
    })),
  );
}

function answerOf(body: object): FileAnswer {
  return {
    content_type: FHIR_JSON,
    headers: { 'cache-control': 'no-store' },
    content: JSON.stringify(body),
  };
}
