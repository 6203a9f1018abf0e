import { Type } from 'typebox';
import { day, millisText } from '../../../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../../../kernel/documents/graded.ts';
import { fault } from '../../../../kernel/fault.ts';
import { no, ok } from '../../../../kernel/result.ts';
import type { HttpApp } from '../../../../platform/http/index.ts';
import { decidersAround, endDecider, type NamedDecider } from '../deciders/decider-store.ts';
import { recordDecider } from '../deciders/record-decider.ts';
import type { SharingRoutePorts } from '../ports.ts';

const STRICT = { additionalProperties: false };
const Document = Type.Object(
  {
    document_type: Type.Enum([...DOCUMENT_TYPES]),
    number: Type.String({ minLength: 1, maxLength: 40 }),
  },
  STRICT,
);
const Born = Type.String({ format: 'date' });
const OrNull = Type.Union([Type.String(), Type.Null()]);

const DeciderView = Type.Object({
  decider_id: Type.String(),
  /** `theirs`: the other decides for the one who is signed in; `mine`: the other way round. */
  side: Type.Enum(['mine', 'theirs']),
  person_id: Type.String(),
  kind: Type.String(),
  evidence: Type.String(),
  name_zh: Type.String(),
  name_en: Type.String(),
  recorded_at: Type.String(),
  ended_at: OrNull,
});

/** Adds the routes of those who decide for others: recorded at a counter, seen and ended by either of the two. */
export function deciderRoutes(app: HttpApp, ports: SharingRoutePorts): void {
  recordRoute(app, ports);
  app.guarded({
    method: 'GET',
    url: '/api/data/sharing-deciders',
    operation: 'listSharingDeciders',
    summary: 'Who may decide about sharing for the one who is signed in, and for whom they may.',
    action: 'data.sharing.give',
    answer: Type.Object({ deciders: Type.Array(DeciderView) }),
    handle: async ({ principal: { person_id } }) => {
      if (person_id === undefined) return ok({ deciders: [] });
      const around = await decidersAround(ports.database, person_id);
      return ok({ deciders: around.map((one) => deciderView(one, person_id)) });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-deciders/:decider_id/end',
    operation: 'endSharingDecider',
    summary: 'Ends the right to decide, at once, by either of the two.',
    action: 'data.sharing.give',
    params: Type.Object({ decider_id: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({ state: Type.Literal('ENDED') }),
    handle: async ({ principal: { person_id, subject }, params: { decider_id } }) => {
      const at = millisText(ports.clock.now());
      const isEnded =
        person_id !== undefined &&
        (await endDecider(ports.database, { decider_id, person_id, at, by: subject }));
      return isEnded ? ok({ state: 'ENDED' as const }) : no(fault('sharing.may_not_decide'));
    },
  });
}

function recordRoute(app: HttpApp, ports: SharingRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-deciders',
    operation: 'recordSharingDecider',
    summary: 'Records at a counter who may decide for a person, with what was shown to prove it.',
    action: 'data.decider.record',
    status: 201,
    body: Type.Object(
      {
        person: Document,
        person_born: Born,
        decider: Document,
        decider_born: Born,
        kind: Type.String({ minLength: 1, maxLength: 40 }),
        evidence: Type.String({ minLength: 3, maxLength: 200 }),
      },
      STRICT,
    ),
    answer: Type.Object({ decider_id: Type.String() }),
    handle: async ({ principal, body }) => {
      const shown = {
        ...body,
        person_born: day(body.person_born),
        decider_born: day(body.decider_born),
      };
      const recorded = await ports.database.transaction((session) =>
        recordDecider(session, ports, principal, shown),
      );
      return recorded.ok ? ok({ decider_id: recorded.value }) : recorded;
    },
  });
}

function deciderView(one: NamedDecider, own: string) {
  const isTheirs = one.person_id === own;
  const { decider_id, person_id, kind, evidence, recorded_at, ended_at } = one;
  return {
    decider_id,
    side: isTheirs ? ('theirs' as const) : ('mine' as const),
    person_id,
    kind,
    evidence,
    name_zh: isTheirs ? one.decider_zh : one.person_zh,
    name_en: isTheirs ? one.decider_en : one.person_en,
    recorded_at,
    ended_at,
  };
}
