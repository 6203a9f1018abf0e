import fc from 'fast-check';
import { day, type PlainDate } from '../src/kernel/day.ts';
import type { CaseOf, CaseShape, Fact, FactValue } from '../src/schemes/case-shape.ts';

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => day('2000-01-01').add({ days }));

/** Mostly a day around the case, sometimes one that is years away. */
const dayNear = (on: PlainDate) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -400, max: 400 }).map((days) => on.add({ days })) },
    { weight: 1, arbitrary: anyDay },
  );

/** Anything that a fact may be, absent ones included. */
function anyFact(fact: Fact, on: PlainDate): fc.Arbitrary<FactValue> {
  const any = anySaid(fact, on);
  return fact.is_optional ? fc.oneof(fc.constant(null), any) : any;
}

function anySaid(fact: Fact, on: PlainDate): fc.Arbitrary<FactValue> {
  const codes = Object.keys(fact.codes);
  switch (fact.kind) {
    case 'yes_no':
      return fc.boolean();
    case 'money':
      return fc.integer({ min: 0, max: 2_000_000 }).map(BigInt);
    case 'count':
      return fc.integer({ min: 0, max: 120 });
    case 'counts':
      return fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 });
    case 'day':
      return dayNear(on);
    case 'code':
      return fc.constantFrom(...codes);
    case 'codes':
      return fc.subarray(codes);
  }
}

/** Any case near the worked ones: one of them on its own or another day, with up to four facts changed at will. */
export function anyCoverageCase(
  shape: CaseShape,
  worked: readonly CaseOf<CaseShape>[],
): fc.Arbitrary<CaseOf<CaseShape>> {
  const facts = Object.entries(shape);
  return fc.constantFrom(...worked).chain((base) => {
    const change = fc
      .constantFrom(...facts)
      .chain(([key, fact]) => fc.tuple(fc.constant(key), anyFact(fact, base.on)));
    const changes = fc.array(change, { maxLength: 4 });
    const on = fc.oneof(
      { weight: 3, arbitrary: fc.constant(base.on) },
      { weight: 1, arbitrary: anyDay },
    );
    return fc.tuple(on, changes).map(([other, changed]) => {
      return { ...base, on: other, ...Object.fromEntries(changed) };
    });
  });
}
