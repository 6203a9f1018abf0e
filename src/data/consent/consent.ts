import type { Instant, PlainDate } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { StoredFault } from '../../kernel/stored-fault.ts';

/** How a consent came to us. */
type ConsentChannel = 'portal' | 'counter' | 'paper';

/** Who wrote an act down, where and for whom they work. */
export interface ConsentRecorder {
  readonly recorded_in: Jurisdiction;
  /** Service point or authority; `self` for the person. */
  readonly recorded_through: string;
  readonly recorded_by: string;
}

/** A consent to join the record system, in force on `[from, to)`; `to === null` means until withdrawn. */
export interface JoiningConsent extends ConsentRecorder {
  readonly person_id: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly text_version: string;
  readonly channel: ConsentChannel;
}

/** What a counter sent home, and how far it is. */
export interface ConsentRequest {
  readonly request_id: string;
  readonly service_point: string;
  readonly masked: string;
  readonly text_version: string;
  readonly given_on: PlainDate;
  readonly state: 'SENT' | 'RECORDED' | 'REFUSED';
  readonly reason: StoredFault | null;
  readonly requested_by: string;
  readonly requested_at: Instant;
  readonly decided_at: Instant | null;
}
