import type { Filter, SearchRequest, WithId } from '@medplum/core';
import type { Consent } from '@medplum/fhirtypes';
import type { Clock, Instant } from '../../../../kernel/day.ts';
import { fault } from '../../../../kernel/fault.ts';
import { isId } from '../../../../kernel/id.ts';
import { type Jurisdiction, SIDE_NAMES } from '../../../../kernel/jurisdiction.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { Network } from '../../../../rulebook/index.ts';
import { faultError } from '../../fault-outcome.ts';
import type { Scope } from '../../scope.ts';
import { refuseSearch } from '../../search/refuse-search.ts';
import { receiptsByConsent } from '../receipts/receipt-store.ts';
import { type KeptSharing, stateOf } from '../sharing-consent.ts';
import { sharingNamed, sharingsOf, sharingsWith } from '../sharing-store.ts';
import { consentResource } from './consent-resource.ts';

/** Where consents are looked for, and for whom. */
export interface ConsentsFor {
  readonly database: Session;
  readonly clock: Clock;
  readonly node: Jurisdiction;
  readonly network: Network;
  readonly scope: Scope;
  readonly language: Language;
}

/** One consent that the scope may see: the person's own, or one with the institution that asks (`record.not_found`). */
export async function readConsent(of: ConsentsFor, id: string): Promise<WithId<Consent>> {
  const { scope } = of;
  const kept = isId(id) ? await sharingNamed(of.database, id) : null;
  const isSeen =
    kept !== null &&
    ((scope.kind === 'person' && kept.person_id === scope.person_id) ||
      (scope.kind === 'institution' && kept.opens && kept.institution === scope.institution));
  if (!isSeen) throw faultError(fault('record.not_found'));
  const [resource] = await rendered(of, [kept]);
  if (resource === undefined) throw faultError(fault('record.not_found'));
  return resource;
}

/** Consents of a patient that the scope may see, newest first; by `patient`, `status` and `_id`. */
export async function searchConsents(
  of: ConsentsFor,
  { filters = [] }: SearchRequest,
): Promise<readonly WithId<Consent>[]> {
  const wrong = filters.find(({ code, operator }) => !KNOWN.has(code) || operator !== 'eq');
  if (wrong !== undefined) throw refuseSearch(wrong.code, wrong.value);
  const person_id = patientOf(filters);
  const kept = await within(of, person_id);
  const found = await rendered(of, kept);
  return filters.reduce((left, { code, value }) => {
    if (code === 'status') return left.filter(({ status }) => value.split(',').includes(status));
    return code === '_id' ? left.filter(({ id }) => value.split(',').includes(id)) : left;
  }, found);
}

const KNOWN: ReadonlySet<string> = new Set(['patient', 'status', '_id']);

/** The patient who is named; null where none is, which is enough for those who ask about themselves. */
function patientOf(filters: readonly Filter[]): string | null {
  const named = filters.find(({ code }) => code === 'patient')?.value.replace(/^Patient\//, '');
  return named ?? null;
}

async function within(
  { database, scope }: ConsentsFor,
  person_id: string | null,
): Promise<readonly KeptSharing[]> {
  if (person_id !== null && !isId(person_id)) return [];
  if (scope.kind === 'person') {
    const isOther = person_id !== null && person_id !== scope.person_id;
    return isOther ? [] : await sharingsOf(database, scope.person_id);
  }
  if (scope.kind !== 'institution') return [];
  return await sharingsWith(database, { institution: scope.institution, person_id });
}

async function rendered(
  of: ConsentsFor,
  kept: readonly KeptSharing[],
): Promise<readonly WithId<Consent>[]> {
  const receipts = await receiptsByConsent(
    of.database,
    kept.map(({ consent_id }) => consent_id),
  );
  const at: Instant = of.clock.now();
  const { node, language } = of;
  const holder = { code: node, name: SIDE_NAMES[node][language] };
  return kept.map((one) => {
    const point = of.network.service_points.find(
      ({ institution }) => institution === one.institution,
    );
    const institution_name = point?.institution_name[language] ?? one.institution;
    const receipt = receipts.get(one.consent_id) ?? '';
    return consentResource(one, { state: stateOf(one, at), institution_name, holder, receipt });
  });
}
