import { Type } from 'typebox';
import { dayAt, parseDay } from '../../../kernel/day.ts';
import { fault } from '../../../kernel/fault.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import { NameSchema } from '../../images/index.ts';
import { codeText } from '../deposit-code.ts';
import { depositNames, depositRules } from '../deposit-law.ts';
import { type AuthorisePorts, authoriseDeposit, withdrawDeposit } from './authorise-deposit.ts';
import { type DepositAuthorisation, depositsOf } from './home-store.ts';

const Day = Type.String({ format: 'date' });
const LIST = 50;

const Authorisation = {
  deposit_id: Type.String(),
  institution: Type.String(),
  visit_day: Day,
  ends_on: Type.String({ format: 'date', description: 'First day on which nothing more is taken' }),
  authorised_at: Type.String(),
  withdrawn_at: Type.Union([Type.String(), Type.Null()]),
};

/** Adds the routes by which people give and take back leave to deposit images. */
export function holderRoutes(app: HttpApp, ports: AuthorisePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/deposits/institutions',
    operation: 'listDepositInstitutions',
    summary: 'Institutions that may deposit images of an attendance on a day.',
    action: 'data.deposit.authorise',
    query: Type.Object({ on: Type.Optional(Day) }),
    answer: Type.Object({
      on: Day,
      institutions: Type.Array(Type.Object({ institution: Type.String(), name: Type.String() })),
    }),
    handle: async ({ query, language }) => {
      const on = parseDay(query.on ?? dayAt(ports.clock.now(), ZONE).toString());
      if (!on.ok) return no(fault('request.invalid', { field: 'on', problem: on.error }, 'on'));
      const rules = depositRules(ports.rulebook, on.value);
      const found = rules.ok ? [...rules.value.institutions] : [];
      const institutions = found.map(([institution, name]) => ({
        institution,
        name: name[language],
      }));
      return ok({ on: on.value.toString(), institutions });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/deposits',
    operation: 'authoriseDeposit',
    summary: 'Gives leave to deposit the images of one attendance; the code is shown this once.',
    action: 'data.deposit.authorise',
    body: Type.Object(
      { institution: Type.String({ maxLength: 80 }), visit_day: Day },
      { additionalProperties: false },
    ),
    status: 201,
    answer: Type.Object({
      ...Authorisation,
      code: Type.String(),
      code_text: Type.String({ description: 'The text of the QR code' }),
    }),
    handle: async ({ principal, body }) => {
      const visit_day = parseDay(body.visit_day);
      if (!visit_day.ok) {
        const facts = { field: 'visit_day', problem: visit_day.error };
        return no(fault('request.invalid', facts, 'visit_day'));
      }
      const asked = { institution: body.institution, visit_day: visit_day.value };
      const made = await authoriseDeposit(ports, principal, asked);
      if (!made.ok) return made;
      const { code, authorisation } = made.value;
      return ok({ ...viewOf(authorisation), code, code_text: codeText(code) });
    },
  });
  ownRoutes(app, ports);
}

function ownRoutes(app: HttpApp, ports: AuthorisePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/deposits',
    operation: 'listDeposits',
    summary: "One's own authorisations, newest first, with how many images came.",
    action: 'data.deposit.authorise',
    answer: Type.Object({
      deposits: Type.Array(
        Type.Object({
          ...Authorisation,
          institution_name: Type.Union([NameSchema, Type.Null()]),
          waiting: Type.Integer(),
          kept: Type.Integer(),
          refused: Type.Integer(),
        }),
      ),
    }),
    handle: async ({ principal: { person_id } }) => {
      const nameOf = depositNames(ports.rulebook);
      const deposits =
        person_id === undefined ? [] : await depositsOf(ports.database, person_id, LIST);
      return ok({
        deposits: deposits.map(({ waiting, kept, refused, ...authorisation }) => {
          const institution_name = nameOf(authorisation.institution);
          return { ...viewOf(authorisation), institution_name, waiting, kept, refused };
        }),
      });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/deposits/:deposit_id/withdraw',
    operation: 'withdrawDeposit',
    summary: 'Takes leave back: nothing more is taken from that moment on. What is there stays.',
    action: 'data.deposit.authorise',
    params: Type.Object({ deposit_id: Type.String({ format: 'uuid' }) }),
    answer: Type.Object({ withdrawn: Type.Literal(true) }),
    handle: async ({ principal, params }) => {
      const done = await withdrawDeposit(ports, principal, params.deposit_id);
      return done.ok ? ok({ withdrawn: true as const }) : done;
    },
  });
}

function viewOf(of: DepositAuthorisation) {
  return {
    deposit_id: of.deposit_id,
    institution: of.institution,
    visit_day: of.visit_day.toString(),
    ends_on: of.ends_on.toString(),
    authorised_at: of.authorised_at.toString(),
    withdrawn_at: of.withdrawn_at?.toString() ?? null,
  };
}
