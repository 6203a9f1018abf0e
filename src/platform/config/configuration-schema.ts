import { type Static, Type } from 'typebox';
import { JURISDICTIONS } from '../../kernel/jurisdiction.ts';

/** What every key says of itself, beside its type: `expects` completes "must be …", `secret` values are never shown. */
interface About {
  readonly description: string;
  readonly expects: string;
  readonly secret?: true;
}

const text = (about: About) => Type.Optional(Type.String({ minLength: 1, ...about }));
const url = (scheme: 'postgresql' | 'http', about: Omit<About, 'expects'>) =>
  Type.Optional(
    Type.String({
      pattern: scheme === 'http' ? '^https?://\\S+$' : '^postgres(ql)?://\\S+$',
      expects: scheme === 'http' ? 'a web address' : 'an address that begins with postgresql://',
      ...about,
    }),
  );

const SIDE_NAMES = { HK: 'Hong Kong', MO: 'Macao', GD: 'Guangdong' } as const;

/** The keys that exist once per side. */
function sideKeys<S extends 'HK' | 'MO' | 'GD'>(side: S) {
  const name = SIDE_NAMES[side];
  return {
    [`DATABASE_URL_${side}`]: url('postgresql', {
      description: `PostgreSQL database of the ${name} node; without it the built-in PostgreSQL holds one.`,
      secret: true,
    }),
    [`SAMPAN_ISSUER_${side}`]: url('http', {
      description: `OpenID Connect issuer that signs in the users of the ${name} node; without it the demonstration's own.`,
    }),
    [`SAMPAN_CLIENT_ID_${side}`]: text({
      description: `Client identifier of the ${name} node at its issuer.`,
      expects: 'the identifier that the issuer gave',
    }),
    [`SAMPAN_CLIENT_SECRET_${side}`]: text({
      description: `Client secret of the ${name} node at its issuer.`,
      expects: 'the secret that the issuer gave',
      secret: true,
    }),
    [`SAMPAN_ISSUER_AUDIENCE_${side}`]: text({
      description: `Audience that tokens for the ${name} node must name; without it \`urn:sampan:node:${side}\`. Never the client identifier.`,
      expects: 'the audience that the issuer writes into its tokens',
    }),
    [`SAMPAN_PUBLIC_URL_${side}`]: url('http', {
      description: `Address under which browsers reach the ${name} node, such as that of the proxy before it; without it the address that it listens on.`,
    }),
    [`SAMPAN_PEER_URL_${side}`]: url('http', {
      description: `Where other nodes reach the ${name} node; without it the node of the same machine.`,
    }),
  } as {
    [K in `${'DATABASE_URL' | 'SAMPAN_ISSUER' | 'SAMPAN_CLIENT_ID' | 'SAMPAN_CLIENT_SECRET' | 'SAMPAN_ISSUER_AUDIENCE' | 'SAMPAN_PUBLIC_URL' | 'SAMPAN_PEER_URL'}_${S}`]: ReturnType<
      typeof text
    >;
  };
}

const side = `(${JURISDICTIONS.join('|')}|${JURISDICTIONS.join('|').toLowerCase()})`;

/** Known to everybody who can read this line, so production refuses it. */
export const DEVELOPMENT_SECRET = 'development only: session secret of the demonstration';

