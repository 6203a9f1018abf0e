import type { Instant } from '../../../kernel/day.ts';

/** Under this name people keep what is theirs alone; no institution is called so. */
export const OWN = 'self';

/** How far a file is with the virus scanner; only `NOT_SCANNED` (there is none) and `CLEAN` are given out. */
export type ScanState = 'NOT_SCANNED' | 'WAITING' | 'CLEAN' | 'INFECTED';

/** What the scanner said of a file, before it is kept. */
export interface Scanned {
  readonly scan: ScanState;
  readonly scanned_at: Instant | null;
  readonly virus: string | null;
}

/** How the holder describes a document; empty texts where nothing was said. */
export interface Described {
  readonly title: string;
  readonly document_type: string;
  /** The day of care, `YYYY-MM-DD`; null where it is not known. */
  readonly document_day: string | null;
  /** The institution that issued it, in the holder's words. */
  readonly origin: string;
}

/** What a file turned out to be. */
export interface FileContent {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly kind: string;
  readonly content_type: string;
  /** As it was called where it came from; never a path. */
  readonly filename: string;
  readonly notices: readonly string[];
}

/** A file on its way into the store. */
export interface FileEntry extends FileContent, Scanned, Described {
  readonly person_id: string;
  readonly file_id: string;
  readonly document_id: string | null;
  readonly custodian: string;
  readonly stored_at: Instant;
  readonly stored_by: string;
}

/** A file as lists know it, without its bytes. */
export interface StoredFile extends Described {
  readonly person_id: string;
  readonly file_id: string;
  readonly document_id: string | null;
  readonly custodian: string;
  readonly sha256: string;
  readonly size: number;
  readonly kind: string;
  readonly content_type: string;
  readonly filename: string;
  readonly notices: readonly string[];
  readonly scan: ScanState;
  readonly virus: string | null;
  readonly stored_at: string;
  readonly removed_at: string | null;
  readonly erased_at: string | null;
}

/** Whether the bytes may be given to anybody at all. */
export function isOpen({ scan }: Pick<StoredFile, 'scan'>): boolean {
  return scan === 'CLEAN' || scan === 'NOT_SCANNED';
}
