import { type Static, Type } from 'typebox';
import { dayAt } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import type { HttpApp } from '../../../../platform/http/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { denySharing, waitingRequest } from '../acts/deny-sharing.ts';
import { recordSharing } from '../acts/record-sharing.ts';
import { agreeAgain, withdrawSharing } from '../acts/withdraw-sharing.ts';
import { type Deciding, decidingFor } from '../deciders/decide-for.ts';
import type { RecipientPorts } from '../elsewhere/ports.ts';
import type { SharingRoutePorts } from '../ports.ts';
import { RECORD_GROUPS } from '../record-groups.ts';
import type { KeptSharing } from '../sharing-consent.ts';
import { sharingRules } from '../sharing-law.ts';
import { sharingsOf } from '../sharing-store.ts';
import { deciderRoutes } from './decider-routes.ts';
import { receiptRoutes } from './receipt-routes.ts';
import { recipientRoutes } from './recipient-routes.ts';
import { SharingBody, TERMS, type TermsBody, termsOf } from './sharing-body.ts';
import { SharingView, sharingView } from './sharing-views.ts';

const ForPerson = { for_person: Type.Optional(Type.String({ format: 'uuid' })) };
const ConsentId = Type.Object({ consent_id: Type.String({ format: 'uuid' }) });
const Receipted = Type.Object({ receipt: Type.String() });
const STRICT = { additionalProperties: false };

/** Adds everything about sharing records: the person's acts, receipts, deciders, and what institutions do. */
export function sharingRoutes(app: HttpApp, ports: RecipientPorts): void {
  rulesRoute(app, ports);
  listRoute(app, ports);
  giveRoute(app, ports);
  answerRoutes(app, ports);
  afterwardsRoutes(app, ports);
  receiptRoutes(app, ports);
  deciderRoutes(app, ports);
  recipientRoutes(app, ports);
}

function rulesRoute(app: HttpApp, ports: SharingRoutePorts): void {
  const Codes = Type.Array(Type.String());
  const OrNull = Type.Union([Type.String(), Type.Null()]);
  const CountOrNull = Type.Union([Type.Integer(), Type.Null()]);
  app.open({
    method: 'GET',
    url: '/api/data/sharing-rules',
    operation: 'viewSharingRules',
    summary:
      'What the law of this side says today about sharing records, and which types belong to which kind of record.',
    action: 'public',
    answer: Type.Object({
      scheme: Type.String(),
      deposit_needs: OrNull,
      view_needs: OrNull,
      deemed_recipients: Codes,
      window_years: Type.Integer(),
      days_default: Type.Integer(),
      days_max: CountOrNull,
      self_from_age: Type.Integer(),
      erase_days_default: Type.Integer(),
      erase_days_max: CountOrNull,
      opening_minutes: Type.Integer(),
      second_agreement: Type.Boolean(),
      genomic_crosses: Type.Boolean(),
      refusal_in_emergency: Type.Boolean(),
      deciders_minor: Codes,
      deciders_incapable: Codes,
      deciders_appointed: Codes,
      groups: Type.Record(Type.String(), Codes),
    }),
    handle: async () => {
      const on = dayAt(ports.clock.now(), ZONE);
      const rules = sharingRules(ports.rulebook, ports.node, on);
      if (!rules.ok) return rules;
      const { law, ...said } = rules.value;
      const groups = Object.entries(RECORD_GROUPS).map(([name, types]) => [name, [...types]]);
      return ok({
        ...said,
        scheme: law.scheme,
        deemed_recipients: [...said.deemed_recipients],
        deciders_minor: [...said.deciders_minor],
        deciders_incapable: [...said.deciders_incapable],
        deciders_appointed: [...said.deciders_appointed],
        groups: Object.fromEntries(groups) as Record<string, string[]>,
      });
    },
  });
}

function listRoute(app: HttpApp, ports: SharingRoutePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/sharing-consents',
    operation: 'listSharingConsents',
    summary:
      'What the person who is signed in, or somebody for whom they decide, shares with whom, refuses, and is asked for.',
    action: 'data.sharing.give',
    query: Type.Object(ForPerson),
    answer: Type.Object({ consents: Type.Array(SharingView) }),
    handle: async ({ principal, query }) => {
      const about = await decidingFor(ports.database, ports, principal, query.for_person ?? null);
      if (!about.ok) return about;
      const kept = await sharingsOf(ports.database, about.value.person_id);
      const at = ports.clock.now();
      return ok({ consents: kept.map((one) => sharingView(one, { ...ports, at })) });
    },
  });
}

