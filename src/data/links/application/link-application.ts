import type { PlainDate } from '../../../kernel/day.ts';

/** For what the receiver may use the record. */
export const LINK_PURPOSES = ['treatment', 'continuity'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What a person asks for. The act itself is the consent to this one sharing. */
export interface LinkApplication {
  readonly institution: string;
  readonly record_types: readonly string[] | null;
  /** Days of care in `[care_from, care_to)`; null for the widest window that the law has. */
  readonly care_from: PlainDate | null;
  readonly care_to: PlainDate | null;
  /** Sensitive classes that are carried too; they take a consent of their own. */
  readonly sensitive_classes: readonly string[];
  readonly sensitive_expressed: boolean;
  readonly purpose: LinkPurpose;
  /** Openings; null for as many as the law has. */
  readonly openings_max: number | null;
  /** First day on which the codes no longer count; null for as long as the law has. */
  readonly ends_on: PlainDate | null;
  /** Days for which the receiver may keep a copy after the first opening; 0 for no copy. */
  readonly keep_days: number;
  readonly visit_on: PlainDate | null;
  readonly expressed: boolean;
  /** Also a file that the hospital can open while it has no network; it cannot be taken back. */
  readonly with_packet: boolean;
  /** Somebody for whom the one who is signed in may act; null for oneself. */
  readonly for_person: string | null;
}
