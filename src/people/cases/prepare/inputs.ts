import { type PlainDate, parseDay } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Language, Texts } from '../../../kernel/language.ts';
import { parseMinor } from '../../../kernel/money.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import { SERVICES } from '../../../schemes/compact/sides/texts.ts';
import type { CaseKind } from '../course/kinds.ts';
import { ENDING_TEXTS, PURPOSE_TEXTS, REFUSAL_TEXTS, REVOKING_TEXTS } from '../texts/code-texts.ts';
import { FIELD_TEXTS } from '../texts/field-texts.ts';

const WORDS_MAX = 1000;
const COUNT_MAX = 36_500;
/** Control characters; a line feed may stand in a text. */
const CONTROL = /[^\P{Cc}\n]/u;

type InputKind = 'day' | 'text' | 'words' | 'yes_no' | 'count' | 'code' | 'money' | 'institution';
type Codes = Readonly<Record<string, Texts>>;
export type InputValue = string | number | boolean | null;

/** One thing that an officer or clinician enters for an event. */
export interface InputField {
  readonly name: string;
  readonly label: Texts;
  readonly kind: InputKind;
  readonly is_optional: boolean;
  readonly codes: Codes;
  /** What stands in the field at first; `today` for a day. */
  readonly ordinary: InputValue;
}

const NO_CODES: Codes = {};
type Label = keyof typeof FIELD_TEXTS;

function field(
  name: string,
  kind: InputKind,
  more: Partial<Omit<InputField, 'name' | 'kind' | 'label'>> & { readonly label?: Label } = {},
): InputField {
  const { label = name as Label, ...rest } = more;
  return {
    name,
    kind,
    label: FIELD_TEXTS[label],
    is_optional: false,
    codes: NO_CODES,
    ordinary: null,
    ...rest,
  };
}

const today = { ordinary: 'today' };
const optional = { is_optional: true };
const note = field('note', 'words', optional);
const from = field('from', 'day', today);
const to = field('to', 'day', optional);
const effective_on = field('effective_on', 'day', today);
const refusal = field('reason', 'code', { codes: REFUSAL_TEXTS, ordinary: 'not_covered' });
const assessment = [
  field('is_covered_at_home', 'yes_no', { ordinary: true }),
  field('in_home_basket', 'yes_no', { ordinary: true }),
  field('wait_days', 'count'),
  field('justifiable_days', 'count'),
  note,
];
const entitlement = [
  from,
  to,
  field('is_retired', 'yes_no', { ordinary: true }),
  field('works_locally', 'yes_no', { ordinary: false }),
  field('is_covered_at_home', 'yes_no', { ordinary: true }),
  note,
];
const appeal = [field('appealed_on', 'day', today), field('grounds', 'words')];

/** What has to be entered for each event, by kind of case. Events that no person brings about are absent. */
const CASE_INPUTS: Readonly<Record<CaseKind, Readonly<Record<string, readonly InputField[]>>>> = {
  period_statement: {
    requested: [
      field('purpose', 'code', { codes: PURPOSE_TEXTS, ordinary: 'class_1_disease' }),
      field('months_needed', 'count', optional),
      field('from', 'day'),
      field('to', 'day', today),
      note,
    ],
    stated: [note],
    corrected: [field('note', 'words', { label: 'change_note' })],
    refused: [refusal, note],
    withdrawn: [note],
    decided: [note],
    appealed: appeal,
  },
  residence: {
    requested: [
      field('residence_since', 'day', today),
      field('is_retired', 'yes_no', { ordinary: true }),
      note,
    ],
    issued: entitlement,
    refused: [refusal, note],
    withdrawn: [note],
    registered: [from, to, field('works_locally', 'yes_no', { ordinary: false }), note],
    changed: [effective_on, to, field('note', 'words', { label: 'change_note' })],
    cancelled: [
      effective_on,
      field('reason', 'code', { codes: ENDING_TEXTS, ordinary: 'moved' }),
      note,
    ],
    disputed: [field('proposed_on', 'day'), field('note', 'words', { label: 'dispute_note' })],
    acknowledged: [note],
  },
  planned_care: {
    requested: [
      field('institution', 'institution'),
      field('service', 'code', { codes: SERVICES, ordinary: 'ordinary' }),
      field('treatment', 'words'),
      field('diagnosis', 'words'),
      field('wait_days', 'count'),
      field('planned_on', 'day', optional),
      field('clinician', 'text'),
      field('estimate', 'money', optional),
    ],
    asked: [field('question', 'words')],
    answered: [field('answer', 'words')],
    granted: assessment,
    refused: [...assessment.slice(0, -1), field('note', 'words', { label: 'refusal_note' })],
    withdrawn: [note],
    appealed: appeal,
    used: [field('treated_on', 'day', today), note],
    revoked: [
      effective_on,
      field('reason', 'code', { codes: REVOKING_TEXTS, ordinary: 'not_needed' }),
      note,
    ],
    extension_requested: [
      field('until', 'day'),
      field('note', 'words', { label: 'extension_note' }),
    ],
    extended: [field('valid_to', 'day'), note],
    extension_refused: [field('note', 'words', { label: 'refusal_note' })],
  },
};

