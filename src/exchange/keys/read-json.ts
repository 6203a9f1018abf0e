import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { no, ok, type Result } from '../../kernel/result.ts';

/** Makes a reader of JSON texts of one schema. Its problems name the place and never quote what stands there. */
export function jsonReader<S extends TSchema>(
  schema: S,
): (text: string) => Result<Static<S>, string> {
  const validator = Compile(schema);
  return (text) => {
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch {
      return no('not JSON');
    }
    if (validator.Check(content)) return ok(content as Static<S>);
    const at = validator.Errors(content)[0];
    return no(`${at?.instancePath || '/'} ${at?.message ?? 'is not right'}`);
  };
}
