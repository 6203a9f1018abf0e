import { describe, expect, test } from 'vitest';
import { configurationReference } from './configuration-reference.ts';
import { nearestName } from './nearest-name.ts';
import { readConfiguration } from './read-configuration.ts';
import { CONFIGURATION_KEYS } from './read-environment.ts';

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  const read = readConfiguration(env);
  return read.ok ? [] : read.error.map(({ sentence }) => sentence);
}

function configured(env: NodeJS.ProcessEnv) {
  const read = readConfiguration(env);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const KEY = 'ab'.repeat(32);
const PRODUCTION = {
  NODE_ENV: 'production',
  SAMPAN_NODES: 'hk',
  SAMPAN_SESSION_SECRET: 's'.repeat(40),
  SAMPAN_KEYS_FILE: '/etc/sampan/keys.json',
  SAMPAN_ISSUER_HK: 'https://sign-in.example',
  SAMPAN_CLIENT_ID_HK: 'sampan',
  SAMPAN_CLIENT_SECRET_HK: 'of the issuer',
  SAMPAN_PEER_URL_GD: 'https://gd.example',
  SAMPAN_PSEUDONYM_KEY: `HK-GD:${KEY}`,
};

describe('the configuration', () => {
  test('of an empty environment is that of the demonstration', () => {
    const configuration = configured({ PATH: '/bin', HOME: '/' });
    expect(configuration).toMatchObject({
      environment: 'development',
      is_demo: true,
      nodes: ['HK', 'MO', 'GD'],
      host: '127.0.0.1',
      node: {
        HK: {
          port: 4101,
          database_url: null,
          issuer: null,
          public_url: null,
          peer_url: 'http://127.0.0.1:4101',
        },
        MO: { port: 4102 },
        GD: { port: 4103 },
      },
    });
    expect(configuration.pseudonym_keys.get('HK-GD')).toHaveLength(32);
    expect(Object.isFrozen(configuration) && Object.isFrozen(configuration.node.HK)).toBe(true);
  });

  test('lists every problem at once, each with what would be right', () => {
    expect(
      problemsOf({
        SAMPAN_PORT_BASE: '80',
        SAMPAN_DEMO: 'yes',
        SAMPAN_NODES: 'hk,sz',
        DATABASE_URL_HK: 'mysql://root:secret@db/x',
        SAMPAN_LOG_LEVEL: 'loud',
      }),
    ).toEqual([
      'SAMPAN_NODES is "hk,sz" but must be a list of hk, mo and gd, separated by commas.',
      'SAMPAN_PORT_BASE is "80" but must be a whole number from 1024 to 65000.',
      'SAMPAN_DEMO is "yes" but must be true or false.',
      'SAMPAN_LOG_LEVEL is "loud" but must be "fatal", "error", "warn", "info", "debug", "trace" or "silent".',
      'DATABASE_URL_HK is not right but must be an address that begins with postgresql://.',
    ]);
  });

  test.each(['41.5', '0x50', ' 4100', '1e4', '-1'])('refuses %s as a whole number', (text) => {
    expect(problemsOf({ SAMPAN_PORT_BASE: text })).toHaveLength(1);
  });

  test('refuses a name of ours that it does not know, and says which was meant', () => {
    expect(
      problemsOf({ SAMPAN_PORTBASE: '1', DATABASE_URL_SZ: 'x', SAMPAN_QWERTYUIOP: '' }),
    ).toEqual([
      'SAMPAN_PORTBASE is not a key of the configuration. Did you mean SAMPAN_PORT_BASE?',
      'DATABASE_URL_SZ is not a key of the configuration. Did you mean DATABASE_URL_HK?',
      'SAMPAN_QWERTYUIOP is not a key of the configuration.',
    ]);
  });

  test('takes an empty variable as absent', () => {
    expect(configured({ SAMPAN_DATA_DIR: '', SAMPAN_PORT_BASE: '' }).node.HK.port).toBe(4101);
  });
});

describe('production', () => {
  test('starts when everything real people need is given', () => {
    const configuration = configured(PRODUCTION);
    expect(configuration).toMatchObject({ is_demo: false, nodes: ['HK'] });
    expect(configuration.node.MO.peer_url).toBeNull();
    expect(configuration.pseudonym_keys.get('HK-GD')).toEqual(Buffer.from(KEY, 'hex'));
  });

  test('refuses development secrets, demo people and what is missing, all at once', () => {
    expect(
      problemsOf({ NODE_ENV: 'production', SAMPAN_NODES: 'hk,gd', SAMPAN_DEMO: 'true' }),
    ).toEqual([
      'SAMPAN_DEMO is true but must be false when NODE_ENV is production.',
      'SAMPAN_SESSION_SECRET must be given when NODE_ENV is production: the default is known to everybody.',
      'SAMPAN_KEYS_FILE must be given when NODE_ENV is production: other sides must know the keys of this one.',
      'SAMPAN_ISSUER_HK must be given when NODE_ENV is production: nobody could sign in at this node.',
      'SAMPAN_PSEUDONYM_KEY must be given when NODE_ENV is production: HK-GD has no key in it.',
      'SAMPAN_ISSUER_GD must be given when NODE_ENV is production: nobody could sign in at this node.',
    ]);
  });

  test('refuses an issuer without what the node shows to it', () => {
    const { SAMPAN_CLIENT_SECRET_HK: _, ...incomplete } = PRODUCTION;
    expect(problemsOf(incomplete)).toEqual([
      'SAMPAN_CLIENT_SECRET_HK must be given when NODE_ENV is production: the issuer would not know this node.',
    ]);
  });
});

describe('the reference', () => {
  test('has a line with a sentence for every key and shows no secret', () => {
    const page = configurationReference();
    for (const { key, description } of CONFIGURATION_KEYS) {
      expect(page).toContain(`| \`${key}\` | `);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
    expect(page).not.toContain('development only');
  });
});

test('the nearest name is found only when one is near', () => {
  expect(nearestName('SAMPAN_HOTS', ['SAMPAN_HOST', 'SAMPAN_DEMO'])).toBe('SAMPAN_HOST');
  expect(nearestName('x', ['SAMPAN_HOST'])).toBeNull();
});
