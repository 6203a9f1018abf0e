import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type Instant, instant } from '../../kernel/day.ts';
import { isId } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { KeyRing } from '../keys/index.ts';
import type { WireProblem } from './refusal.ts';
import { textDigest, unseal } from './seal.ts';

/** Everything of a message but its body. */
export interface MessageHead {
  readonly id: string;
  readonly from: Jurisdiction;
  readonly to: Jurisdiction;
  readonly sequence: number;
  readonly kind: string;
  readonly sent_at: Instant;
  readonly in_reply_to: string | null;
}

/** A message whose signature and receiver are proven; its body is not yet checked. */
export interface OpenedMessage extends MessageHead {
  readonly body: unknown;
  /** The exact text that was signed. */
  readonly text: string;
  /** SHA-256 of `text`: the same on every attempt, whatever the keys. */
  readonly hash: string;
}

/**
 * The text of a message as it is signed. Its members stand in a fixed order and the body is the text that was
 * stored when the message was sent, so that every attempt signs the same bytes.
 */
export function messageText(head: MessageHead, body_json: string): string {
  const { id, from, to, sequence, kind, sent_at, in_reply_to } = head;
  const members = JSON.stringify({
    id,
    from,
    to,
    sequence,
    kind,
    sent_at: sent_at.toString(),
    in_reply_to,
  });
  return `${members.slice(0, -1)},"body":${body_json}}`;
}

const Head = Compile(
  Type.Object(
    {
      id: Type.String({ minLength: 36, maxLength: 36 }),
      from: Type.String(),
      to: Type.String(),
      sequence: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
      kind: Type.String({ pattern: '^[a-z0-9._-]{1,120}$' }),
      sent_at: Type.String({
        pattern: '^2\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$',
      }),
      in_reply_to: Type.Union([Type.String({ minLength: 36, maxLength: 36 }), Type.Null()]),
      body: Type.Unknown(),
    },
    { additionalProperties: false },
  ),
);

/** Reads the text of a message that came from `from` for `to`. */
export function readMessage(
  text: string,
  from: Jurisdiction,
  to: Jurisdiction,
): Result<OpenedMessage, WireProblem> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return no('message.head_invalid');
  }
  if (!Head.Check(content) || !isId(content.id)) return no('message.head_invalid');
  const { in_reply_to, kind, id } = content;
  if (in_reply_to !== null && !isId(in_reply_to)) return no('message.head_invalid');
  if (content.to !== to) return no('message.receiver_wrong');
  if (content.from !== from) return no('message.signature_wrong');
  const sent_at = readInstant(content.sent_at);
  if (sent_at === null) return no('message.head_invalid');
  const { body, sequence } = content;
  return ok({
    id,
    from,
    to,
    sequence,
    kind,
    sent_at,
    in_reply_to,
    body,
    text,
    hash: textDigest(text),
  });
}

/** Opens a sealed message. */
export function openMessage(envelope: string, keys: KeyRing): Result<OpenedMessage, WireProblem> {
  const opened = unseal(envelope, 'sampan-message', keys);
  return opened.ok ? readMessage(opened.value.text, opened.value.from, keys.node) : opened;
}

/** An instant from outside; null when there is none of that text, such as on 30 February. */
export function readInstant(text: string): Instant | null {
  try {
    return instant(text);
  } catch {
    return null;
  }
}
