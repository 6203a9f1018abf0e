import { millisText, parseDay, startOf } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { institutionOf } from '../../../people/care/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import type { ChainedEvent } from '../chain/audit-event.ts';
import { chainWaiting } from '../chain/chain-waiting.ts';
import type { TrailPorts } from '../ports.ts';
import { ACT_GROUPS, interactionsOf } from './act-texts.ts';
import { findEvents, type Wanted } from './seen-store.ts';
import { seenEvent } from './seen-view.ts';

/** Filters as they come in an address. */
export interface TrailQuery {
  readonly institution?: string;
  readonly group?: string;
  readonly from?: string;
  readonly to?: string;
  readonly all?: boolean;
  readonly cursor?: string;
}

/** What a list of events is asked for (`request.invalid` for a day that is none). */
export function wantedOf(
  network: Network,
  query: TrailQuery,
  limit: number,
): Result<Omit<Wanted, 'person_id'>, Fault> {
  const from = momentOf('from', query.from, 0);
  if (!from.ok) return from;
  // The last day is asked for as a whole.
  const to = momentOf('to', query.to, 1);
  if (!to.ok) return to;
  const group = ACT_GROUPS.find((one) => one === query.group);
  const { institution } = query;
  return ok({
    organisations: institution === undefined ? null : organisationsOf(network, institution),
    interactions: group === undefined ? null : interactionsOf(group),
    refused: query.group === 'refused' ? true : null,
    without: query.all === true ? [] : interactionsOf('looks'),
    from: from.value,
    to: to.value,
    subject: null,
    before: query.cursor === undefined ? null : BigInt(query.cursor),
    limit,
  });
}

function momentOf(
  field: string,
  text: string | undefined,
  later: number,
): Result<string | null, Fault> {
  if (text === undefined) return ok(null);
  const read = parseDay(text);
  if (!read.ok) return no(fault('request.invalid', { field, problem: read.error }, field));
  return ok(millisText(startOf(read.value.add({ days: later }), ZONE)));
}

/** Every name under which an institution acts: its own and those of its service points. */
export function organisationsOf(network: Network, institution: string): readonly string[] {
  const points = network.service_points.filter((point) => point.institution === institution);
  return [...new Set([institution, ...points.map(({ service_point }) => service_point)])];
}

/** Events of one person in plain words, newest first, with everything that has happened until now. */
export async function readTrail(
  ports: TrailPorts,
  wanted: Wanted & { readonly person_id: string },
  language: Language,
) {
  await chainWaiting(ports.database);
  const events = await findEvents(ports.database, wanted);
  const consented = await consentsOf(ports, wanted.person_id, events);
  const wording = { language, organisationName: ports.organisationName };
  return events.map((event, nth) => seenEvent(event, wording, consented[nth] ?? false));
}

async function consentsOf(
  { database, network, consentedAt }: TrailPorts,
  person_id: string,
  events: readonly ChainedEvent[],
): Promise<readonly boolean[]> {
  if (!events.some(({ role }) => role === 'provider')) return [];
  const looks = events.map((event) => ({
    institution: institutionOf(network, event),
    at: new Date(event.at).toISOString(),
  }));
  return await consentedAt(database, person_id, looks);
}
