import { type Static, Type } from 'typebox';
import { FAULTS, type FaultCode, fault, faultText } from '../kernel/fault.ts';
import { JURISDICTIONS } from '../kernel/jurisdiction.ts';
import type { Language } from '../kernel/language.ts';
import { ok } from '../kernel/result.ts';
import type { HttpApp } from '../platform/http/index.ts';
import { InboxView, type OperatorViews, OutboxView, PeerView, RefusalView } from './views/index.ts';

/** What is wrong, in the reader's language. */
const Problem = Type.Union([
  Type.Object({ code: Type.String(), title: Type.String(), remedy: Type.String() }),
  Type.Null(),
]);

type Problem = Static<typeof Problem>;

const PeerAnswer = Type.Object({ ...PeerView.properties, problem: Problem });
const OutboxAnswer = Type.Object({ ...OutboxView.properties, problem: Problem });
const InboxAnswer = Type.Object({ ...InboxView.properties, problem: Problem });
const RefusalAnswer = Type.Object({ ...RefusalView.properties, problem: Problem });
const NextCursor = Type.Union([Type.String(), Type.Null()]);

const Slice = {
  cursor: Type.Optional(Type.String({ maxLength: 40 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
};
const Id = Type.Object({ id: Type.String({ maxLength: 40 }) });

function problemOf(
  code: string | null,
  facts: Readonly<Record<string, string | null>>,
  language: Language,
): Problem {
  if (code === null || !Object.hasOwn(FAULTS, code)) return null;
  const known = Object.entries(facts).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return { code, ...faultText(fault(code as FaultCode, Object.fromEntries(known)), language) };
}

const peerAnswer = (peer: PeerView, language: Language) => {
  const facts = { peer: peer.peer, since: peer.unreachable_since };
  const code = peer.unreachable_since === null ? peer.failing_code : 'peer.unreachable';
  return { ...peer, problem: problemOf(code, facts, language) };
};
const outboxAnswer = (one: OutboxView, language: Language) => ({
  ...one,
  problem: problemOf(one.code, { kind: one.kind }, language),
});
const inboxAnswer = (one: InboxView, language: Language) => ({
  ...one,
  problem: problemOf(one.code, { kind: one.kind, at: one.at }, language),
});
const refusalAnswer = (one: RefusalView, language: Language) => ({
  ...one,
  problem: problemOf(one.code, { kind: one.kind }, language),
});

function listRoutes(app: HttpApp, views: OperatorViews): void {
  app.guarded({
    method: 'GET',
    url: '/api/exchange/peers',
    operation: 'listPeers',
    summary:
      'The other sides: whether they can be reached, since when not, and what waits for them.',
    action: 'exchange.operate',
    answer: Type.Object({ peers: Type.Array(PeerAnswer) }),
    handle: async ({ language }) =>
      ok({ peers: (await views.peers()).map((peer) => peerAnswer(peer, language)) }),
  });
  app.guarded({
    method: 'GET',
    url: '/api/exchange/outbox',
    operation: 'listOutbox',
    summary: 'Messages to other sides, newest first.',
    action: 'exchange.operate',
    query: Type.Object({ ...Slice, state: Type.Optional(OutboxView.properties.state) }),
    answer: Type.Object({ messages: Type.Array(OutboxAnswer), next_cursor: NextCursor }),
    handle: async ({ query, language }) => {
      const { items, next_cursor } = await views.outbox(query);
      return ok({ messages: items.map((one) => outboxAnswer(one, language)), next_cursor });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/exchange/inbox',
    operation: 'listInbox',
    summary: 'Messages of other sides, newest first.',
    action: 'exchange.operate',
    query: Type.Object({ ...Slice, state: Type.Optional(InboxView.properties.state) }),
    answer: Type.Object({ messages: Type.Array(InboxAnswer), next_cursor: NextCursor }),
    handle: async ({ query, language }) => {
      const { items, next_cursor } = await views.inbox(query);
      return ok({ messages: items.map((one) => inboxAnswer(one, language)), next_cursor });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/exchange/refusals',
    operation: 'listRefusals',
    summary: 'What was not accepted from other sides, newest first.',
    action: 'exchange.operate',
    query: Type.Object(Slice),
    answer: Type.Object({ refusals: Type.Array(RefusalAnswer), next_cursor: NextCursor }),
    handle: async ({ query, language }) => {
      const { items, next_cursor } = await views.refusals(query);
      return ok({ refusals: items.map((one) => refusalAnswer(one, language)), next_cursor });
    },
  });
}

function actionRoutes(app: HttpApp, views: OperatorViews): void {
  app.guarded({
    method: 'POST',
    url: '/api/exchange/inbox/:id/retry',
    operation: 'retryMessage',
    summary: 'Handles a parked message again.',
    action: 'exchange.operate',
    params: Id,
    answer: InboxAnswer,
    handle: async ({ params, language }) => {
      const tried = await views.retry(params.id);
      return tried.ok ? ok(inboxAnswer(tried.value, language)) : tried;
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/exchange/outbox/:id/resend',
    operation: 'resendMessage',
    summary: 'Sends a message that was refused once more.',
    action: 'exchange.operate',
    params: Id,
    answer: OutboxAnswer,
    handle: async ({ params, language }) => {
      const sent = await views.resend(params.id);
      return sent.ok ? ok(outboxAnswer(sent.value, language)) : sent;
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/exchange/peers/:peer/deliver-now',
    operation: 'deliverNow',
    summary: 'Tries to reach another side at once instead of waiting for the next attempt.',
    action: 'exchange.operate',
    params: Type.Object({ peer: Type.Enum([...JURISDICTIONS]) }),
    answer: PeerAnswer,
    handle: async ({ params, language }) => {
      const peer = await views.deliverNow(params.peer);
      return peer.ok ? ok(peerAnswer(peer.value, language)) : peer;
    },
  });
}

/** Routes of the operator's view. */
export function operatorRoutes(app: HttpApp, views: OperatorViews): void {
  listRoutes(app, views);
  actionRoutes(app, views);
}
