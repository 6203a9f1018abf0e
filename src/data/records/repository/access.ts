import type { Scope } from '../scope.ts';

/** On whose behalf the repository works: what they may see, and under which name they write. */
export interface Access {
  readonly scope: Scope;
  /** Stable name of the sign-in; written beside each version. */
  readonly subject: string;
  readonly trail: Trail;
}

/** What a request has laid open or changed, for the audit trail: how many resources of each person and kind. */
export interface Trail {
  readonly seen: Counts;
  readonly changed: Counts;
}

/** How many of each kind, by person. */
export type Counts = Map<string, Map<string, number>>;

/** An empty trail. */
export function newTrail(): Trail {
  return { seen: new Map(), changed: new Map() };
}

/** Counts one more resource of a person; its kind is empty where nobody said it. */
export function note(counts: Counts, person_id: string, kind = ''): void {
  const kinds = counts.get(person_id) ?? new Map<string, number>();
  counts.set(person_id, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
}
