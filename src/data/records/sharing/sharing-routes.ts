import { type Static, Type } from 'typebox';
import { day, instant, millisText } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import { PURPOSES } from '../purpose.ts';
import { SENSITIVE_CLASSES } from '../repository/classify.ts';
import { recordSharing } from './record-sharing.ts';
import { type SharingPorts, shareRecords } from './share-records.ts';
import type { GivenConsent } from './sharing-consent.ts';
import { endSharing, sharingsOf } from './sharing-store.ts';

export interface SharingRoutePorts extends SharingPorts {
  readonly database: Database;
}

const Day = Type.String({ format: 'date' });
const OrNull = <T extends ReturnType<typeof Type.String>>(of: T) => Type.Union([of, Type.Null()]);
const Words = Type.Array(Type.String());
const ConsentView = Type.Object({
  consent_id: Type.String(),
  institution: Type.String(),
  record_types: Type.Union([Words, Type.Null()]),
  care_from: OrNull(Type.String()),
  care_to: OrNull(Type.String()),
  purposes: Words,
  sensitive_classes: Words,
  from: Type.String(),
  until: OrNull(Type.String()),
  withdrawn_at: OrNull(Type.String()),
});
const TYPES_MAX = 40;
const SharingBody = Type.Object(
  {
    institution: Type.String({ minLength: 1, maxLength: 80 }),
    record_types: Type.Optional(
      Type.Array(Type.String({ maxLength: 64 }), { minItems: 1, maxItems: TYPES_MAX }),
    ),
    care_from: Type.Optional(Day),
    care_to: Type.Optional(Day),
    purposes: Type.Optional(Type.Array(Type.Enum([...PURPOSES]), { minItems: 1 })),
    sensitive_classes: Type.Optional(Type.Array(Type.Enum([...SENSITIVE_CLASSES]))),
    until: Type.Optional(Type.String({ format: 'date-time' })),
  },
  { additionalProperties: false },
);

/** Adds what a person does about sharing: give, see, withdraw. */
export function sharingRoutes(app: HttpApp, ports: SharingRoutePorts): void {
  giveRoute(app, ports);
  app.guarded({
    method: 'GET',
    url: '/api/data/sharing-consents',
    operation: 'listSharingConsents',
    summary: 'With which institutions the person who is signed in shares which records.',
    action: 'data.sharing.give',
    answer: Type.Object({ consents: Type.Array(ConsentView) }),
    handle: async ({ principal: { person_id } }) => {
      const given = person_id === undefined ? [] : await sharingsOf(ports.database, person_id);
      return ok({ consents: given.map(viewOf) });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-consents/:consent_id/withdraw',
    operation: 'withdrawSharingConsent',
    summary: 'Withdraws a sharing consent of the person who is signed in, at once.',
    action: 'data.sharing.give',
    params: Type.Object({ consent_id: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({ state: Type.Literal('WITHDRAWN') }),
    handle: async ({ principal, params: { consent_id } }) => {
      const { person_id } = principal;
      const at = millisText(ports.clock.now());
      const isEnded =
        person_id !== undefined &&
        (await ports.database.transaction(async (session) => {
          const ended = await endSharing(session, { person_id, consent_id, at });
          const of = { person_id, consent_id, by: principal, at };
          if (ended) await recordSharing(session, { ...of, act: 'withdrawn' });
          return ended;
        }));
      return isEnded ? ok({ state: 'WITHDRAWN' as const }) : no(fault('sharing.not_in_force'));
    },
  });
}

function giveRoute(app: HttpApp, ports: SharingRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-consents',
    operation: 'giveSharingConsent',
    summary: 'The person who is signed in lets an institution see records, from now on.',
    action: 'data.sharing.give',
    status: 201,
    body: SharingBody,
    answer: Type.Object({ consent_id: Type.String() }),
    handle: async ({ principal, body }) => {
      const { person_id, subject } = principal;
      if (person_id === undefined) return no(fault('sharing.not_in_force'));
      const sharing = { ...sharingOf(body), person_id, given_by: subject };
      const given = await ports.database.transaction(async (session) => {
        const made = await shareRecords(session, ports, sharing);
        const at = millisText(ports.clock.now());
        const act = made.ok ? { consent_id: made.value } : { refusal: made.error.code };
        await recordSharing(session, { person_id, by: principal, at, act: 'given', ...act });
        return made;
      });
      return given.ok ? ok({ consent_id: given.value }) : given;
    },
  });
}

/** What was said, with what holds unless said: all kinds, all days, for care, nothing sensitive, until withdrawn. */
function sharingOf(body: Static<typeof SharingBody>) {
  const { institution, record_types, care_from, care_to, purposes, until } = body;
  return {
    institution,
    record_types: record_types ?? null,
    care_from: care_from === undefined ? null : day(care_from),
    care_to: care_to === undefined ? null : day(care_to),
    purposes: purposes ?? (['TREAT'] as const),
    sensitive_classes: body.sensitive_classes ?? [],
    to_at: until === undefined ? null : millisText(instant(until)),
  };
}

function viewOf(given: GivenConsent) {
  const { consent_id, institution, record_types, care_from, care_to, withdrawn_at } = given;
  return {
    consent_id,
    institution,
    record_types: record_types === null ? null : [...record_types],
    care_from,
    care_to,
    purposes: [...given.purposes],
    sensitive_classes: [...given.sensitive_classes],
    from: given.from_at,
    until: given.to_at,
    withdrawn_at,
  };
}
