import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import { type Configuration, pairOf } from './configuration.ts';
import { DEVELOPMENT_SECRET, type Environment } from './configuration-schema.ts';
import type { ConfigurationProblem } from './read-environment.ts';

const missing = (key: string, why: string): ConfigurationProblem => ({
  key,
  sentence: `${key} must be given when NODE_ENV is production: ${why}.`,
});

function issuerProblems(configuration: Configuration, side: Jurisdiction): ConfigurationProblem[] {
  const { issuer } = configuration.node[side];
  if (issuer === null) {
    return [missing(`SAMPAN_ISSUER_${side}`, 'nobody could sign in at this node')];
  }
  return [
    [`SAMPAN_CLIENT_ID_${side}`, issuer.client_id] as const,
    [`SAMPAN_CLIENT_SECRET_${side}`, issuer.secret] as const,
  ]
    .filter(([, value]) => value === '')
    .map(([key]) => missing(key, 'the issuer would not know this node'));
}

/** Tokens for the node could not be told from those for signing in. */
export function audienceProblems(configuration: Configuration): ConfigurationProblem[] {
  return JURISDICTIONS.flatMap((side) => {
    const { issuer } = configuration.node[side];
    if (issuer === null || issuer.audience !== issuer.client_id) return [];
    const key = `SAMPAN_ISSUER_AUDIENCE_${side}`;
    return [{ key, sentence: `${key} must differ from SAMPAN_CLIENT_ID_${side}.` }];
  });
}

/** Pairs that exchange messages without a key of their own. */
function pairProblems(configuration: Configuration, side: Jurisdiction): ConfigurationProblem[] {
  const peers = JURISDICTIONS.filter(
    (other) => other !== side && configuration.node[other].peer_url !== null,
  );
  return peers
    .map((other) => pairOf(side, other))
    .filter((pair) => !configuration.pseudonym_keys.has(pair))
    .map((pair) => missing('SAMPAN_PSEUDONYM_KEY', `${pair} has no key in it`));
}

/** What is good enough for a demonstration and must not protect real people. */
export function productionProblems(
  environment: Environment,
  configuration: Configuration,
): readonly ConfigurationProblem[] {
  if (configuration.environment !== 'production') return [];
  const problems: ConfigurationProblem[] = [];
  if (configuration.is_demo) {
    problems.push({
      key: 'SAMPAN_DEMO',
      sentence: 'SAMPAN_DEMO is true but must be false when NODE_ENV is production.',
    });
  }
  if (environment.SAMPAN_SESSION_SECRET === DEVELOPMENT_SECRET) {
    problems.push(missing('SAMPAN_SESSION_SECRET', 'the default is known to everybody'));
  }
  if (configuration.keys_file === undefined) {
    problems.push(missing('SAMPAN_KEYS_FILE', 'other sides must know the keys of this one'));
  }
  for (const side of configuration.nodes) {
    problems.push(...issuerProblems(configuration, side), ...pairProblems(configuration, side));
  }
  const seen = new Set<string>();
  return problems.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}
