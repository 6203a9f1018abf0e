import { type Static, Type } from 'typebox';
import { ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { SaidChange } from '../../rulebook/index.ts';
import {
  ChangeBody,
  ChangeView,
  changeView,
  EffectView,
  effectView,
  FaultView,
  faultView,
  Reason,
  type ViewPorts,
} from './change-views.ts';
import { decideChange } from './decide-change.ts';
import { checkDraft, draftChange, reviseChange } from './draft-change.ts';
import { effectOf } from './effect/effect.ts';

const STRICT = { additionalProperties: false };
const Id = Type.String({ format: 'uuid' });
const Params = Type.Object({ change_id: Id });
const Version = Type.Integer({ minimum: 1, maximum: 1_000_000 });

/** The shape was checked; what the value may be depends on the parameter and is read later. */
const said = (body: Static<typeof ChangeBody>) => body as SaidChange;

/** Adds the routes by which officers draft changes of the law and decide on them with four eyes. */
export function changeWritingRoutes(app: HttpApp, ports: ViewPorts): void {
  checkRoute(app, ports);
  draftRoute(app, ports);
  reviseRoute(app, ports);
  decideRoute(app, ports);
}

function checkRoute(app: HttpApp, ports: ViewPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/policy/changes/check',
    operation: 'checkPolicyChange',
    summary:
      'Reads a draft against the law: every fault at its field, or what it does and which worked cases change. Nothing is stored.',
    action: 'policy.change.draft',
    body: Type.Object({ change: ChangeBody, reason: Reason }, STRICT),
    answer: Type.Object({
      faults: Type.Array(FaultView),
      effect: Type.Union([EffectView, Type.Null()]),
    }),
    handle: async ({ body, language }) => {
      const checked = checkDraft(ports, { ...body, change: said(body.change) });
      if (!checked.ok) {
        return ok({ faults: checked.error.map((one) => faultView(one, language)), effect: null });
      }
      const effect = effectOf(ports.law_book.rulebook, checked.value, language);
      return ok({ faults: [], effect: effectView(effect) });
    },
  });
}

function draftRoute(app: HttpApp, ports: ViewPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/policy/changes',
    operation: 'draftPolicyChange',
    summary:
      'An officer drafts a change of the law under an identifier of their own choice; sent twice it is one draft.',
    action: 'policy.change.draft',
    status: 201,
    body: Type.Object({ change_id: Id, change: ChangeBody, reason: Reason }, STRICT),
    answer: ChangeView,
    handle: async ({ principal, body, language }) => {
      const draft = { ...body, change: said(body.change) };
      const drafted = await draftChange(ports, principal, draft);
      return drafted.ok ? ok(changeView(ports, drafted.value, { language, principal })) : drafted;
    },
  });
}

function reviseRoute(app: HttpApp, ports: ViewPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/policy/changes/:change_id/revise',
    operation: 'revisePolicyChange',
    summary: 'The author writes a new version of a draft that waits or was returned.',
    action: 'policy.change.draft',
    params: Params,
    body: Type.Object({ version: Version, change: ChangeBody, reason: Reason }, STRICT),
    answer: ChangeView,
    handle: async ({ principal, params, body, language }) => {
      const draft = { ...body, ...params, change: said(body.change) };
      const revised = await reviseChange(ports, principal, draft);
      return revised.ok ? ok(changeView(ports, revised.value, { language, principal })) : revised;
    },
  });
}

function decideRoute(app: HttpApp, ports: ViewPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/policy/changes/:change_id/decide',
    operation: 'decidePolicyChange',
    summary:
      'Another officer approves or returns a version of a draft; its author, or before its day anybody of the office, withdraws it.',
    action: 'policy.change.decide',
    params: Params,
    body: Type.Object(
      { version: Version, act: Type.Enum(['approve', 'return', 'withdraw']), reason: Reason },
      STRICT,
    ),
    answer: ChangeView,
    handle: async ({ principal, params, body, language }) => {
      const decided = await decideChange(ports, principal, { ...params, ...body });
      return decided.ok ? ok(changeView(ports, decided.value, { language, principal })) : decided;
    },
  });
}