function giveRoute(app: HttpApp, ports: SharingRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-consents',
    operation: 'giveSharingConsent',
    summary:
      'The person who is signed in, or who decides for somebody, lets an institution see records from now on, or refuses.',
    action: 'data.sharing.give',
    status: 201,
    body: SharingBody,
    answer: Type.Object({ consent_id: Type.String(), receipt: Type.String() }),
    handle: ({ principal, body }) => {
      const { for_person = null, expressed, ...said } = body;
      return deciding(
        ports,
        { principal, for_person, act: 'gives' },
        async (session, { person_id, giver }) => {
          if (!expressed) return no(fault('consent.not_expressed', {}, 'expressed'));
          const terms = termsOf(said);
          return recordSharing(session, ports, { person_id, terms, giver, answers: null });
        },
      );
    },
  });
}

function answerRoutes(app: HttpApp, ports: SharingRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-consents/:consent_id/grant',
    operation: 'grantSharingRequest',
    summary: 'Gives what an institution asked for, or less, from now on.',
    action: 'data.sharing.give',
    params: ConsentId,
    body: Type.Object({ ...TERMS, ...ForPerson, expressed: Type.Boolean() }, STRICT),
    answer: Type.Object({ consent_id: Type.String(), receipt: Type.String() }),
    handle: ({ principal, params: { consent_id }, body }) => {
      const { for_person = null, expressed, ...said } = body;
      return deciding(
        ports,
        { principal, for_person, act: 'gives' },
        async (session, { person_id, giver }) => {
          if (!expressed) return no(fault('consent.not_expressed', {}, 'expressed'));
          const asked = await waitingRequest(session, { person_id, consent_id });
          if (!asked.ok) return asked;
          const terms = termsOf(answerTo(asked.value, said));
          return recordSharing(session, ports, { person_id, terms, giver, answers: asked.value });
        },
      );
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-consents/:consent_id/deny',
    operation: 'denySharingRequest',
    summary: 'Says no to what an institution asked for.',
    action: 'data.sharing.give',
    params: ConsentId,
    body: Type.Object(ForPerson, STRICT),
    answer: Receipted,
    handle: ({ principal, params: { consent_id }, body }) =>
      deciding(ports, { principal, for_person: body.for_person ?? null }, (session, about) =>
        denySharing(session, ports, { ...about, consent_id }),
      ),
  });
}

function afterwardsRoutes(app: HttpApp, ports: SharingRoutePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-consents/:consent_id/withdraw',
    operation: 'withdrawSharingConsent',
    summary: 'Withdraws a sharing consent, or takes a refusal back, at once.',
    action: 'data.sharing.give',
    params: ConsentId,
    body: Type.Object(ForPerson, STRICT),
    answer: Receipted,
    handle: ({ principal, params: { consent_id }, body }) =>
      deciding(ports, { principal, for_person: body.for_person ?? null }, (session, about) =>
        withdrawSharing(session, ports, { ...about, consent_id }),
      ),
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/sharing-consents/:consent_id/agree-again',
    operation: 'agreeAgainToSharing',
    summary: 'The second agreement: opens the sensitive classes that the consent names.',
    action: 'data.sharing.give',
    params: ConsentId,
    body: Type.Object({ ...ForPerson, expressed: Type.Boolean() }, STRICT),
    answer: Receipted,
    handle: ({ principal, params: { consent_id }, body }) => {
      const for_person = body.for_person ?? null;
      return deciding(ports, { principal, for_person }, async (session, { person_id }) =>
        body.expressed
          ? agreeAgain(session, ports, { person_id, consent_id })
          : no(fault('consent.not_expressed', {}, 'expressed')),
      );
    },
  });
}

/** What was asked for, less what the person leaves out; kinds of records that the person names take its place. */
function answerTo(asked: KeptSharing, said: Static<typeof TermsBody>) {
  const { institution, purposes, record_types } = asked;
  const isNarrower = said.groups !== undefined || said.record_types !== undefined;
  const types = isNarrower || record_types === null ? {} : { record_types: [...record_types] };
  return { purposes: [...purposes], ...types, ...said, institution };
}

/** One transaction about the records of the person whom the sign-in may decide for. */
function deciding<T>(
  ports: SharingRoutePorts,
  by: {
    readonly principal: Principal;
    readonly for_person: string | null;
    readonly act?: 'gives' | 'ends';
  },
  act: (session: Session, about: Deciding) => Promise<Result<T, Fault>>,
): Promise<Result<T, Fault>> {
  return ports.database.transaction(async (session) => {
    const about = await decidingFor(session, ports, by.principal, by.for_person, by.act);
    return about.ok ? act(session, about.value) : about;
  });
}
