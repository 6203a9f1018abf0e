import type { Clock } from '../../kernel/day.ts';
import type { Random } from '../../kernel/id.ts';
import type { Database } from '../../platform/postgres/index.ts';
import type { Network } from '../../rulebook/index.ts';
import type { Auditor } from '../records/index.ts';
import type { Scan } from './scan/scanner.ts';

/** How much people may keep. */
export interface FolderLimits {
  readonly file_bytes_max: number;
  readonly person_bytes_max: number;
  readonly person_files_max: number;
  readonly archive_entries_max: number;
  /** For so many days a file that was deleted can be brought back; then its bytes are erased. */
  readonly undo_days: number;
}

/** What the operator of a node decides about files. */
export interface FolderSettings {
  /** Null where no scanner is configured. */
  readonly scan: Scan | null;
  readonly limits: FolderLimits;
}

/** What the folder needs from the node. */
export interface FolderPorts extends FolderSettings {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly network: Network;
  readonly audit: Auditor;
}

const MIB = 1024 * 1024;

/** A size as people read it. */
export function sizeText(bytes: number): string {
  return bytes >= MIB ? `${Math.floor(bytes / MIB)} MB` : `${Math.ceil(bytes / 1024)} kB`;
}
