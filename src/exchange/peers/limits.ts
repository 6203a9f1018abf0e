/** Bounds and pauses of the exchange. */
export interface ExchangeLimits {
  /** Most messages in one delivery. */
  readonly batch_messages: number;
  /** Most bytes of sealed messages in one delivery; a single message may be larger than none. */
  readonly batch_bytes: number;
  /** Largest body of a message or question as JSON, in bytes. */
  readonly body_bytes: number;
  /** Bodies up to this sum, in bytes, are handled in one transaction. */
  readonly group_bytes: number;
  /** Times that a handler may fail before its message is parked. */
  readonly attempts: number;
  /** How far ahead of ours another side's clock may be, and how old a question may be. */
  readonly skew_ms: number;
  /** Pause between two looks at an outbox of which no notice came. */
  readonly poll_ms: number;
  /** First and longest pause after a failed delivery; each is twice the one before. */
  readonly backoff_first_ms: number;
  readonly backoff_ms: number;
}

export const LIMITS: ExchangeLimits = {
  batch_messages: 64,
  batch_bytes: 2_000_000,
  body_bytes: 1_000_000,
  group_bytes: 64_000,
  attempts: 3,
  skew_ms: 300_000,
  poll_ms: 1000,
  backoff_first_ms: 250,
  backoff_ms: 10_000,
};

/** Bytes of an envelope for one byte of text: base64url inside base64url, and two headers. */
export const SEALED_PER_BYTE = 16 / 9;
