import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import type { MessageKind, QuestionKind } from './contract.ts';

const NAME = /^[a-z]+(\.[a-z][a-z0-9_-]*){2,}\.v[1-9][0-9]*$/;

function checkName(kind: string): void {
  if (!NAME.test(kind)) {
    throw new Error(`"${kind}" is not a kind of the form flow.noun.past-participle.v1`);
  }
}

/** Declares a kind of message. Throws on a name that is not of the form `flow.noun.past-participle.v1`. */
export function messageKind<S extends TSchema>(
  kind: string,
  summary: string,
  schema: S,
): MessageKind<S> {
  checkName(kind);
  return { kind, summary, schema };
}

/** Declares a kind of question with the schemas of what is asked and of what is answered. */
export function questionKind<Q extends TSchema, A extends TSchema>(
  kind: string,
  summary: string,
  question: Q,
  answer: A,
): QuestionKind<Q, A> {
  checkName(kind);
  return { kind, summary, question, answer };
}

const compiled = new WeakMap<TSchema, Validator>();

/**
 * Where a body differs from its schema, as a path such as `claims/0/fee`; null when it does not.
 * The path never holds a value of the body.
 */
export function bodyProblem(schema: TSchema, body: unknown): string | null {
  let validator = compiled.get(schema);
  if (validator === undefined) {
    validator = Compile(schema);
    compiled.set(schema, validator);
  }
  if (validator.Check(body)) return null;
  const path = validator.Errors(body)[0]?.instancePath ?? '';
  return path === '' ? '/' : path.slice(1, 200).replace(/[^ -~]/g, '?');
}
