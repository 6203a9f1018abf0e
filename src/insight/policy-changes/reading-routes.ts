import { Type } from 'typebox';
import { fault } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Change, ChangeState } from './change.ts';
import { changeFile } from './change-file.ts';
import {
  ChangeView,
  changeView,
  EffectView,
  EventView,
  effectView,
  eventView,
  type ViewPorts,
} from './change-views.ts';
import { knownEffect } from './effect/known-effect.ts';
import { type ChangesWanted, eventsOf, findChange, listChanges } from './store.ts';

const PAGE = 50;
const PAGES = {
  cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,18}$' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
};
const ListView = Type.Object({
  changes: Type.Array(ChangeView),
  next_cursor: Type.Union([Type.String(), Type.Null()]),
});
const Params = Type.Object({ change_id: Type.String({ format: 'uuid' }) });
const STATES = ['draft', 'returned', 'approved', 'withdrawn'] as const;

/** Adds the routes by which changes of the law are read. Who approved what is public; drafts are the officers'. */
export function changeReadingRoutes(app: HttpApp, ports: ViewPorts): void {
  publicRoute(app, ports);
  listRoute(app, ports);
  oneRoute(app, ports);
  app.guarded({
    method: 'GET',
    url: '/api/policy/changes/:change_id/file',
    operation: 'exportPolicyChange',
    summary: 'A change as a file, from which officers of another side can draft the same.',
    action: 'policy.view_history',
    params: Params,
    answer: 'file',
    handle: async ({ params }) => {
      const change = await findChange(ports.database, params.change_id);
      if (change === null) return no(fault('policy.change_not_found'));
      return ok({
        content_type: 'application/json',
        filename: `change-${change.change.scheme}-${change.change.from}.json`,
        content: changeFile(ports.node, change),
      });
    },
  });
}

interface PageAsked {
  readonly cursor?: string;
  readonly limit?: number;
}

async function pageOf(
  ports: ViewPorts,
  asked: PageAsked,
  wanted: Pick<ChangesWanted, 'scheme' | 'state' | 'approved_only'>,
  reader: { readonly language: Language; readonly principal: Principal | null },
) {
  const limit = asked.limit ?? PAGE;
  const before = asked.cursor === undefined ? null : BigInt(asked.cursor);
  const found = await listChanges(ports.database, { ...wanted, before, limit: limit + 1 });
  const shown: readonly Change[] = found.slice(0, limit);
  return {
    changes: shown.map((change) => changeView(ports, change, reader)),
    next_cursor: found.length > limit ? String(shown.at(-1)?.sequence) : null,
  };
}

function publicRoute(app: HttpApp, ports: ViewPorts): void {
  app.open({
    method: 'GET',
    url: '/api/policy/schemes/:scheme/changes',
    operation: 'listSchemeChanges',
    summary: 'Who changed the law of a scheme at this node, with whose approval, newest first.',
    action: 'public',
    params: Type.Object({ scheme: Type.String({ maxLength: 64 }) }),
    query: Type.Object(PAGES),
    answer: ListView,
    handle: async ({ params, query, language }) => {
      const wanted = { scheme: params.scheme, state: null, approved_only: true };
      return ok(await pageOf(ports, query, wanted, { language, principal: null }));
    },
  });
}

function listRoute(app: HttpApp, ports: ViewPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/policy/changes',
    operation: 'listPolicyChanges',
    summary: 'Changes of the law at this node, drafts among them, newest first.',
    action: 'policy.view_history',
    query: Type.Object({
      scheme: Type.Optional(Type.String({ maxLength: 64 })),
      state: Type.Optional(Type.Enum([...STATES])),
      ...PAGES,
    }),
    answer: ListView,
    handle: async ({ principal, query, language }) => {
      const state = (query.state?.toUpperCase() ?? null) as ChangeState | null;
      const wanted = { scheme: query.scheme ?? null, state, approved_only: false };
      return ok(await pageOf(ports, query, wanted, { language, principal }));
    },
  });
}

function oneRoute(app: HttpApp, ports: ViewPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/policy/changes/:change_id',
    operation: 'readPolicyChange',
    summary: 'A change with its history, what it does to the law, and the worked cases it changes.',
    action: 'policy.view_history',
    params: Params,
    answer: Type.Object({
      change: ChangeView,
      events: Type.Array(EventView),
      effect: Type.Union([EffectView, Type.Null()]),
    }),
    handle: async ({ principal, params, language }) => {
      const change = await findChange(ports.database, params.change_id);
      if (change === null) return no(fault('policy.change_not_found'));
      const events = await eventsOf(ports.database, params.change_id);
      const effect = await knownEffect(ports, change, language);
      return ok({
        change: changeView(ports, change, { language, principal }),
        events: events.map((event) => eventView(ports, event, language)),
        effect: effect && effectView(effect),
      });
    },
  });
}
