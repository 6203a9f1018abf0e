import type { Texts } from '../kernel/language.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import { datedValues } from './dated-values.ts';
import type { PolicyProblem, SchemeLaw } from './law.ts';
import type { LawText, ParameterText, ValueText } from './law-text.ts';
import { gradesOf, SOURCES } from './scheme-file.ts';
import { lawOf } from './scheme-law.ts';
import {
  asNode,
  mapOf,
  matching,
  oneOf,
  readYaml,
  record,
  type Shape,
  text,
  texts,
} from './yaml/index.ts';

/** Values that a proposal lays over a scheme; each series replaces the base from its first day on. */
interface Overlay {
  readonly scheme: string;
  readonly title: Texts;
  readonly sources: LawText['sources'];
  readonly values: ReadonlyMap<string, readonly ValueText[]>;
}

/** The law as it would be under a proposal; before the proposal's first day it is the base, value for value. */
function reform(base: SchemeLaw, overlay: Overlay): SchemeLaw {
  const law = JSON.parse(base.canonical_text) as LawText;
  const parameters = law.parameters.map((parameter) => {
    const changed = overlay.values.get(parameter.key);
    return changed === undefined ? parameter : layOver(parameter, changed);
  });
  return lawOf({
    ...law,
    scheme: overlay.scheme,
    title: overlay.title,
    sources: { ...law.sources, ...overlay.sources },
    parameters,
  });
}

function layOver(parameter: ParameterText, changed: readonly ValueText[]): ParameterText {
  const start = changed[0]?.from ?? '9999-12-31';
  const kept = parameter.values.filter((entry) => entry.from < start);
  return { ...parameter, values: [...kept, ...changed] };
}

const HEAD_SHAPE = {
  scheme: matching(/^reform(\.[a-z_]+)+$/, 'the name of a proposal such as reform.raised_amount'),
  title: texts,
  sources: SOURCES,
  parameters: asNode,
};

/** Reads a proposal for a scheme and lays it over; every problem with its line. */
export function readReform(
  file: string,
  yaml: string,
  base: SchemeLaw,
): Result<SchemeLaw, readonly PolicyProblem[]> {
  const read = readYaml(file, yaml, overlayOf(base));
  return read.ok ? ok(reform(base, read.value)) : no(read.error);
}

function overlayOf(base: SchemeLaw): Shape<Overlay> {
  const head = record({ extends: oneOf([base.scheme]), ...HEAD_SHAPE }, {});
  return (node, to) => {
    const read = head(node, to);
    if (read === undefined) return undefined;
    const sources = gradesOf(read.sources);
    const changes = mapOf(text, record({ values: asNode }, {}))(read.parameters.node, to);
    const values = new Map<string, readonly ValueText[]>();
    for (const { key, value, node: at } of changes ?? []) {
      const parameter = base.parameters.get(key);
      if (parameter === undefined) {
        to.problem(at, `${base.scheme} has no parameter "${key}"`, { unknown_key: key });
        continue;
      }
      const { unit, kind } = parameter;
      const rules = { unit, kind, codes: [...parameter.codes.keys()], sources };
      const series = datedValues(rules)(value.values.node, to);
      if (series !== undefined) values.set(key, series);
    }
    const named = read.sources.map(({ key, value: { title, url } }) => [key, { title, url }]);
    return {
      scheme: read.scheme,
      title: read.title,
      sources: Object.fromEntries(named),
      values,
    };
  };
}
