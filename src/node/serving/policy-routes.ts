import { Type } from 'typebox';
import type { LawBook } from '../../insight/law-archive/index.ts';
import { type Clock, dayAt, type PlainDate, parseDay } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { pastMoment, type Rulebook } from '../../rulebook/index.ts';
import { compareSystems } from '../../schemes/systems.ts';
import {
  onDay,
  parameterJson,
  SchemeJson,
  SystemsJson,
  systemsJson,
  TitleJson,
  titleJson,
} from './policy-json.ts';

/** Routes of the law: anybody may read which parameter had which value on which day, and where that stands. */
export function policyRoutes(
  app: HttpApp,
  ports: Pick<LawBook, 'rulebook' | 'rulebookAt'> & { readonly clock: Clock },
): void {
  app.open({
    method: 'GET',
    url: '/api/policy/schemes',
    operation: 'listSchemes',
    summary: 'The schemes whose law this node knows.',
    action: 'public',
    answer: Type.Object({ schemes: Type.Array(Type.Object(TitleJson)) }),
    handle: async () => ok({ schemes: [...ports.rulebook.schemes.values()].map(titleJson) }),
  });
  app.open({
    method: 'GET',
    url: '/api/policy/schemes/:scheme',
    operation: 'readScheme',
    summary:
      "A scheme's parameters with their whole history, and each as it is on a day; as known now or at an earlier moment.",
    action: 'public',
    params: Type.Object({ scheme: Type.String({ maxLength: 64 }) }),
    query: Type.Object({
      on: Type.Optional(Type.String({ maxLength: 10 })),
      known_at: Type.Optional(Type.String({ format: 'date-time', maxLength: 40 })),
    }),
    answer: SchemeJson,
    handle: async ({ params, query }) => {
      const rulebook = await lawFor(ports, query.known_at);
      if (!rulebook.ok) return rulebook;
      const law = rulebook.value.schemes.get(params.scheme);
      if (law === undefined) return no(fault('request.not_found'));
      const on = dayAsked(query.on, ports.clock);
      if (!on.ok) return on;
      const parameters = [...law.parameters.values()].map((one) => ({
        ...parameterJson(one),
        on: onDay(law, one, on.value),
      }));
      return ok({
        ...titleJson(law),
        on: on.value.toString(),
        authority: law.authority,
        parameters,
      });
    },
  });
  app.open({
    method: 'GET',
    url: '/api/policy/systems',
    operation: 'compareSystems',
    summary:
      'Coverage, funding and service delivery of the three systems on a day, with the law behind each.',
    action: 'public',
    query: Type.Object({ on: Type.Optional(Type.String({ maxLength: 10 })) }),
    answer: SystemsJson,
    handle: async ({ query }) => {
      const on = dayAsked(query.on, ports.clock);
      if (!on.ok) return on;
      const aspects = systemsJson(compareSystems(ports.rulebook, on.value));
      return ok({ on: on.value.toString(), aspects });
    },
  });
}

async function lawFor(
  ports: Parameters<typeof policyRoutes>[1],
  said: string | undefined,
): Promise<Result<Rulebook, Fault>> {
  if (said === undefined) return ok(ports.rulebook);
  const known_at = pastMoment(said, ports.clock, 'known_at');
  return known_at.ok ? ok(await ports.rulebookAt(known_at.value)) : known_at;
}

/** The day that was asked for, today without one. */
function dayAsked(asked: string | undefined, clock: Clock): Result<PlainDate, Fault> {
  const on = parseDay(asked ?? dayAt(clock.now(), ZONE).toString());
  return on.ok ? on : no(fault('request.invalid', { field: 'on', problem: on.error }, 'on'));
}
