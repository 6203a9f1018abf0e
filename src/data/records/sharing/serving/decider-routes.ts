import { Type } from 'typebox';
import { day } from '../../../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../../../kernel/documents/graded.ts';
import { fault } from '../../../../kernel/fault.ts';
import { no, ok } from '../../../../kernel/result.ts';
import type { HttpApp } from '../../../../platform/http/index.ts';
import { decidersAround, type NamedDecider } from '../deciders/decider-store.ts';
import { acceptDecider, endOfDecider, offerDecider } from '../deciders/offer-decider.ts';
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
  /** Empty where the person named the other online. */
  evidence: Type.String(),
  /** `OFFERED` until the one who was named accepts; before that the person sees no name, only the document they typed. */
  state: Type.Enum(['OFFERED', 'ACCEPTED', 'ENDED']),
  masked: Type.String(),
  name_zh: Type.String(),
  name_en: Type.String(),
  recorded_at: Type.String(),
  ended_at: OrNull,
});

/** Adds the routes of those who decide for others: recorded at a counter, seen and ended by either of the two. */
export function deciderRoutes(app: HttpApp, ports: SharingRoutePorts): void {
  recordRoute(app, ports);
  onlineRoutes(app, ports);
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
    summary:
      'Ends the right to decide, or an offer of it, at once, by either of the two; both are told.',
    action: 'data.sharing.give',
    params: Type.Object({ decider_id: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({ state: Type.Literal('ENDED') }),
    handle: async ({ principal, params: { decider_id } }) => {
      const ended = await ports.database.transaction((session) =>
        endOfDecider(session, ports, principal, decider_id),
      );
      return ended.ok ? ok({ state: 'ENDED' as const }) : ended;
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

function onlineRoutes(app: HttpApp, ports: SharingRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-decider-offers',
    operation: 'offerSharingDecider',
    summary:
      'The person who is signed in names somebody who may decide for them, where the law lets them; it counts once that one accepts.',
    action: 'data.sharing.give',
    status: 202,
    // Whoever is named is looked up: nobody tries documents one after the other.
    requests_per_minute: 20,
    body: Type.Object(
      {
        decider: Document,
        decider_born: Born,
        kind: Type.String({ minLength: 1, maxLength: 40 }),
        expressed: Type.Boolean(),
      },
      STRICT,
    ),
    answer: Type.Object({ state: Type.Literal('OFFERED') }),
    handle: async ({ principal, body: { expressed, ...named } }) => {
      if (!expressed) return no(fault('consent.not_expressed', {}, 'expressed'));
      const online = { ...named, decider_born: day(named.decider_born) };
      const offered = await ports.database.transaction((session) =>
        offerDecider(session, ports, principal, online),
      );
      return offered.ok ? ok({ state: 'OFFERED' as const }) : offered;
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-deciders/:decider_id/accept',
    operation: 'acceptSharingDecider',
    summary: 'The one whom a person named accepts to decide for them, from now on.',
    action: 'data.sharing.give',
    params: Type.Object({ decider_id: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({ state: Type.Literal('ACCEPTED') }),
    handle: async ({ principal, params: { decider_id } }) => {
      const accepted = await ports.database.transaction((session) =>
        acceptDecider(session, ports, principal, decider_id),
      );
      return accepted.ok ? ok({ state: 'ACCEPTED' as const }) : accepted;
    },
  });
}

function deciderView(one: NamedDecider, own: string) {
  const isTheirs = one.person_id === own;
  const { decider_id, person_id, kind, evidence, masked, recorded_at, accepted_at, ended_at } = one;
  // Whoever names somebody by a document learns no name by it before that one accepts.
  const isNamed = !isTheirs || accepted_at !== null;
  return {
    decider_id,
    side: isTheirs ? ('theirs' as const) : ('mine' as const),
    person_id,
    kind,
    evidence,
    state: stateOf(one),
    masked: isTheirs ? masked : '',
    name_zh: isNamed ? (isTheirs ? one.decider_zh : one.person_zh) : '',
    name_en: isNamed ? (isTheirs ? one.decider_en : one.person_en) : '',
    recorded_at,
    ended_at,
  };
}

function stateOf({ accepted_at, ended_at }: NamedDecider) {
  if (ended_at !== null) return 'ENDED' as const;
  return accepted_at === null ? ('OFFERED' as const) : ('ACCEPTED' as const);
}
