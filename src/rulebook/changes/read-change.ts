import { type PlainDate, parseDay } from '../../kernel/day.ts';
import type { Canonical } from '../../kernel/digest.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { LANGUAGES, type Texts } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { valueShape } from '../dated-values.ts';
import type { Grade, Parameter, Rulebook } from '../law.ts';
import { ADDRESS } from '../scheme-file.ts';
import { readYaml } from '../yaml/index.ts';
import { dayFault } from './change-day.ts';
import { expectedOf } from './expected-value.ts';
import { layChanges } from './lay-changes.ts';
import type { ChangeText } from './policy-change.ts';

/** A change as a form or a file says it, nothing checked beyond its shape. */
export interface SaidChange {
  readonly scheme: string;
  readonly parameter: string;
  readonly from: string;
  readonly value: unknown;
  readonly grade: Grade;
  readonly source: { readonly title: string; readonly url: string };
  /** Texts by language; empty ones count as not written. */
  readonly note: Readonly<Partial<Record<keyof Texts, string>>> | null;
  readonly corrects: boolean;
}

/** What a rule takes besides values of the unit; the strict reader cannot know it. */
export type TakesNone = (scheme: string, parameter: Parameter, none: null | 'unknown') => boolean;

/**
 * Reads a change against the law it is to be laid over, with the strict reader of policy files. Gives all faults at
 * once, each at its field; those of the day only when the rest is right.
 */
export function readChange(
  said: SaidChange,
  law: { readonly rulebook: Rulebook; readonly today: PlainDate; readonly takesNone: TakesNone },
): Result<ChangeText, readonly Fault[]> {
  const found = parameterOf(said, law.rulebook);
  if (!found.ok) return no([found.error]);
  const parameter = found.value;
  const from = parseDay(said.from);
  const value = readValue(said, parameter, law.takesNone);
  const note = readNote(said);
  const faults = [
    ...(from.ok ? [] : [fault('policy.day_invalid', { text: said.from.slice(0, 20) }, 'from')]),
    ...(value.ok ? [] : [value.error]),
    ...sourceFaults(said),
    ...(note.ok ? [] : note.error),
  ];
  if (!from.ok || !value.ok || !note.ok || faults.length > 0) return no(faults);
  const wrongDay = dayFault({ from: from.value, corrects: said.corrects }, parameter, law.today);
  if (wrongDay !== null) return no([wrongDay]);
  return checked(law.rulebook, {
    scheme: said.scheme,
    parameter: said.parameter,
    from: said.from,
    value: value.value,
    grade: said.grade,
    source: { title: said.source.title.trim(), url: said.source.url.trim() },
    note: note.value,
    corrects: said.corrects,
  });
}

function parameterOf(said: SaidChange, rulebook: Rulebook): Result<Parameter, Fault> {
  const law = rulebook.schemes.get(said.scheme);
  if (law === undefined) {
    const known = [...rulebook.schemes.keys()].join(', ');
    return no(fault('policy.scheme_unknown', { scheme: said.scheme, known }, 'scheme'));
  }
  const parameter = law.parameters.get(said.parameter);
  if (parameter !== undefined) return ok(parameter);
  const facts = { scheme: said.scheme, parameter: said.parameter };
  return no(fault('policy.parameter_unknown', facts, 'parameter'));
}

function readValue(
  said: SaidChange,
  parameter: Parameter,
  takesNone: TakesNone,
): Result<Canonical, Fault> {
  const facts = { parameter: parameter.key, expected: expectedOf(parameter) };
  const rules = { unit: parameter.unit, codes: [...parameter.codes.keys()] };
  const read = readYaml('', JSON.stringify(said.value), valueShape(rules));
  if (!read.ok) return no(fault('policy.change_value_wrong', facts, 'value'));
  const { value } = read;
  const isNone = value === null || (value === 'unknown' && !parameter.codes.has('unknown'));
  if (isNone && !takesNone(said.scheme, parameter, value)) {
    return no(fault('policy.change_value_needed', facts, 'value'));
  }
  return ok(value);
}

function sourceFaults({ source }: SaidChange): readonly Fault[] {
  const faults: Fault[] = [];
  if (source.title.trim() === '') {
    faults.push(fault('policy.change_source_missing', {}, 'source.title'));
  }
  if (!readYaml('', JSON.stringify(source.url.trim()), ADDRESS).ok) {
    faults.push(fault('policy.change_address_wrong', {}, 'source.url'));
  }
  return faults;
}

/** All four languages or none; an unknown value needs the note that says what was looked for. */
function readNote({ note, value }: SaidChange): Result<Texts | null, readonly Fault[]> {
  const written = LANGUAGES.map((language) => [language, note?.[language]?.trim() ?? ''] as const);
  const missing = written.filter(([, text]) => text === '');
  const isWanted = missing.length < written.length || value === 'unknown';
  if (!isWanted) return ok(null);
  if (missing.length === 0) return ok(Object.fromEntries(written) as unknown as Texts);
  return no(
    missing.map(([language]) => fault('policy.change_note_missing', {}, `note.${language}`)),
  );
}

/** Lays the change over for a trial: the last word has the reader of whole series. */
function checked(rulebook: Rulebook, change: ChangeText): Result<ChangeText, readonly Fault[]> {
  const laid = layChanges(rulebook, [{ change, mark: TRIAL }]);
  if (laid.ok) return ok(change);
  return no(laid.error.map(({ message }) => fault('policy.change_invalid', { problem: message })));
}

/** The mark of a change that nobody has signed yet. */
export const TRIAL = {
  change_id: 'draft',
  changed_on: '0001-01-01',
  drafted_by: '',
  approved_by: '',
} as const;
