import { type Static, Type } from 'typebox';

const Name = Type.String({ pattern: '^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$' });
const Path = Type.String({ minLength: 1, maxLength: 1000 });
const Address = Type.String({ pattern: '^https?://[^\\s?#]+$', maxLength: 500 });
const only = { additionalProperties: false } as const;

const Auth = Type.Union([
  Type.Object({ kind: Type.Literal('none') }, only),
  Type.Object({ kind: Type.Literal('bearer'), token_file: Path }, only),
  Type.Object(
    {
      kind: Type.Literal('client_credentials'),
      token_url: Address,
      client_id: Type.String({ minLength: 1, maxLength: 200 }),
      client_secret_file: Path,
      scope: Type.Optional(Type.String({ maxLength: 500 })),
    },
    only,
  ),
]);

/** Server and client prove themselves by certificates, beside whatever else. */
const Certificates = Type.Object(
  {
    certificate_file: Type.Optional(Path),
    key_file: Type.Optional(Path),
    authority_file: Type.Optional(Path),
  },
  only,
);

const ServerSchema = Type.Object(
  {
    /** How the source is called in answers and in the trail. */
    name: Name,
    kind: Type.Union([Type.Literal('fhir'), Type.Literal('dicomweb')]),
    /** The node to which it is attached: that of its own side. */
    node: Type.Union([Type.Literal('HK'), Type.Literal('MO'), Type.Literal('GD')]),
    /** The institution whose records it holds, as consents name it. */
    institution: Name,
    base_url: Address,
    /** `identifier.system` under which a Patient of this node has the number by which the server knows them. */
    identifier_system: Type.String({ minLength: 1, maxLength: 200 }),
    /** What it may be asked for. */
    record_types: Type.Array(Type.String({ pattern: '^[A-Z][A-Za-z]{1,63}$' }), {
      minItems: 1,
      maxItems: 40,
      uniqueItems: true,
    }),
    auth: Auth,
    certificates: Type.Optional(Certificates),
    timeout_ms: Type.Optional(Type.Integer({ minimum: 100, maximum: 60_000 })),
    /** Largest answer in bytes. */
    bytes_max: Type.Optional(Type.Integer({ minimum: 1024, maximum: 2_147_483_648 })),
    /** Most resources that are read of one type. */
    resources_max: Type.Optional(Type.Integer({ minimum: 1, maximum: 5000 })),
  },
  only,
);

export const ServersSchema = Type.Object(
  { servers: Type.Array(ServerSchema, { maxItems: 100 }) },
  only,
);

/** A hospital's own server that is read through, as configured. */
export type AttachedServer = Static<typeof ServerSchema>;
