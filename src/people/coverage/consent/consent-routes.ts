import { Type } from 'typebox';
import type { Language } from '../../../kernel/language.ts';
import { ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import { type AgreePorts, consentInForce, giveOwn, withdrawOwn } from './agree.ts';
import type { CoverageConsent } from './consent.ts';
import { CONSENT_TEXT } from './consent-text.ts';

const TextOrNull = Type.Union([Type.String(), Type.Null()]);
const ConsentView = Type.Object({
  in_force: Type.Boolean(),
  consent_id: TextOrNull,
  given_at: TextOrNull,
  until: TextOrNull,
  text_version: Type.String(),
  text: Type.String(),
});

/** Adds the routes of the consent that other sides may be asked: its text, the own one, giving and withdrawing it. */
export function coverageConsentRoutes(app: HttpApp, ports: AgreePorts): void {
  app.open({
    method: 'GET',
    url: '/api/people/coverage/consent-text',
    operation: 'viewCoverageConsentText',
    summary: 'What a person agrees to before other sides are asked about their cover.',
    action: 'public',
    answer: Type.Object({ text_version: Type.String(), text: Type.String() }),
    handle: async ({ language }) =>
      ok({ text_version: CONSENT_TEXT.version, text: CONSENT_TEXT.text[language] }),
  });
  app.guarded({
    method: 'GET',
    url: '/api/people/coverage/consent',
    operation: 'viewCoverageConsent',
    summary: 'Whether the person who is signed in lets other sides be asked about their cover.',
    action: 'people.coverage.consent',
    answer: ConsentView,
    handle: async ({ principal: { person_id }, language }) => {
      const inForce =
        person_id === undefined ? null : await consentInForce(ports.database, ports, person_id);
      return ok(viewOf(inForce, language));
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/people/coverage/consent',
    operation: 'giveCoverageConsent',
    summary: 'The person who is signed in lets other sides be asked about their cover.',
    action: 'people.coverage.consent',
    body: Type.Object(
      { text_version: Type.String({ minLength: 1, maxLength: 80 }), expressed: Type.Boolean() },
      { additionalProperties: false },
    ),
    answer: ConsentView,
    handle: async ({ principal, body, language }) => {
      const given = await giveOwn(ports, principal, body);
      return given.ok ? ok(viewOf(given.value, language)) : given;
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/people/coverage/consent/withdraw',
    operation: 'withdrawCoverageConsent',
    summary: 'The person who is signed in takes the consent back, at once and on every side.',
    action: 'people.coverage.consent',
    answer: ConsentView,
    handle: async ({ principal, language }) => {
      const withdrawn = await withdrawOwn(ports, principal);
      return withdrawn.ok ? ok(viewOf(null, language)) : withdrawn;
    },
  });
}

function viewOf(consent: CoverageConsent | null, language: Language) {
  return {
    in_force: consent !== null,
    consent_id: consent?.consent_id ?? null,
    given_at: consent?.given_at.toString() ?? null,
    until: consent?.until?.toString() ?? null,
    text_version: CONSENT_TEXT.version,
    text: CONSENT_TEXT.text[language],
  };
}
