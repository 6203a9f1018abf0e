import { Type } from 'typebox';
import { dayAt } from '../../kernel/day.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { CLINICS } from '../../schemes/hk/ha-patients-gba/codes.ts';
import { APPLICATION_TEXT } from './consent-text.ts';
import { pilotInstitutions } from './handover-law.ts';
import { institutionName } from './home/tell-hospital.ts';
import type { HandoverPorts } from './ports.ts';
import { NamesView } from './views.ts';

const Named = Type.Object({ code: Type.String(), name: Type.String() });

/** Adds the route of what forms need: clinics, hospitals of the pilot today, and the text that people agree to. */
export function choicesRoute(app: HttpApp, ports: HandoverPorts): void {
  app.open({
    method: 'GET',
    url: '/api/data/handovers/choices',
    operation: 'listHandoverChoices',
    summary: 'Clinics, hospitals of the pilot today, and the text that an applicant agrees to.',
    action: 'public',
    answer: Type.Object({
      clinics: Type.Array(Named),
      institutions: Type.Array(Type.Object({ code: Type.String(), name: NamesView })),
      text_version: Type.String(),
      text: Type.String(),
    }),
    handle: async ({ language }) => {
      const today = dayAt(ports.clock.now(), ZONE);
      const clinics = Object.entries(CLINICS).filter(([code]) => code !== 'other_clinic');
      return ok({
        clinics: clinics.map(([code, name]) => ({ code, name: name[language] })),
        institutions: pilotInstitutions(ports.rulebook, today).map((code) => {
          return { code, name: institutionName(ports.network, code) };
        }),
        text_version: APPLICATION_TEXT.version,
        text: APPLICATION_TEXT.text[language],
      });
    },
  });
}
