import { isOk } from '@medplum/core';
import type { FhirResponse } from '@medplum/fhir-router';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { dayAt, type Instant, millisText } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { institutionName } from '../../../people/care/index.ts';
import type { FileAnswer } from '../../../platform/http/index.ts';
import { makeCover } from '../cover/make-cover.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { PURPOSES, type Purpose, purposeOf } from '../purpose.ts';
import { newTrail, type Trail } from '../repository/access.ts';
import { createRepository } from '../repository/create-repository.ts';
import { isTooDeep } from '../repository/read-content.ts';
import { type Scope, scopeOf } from '../scope.ts';
import { emergenciesUsed } from '../sharing/acts/opening-store.ts';
import { problemsOf } from '../validation/validate-resource.ts';
import { answerFaults, answerResponse } from './answer.ts';
import { askedPersons } from './asked-for.ts';
import { auditEvents } from './audit-request.ts';
import type { FhirAsked } from './fhir-asked.ts';
import { ROUTES } from './fhir-router.ts';
import type { FhirPorts } from './ports.ts';

const ENTRIES_MAX = 5000;
const URL_MAX = 8000;
/** A read or a search, which answer with what was found as it is; operations look into it. */
const PLAIN = /^[A-Z][A-Za-z]+(?:\/[A-Za-z0-9.-]{1,64})?(?:\?|$)/;

/** Answers one request under `/fhir`: checks its bounds, lets the router work, keeps the trail, words the answer. */
export async function handleFhir(ports: FhirPorts, asked: FhirAsked): Promise<FileAnswer> {
  await loadDefinitions();
  const purpose = purposeOf(asked.headers['x-purpose-of-use']);
  if (purpose === null) {
    const facts = { purpose: asked.headers['x-purpose-of-use'] ?? '', known: PURPOSES.join(', ') };
    return answerFaults([fault('record.purpose_unknown', facts)], asked);
  }
  const checked = checkBody(ports, asked);
  if (!checked.ok) return answerFaults(checked.error, asked);
  const trail = newTrail();
  const at = ports.clock.now();
  const scope = scopeFor(ports, asked, { purpose, at });
  const response = await routed(ports, asked, { scope, trail, is_checked: checked.value });
  const answer = answerResponse(response, asked, ports);
  const shown = (person_id: string) => isOk(response[0]) && trail.seen.has(person_id);
  const named = await askedPersons(ports.database, asked, { scope, shown });
  const opened = await emergenciesUsed(ports.database, scope, [...trail.seen.keys()]);
  const said = { trail, purpose, response, at: millisText(ports.clock.now()), named, opened };
  await ports.audit(auditEvents(asked, said));
  return answer;
}

function scopeFor(
  { network }: FhirPorts,
  { principal }: FhirAsked,
  on: { readonly purpose: Purpose; readonly at: Instant },
): Scope {
  return principal === null ? { kind: 'nobody' } : scopeOf(principal, { network, ...on });
}

/** What can be said of a body before anything is looked up; whether every entry of a transaction was checked. */
function checkBody(
  { clock }: FhirPorts,
  { method, url, body }: FhirAsked,
): Result<boolean, readonly [Fault, ...Fault[]]> {
  if (url.length > URL_MAX)
    return no([fault('record.refused', { problem: `${url.length} > ${URL_MAX}` })]);
  if (method === 'GET' || method === 'DELETE') return ok(false);
  const isObject = typeof body === 'object' && body !== null;
  if (!isObject || (Array.isArray(body) && method !== 'PATCH')) {
    return no([fault('record.invalid', { problem: 'resourceType' }, 'resourceType')]);
  }
  if (isTooDeep(body)) return no([fault('record.too_deep')]);
  return checkBundle(clock, body as Partial<Bundle>);
}

function checkBundle(
  clock: FhirPorts['clock'],
  { resourceType, type, entry }: Partial<Bundle>,
): Result<boolean, readonly [Fault, ...Fault[]]> {
  if (resourceType !== 'Bundle' || !Array.isArray(entry)) return ok(false);
  if (entry.length > ENTRIES_MAX) {
    return no([fault('record.too_many_entries', { limit: String(ENTRIES_MAX) }, 'Bundle.entry')]);
  }
  if (type !== 'transaction') return ok(false);
  const on = dayAt(clock.now(), ZONE);
  const faults = entry.flatMap((one, at) =>
    entryFaults(one, at, (resource) => problemsOf(resource, on)),
  );
  const [first, ...others] = faults.slice(0, 50);
  return first === undefined ? ok(true) : no([first, ...others]);
}

/** What is wrong with one entry, with its place in the bundle. Patches are no resources of their own. */
function entryFaults(
  entry: Bundle['entry'] extends readonly (infer One)[] | undefined ? One : never,
  at: number,
  problems: (resource: unknown) => readonly Fault[],
): readonly Fault[] {
  const place = `Bundle.entry[${at}]`;
  if (entry === null || typeof entry !== 'object') {
    return [fault('record.invalid', { problem: 'entry' }, place)];
  }
  const { resource, request } = entry;
  if (resource === undefined || request?.method === 'PATCH') return [];
  return problems(resource).map((one) => ({
    ...one,
    at: `${place}.resource${(one.at ?? '').replace(/^[A-Za-z]+/, '')}`,
  }));
}

async function routed(
  ports: FhirPorts,
  asked: FhirAsked,
  of: { readonly scope: Scope; readonly trail: Trail; readonly is_checked: boolean },
): Promise<FhirResponse> {
  const { principal, language } = asked;
  const { scope } = of;
  const bugs: unknown[] = [];
  const base = `${ports.origin}/fhir`;
  const repository = createRepository({
    ports: {
      ...ports,
      base,
      institutionName: (institution, wanted) => institutionName(ports.network, institution, wanted),
      made: makeCover(ports, { principal, scope, language, request_id: asked.request_id }),
    },
    access: { scope, subject: principal?.subject ?? '', trail: of.trail },
    session: ports.database,
    desk: null,
    gives_text: asked.method === 'GET' && PLAIN.test(asked.url),
    is_checked: of.is_checked,
    bugs,
  });
  const response = await ROUTES.handleRequest(
    {
      method: asked.method,
      url: asked.url,
      pathname: '',
      params: {},
      query: {},
      body: asked.body as Resource,
      // The reader's language as the shell found it, for what is worded here.
      headers: { ...asked.headers, 'accept-language': language },
      config: { transactions: true },
    },
    repository,
  );
  if (bugs.length > 0) throw bugs[0];
  return response;
}
