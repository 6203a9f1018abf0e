import { Type } from 'typebox';
import { type Clock, dayAt, type Instant, type PlainDate, parseDay } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { pastMoment, type Rulebook } from '../../rulebook/index.ts';
import { decideWithTrace, explainCoverage } from '../../schemes/explained-coverage.ts';
import { lawsOf } from '../../schemes/formula.ts';
import { FORMULAS } from '../../schemes/formulas.ts';
import { comparisonRoutes } from './comparison/comparison-routes.ts';
import { readFacts } from './read-facts.ts';
import { schemeForm } from './scheme-form.ts';
import { EntitlementView, SchemeFormView } from './views.ts';

export interface CoveragePorts {
  readonly clock: Clock;
  readonly rulebook: Rulebook;
  /** The law as it was known at a moment. */
  readonly rulebookAt: (known_at: Instant) => Promise<Rulebook>;
}

const Day = Type.String({ format: 'date' });

/** Adds the public questions about cover: which facts a scheme asks for, and what it decides on given ones. */
export function coverageRoutes(app: HttpApp, ports: CoveragePorts): void {
  comparisonRoutes(app, ports);
  app.open({
    method: 'GET',
    url: '/api/people/coverage/schemes',
    operation: 'listCoverageSchemes',
    summary:
      'The schemes that can be asked what they cover, each with the facts that its rule asks for.',
    action: 'public',
    query: Type.Object({ on: Type.Optional(Day) }),
    answer: Type.Object({ on: Day, schemes: Type.Array(SchemeFormView) }),
    handle: async ({ query, language }) => {
      const on = dayOf(ports, query.on);
      if (!on.ok) return on;
      const schemes = [...FORMULAS.values()].map((formula) =>
        schemeForm(formula, ports.rulebook.scheme(formula.scheme), on.value, language),
      );
      return ok({ on: on.value.toString(), schemes });
    },
  });
  app.open({
    method: 'POST',
    url: '/api/people/coverage/questions',
    operation: 'askCoverage',
    summary:
      'What a scheme decides on a day on the facts given, by the law as it is known now or was at an earlier moment, with every step, its parameter and source. Nothing is stored.',
    action: 'public',
    body: Type.Object({
      scheme: Type.String({ maxLength: 64 }),
      on: Type.Optional(Day),
      known_at: Type.Optional(Type.String({ format: 'date-time', maxLength: 40 })),
      facts: Type.Record(Type.String({ maxLength: 64 }), Type.Unknown(), { maxProperties: 100 }),
    }),
    answer: EntitlementView,
    handle: async ({ body, language }) => {
      const formula = FORMULAS.get(body.scheme);
      if (formula === undefined) {
        return no(fault('coverage.scheme_unknown', { scheme: body.scheme }, 'scheme'));
      }
      const on = dayOf(ports, body.on);
      if (!on.ok) return on;
      const given = readFacts(formula, on.value, body.facts);
      if (!given.ok) return no(given.error[0] as Fault);
      const rulebook = await rulebookFor(ports, body.known_at);
      if (!rulebook.ok) return rulebook;
      const decided = decideWithTrace(formula, given.value, lawsOf(formula, rulebook.value));
      return ok(explainCoverage(decided, language));
    },
  });
}

/** The law that is asked about: as it is known, unless an earlier moment is said. */
async function rulebookFor(
  ports: CoveragePorts,
  said: string | undefined,
): Promise<Result<Rulebook, Fault>> {
  if (said === undefined) return ok(ports.rulebook);
  const known_at = pastMoment(said, ports.clock, 'known_at');
  return known_at.ok ? ok(await ports.rulebookAt(known_at.value)) : known_at;
}

/** The day that is asked about; today in the three places unless said. */
function dayOf(ports: CoveragePorts, said: string | undefined): Result<PlainDate, Fault> {
  if (said === undefined) return ok(dayAt(ports.clock.now(), ZONE));
  const read = parseDay(said);
  return read.ok ? read : no(fault('request.invalid', { field: 'on', problem: read.error }, 'on'));
}