/** Every key that the product reads from its environment; nothing else in the product reads the environment. */
export const CONFIGURATION_SCHEMA = Type.Object({
  NODE_ENV: Type.Union(
    [Type.Literal('production'), Type.Literal('development'), Type.Literal('test')],
    {
      default: 'development',
      description: 'With `production`, nothing starts on development secrets or with demo people.',
      expects: '"production", "development" or "test"',
    },
  ),
  SAMPAN_NODES: Type.String({
    default: 'hk,mo,gd',
    pattern: `^${side}(,${side})*$`,
    description: 'The nodes that this process runs.',
    expects: 'a list of hk, mo and gd, separated by commas',
  }),
  SAMPAN_HOST: Type.String({
    default: '127.0.0.1',
    minLength: 1,
    description: 'The address that the nodes listen on.',
    expects: 'an address of this machine',
  }),
  SAMPAN_PORT_BASE: Type.Integer({
    default: 4100,
    minimum: 1024,
    maximum: 65_000,
    description: 'HK listens on this port plus 1, MO plus 2, GD plus 3.',
    expects: 'a whole number from 1024 to 65000',
  }),
  SAMPAN_TRUSTED_PROXIES: text({
    description:
      'Addresses or networks of the proxies before the nodes, separated by commas, whose X-Forwarded headers are believed; without it none is.',
    expects: 'addresses such as 10.0.0.5 or 10.0.0.0/8, separated by commas',
  }),
  SAMPAN_DATA_DIR: text({
    description:
      'Folder for data; without it `.sampan` in the checkout, or a folder under `/var/lib/sampan` when root starts it.',
    expects: 'a folder',
  }),
  SAMPAN_POLICY_DIR: text({
    description: 'Folder of the law; without it `policy` in the checkout.',
    expects: 'a folder',
  }),
  SAMPAN_DEMO: Type.Optional(
    Type.Boolean({
      description:
        'Whether demo people and their sign-in exist; on unless `NODE_ENV` is `production`.',
      expects: 'true or false',
    }),
  ),
  SAMPAN_ASSUME_AGREEMENT: Type.Optional(
    Type.Boolean({
      description:
        'A declared trial: cases between the sides may be opened though no agreement is in force, and every page, letter and history says so; on where demo people exist.',
      expects: 'true or false',
    }),
  ),
  SAMPAN_LOG_LEVEL: Type.Union(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].map((level) =>
      Type.Literal(level),
    ),
    {
      default: 'info',
      description: 'The least serious lines that are logged.',
      expects: '"fatal", "error", "warn", "info", "debug", "trace" or "silent"',
    },
  ),
  SAMPAN_RATE_LIMIT_PER_MINUTE: Type.Integer({
    default: 1200,
    minimum: 1,
    maximum: 100_000_000,
    description: 'Requests that one address may make at one node in a minute.',
    expects: 'a whole number from 1',
  }),
  SAMPAN_VIRUS_SCANNER: Type.Optional(
    Type.String({
      pattern: '^(clamd://[A-Za-z0-9._\\[\\]:-]+|clamd:(//)?/[^\\s:]+|command:/\\S.*)$',
      description:
        'The virus scanner that files are shown to before anybody gets them: ClamAV (`clamd://host:3310`, `clamd:/run/clamd.sock`) or a program that reads a file from its standard input and ends with 0 or 1 (`command:/usr/bin/clamscan --no-summary -`). Without it files say that nobody looked; while it is away they wait.',
      expects: 'clamd://host:port, clamd:/path/of/socket or command:/path/of/program',
    }),
  ),
  SAMPAN_FILE_MB_MAX: Type.Integer({
    default: 32,
    minimum: 1,
    maximum: 512,
    description: 'Largest file that people and institutions may keep, in units of 1,048,576 bytes.',
    expects: 'a whole number from 1 to 512',
  }),
  SAMPAN_FOLDER_MB_MAX: Type.Integer({
    default: 1024,
    minimum: 1,
    maximum: 1_000_000,
    description: 'What one person may keep in all, in units of 1,048,576 bytes.',
    expects: 'a whole number from 1',
  }),
  SAMPAN_FOLDER_FILES_MAX: Type.Integer({
    default: 1000,
    minimum: 1,
    maximum: 100_000,
    description: 'How many files one person may keep.',
    expects: 'a whole number from 1 to 100000',
  }),
  SAMPAN_FOLDER_UNDO_DAYS: Type.Integer({
    default: 30,
    minimum: 0,
    maximum: 3650,
    description:
      'For so many days a person can bring back a file after deleting it; then its bytes are erased.',
    expects: 'a whole number from 0 to 3650',
  }),
  SAMPAN_SESSION_SECRET: Type.String({
    default: DEVELOPMENT_SECRET,
    minLength: 32,
    description: 'Key that signs the cookies of signed-in users.',
    expects: 'at least 32 characters',
    secret: true,
  }),
  SAMPAN_KEYS_FILE: text({
    description:
      'File with the keys that the nodes sign and decrypt messages with; without it keys are made in the data folder.',
    expects: 'a file',
  }),
  SAMPAN_ATTACHED_FILE: text({
    description:
      "File that names hospitals' own FHIR and DICOMweb servers that are read through; without it there are none.",
    expects: 'a file',
  }),
  SAMPAN_INSTITUTIONS_FILE: text({
    description:
      'File that names institutions and authorities beyond those of the law and of the network, with their sides, so that records can be shared with them and texts call them by name; without it there are none.',
    expects: 'a file',
  }),
  SAMPAN_PSEUDONYM_KEY: Type.Optional(
    Type.String({
      pattern: '^(HK-MO|HK-GD|MO-GD):[0-9a-f]{64}(,(HK-MO|HK-GD|MO-GD):[0-9a-f]{64})*$',
      description:
        'For each pair of sides the key of the pseudonyms under which they speak of a person, such as `HK-GD:<64 hexadecimal digits>`.',
      expects: 'a list of HK-MO, HK-GD or MO-GD, each with ":" and 64 hexadecimal digits',
      secret: true,
    }),
  ),
  ...sideKeys('HK'),
  ...sideKeys('MO'),
  ...sideKeys('GD'),
});

/** The environment after reading: every key of the schema, converted. */
export type Environment = Static<typeof CONFIGURATION_SCHEMA>;
