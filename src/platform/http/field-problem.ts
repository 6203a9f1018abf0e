import { type Fault, fault } from '../../kernel/fault.ts';
import { fill, type Language, type Texts } from '../../kernel/language.ts';

/** What the schema check says of one value; the shape that Ajv and TypeBox share. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: {
    readonly limit?: unknown;
    readonly comparison?: unknown;
    readonly type?: unknown;
    readonly pattern?: unknown;
    readonly format?: unknown;
    readonly allowedValue?: unknown;
    readonly allowedValues?: unknown;
    readonly requiredProperties?: unknown;
    readonly additionalProperties?: unknown;
  };
}

/** What can be wrong with one field, to follow "the field … is not right:". */
const PROBLEMS = {
  missing: {
    'zh-Hant-HK': '必須填寫',
    'zh-Hans-CN': '必须填写',
    en: 'it is missing',
    'pt-MO': 'está em falta',
  },
  type: {
    'zh-Hant-HK': '類型應為 {expected}',
    'zh-Hans-CN': '类型应为 {expected}',
    en: 'it should be of type {expected}',
    'pt-MO': 'devia ser do tipo {expected}',
  },
  form: {
    'zh-Hant-HK': '格式應為 {expected}',
    'zh-Hans-CN': '格式应为 {expected}',
    en: 'it should have the form {expected}',
    'pt-MO': 'devia ter a forma {expected}',
  },
  choice: {
    'zh-Hant-HK': '應為其中之一：{expected}',
    'zh-Hans-CN': '应为其中之一：{expected}',
    en: 'it should be one of: {expected}',
    'pt-MO': 'devia ser um de: {expected}',
  },
  range: {
    'zh-Hant-HK': '數值應為 {expected}',
    'zh-Hans-CN': '数值应为 {expected}',
    en: 'it should be {expected}',
    'pt-MO': 'devia ser {expected}',
  },
  size: {
    'zh-Hant-HK': '長度應為 {expected}',
    'zh-Hans-CN': '长度应为 {expected}',
    en: 'its length should be {expected}',
    'pt-MO': 'o comprimento devia ser {expected}',
  },
  unknown: {
    'zh-Hant-HK': '沒有這個欄位',
    'zh-Hans-CN': '没有这个字段',
    en: 'there is no such field',
    'pt-MO': 'este campo não existe',
  },
  other: {
    'zh-Hant-HK': '內容不符合介面說明',
    'zh-Hans-CN': '内容不符合接口说明',
    en: 'it does not fit the description of the interface',
    'pt-MO': 'não corresponde à descrição da interface',
  },
} as const satisfies Record<string, Texts>;

interface FieldProblem {
  readonly path: string;
  readonly problem: keyof typeof PROBLEMS;
  readonly expected: string;
}

const SIZES: Readonly<Record<string, string>> = {
  minLength: '≥',
  maxLength: '≤',
  minItems: '≥',
  maxItems: '≤',
};

/** Turns what the schema check found into one fault that names the first wrong field. */
export function fieldFault(errors: readonly SchemaError[], language: Language): Fault {
  const { path, problem, expected } = firstProblem(errors);
  const field = path === '' ? '·' : path;
  const text = fill(PROBLEMS[problem][language], { expected });
  return fault('request.invalid', { field, problem: text }, path === '' ? undefined : path);
}

function firstProblem(errors: readonly SchemaError[]): FieldProblem {
  const unknown = errors.find((error) => error.keyword === 'additionalProperties');
  const error = unknown ?? errors[0];
  if (error === undefined) return { path: '', problem: 'other', expected: '' };
  const choices = errors.filter(
    (other) => other.keyword === 'const' && other.instancePath === error.instancePath,
  );
  if (choices.length > 0) {
    const expected = choices.map((choice) => String(choice.params.allowedValue)).join(', ');
    return { path: fieldPath(error.instancePath), problem: 'choice', expected };
  }
  return problemOf(error);
}

function problemOf({ keyword, instancePath, params }: SchemaError): FieldProblem {
  const path = fieldPath(instancePath);
  const size = SIZES[keyword];
  if (size !== undefined) {
    return { path, problem: 'size', expected: `${size} ${params.limit}` };
  }
  switch (keyword) {
    case 'required':
      return { path: below(path, params.requiredProperties), problem: 'missing', expected: '' };
    case 'additionalProperties':
      return {
        path: below(path, params.additionalProperties),
        problem: 'unknown',
        expected: '',
      };
    case 'type':
      return { path, problem: 'type', expected: String(params.type) };
    case 'pattern':
    case 'format':
      return { path, problem: 'form', expected: String(params.pattern ?? params.format) };
    case 'enum':
      return { path, problem: 'choice', expected: String(params.allowedValues) };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return { path, problem: 'range', expected: `${params.comparison} ${params.limit}` };
    default:
      return { path, problem: 'other', expected: '' };
  }
}

/** `/fee/value` to `fee.value`. */
function fieldPath(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

function below(path: string, names: unknown): string {
  const name = Array.isArray(names) ? String(names[0]) : '';
  return path === '' ? name : `${path}.${name}`;
}
