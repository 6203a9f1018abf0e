import { JURISDICTIONS } from '../kernel/jurisdiction.ts';
import type { Texts } from '../kernel/language.ts';
import { CURRENCIES } from '../kernel/money.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import { datedValues, type SourceGrades } from './dated-values.ts';
import { GRADES, type Grade, type PolicyProblem, type SchemeLaw, UNITS, type Unit } from './law.ts';
import type { LawText, ParameterText } from './law-text.ts';
import { lawOf } from './scheme-law.ts';
import {
  asNode,
  type Entry,
  mapOf,
  matching,
  oneOf,
  type Reading,
  readYaml,
  record,
  type Shape,
  text,
  texts,
} from './yaml/index.ts';

const SCHEME_ID = matching(/^[a-z]+(\.[a-z_]+)+$/, 'a scheme id such as hk.elderly_voucher');
const KEY = matching(/^[a-z][a-z0-9_]*$/, 'a name in snake_case such as age_min');
const SOURCE_ID = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a source id such as hcv-background');
/** A web address, a page of this folder, or the word that no address is known. */
export const ADDRESS = matching(
  /^(https:\/\/\S+|policy\/\S+\.md(#\S+)?|unknown)$/,
  'an https address, policy/….md, or unknown',
);
/** Codes may be names from elsewhere, such as the time zone Asia/Hong_Kong, a scheme id or an institution. */
const CODE = matching(/^[A-Za-z][A-Za-z0-9_/.-]*$/, 'a code such as chronic_follow_up');

const SOURCE = record({ title: text, url: ADDRESS }, { grade: oneOf(GRADES) });
export const SOURCES = mapOf(SOURCE_ID, SOURCE);

/** Codes with their names, in named sets that parameters refer to. */
const CODE_SETS = mapOf(KEY, mapOf(CODE, texts));
type CodeSets = readonly Entry<string, readonly Entry<string, Texts>[]>[];

const HEAD = record(
  {
    scheme: SCHEME_ID,
    title: texts,
    jurisdiction: oneOf(JURISDICTIONS),
    currency: oneOf(CURRENCIES),
    authority: texts,
    sources: SOURCES,
    parameters: asNode,
  },
  { codes: CODE_SETS },
);

const PARAMETER_HEAD = record(
  { label: texts, unit: oneOf(UNITS), values: asNode },
  { kind: oneOf(['state', 'monthly', 'event']), codes: text },
);

/** Reads one scheme file: the law, or every problem with its line. */
export function readSchemeFile(
  file: string,
  yaml: string,
): Result<SchemeLaw, readonly PolicyProblem[]> {
  const read = readYaml(file, yaml, schemeText);
  return read.ok ? ok(lawOf(read.value)) : no(read.error);
}

const schemeText: Shape<LawText> = (node, to) => {
  const head = HEAD(node, to);
  if (head === undefined) return undefined;
  const grades: SourceGrades = gradesOf(head.sources);
  const parameters = readParameters(grades, head.codes ?? [])(head.parameters.node, to);
  if (parameters === undefined) return undefined;
  refuseUnused('source', head.sources, sourcesIn(parameters), to);
  return {
    scheme: head.scheme,
    title: head.title,
    jurisdiction: head.jurisdiction,
    currency: head.currency,
    authority: head.authority,
    sources: Object.fromEntries(
      head.sources.map(({ key, value }) => [key, { title: value.title, url: value.url }]),
    ),
    parameters,
  };
};

/** The parameters of a scheme in the order of the file. */
function readParameters(grades: SourceGrades, codeSets: CodeSets): Shape<readonly ParameterText[]> {
  const all = mapOf(KEY, parameterText(grades, codeSets));
  return (node, to) => all(node, to)?.map(({ key, value }) => ({ key, ...value }));
}

function parameterText(
  grades: SourceGrades,
  codeSets: CodeSets,
): Shape<Omit<ParameterText, 'key'>> {
  return (node, to) => {
    const head = PARAMETER_HEAD(node, to);
    if (head === undefined) return undefined;
    const codes = codesOf(head.unit, head.codes, codeSets)(node, to);
    if (codes === undefined) return undefined;
    const { label, unit, kind = 'state' } = head;
    const rules = { unit, kind, codes: codes.map(({ code }) => code), sources: grades };
    const values = datedValues(rules)(head.values.node, to);
    return values && { label, unit, kind, codes, values };
  };
}

/** The set that a parameter names; units code and codes must name one, other units none. */
function codesOf(
  unit: Unit,
  set: string | undefined,
  codeSets: CodeSets,
): Shape<ParameterText['codes']> {
  return (node, to) => {
    const isCoded = unit === 'code' || unit === 'codes';
    if (set === undefined && !isCoded) return [];
    if (!isCoded) return to.problem(node, `codes belong to unit code or codes, not to ${unit}`);
    const found = codeSets.find(({ key }) => key === set);
    if (found !== undefined)
      return found.value.map(({ key, value }) => ({ code: key, name: value }));
    const known = codeSets.map(({ key }) => key).join(', ');
    return to.problem(node, `unit ${unit} needs codes: one of the sets ${known || '(none)'}`);
  };
}

/** How sure each source of a list is: official where nothing else is said. */
export function gradesOf(
  sources: readonly Entry<string, { readonly grade?: Grade }>[],
): SourceGrades {
  return new Map(sources.map(({ key, value }) => [key, value.grade ?? 'official']));
}

function sourcesIn(parameters: readonly ParameterText[]): ReadonlySet<string> {
  return new Set(parameters.flatMap(({ values }) => values.flatMap((each) => each.sources)));
}

function refuseUnused(
  what: string,
  named: readonly Entry<string, unknown>[],
  used: ReadonlySet<string>,
  to: Reading,
): void {
  for (const { key, node } of named) {
    if (!used.has(key)) to.problem(node, `the ${what} "${key}" is used nowhere; remove it`);
  }
}
