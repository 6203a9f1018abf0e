import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type KeyRing, readTrusted, signPortable } from '../../../exchange/index.ts';
import { type Instant, instant } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Opener } from '../link.ts';
import { hashOf } from './link-code.ts';

/** How long a node's word for its staff holds. */
const RECIPIENT_SECONDS = 300;
const BYTES_MAX = 4000;
/** Clocks of two nodes may differ by as much as the word holds. */
const AHEAD_MS = 2 * RECIPIENT_SECONDS * 1000;

const Said = Type.Object(
  {
    institution: Type.String({ minLength: 1, maxLength: 80 }),
    organisation: Type.String({ minLength: 1, maxLength: 80 }),
    subject: Type.String({ minLength: 1, maxLength: 200 }),
    role: Type.Literal('provider'),
    /** SHA-256 of the one address that it is for. */
    url_hash: Type.String({ maxLength: 43 }),
    until: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' }),
  },
  { additionalProperties: false },
);

const validator = Compile(Said);

/**
 * A node's signed word that somebody of its staff works for an institution, for one link and a few minutes. Any reader
 * of SMART Health Links sends it as `recipient` of its manifest request.
 */
export function signRecipient(
  opener: Omit<Opener, 'side'>,
  of: { readonly url: string; readonly at: Instant; readonly keys: KeyRing },
): string {
  const until = of.at
    .add({ seconds: RECIPIENT_SECONDS })
    .round({ smallestUnit: 'second', roundingMode: 'floor' })
    .toString();
  const { institution, organisation, subject, role } = opener;
  const said = { institution, organisation, subject, role, url_hash: hashOf(of.url), until };
  return signPortable(said, 'sampan-recipient', of.keys.signingKey());
}

/** Reads who is asking. Fails with `link.recipient_unknown` for anything but a node's word for this very address, and
 * with `link.clock_differs` for a word from the future. */
export function readRecipient(
  text: string,
  of: { readonly url: string; readonly at: Instant; readonly keys: KeyRing },
): Result<Opener, Fault> {
  const keys = of.keys.trustList();
  const read = readTrusted(text, 'sampan-recipient', { keys, at: of.at, bytes_max: BYTES_MAX });
  const unknown = no(fault('link.recipient_unknown'));
  if (read === null || !validator.Check(read.value)) return unknown;
  const { url_hash, until, ...said } = read.value;
  const left_ms = instant(until).epochMilliseconds - of.at.epochMilliseconds;
  // A word for longer than any node gives one: the clock of its node runs ahead.
  if (left_ms > AHEAD_MS) return no(fault('link.clock_differs'));
  return left_ms > 0 && url_hash === hashOf(of.url) ? ok({ side: read.node, ...said }) : unknown;
}
