import { no, ok, type Result } from '../../kernel/result.ts';
import { datedValues } from '../dated-values.ts';
import type { PolicyProblem, Rulebook, SchemeLaw } from '../law.ts';
import type { LawText, ParameterText, ValueText } from '../law-text.ts';
import { rulebookOf } from '../open-rulebook.ts';
import { lawOf } from '../scheme-law.ts';
import { readYaml } from '../yaml/index.ts';
import type { SignedChange } from './policy-change.ts';

/**
 * Lays changes over a rulebook in their order: each adds one dated value, or replaces that of its day. Before the first
 * day of a change the law is what it was. The changed series are read again by the strict reader of policy files; a
 * change that does not fit any more is a problem that names it.
 */
export function layChanges(
  base: Rulebook,
  changes: readonly SignedChange[],
): Result<Rulebook, readonly PolicyProblem[]> {
  if (changes.length === 0) return ok(base);
  const problems: PolicyProblem[] = [];
  const schemes = new Map(base.schemes);
  const byScheme = Map.groupBy(changes, ({ change }) => change.scheme);
  for (const [scheme, own] of byScheme) {
    const law = schemes.get(scheme);
    const laid = law === undefined ? no([unfit(own[0], 'no such scheme')]) : layOver(law, own);
    if (laid.ok) schemes.set(scheme, laid.value);
    else problems.push(...laid.error);
  }
  return problems.length === 0 ? ok(rulebookOf({ ...base, schemes })) : no(problems);
}

function layOver(
  law: SchemeLaw,
  changes: readonly SignedChange[],
): Result<SchemeLaw, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  let text = JSON.parse(law.canonical_text) as LawText;
  for (const signed of changes) {
    const parameter = text.parameters.find(({ key }) => key === signed.change.parameter);
    if (parameter === undefined) {
      problems.push(unfit(signed, `no parameter "${signed.change.parameter}"`));
      continue;
    }
    const id = sourceId(signed);
    const changed = {
      ...parameter,
      values: valuesWith(parameter.values, datedValueOf(signed, id)),
    };
    problems.push(...problemsIn(changed, signed));
    text = {
      ...text,
      sources: { ...text.sources, [id]: { ...signed.change.source } },
      parameters: text.parameters.map((one) => (one === parameter ? changed : one)),
    };
  }
  return problems.length === 0 ? ok(lawOf(text)) : no(problems);
}

function datedValueOf({ change, mark }: SignedChange, source: string): ValueText {
  const { from, value, grade, note } = change;
  return { from, value, grade, sources: [source], note, change: mark };
}

function valuesWith(values: readonly ValueText[], added: ValueText): readonly ValueText[] {
  return [
    ...values.filter(({ from }) => from < added.from),
    added,
    ...values.filter(({ from }) => from > added.from),
  ];
}

/** Sources of changes have names that no policy file uses. */
function sourceId({ mark }: SignedChange): string {
  return `change-${mark.change_id}`;
}

/** The whole series as the reader of policy files sees it: unit, days in order, months without a gap. */
function problemsIn(parameter: ParameterText, signed: SignedChange): readonly PolicyProblem[] {
  const { unit, kind, codes, values } = parameter;
  const sources = new Map(
    values.flatMap((one) => one.sources.map((id) => [id, 'official'] as const)),
  );
  const rules = { unit, kind, codes: codes.map(({ code }) => code), sources };
  const series = values.map(({ from, value, grade, note, sources: source }) => {
    return [from, { value, source, grade, ...(note === null ? {} : { note }) }];
  });
  const read = readYaml('', JSON.stringify(Object.fromEntries(series)), datedValues(rules));
  return read.ok ? [] : read.error.map(({ message }) => unfit(signed, message));
}

function unfit(signed: SignedChange | undefined, message: string): PolicyProblem {
  const { change, mark } = signed ?? {};
  const file = `change ${mark?.change_id ?? ''} of ${change?.scheme ?? ''} ${change?.parameter ?? ''}`;
  return { file, line: 1, message };
}
