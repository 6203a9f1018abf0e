import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { CONFIGURATION_SCHEMA, type Environment } from './configuration-schema.ts';
import { nearestName } from './nearest-name.ts';

/** One thing that is wrong with the configuration. */
export interface ConfigurationProblem {
  readonly key: string;
  /** What is wrong and what would be right, in one sentence that names the key. Shows no secret. */
  readonly sentence: string;
}

/** One key of the schema with what it says of itself. */
export interface ConfigurationKey {
  readonly key: string;
  readonly schema: TSchema;
  readonly description: string;
  readonly expects: string;
  readonly is_secret: boolean;
  readonly default: string | number | boolean | undefined;
}

/** All keys in their order. */
export const CONFIGURATION_KEYS: readonly ConfigurationKey[] = Object.entries(
  CONFIGURATION_SCHEMA.properties as Record<string, TSchema>,
).map(([key, schema]) => {
  const about = schema as {
    description?: string;
    expects?: string;
    secret?: true;
    default?: never;
  };
  return {
    key,
    schema,
    description: about.description ?? '',
    expects: about.expects ?? '',
    is_secret: about.secret === true,
    default: about.default,
  };
});

/** Names that are ours: a wrong one is a slip of the pen and not somebody else's variable. */
const OURS = /^(SAMPAN_|DATABASE_URL_)/;

/** Text to the schema's type; what does not fit stays text, which the check then refuses. */
function convert(schema: TSchema, raw: string): string | number | boolean {
  const { type } = schema as { type?: string };
  if (type === 'integer' && /^\d{1,15}$/.test(raw)) return Number(raw);
  if (type === 'boolean' && (raw === 'true' || raw === 'false')) return raw === 'true';
  return raw;
}

function unknownNames(env: NodeJS.ProcessEnv): ConfigurationProblem[] {
  const known = CONFIGURATION_KEYS.map(({ key }) => key);
  const unknown = Object.keys(env).filter((name) => OURS.test(name) && !known.includes(name));
  return unknown.map((key) => {
    const near = nearestName(key, known);
    const hint = near === null ? '' : ` Did you mean ${near}?`;
    return { key, sentence: `${key} is not a key of the configuration.${hint}` };
  });
}

/** Reads every key; an empty variable counts as absent. Gives all problems there are. */
export function readEnvironment(env: NodeJS.ProcessEnv): {
  readonly environment: Environment;
  readonly problems: readonly ConfigurationProblem[];
} {
  const problems = unknownNames(env);
  const environment: Record<string, unknown> = {};
  for (const { key, schema, expects, is_secret, default: otherwise } of CONFIGURATION_KEYS) {
    const raw = env[key];
    if (raw === undefined || raw === '') {
      if (otherwise !== undefined) environment[key] = otherwise;
      continue;
    }
    const value = convert(schema, raw);
    environment[key] = value;
    if (Value.Check(schema, value)) continue;
    const shown = is_secret ? 'not right' : JSON.stringify(raw);
    problems.push({ key, sentence: `${key} is ${shown} but must be ${expects}.` });
  }
  return { environment: environment as Environment, problems };
}
