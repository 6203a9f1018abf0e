import { readFileSync } from 'node:fs';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { JURISDICTIONS } from '../../kernel/jurisdiction.ts';
import { LANGUAGES, type Language } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';

const STRICT = { additionalProperties: false };
const Name = Type.String({ minLength: 1, maxLength: 200 });
const Names = Type.Object(
  Object.fromEntries(LANGUAGES.map((language) => [language, Name])) as Record<
    Language,
    typeof Name
  >,
  STRICT,
);

const InstitutionSchema = Type.Object(
  {
    /** As sign-ins say for whom they work. */
    code: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }),
    side: Type.Enum([...JURISDICTIONS]),
    name: Names,
  },
  STRICT,
);

/** An institution or authority that no law and no network names. */
export type Institution = Static<typeof InstitutionSchema>;

const File = Type.Object(
  { institutions: Type.Array(InstitutionSchema, { maxItems: 2000 }) },
  STRICT,
);

const PROBLEMS_SHOWN = 20;

/**
 * Reads the file of institutions that an installation names. Gives every problem, each in a sentence that names its place:
 * an installation with one is not started.
 */
export function readInstitutions(path: string): Result<readonly Institution[], readonly string[]> {
  const parsed = parse(path);
  if (parsed === null) return no([`${path} is no file of JSON.`]);
  if (!Value.Check(File, parsed)) {
    const errors = [...Value.Errors(File, parsed)].slice(0, PROBLEMS_SHOWN);
    return no(errors.map(({ instancePath, message }) => `${path}${instancePath}: ${message}.`));
  }
  const codes = parsed.institutions.map(({ code }) => code);
  const twice = [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))];
  return twice.length === 0
    ? ok(parsed.institutions)
    : no(twice.map((code) => `The institution ${code} is named twice.`));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
