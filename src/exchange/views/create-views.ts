import { fault } from '../../kernel/fault.ts';
import { isId } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok } from '../../kernel/result.ts';
import type { Database } from '../../platform/postgres/index.ts';
import { type InboxPorts, retryParked } from '../inbox/index.ts';
import { resendRefused } from '../outbox/index.ts';
import { endPause } from '../peers/index.ts';
import type { OperatorViews, Page, Part } from './operator-views.ts';
import {
  findInbox,
  findOutbox,
  listInbox,
  listOutbox,
  listPeers,
  listRefusals,
  type Slice,
} from './store.ts';

const PAGE = 50;
const PAGE_MAX = 200;

/** Cuts one page out of a list; it looks one row ahead to know whether there is more. */
async function pageOf<T>(
  part: Part,
  list: (slice: Slice) => Promise<T[]>,
  idOf: (item: T) => string,
): Promise<Page<T>> {
  const cursor = part.cursor !== undefined && isId(part.cursor) ? part.cursor : null;
  const limit = Math.min(Math.max(part.limit ?? PAGE, 1), PAGE_MAX);
  const rows = await list({ state: part.state ?? null, cursor, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next_cursor: rows.length > limit && last !== undefined ? idOf(last) : null };
}

/** What an operator of this node sees and does. */
export function createViews(ports: {
  readonly database: Database;
  readonly sides: readonly Jurisdiction[];
  readonly inbox: InboxPorts;
}): OperatorViews {
  const { database, sides, inbox } = ports;
  return {
    peers: () => listPeers(database, sides),
    outbox: (part) =>
      pageOf(
        part,
        (slice) => listOutbox(database, slice),
        (item) => item.id,
      ),
    inbox: (part) =>
      pageOf(
        part,
        (slice) => listInbox(database, slice),
        (item) => item.id,
      ),
    refusals: (part) =>
      pageOf(
        part,
        (slice) => listRefusals(database, slice),
        (item) => item.refusal_id,
      ),
    async retry(id) {
      if (!isId(id)) return no(fault('message.not_found'));
      const tried = await retryParked(inbox, id);
      if (!tried.ok) return tried;
      const found = await findInbox(database, id);
      return found === null ? no(fault('message.not_found')) : ok(found);
    },
    async resend(id) {
      if (!isId(id)) return no(fault('message.not_found'));
      const sent = await resendRefused(database, id);
      const found = await findOutbox(database, id);
      if (found === null) return no(fault('message.not_found'));
      return sent ? ok(found) : no(fault('message.not_refused'));
    },
    async deliverNow(peer) {
      const known = fault('peer.unknown', { peer, known: sides.join(', ') });
      if (!sides.includes(peer)) return no(known);
      await endPause(database, peer);
      const [found] = await listPeers(database, [peer]);
      return found === undefined ? no(known) : ok(found);
    },
  };
}
