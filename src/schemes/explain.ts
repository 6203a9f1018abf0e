import { day, type PlainDate } from '../kernel/day.ts';
import type { Language, Texts } from '../kernel/language.ts';
import { type Currency, formatMinor } from '../kernel/money.ts';
import type { Traced, TraceLine } from '../kernel/trace.ts';
import {
  type ChangeMark,
  type Grade,
  type Parameter,
  type SchemeLaw,
  type Unit,
  unitText,
  type Value,
  valueText,
} from '../rulebook/index.ts';

/** How a traced value that is no parameter is named and shown. */
export interface TraceLabel {
  readonly label: Texts;
  /** `fee` is money in the currency of the fee. */
  readonly unit: Unit | 'fee';
  /** What its codes mean, beyond those of the parameter `codes_of`. */
  readonly codes?: Readonly<Record<string, Texts>>;
  readonly codes_of?: string;
}

/** The parameter behind a line: which dated value counted, how sure it is, and where it can be read. */
interface ExplainedParameter {
  readonly key: string;
  readonly scheme: string;
  readonly from: string;
  readonly value: string;
  readonly grade: Grade;
  readonly note: string | null;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  /** Where officers changed the value at the node: when, who drafted and who approved it; null for the policy file's own. */
  readonly change: ChangeMark | null;
}

/** One step of a decision in the reader's language. */
export interface ExplainedLine {
  readonly key: string;
  readonly label: string;
  /** For people, in the reader's language. */
  readonly value: string;
  /** A currency or a translated word; null where the value says it all. */
  readonly unit: string | null;
  /** For programs, the same in every language: amounts as decimal text. */
  readonly raw: string | number | boolean | null;
  readonly parameter?: ExplainedParameter;
}

export interface ToExplain {
  readonly lines: readonly TraceLine[];
  /** The laws whose parameters the trace names, looked through in this order. */
  readonly laws: readonly SchemeLaw[];
  readonly labels: Readonly<Record<string, TraceLabel>>;
  /** The day whose rules counted, until a line `rules_on` names another. */
  readonly on: PlainDate;
  readonly fee_currency: Currency;
  readonly language: Language;
}

/** The key under which a trace says that from here on the rules of another day count. */
export const RULES_ON = 'rules_on';

/** Joins every traced step to its label, its dated parameter and the sources of that. */
export function explainLines(of: ToExplain): readonly ExplainedLine[] {
  let { on } = of;
  return of.lines.map((line) => {
    if (line.key === RULES_ON) on = day(String(line.value));
    const found = parameterOf(of.laws, line.key);
    return found === null ? plainLine(of, line) : parameterLine({ ...of, on }, line, found);
  });
}

interface Found {
  readonly law: SchemeLaw;
  readonly parameter: Parameter;
}

function parameterOf(laws: readonly SchemeLaw[], key: string): Found | null {
  for (const law of laws) {
    const parameter = law.parameters.get(key);
    if (parameter !== undefined) return { law, parameter };
  }
  return null;
}

function parameterLine(of: ToExplain, line: TraceLine, { law, parameter }: Found): ExplainedLine {
  const { language } = of;
  const settled = law.on(line.key, of.on);
  if (!settled.known) throw new Error(`${line.key} was traced, but is not settled on ${of.on}`);
  const { entry, value } = settled;
  const shown = valueText(value, parameter, language);
  return {
    key: line.key,
    label: parameter.label[language],
    value: shown,
    unit: value === null ? null : unitText(parameter.unit, language),
    raw: rawOf(line.value),
    parameter: {
      key: line.key,
      scheme: law.scheme,
      from: entry.from.toString(),
      value: shown,
      grade: entry.grade,
      note: entry.note?.[language] ?? null,
      sources: entry.sources.map(({ title, url }) => ({ title, url })),
      change: entry.change,
    },
  };
}

function plainLine(of: ToExplain, { key, value }: TraceLine): ExplainedLine {
  const { language, fee_currency } = of;
  const known = of.labels[key];
  if (known === undefined) throw new Error(`the trace key "${key}" has no label`);
  const unit = known.unit === 'fee' ? fee_currency : known.unit;
  const isCoded = unit === 'code' || unit === 'codes';
  const codes = isCoded ? codesOf(of, known, String(value)) : NO_CODES;
  return {
    key,
    label: known.label[language],
    value: valueText(listed(value, unit), { unit, codes }, language),
    unit: unitText(unit, language),
    raw: rawOf(value),
  };
}

/** A list of codes is traced as one text. */
function listed(value: Traced, unit: Unit): Value {
  return unit === 'codes' ? String(value).split(' ').filter(Boolean) : value;
}

const NO_CODES: ReadonlyMap<string, Texts> = new Map();

/** What a code means: the label's own texts, those of a parameter, or the label of a parameter of that name. */
function codesOf(of: ToExplain, known: TraceLabel, code: string): ReadonlyMap<string, Texts> {
  if (known.codes?.[code] !== undefined || known.unit === 'codes') {
    return new Map(Object.entries(known.codes ?? {}));
  }
  if (known.codes_of !== undefined) {
    return parameterOf(of.laws, known.codes_of)?.parameter.codes ?? NO_CODES;
  }
  const named = parameterOf(of.laws, code);
  return named === null ? NO_CODES : new Map([[code, named.parameter.label]]);
}

function rawOf(value: Traced): ExplainedLine['raw'] {
  return typeof value === 'bigint' ? formatMinor(value) : value;
}
