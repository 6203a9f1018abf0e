import type { TSchema } from 'typebox';
import { JURISDICTIONS } from '../kernel/jurisdiction.ts';
import type { Exchange, ExchangeOptions } from './exchange.ts';
import { receiveMessages, unparkedHandler } from './inbox/index.ts';
import type { MessageHandler } from './kinds/index.ts';
import { createPump, createSend, forgetBodies } from './outbox/index.ts';
import { LIMITS } from './peers/index.ts';
import { answerQuestion, createAsk } from './questions/index.ts';
import { createViews } from './views/index.ts';

/** Keys handlers by their kind. Throws when two handle the same. */
function byKind<H extends { readonly of: { readonly kind: string } }>(
  handlers: readonly H[],
): ReadonlyMap<string, H> {
  const found = new Map(handlers.map((handler) => [handler.of.kind, handler]));
  if (found.size !== handlers.length) throw new Error('two handlers for one kind');
  return found;
}

/** Puts one node's exchange together. Throws when two handlers share a kind. */
export function createExchange(options: ExchangeOptions): Exchange {
  const { node, database, clock, random, keys, trust, transport, log } = options;
  const limits = { ...LIMITS, ...options.limits };
  const sides = JURISDICTIONS.filter((side) => side !== node);
  const every = { node, database, clock, random, keys, trust, transport, log, limits };
  const send = createSend(every);
  const own: MessageHandler<TSchema> = unparkedHandler;
  const handlers = byKind([...options.handlers, own]);
  const questions = byKind(options.questions);
  const inbox = { ...every, handlers, send };
  const asking = { ...every, questions };
  const pump = createPump(
    {
      ...every,
      isPaused: options.is_paused ?? (async () => false),
      sends_past_only: options.sends_past_only ?? false,
    },
    sides,
  );
  return {
    node,
    send,
    ask: createAsk(asking),
    receive: (envelopes) => receiveMessages(inbox, envelopes),
    answer: (envelope) => answerQuestion(asking, envelope),
    pump: () => pump.round(),
    start: () => pump.start(),
    stop: () => pump.stop(),
    publicKeys: () => keys.publicKeys(),
    kinds: {
      messages: [...handlers.values()].map((handler) => handler.of),
      questions: options.questions.map((handler) => handler.of),
    },
    views: createViews({ database, sides, inbox }),
    forgetBodies: (before) => forgetBodies(database, before),
  };
}
