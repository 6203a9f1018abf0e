import type { Instant } from '../../kernel/day.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { Entry } from './entry.ts';
import type {
  Dependant,
  HeldStatus,
  PeriodKind,
  RecordedPeriod,
  Relation,
  Standing,
} from './standing.ts';
import { entriesOf } from './store.ts';
import type { StatusCode } from './texts/statuses.ts';

/**
 * What was recorded of these persons up to `known_at` (now unless said): later corrections are not seen from before. Every
 * person that was asked for is there, also those of whom nothing is recorded.
 */
export async function standingsOf(
  session: Session,
  person_ids: readonly string[],
  known_at?: Instant,
): Promise<ReadonlyMap<string, Standing>> {
  const entries = await entriesOf(session, person_ids, known_at ?? null);
  const of = Map.groupBy(entries, ({ person_id }) => person_id);
  return new Map(person_ids.map((person_id) => [person_id, standingOf(of.get(person_id) ?? [])]));
}

/** One person's entries as others read them. */
function standingOf(entries: readonly Entry[]): Standing {
  return {
    periods: entries.filter(({ sort }) => sort === 'period').flatMap(periodOf),
    statuses: entries.filter(({ sort }) => sort === 'status').map(statusOf),
    dependants: entries.filter(({ sort }) => sort === 'dependant').flatMap(dependantOf),
  };
}

function periodOf(entry: Entry): RecordedPeriod[] {
  if (entry.side === null) return [];
  return [
    {
      period_id: entry.entry_id,
      kind: entry.code as PeriodKind,
      side: entry.side,
      place: entry.place,
      scheme: entry.scheme,
      from: entry.from,
      to: entry.to,
      evidence: entry.evidence,
      evidence_reference: entry.evidence_reference,
      recorded_at: entry.recorded_at,
    },
  ];
}

function statusOf({ entry_id, code, from, to, evidence }: Entry): HeldStatus {
  return { status_id: entry_id, status: code as StatusCode, from, to, evidence };
}

function dependantOf({ dependant_id, code, from, to }: Entry): Dependant[] {
  if (dependant_id === null) return [];
  return [{ person_id: dependant_id, relation: code as Relation, from, to }];
}
