import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { minor } from '../../../kernel/money.ts';
import {
  type CaseOf,
  type CaseShape,
  caseOf,
  type FactValue,
} from '../../../schemes/case-shape.ts';
import { decideWithTrace } from '../../../schemes/explained-coverage.ts';
import { lawsOf } from '../../../schemes/formula.ts';
import { asked, type CaseFound, type CaseSources, type SchemeCase } from '../cases/found.ts';
import { SCHEME_CASES } from '../cases/scheme-cases.ts';
import { isTold } from '../person/known-person.ts';
import type { SaidFacts } from '../question/question.ts';
import type { LeftOutScheme, PersonEntitlement } from './entitlement.ts';

/** More than any balance: with it a rule that still refuses does so whatever is left. */
const PLENTY = minor('1000000000.00');

type Case = Extract<CaseFound, { found: 'case' }>;

/** Puts the question to every scheme: what each says, and which have nothing to say. Pure. */
export function decidePerson(sources: CaseSources): {
  readonly entitlements: readonly PersonEntitlement[];
  readonly left_out: readonly LeftOutScheme[];
} {
  const entitlements: PersonEntitlement[] = [];
  const left_out: LeftOutScheme[] = [];
  for (const of of SCHEME_CASES) {
    const found = of.build(sources);
    if (found.found === 'left_out') left_out.push({ scheme: of.scheme, why: found.why });
    else entitlements.push(entitlementOf(of, found, sources));
  }
  const spoken = new Set(entitlements.map(({ of }) => of.scheme));
  return {
    entitlements,
    left_out: left_out.filter(({ scheme }) => !spoken.has(scheme)),
  };
}

const NOTHING = { decided: null, known: {}, missing: [], untold: null, refusal: null } as const;

function entitlementOf(
  of: SchemeCase,
  found: Exclude<CaseFound, { found: 'left_out' }>,
  sources: CaseSources,
): PersonEntitlement {
  switch (found.found) {
    case 'untold':
      return { ...NOTHING, of, outcome: 'not_known', untold: found.side };
    case 'not_settled':
      return { ...NOTHING, of, outcome: 'not_settled' };
    case 'refused': {
      const { reason, condition, documents } = found;
      return { ...NOTHING, of, outcome: 'not_covered', refusal: { reason, condition, documents } };
    }
    case 'case':
      return decideCase(of, found, sources);
  }
}

function decideCase(of: SchemeCase, found: Case, sources: CaseSources): PersonEntitlement {
  const known = withSaid(found, sources.asked.facts[of.scheme] ?? {});
  const lacks = found.needs.length > 0 && found.needs.every((fact) => known[fact] === undefined);
  const decided = decideWith(found, sources, {
    ...Object.fromEntries(Object.entries(known).map(([fact, { value }]) => [fact, value])),
    ...(lacks ? plentyOf(found) : {}),
  });
  const { outcome } = decided.entitlement;
  const isGuess = lacks && outcome === 'covered';
  return {
    ...NOTHING,
    of,
    known,
    outcome: isGuess ? 'not_known' : outcome,
    decided,
    missing: lacks ? found.needs : [],
    untold: isGuess ? untoldBy(found, sources) : null,
  };
}

function untoldBy({ kept_by }: Case, { person }: CaseSources): Jurisdiction | null {
  return kept_by === null || isTold(person, kept_by) ? null : kept_by;
}

/** What the registers say stands; everything else may be said by name. */
function withSaid({ known }: Case, said: SaidFacts): Case['known'] {
  const more = Object.entries(said).filter(([fact]) => known[fact]?.from !== 'person');
  return { ...known, ...Object.fromEntries(more.map(([fact, value]) => [fact, asked(value)])) };
}

function plentyOf({ formula, needs }: Case): SaidFacts {
  return Object.fromEntries(
    needs
      .filter((fact) => formula.shape[fact]?.is_optional === false)
      .map((fact) => [fact, PLENTY]),
  );
}

function decideWith(
  { formula }: Case,
  { asked: { on }, rulebook }: CaseSources,
  facts: Readonly<Record<string, FactValue>>,
) {
  const given = caseOf(formula.shape, on, facts as Partial<CaseOf<CaseShape>>);
  return decideWithTrace(formula, given, lawsOf(formula, rulebook));
}