/** A field as a page shows it, in the shape of the facts of cover. */
export interface FieldForm {
  readonly fact: string;
  readonly label: string;
  readonly kind: InputKind;
  readonly is_optional: boolean;
  readonly codes: readonly { readonly code: string; readonly name: string }[];
  readonly ordinary: InputValue;
}

/** The fields of an event in the reader's language. */
export function formOf(
  kind: CaseKind,
  type: string,
  on: PlainDate,
  language: Language,
): readonly FieldForm[] {
  return (CASE_INPUTS[kind][type] ?? []).map((one) => ({
    fact: one.name,
    label: one.label[language],
    kind: one.kind,
    is_optional: one.is_optional,
    codes: Object.entries(one.codes).map(([code, name]) => ({ code, name: name[language] })),
    ordinary: one.ordinary === 'today' ? on.toString() : one.ordinary,
  }));
}

/** What was entered, read: every field is there, those that may be empty as null. */
export type ReadInputs = Readonly<Record<string, InputValue>>;

/** Reads what was entered for an event (`case.event_unknown`, `request.invalid` at its field). */
export function readInputs(
  kind: CaseKind,
  type: string,
  said: Readonly<Record<string, unknown>>,
): Result<ReadInputs, Fault> {
  const fields = Object.hasOwn(CASE_INPUTS[kind], type) ? CASE_INPUTS[kind][type] : undefined;
  if (fields === undefined) return no(fault('case.event_unknown'));
  const stray = Object.keys(said).find((name) => !fields.some((one) => one.name === name));
  if (stray !== undefined) return no(invalid(stray.slice(0, 64), 'unknown'));
  const read: Record<string, InputValue> = {};
  for (const one of fields) {
    const value = readField(one, said[one.name]);
    if (value === undefined) return no(invalid(one.name, expected(one)));
    read[one.name] = value;
  }
  return ok(read);
}

function readField(one: InputField, said: unknown): InputValue | undefined {
  if (said === undefined || said === null || said === '') {
    if (one.kind === 'yes_no') return false;
    if (!one.is_optional) return undefined;
    return one.kind === 'words' || one.kind === 'text' ? '' : null;
  }
  return READS[one.kind](said, one);
}

const READS: Readonly<
  Record<InputKind, (said: unknown, of: InputField) => InputValue | undefined>
> = {
  day: (said) => (typeof said === 'string' && parseDay(said).ok ? said : undefined),
  text: readWords,
  words: readWords,
  yes_no: (said) => (typeof said === 'boolean' ? said : undefined),
  count: (said) =>
    Number.isInteger(said) && Number(said) >= 0 && Number(said) <= COUNT_MAX
      ? Number(said)
      : undefined,
  code: (said, { codes }) =>
    typeof said === 'string' && Object.hasOwn(codes, said) ? said : undefined,
  money: (said) => {
    if (typeof said !== 'string' || said.length > 12) return undefined;
    const read = parseMinor(said);
    return read.ok && read.value > 0n ? said : undefined;
  },
  institution: (said) =>
    typeof said === 'string' && /^[a-z][a-z0-9_.-]{0,79}$/.test(said) ? said : undefined,
};

function readWords(said: unknown, { kind }: InputField): string | undefined {
  if (typeof said !== 'string' || CONTROL.test(said)) return undefined;
  const words = said.trim();
  const max = kind === 'text' ? 120 : WORDS_MAX;
  return words === '' || words.length > max ? undefined : words;
}

function invalid(name: string, problem: string): Fault {
  return fault('request.invalid', { field: name, problem }, name);
}

/** What would be right, in a form that is the same in every language. */
function expected({ kind, codes }: InputField): string {
  switch (kind) {
    case 'day':
      return '"2026-01-31"';
    case 'yes_no':
      return 'true, false';
    case 'count':
      return `0, 1, 2, … ${COUNT_MAX}`;
    case 'code':
      return Object.keys(codes).join(', ');
    case 'money':
      return '"123.45"';
    default:
      return '…';
  }
}
