import type { Instant } from '../../kernel/day.ts';
import type { Fault } from '../../kernel/fault.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';

/** What is done when data about a person leave a side, or arrive at one. */
export const ACTS = [
  'link_opened',
  'packet_made',
  'images_offered',
  'consent_sent',
  'fhir_read',
  'handover_sent',
  'bulk_export',
  'sharing_opened',
] as const;
export type TransferAct = (typeof ACTS)[number];

/** Kinds of data, as contracts and the law name them. */
export const CATEGORIES = [
  'summary',
  'records',
  'images',
  'reports',
  'documents',
  'visit_note',
  'identity',
  'genomic',
  'important',
] as const;
export type TransferCategory = (typeof CATEGORIES)[number];

/** What data may be used for by the one who receives them. */
export const PURPOSES = ['treatment', 'continuity', 'payment', 'research'] as const;
export type TransferPurpose = (typeof PURPOSES)[number];

/** Data about one person on their way to another side. */
export interface Crossing {
  readonly act: TransferAct;
  /** An institution of the network, or the record authority of a side. */
  readonly exporter: string;
  readonly importer: string;
  readonly to: Jurisdiction;
  readonly categories: readonly TransferCategory[];
  readonly purpose: TransferPurpose;
  /** Whom the data are about: the person's identifier here, or a pseudonym. Only a digest is kept. */
  readonly subject: string;
  /** Where the person's separate consent stands; null without one. */
  readonly consent: string | null;
  /** What shows that life or health is in danger. */
  readonly emergency?: string;
  readonly amount: { readonly items: number; readonly bytes: number };
  /** When the receiver erases what it keeps; null when it keeps nothing, or keeps it under its own law of records. */
  readonly erase_at: Instant | null;
  readonly about: { readonly type: string; readonly id: string };
  /** The sign-in behind it, or `node`. */
  readonly by: string;
}

/** A crossing that stands in the register of processing. */
export interface Transfer {
  readonly transfer_id: string;
  readonly basis: string;
  readonly law_digest: string;
  readonly at: Instant;
}

/**
 * Asked by the exporting node inside the transaction that lets data go: finds the legal basis, counts the person and
 * writes the register. Whatever is not allowed by law and by what is on file is refused (`transfer.*`), and that stands
 * in the register too.
 */
export type TransferBasisFor = (
  session: Session,
  crossing: Crossing,
) => Promise<Result<Transfer, Fault>>;

/** The same question without counting or writing anything: whether data could cross now, and on which basis. */
export type PreviewBasis = (
  session: Session,
  crossing: Crossing,
) => Promise<Result<{ readonly basis: string }, Fault>>;
