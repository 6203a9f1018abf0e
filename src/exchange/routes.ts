import { Type } from 'typebox';
import { JURISDICTIONS } from '../kernel/jurisdiction.ts';
import { ok } from '../kernel/result.ts';
import type { HttpApp } from '../platform/http/index.ts';
import type { Exchange } from './exchange.ts';
import { PublicKeys } from './keys/index.ts';
import { operatorRoutes } from './operator-routes.ts';

/** Somewhat more than a full delivery, for the JSON around it. */
const DELIVERY_BYTES = 2_600_000;
/** A busy side makes about two hundred deliveries in a second. */
const REQUESTS_PER_MINUTE = 30_000;

const Envelope = Type.String({ maxLength: 2_500_000, description: 'JWS in JWE, compact form' });

const Schema = Type.Record(Type.String(), Type.Unknown(), { description: 'JSON Schema' });

const Kinds = Type.Object({
  node: Type.Enum([...JURISDICTIONS]),
  messages: Type.Array(
    Type.Object({ kind: Type.String(), summary: Type.String(), schema: Schema }),
  ),
  questions: Type.Array(
    Type.Object({
      kind: Type.String(),
      summary: Type.String(),
      question: Schema,
      answer: Schema,
    }),
  ),
});

/** Routes for the other sides, who show who they are by their signatures. */
function nodeRoutes(app: HttpApp, exchange: Exchange): void {
  app.open({
    method: 'POST',
    url: '/exchange/messages',
    operation: 'deliverMessages',
    summary: 'Takes sealed messages of another side and gives signed receipts, in order.',
    action: 'public',
    body_max: DELIVERY_BYTES,
    requests_per_minute: REQUESTS_PER_MINUTE,
    body: Type.Object(
      { envelopes: Type.Array(Envelope, { minItems: 1, maxItems: 1000 }) },
      { additionalProperties: false },
    ),
    answer: Type.Object({ receipts: Type.Array(Type.String()) }),
    handle: async ({ body }) => {
      const receipts = await exchange.receive(body.envelopes);
      return receipts.ok ? ok({ receipts: [...receipts.value] }) : receipts;
    },
  });
  app.open({
    method: 'POST',
    url: '/exchange/questions',
    operation: 'answerQuestion',
    summary: 'Answers a sealed question of another side with a sealed answer.',
    action: 'public',
    body_max: DELIVERY_BYTES,
    requests_per_minute: REQUESTS_PER_MINUTE,
    body: Type.Object({ envelope: Envelope }, { additionalProperties: false }),
    answer: Type.Object({ envelope: Type.String() }),
    handle: async ({ body }) => {
      const answer = await exchange.answer(body.envelope);
      return answer.ok ? ok({ envelope: answer.value }) : answer;
    },
  });
}

/** What anybody may know: public keys and the kinds that this node takes. */
function publicRoutes(app: HttpApp, exchange: Exchange): void {
  app.open({
    method: 'GET',
    url: '/exchange/keys',
    operation: 'listExchangeKeys',
    summary: 'The public keys of this node as a JWK set.',
    action: 'public',
    answer: PublicKeys,
    handle: async () => ok(exchange.publicKeys()),
  });
  app.open({
    method: 'GET',
    url: '/exchange/kinds',
    operation: 'listExchangeKinds',
    summary: 'The kinds of messages and questions that this node takes, with their JSON Schemas.',
    action: 'public',
    answer: Kinds,
    handle: async () => {
      const { messages, questions } = exchange.kinds;
      return ok({
        node: exchange.node,
        messages: messages.map(({ kind, summary, schema }) => ({
          kind,
          summary,
          schema: { ...schema },
        })),
        questions: questions.map(({ kind, summary, question, answer }) => ({
          kind,
          summary,
          question: { ...question },
          answer: { ...answer },
        })),
      });
    },
  });
}

/** Adds all routes of the exchange: for other sides, for anybody, and for operators. */
export function exchangeRoutes(app: HttpApp, exchange: Exchange): void {
  nodeRoutes(app, exchange);
  publicRoutes(app, exchange);
  operatorRoutes(app, exchange.views);
}
