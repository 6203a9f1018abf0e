import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';

/** What one side's node needs to know of itself and the others of it. */
export interface NodeConfiguration {
  readonly port: number;
  /** A PostgreSQL of the operator's own; null means the built-in one. */
  readonly database_url: string | null;
  /** An OpenID Connect issuer of the operator's own; null means the demonstration's. */
  readonly issuer: {
    readonly url: string;
    readonly client_id: string;
    readonly secret: string;
    /** `aud` of the tokens for this node; null means the node's own name. */
    readonly audience: string | null;
  } | null;
  /** Under which address browsers reach it; null means the address that it listens on. */
  readonly public_url: string | null;
  /** Where other nodes reach it; null when this installation does not speak to it. */
  readonly peer_url: string | null;
}

/** The whole configuration, read once at start and never changed. */
export interface Configuration {
  readonly environment: 'production' | 'development' | 'test';
  readonly is_demo: boolean;
  /** A declared trial: agreements between the sides that are not in force are treated as if they were. */
  readonly assumes_agreement: boolean;
  /** The nodes that this process runs. */
  readonly nodes: readonly Jurisdiction[];
  readonly node: Readonly<Record<Jurisdiction, NodeConfiguration>>;
  readonly host: string;
  readonly data_dir: string | undefined;
  readonly policy_dir: string | undefined;
  readonly keys_file: string | undefined;
  /** Names servers of hospitals that are read through. */
  readonly attached_file: string | undefined;
  /** Names institutions beyond those of law and network. */
  readonly institutions_file: string | undefined;
  readonly log_level: string;
  /** Addresses or networks of proxies whose X-Forwarded headers are believed. */
  readonly trusted_proxies: readonly string[];
  readonly rate_limit_per_minute: number;
  readonly files: {
    /** Where the virus scanner is, as the operator wrote it; null where there is none. */
    readonly virus_scanner: string | null;
    readonly file_mb_max: number;
    readonly folder_mb_max: number;
    readonly folder_files_max: number;
    readonly undo_days: number;
  };
  readonly session_secret: string;
  /** Key of the pseudonyms between two sides, by `HK-MO`, `HK-GD` or `MO-GD`: 32 bytes each. */
  readonly pseudonym_keys: ReadonlyMap<string, Uint8Array>;
}

/** The pair's name in the order in which the sides are always named. */
export function pairOf(a: Jurisdiction, b: Jurisdiction): string {
  return JURISDICTIONS.filter((side) => side === a || side === b).join('-');
}
