import type { Identifier, Patient, Resource } from '@medplum/fhirtypes';
import { isId } from '../../../kernel/id.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { loadDefinitions } from '../definitions/load-definitions.ts';
import { careDayOf, sensitiveClassesOf } from '../repository/classify.ts';
import { isTooDeep } from '../repository/read-content.ts';
import type { Scope } from '../scope.ts';
import { wrongNarrative } from '../validation/narrative.ts';
import { openTypes, patientContent, visibleHoldings } from './holdings-store.ts';
import { linksOf } from './links-of.ts';

/** Whose holdings of whom are looked at, for whom. */
export interface HoldingsAsked {
  readonly session: Session;
  readonly scope: Scope;
  readonly person_id: string;
  /** The institution that keeps them. */
  readonly custodian: string;
}

/** Of these types, those of which something could be seen: nothing is asked elsewhere about the others. */
export async function typesToAsk(
  { session, scope, person_id, custodian }: HoldingsAsked,
  types: readonly string[],
): Promise<readonly string[]> {
  if (!isId(person_id)) return [];
  return await openTypes(session, scope, { person_id, custodian, types });
}

/** Those of the resources that may be seen, by what each says of itself; narrative that may not stand is left out. */
export async function permitted<T extends Resource>(
  { session, scope, person_id, custodian }: HoldingsAsked,
  resources: readonly T[],
): Promise<readonly T[]> {
  await loadDefinitions();
  const bounded = resources.filter((one) => !isTooDeep(one));
  const open = await visibleHoldings(
    session,
    scope,
    bounded.map((one) => ({
      person_id,
      custodian,
      resource_type: one.resourceType,
      id: one.id ?? '',
      care_day: realDay(careDayOf(one)),
      sensitive: classesWithin(one),
      linked: linksOf(one),
    })),
  );
  return bounded.filter((_one, nth) => open.has(nth)).map(withoutWrongNarrative);
}

/** What a contained resource is guarded by guards the whole. */
function classesWithin(resource: Resource): readonly string[] {
  const { contained } = resource as { readonly contained?: unknown };
  const inside = Array.isArray(contained) ? (contained as Resource[]) : [];
  return [...new Set([resource, ...inside].flatMap((one) => [...sensitiveClassesOf(one)]))].sort();
}

/** A day that no calendar has is no day: such a record is outside every bound. */
function realDay(text: string | null): string | null {
  if (text === null) return null;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
}

function withoutWrongNarrative<T extends Resource>(resource: T): T {
  if (wrongNarrative(resource).length === 0) return resource;
  const {
    text: _text,
    contained: _contained,
    ...said
  } = resource as T & {
    text?: unknown;
    contained?: unknown;
  };
  return said as unknown as T;
}

/** How a person is found at an institution, and what must agree there; never shown. */
export interface PersonElsewhere {
  readonly identifier: string;
  readonly birth_date: string | null;
}

/** The person's identifier of a system, as the Patient of this store has it; null where it has none or several. */
export async function personElsewhere(
  session: Session,
  person_id: string,
  system: string,
): Promise<PersonElsewhere | null> {
  const content = isId(person_id) ? await patientContent(session, person_id) : null;
  if (content === null) return null;
  const { identifier, birthDate } = JSON.parse(content) as Patient;
  const values = new Set(
    (identifier ?? [])
      .filter((one: Identifier) => one.system === system)
      .flatMap(({ value }) => value ?? []),
  );
  const [only] = values;
  return values.size === 1 && only !== undefined
    ? { identifier: only, birth_date: birthDate ?? null }
    : null;
}
