import { Type } from 'typebox';
import { type Clock, dayAt } from '../../../kernel/day.ts';
import { JURISDICTIONS, SIDE_NAMES, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language, Texts } from '../../../kernel/language.ts';
import { ok } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import type { PeriodLaw } from '../period-law.ts';
import { EVIDENCE } from '../texts/evidence.ts';
import { PERIOD_KIND_NAMES, RELATION_NAMES } from '../texts/names.ts';
import { STATUSES } from '../texts/statuses.ts';

const Named = Type.Array(Type.Object({ code: Type.String(), name: Type.String() }));

/** Adds the public list of the codes with which periods, statuses and dependants are recorded. */
export function codesRoute(
  app: HttpApp,
  ports: { readonly clock: Clock; readonly period_law: PeriodLaw },
): void {
  app.open({
    method: 'GET',
    url: '/api/people/standing/codes',
    operation: 'listStandingCodes',
    summary:
      'The kinds, places, insurances, statuses, relations and evidence that may be recorded.',
    action: 'public',
    answer: Type.Object({
      kinds: Named,
      sides: Named,
      places: Named,
      insurances: Type.Array(
        Type.Object({ code: Type.String(), name: Type.String(), place: Type.String() }),
      ),
      statuses: Named,
      relations: Named,
      evidence: Named,
    }),
    handle: async ({ language }) => {
      const { places, insurances, insurancesOf } = ports.period_law;
      const today = dayAt(ports.clock.now(), ZONE);
      return ok({
        kinds: named(PERIOD_KIND_NAMES, language),
        sides: JURISDICTIONS.map((code) => ({ code, name: SIDE_NAMES[code][language] })),
        places: [...places].map(([code, name]) => ({ code, name: name[language] })),
        insurances: [...places.keys()].flatMap((place) =>
          insurancesOf(place, today).map((code) => ({
            code,
            name: insurances.get(code)?.[language] ?? code,
            place,
          })),
        ),
        statuses: named(STATUSES, language),
        relations: named(RELATION_NAMES, language),
        evidence: named(EVIDENCE, language),
      });
    },
  });
}

function named(names: Readonly<Record<string, Texts>>, language: Language) {
  return Object.entries(names).map(([code, name]) => ({ code, name: name[language] }));
}
