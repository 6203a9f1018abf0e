import { createHmac } from 'node:crypto';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Configuration, NodeConfiguration } from './configuration.ts';
import type { Environment } from './configuration-schema.ts';
import { audienceProblems, productionProblems } from './production-problems.ts';
import { type ConfigurationProblem, readEnvironment } from './read-environment.ts';

const PAIRS = ['HK-MO', 'HK-GD', 'MO-GD'] as const;

/** Good for synthetic people only: anybody can compute them. */
function developmentKey(pair: string): Uint8Array {
  return createHmac('sha256', 'development only: pseudonyms of the demonstration')
    .update(pair)
    .digest();
}

function pseudonymKeys(environment: Environment, is_production: boolean): Map<string, Uint8Array> {
  const given = environment.SAMPAN_PSEUDONYM_KEY;
  if (given === undefined) {
    return new Map(is_production ? [] : PAIRS.map((pair) => [pair, developmentKey(pair)]));
  }
  const entries = given.split(',').map((entry) => entry.split(':'));
  return new Map(entries.map(([pair = '', hex = '']) => [pair, Buffer.from(hex, 'hex')]));
}

function nodeConfiguration(
  environment: Environment,
  side: Jurisdiction,
  is_local: boolean,
): NodeConfiguration {
  const port = environment.SAMPAN_PORT_BASE + 1 + JURISDICTIONS.indexOf(side);
  const issuer = environment[`SAMPAN_ISSUER_${side}`];
  const client_id = environment[`SAMPAN_CLIENT_ID_${side}`] ?? '';
  const secret = environment[`SAMPAN_CLIENT_SECRET_${side}`] ?? '';
  const audience = environment[`SAMPAN_ISSUER_AUDIENCE_${side}`] ?? null;
  const host = environment.SAMPAN_HOST === '0.0.0.0' ? '127.0.0.1' : environment.SAMPAN_HOST;
  return {
    port,
    database_url: environment[`DATABASE_URL_${side}`] ?? null,
    issuer: issuer === undefined ? null : { url: issuer, client_id, secret, audience },
    public_url: environment[`SAMPAN_PUBLIC_URL_${side}`]?.replace(/\/$/, '') ?? null,
    peer_url:
      environment[`SAMPAN_PEER_URL_${side}`] ?? (is_local ? `http://${host}:${port}` : null),
  };
}

function configurationOf(environment: Environment): Configuration {
  const is_production = environment.NODE_ENV === 'production';
  const named = environment.SAMPAN_NODES.toUpperCase().split(',');
  const nodes = JURISDICTIONS.filter((side) => named.includes(side));
  const node = Object.fromEntries(
    JURISDICTIONS.map((side) => [
      side,
      Object.freeze(nodeConfiguration(environment, side, !is_production || nodes.includes(side))),
    ]),
  ) as Record<Jurisdiction, NodeConfiguration>;
  return Object.freeze({
    environment: environment.NODE_ENV,
    is_demo: environment.SAMPAN_DEMO ?? !is_production,
    assumes_agreement:
      environment.SAMPAN_ASSUME_AGREEMENT ?? environment.SAMPAN_DEMO ?? !is_production,
    nodes: Object.freeze(nodes),
    node: Object.freeze(node),
    host: environment.SAMPAN_HOST,
    data_dir: environment.SAMPAN_DATA_DIR,
    policy_dir: environment.SAMPAN_POLICY_DIR,
    keys_file: environment.SAMPAN_KEYS_FILE,
    attached_file: environment.SAMPAN_ATTACHED_FILE,
    institutions_file: environment.SAMPAN_INSTITUTIONS_FILE,
    log_level: environment.SAMPAN_LOG_LEVEL,
    trusted_proxies: Object.freeze(
      (environment.SAMPAN_TRUSTED_PROXIES ?? '').split(',').flatMap((one) => one.trim() || []),
    ),
    rate_limit_per_minute: environment.SAMPAN_RATE_LIMIT_PER_MINUTE,
    files: Object.freeze({
      virus_scanner: environment.SAMPAN_VIRUS_SCANNER ?? null,
      file_mb_max: environment.SAMPAN_FILE_MB_MAX,
      folder_mb_max: environment.SAMPAN_FOLDER_MB_MAX,
      folder_files_max: environment.SAMPAN_FOLDER_FILES_MAX,
      undo_days: environment.SAMPAN_FOLDER_UNDO_DAYS,
    }),
    session_secret: environment.SAMPAN_SESSION_SECRET,
    pseudonym_keys: pseudonymKeys(environment, is_production),
  });
}

/**
 * Reads the configuration from environment variables, once; the answer is frozen.
 * @returns every problem there is, when there is any: an installation is then not started.
 */
export function readConfiguration(
  env: NodeJS.ProcessEnv,
): Result<Configuration, readonly ConfigurationProblem[]> {
  const { environment, problems } = readEnvironment(env);
  if (problems.length > 0) return no(problems);
  const configuration = configurationOf(environment);
  const unsafe = [
    ...audienceProblems(configuration),
    ...productionProblems(environment, configuration),
  ];
  return unsafe.length > 0 ? no(unsafe) : ok(configuration);
}
