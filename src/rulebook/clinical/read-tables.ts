import { digestOf } from '../../kernel/digest.ts';
import { LANGUAGES, type Texts } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Grade, PolicyFiles, PolicyProblem } from '../law.ts';
import { SOURCES } from '../scheme-file.ts';
import {
  calendarDay,
  type Entry,
  listOf,
  mapOf,
  matching,
  type Reading,
  readYaml,
  record,
  type Shape,
  text,
  texts,
  wholeNumber,
  yesNo,
} from '../yaml/index.ts';
import type { AnalyteRow, ClinicalTables, TableHead } from './tables.ts';

/** Folder of the tables by which clinical documents are read; none of its files is a scheme. */
export const CLINICAL_FOLDER = 'reading/';

const FILES = ['units', 'substances', 'terms', 'chinese'] as const;
const ID = matching(/^[a-z][a-z0-9_]*$/, 'an id in snake_case such as glucose');
const LOINC = matching(/^\d{1,7}-\d$/, 'a LOINC code such as 2345-7');
const ATC = matching(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/, 'an ATC code of the fifth level such as A10BA02');
const KEY = matching(/^\S+$/, 'a code without spaces');
const NUMBER = matching(
  /^-?\d+(\.\d+)?(\/[1-9]\d*)?$/,
  'a decimal or a fraction in quotes, such as "0.01" or "5/9"',
);

const HEAD = { as_of: calendarDay, sources: SOURCES };

const UNITS = checked(
  record(
    {
      ...HEAD,
      units: mapOf(KEY, record({ kind: ID, size: NUMBER }, { offset: NUMBER, also: listOf(text) })),
      analytes: mapOf(
        ID,
        record(
          { loinc: listOf(LOINC), read_in: mapOf(KEY, wholeNumber), source: text },
          { molar_mass: NUMBER, valence: wholeNumber },
        ),
      ),
    },
    {},
  ),
  checkAnalytes,
);

const named = (more: Readonly<Record<string, Shape<unknown>>>) =>
  record(
    {
      ...(Object.fromEntries(LANGUAGES.map((one) => [one, text])) as Record<
        keyof Texts,
        Shape<string>
      >),
    },
    more,
  );

const SUBSTANCES = record({ ...HEAD, source: text, substances: mapOf(ID, substance) }, {});

const TERMS = record(
  {
    ...HEAD,
    source: text,
    systems: mapOf(KEY, record({ name: text, by_category: yesNo, terms: mapOf(KEY, texts) }, {})),
  },
  {},
);

const CHINESE = record(
  {
    ...HEAD,
    source: text,
    words: listOf(record({ 'zh-Hant-HK': text, 'zh-Hans-CN': text }, {})),
  },
  {},
);

/** Reads the tables by which clinical documents are read, or every problem with its line. */
export function readClinicalTables(
  files: PolicyFiles,
  folder = 'policy',
): Result<ClinicalTables, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const read = <T>(name: (typeof FILES)[number], shape: Shape<T>): T | null => {
    const path = `${CLINICAL_FOLDER}${name}.yaml`;
    const answer = readYaml(`${folder}/${path}`, files.get(path) ?? '', shape);
    if (!answer.ok) problems.push(...answer.error);
    return answer.ok ? answer.value : null;
  };
  const units = read('units', UNITS);
  const substances = read('substances', SUBSTANCES);
  const terms = read('terms', TERMS);
  const chinese = read('chinese', CHINESE);
  if (units === null || substances === null || terms === null || chinese === null) {
    return no(problems);
  }
  return ok({
    units: {
      ...headOf(units),
      units: units.units.map(({ key, value }) => ({
        code: key,
        kind: value.kind,
        size: value.size,
        offset: value.offset ?? '0',
        also: value.also ?? [],
      })),
      analytes: units.analytes.map(analyteOf),
    },
    substances: {
      ...headOf(substances),
      substances: substances.substances.map(({ key, value }) => ({ id: key, ...value })),
    },
    terms: {
      ...headOf(terms),
      systems: new Map(
        terms.systems.map(({ key, value }) => [
          key,
          { ...value, url: key, terms: new Map(value.terms.map((one) => [one.key, one.value])) },
        ]),
      ),
    },
    chinese: { ...headOf(chinese), words: chinese.words },
    digest: digestOf(FILES.map((name) => files.get(`${CLINICAL_FOLDER}${name}.yaml`) ?? '')),
  });
}

/** The tables of a law that was read. Throws where they have problems, with file and line. */
export function clinicalTables(files: PolicyFiles): ClinicalTables {
  const read = readClinicalTables(files);
  if (read.ok) return read.value;
  const problems = read.error.map((one) => `${one.file}:${one.line}: ${one.message}`);
  throw new Error(`The tables for reading records cannot be read:\n${problems.join('\n')}`);
}

interface SourceText {
  readonly title: string;
  readonly url: string;
  readonly grade?: Grade;
}

function headOf(of: {
  readonly as_of: TableHead['as_of'];
  readonly sources: readonly Entry<string, SourceText>[];
}): TableHead {
  const sources = of.sources.map(({ key, value }) => ({
    id: key,
    title: value.title,
    url: value.url,
    grade: value.grade ?? 'official',
  }));
  return { as_of: of.as_of, sources };
}

type AnalyteText = Entry<
  string,
  {
    readonly loinc: readonly string[];
    readonly read_in: readonly Entry<string, number>[];
    readonly source: string;
    readonly molar_mass?: string;
    readonly valence?: number;
  }
>;

function analyteOf({ key, value }: AnalyteText): AnalyteRow {
  return {
    id: key,
    loinc: value.loinc,
    molar_mass: value.molar_mass ?? null,
    valence: value.valence ?? null,
    read_in: value.read_in.map((one) => ({ unit: one.key, decimals: one.value })),
    source: value.source,
  };
}

function substance(node: unknown, to: Reading) {
  const read = named({ atc: listOf(ATC) })(node, to);
  if (read === undefined) return undefined;
  const { atc, ...names } = read as Texts & { readonly atc: readonly string[] };
  return { atc, names };
}

function checked<T>(
  shape: Shape<T>,
  check: (value: T, node: unknown, to: Reading) => void,
): Shape<T> {
  return (node, to) => {
    const value = shape(node, to);
    if (value !== undefined) check(value, node, to);
    return value;
  };
}

/** Units exist, and no code belongs to two analytes: a value is read in one way only. */
function checkAnalytes(
  of: {
    readonly units: readonly { readonly key: string }[];
    readonly analytes: readonly AnalyteText[];
    readonly sources: readonly { readonly key: string }[];
  },
  node: unknown,
  to: Reading,
): void {
  const units = new Set(of.units.map(({ key }) => key));
  const sources = new Set(of.sources.map(({ key }) => key));
  const seen = new Map<string, string>();
  for (const { key, value } of of.analytes) {
    const unknown = value.read_in.find((one) => !units.has(one.key));
    if (unknown !== undefined) to.problem(node, `${key}: there is no unit "${unknown.key}"`);
    if (!sources.has(value.source))
      to.problem(node, `${key}: there is no source "${value.source}"`);
    for (const code of value.loinc) {
      const other = seen.get(code);
      if (other !== undefined) to.problem(node, `${code} belongs to ${other} and to ${key}`);
      seen.set(code, key);
    }
  }
}
