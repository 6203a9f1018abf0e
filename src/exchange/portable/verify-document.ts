import { compareDays, dayAt, type Instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { PublicKeys } from '../keys/index.ts';
import { bodyProblem } from '../kinds/index.ts';
import type { PortableDocument } from './portable-document.ts';
import type { PortableKind } from './portable-kind.ts';
import { readPayload } from './read-payload.ts';
import { isLater, type Revocation, type RevocationList } from './revocation-list.ts';
import { isSignedBy, readSigned, type SignedParts, signedValue, trustedKey } from './text/index.ts';

/** What a reader holds: no network is asked. */
export interface VerifyWith {
  /** Public keys of the sides that the reader trusts. */
  readonly keys: readonly PublicKeys[];
  /** Lists of revoked documents, read with `readRevocations`; of several of one side the newest counts. */
  readonly revocations: readonly RevocationList[];
  readonly at: Instant;
  /** The kinds of documents that the reader understands. */
  readonly kinds: readonly PortableKind[];
  /** The one kind that the reader asks for; any unless said. */
  readonly kind?: string | undefined;
}

/** How far the list of revoked documents could be trusted at that moment. */
export interface RevocationCheck {
  readonly issued_at: Instant;
  readonly next_update: Instant;
  readonly age_hours: number;
  /** A newer list is due: a revocation may be missing. */
  readonly is_stale: boolean;
}

/** What a reader may believe. */
export interface Verdict {
  /** Why the document does not count; null when it does. */
  readonly fault: Fault | null;
  /** What was signed; null when the signature could not be verified, because then nothing of it is known. */
  readonly document: PortableDocument | null;
  /** The list that was looked into; null when there was none of this issuer. */
  readonly checked: RevocationCheck | null;
  readonly revocation: Revocation | null;
}

/** Longest document once inflated, in bytes. */
const DOCUMENT_BYTES_MAX = 32_000;
/** Longest compact text. */
const COMPACT_CHARACTERS_MAX = 16_000;
const MS_PER_HOUR = 3_600_000;

/**
 * Decides offline whether a document counts. Pure: keys, lists and the moment are given. The faults, in the order in
 * which they are looked for: `portable.too_large`, `portable.unreadable`, `portable.issuer_unknown`,
 * `portable.key_unknown`, `portable.signature_wrong`, `portable.key_ended`, `portable.kind_wrong`,
 * `portable.kind_unknown`, `portable.revoked`, `portable.not_yet_valid`, `portable.expired`.
 */
export function verifyDocument(compact: string, reader: VerifyWith): Verdict {
  const signed = readSignedDocument(compact, reader.keys);
  if (!signed.ok) return { fault: signed.error, document: null, checked: null, revocation: null };
  const document = signed.value;
  const list = newestOf(reader.revocations, document);
  const revocation = list?.revoked.get(document.document_id) ?? null;
  return {
    fault: objection(document, revocation, reader),
    document,
    checked: list === null ? null : checkOf(list, reader.at),
    revocation,
  };
}

/** Takes a document apart and verifies its signature; nothing else about it is looked at. */
function readSignedDocument(
  compact: string,
  keys: readonly PublicKeys[],
): Result<PortableDocument, Fault> {
  if (compact.length > COMPACT_CHARACTERS_MAX) return no(fault('portable.too_large'));
  const parts = readSigned(compact, 'sampan-document');
  if (parts === null) return no(fault('portable.unreadable'));
  const key = trustedKey(keys, parts.kid);
  if (key === null) return no(unknownKey(parts, keys));
  if (!isSignedBy(parts, key.key)) return no(fault('portable.signature_wrong'));
  const document = readPayload(signedValue(parts, DOCUMENT_BYTES_MAX), parts.kid);
  if (document === null) return no(fault('portable.unreadable'));
  // A side may speak for itself only, and with a key only as long as the key was in use.
  if (document.issuer !== key.node) return no(fault('portable.signature_wrong'));
  const hasEnded = key.not_after !== null && isLater(document.issued_at, key.not_after);
  return hasEnded ? no(fault('portable.key_ended', { issuer: key.node })) : ok(document);
}

/** Which of two it is: a side that is not trusted at all, or a key of a trusted side that is not in the list. */
function unknownKey(parts: SignedParts, keys: readonly PublicKeys[]): Fault {
  const issuer = signedValue(parts, DOCUMENT_BYTES_MAX)?.['iss'];
  const isKnown = keys.some(({ node }) => node === issuer);
  return isKnown
    ? fault('portable.key_unknown', { issuer: String(issuer) })
    : fault('portable.issuer_unknown');
}

function objection(
  document: PortableDocument,
  revocation: Revocation | null,
  { kinds, kind, at }: VerifyWith,
): Fault | null {
  const { valid_from, valid_to } = document;
  if (kind !== undefined && document.kind !== kind) {
    return fault('portable.kind_wrong', { kind: document.kind, wanted: kind });
  }
  const known = kinds.find((one) => one.kind === document.kind);
  if (known === undefined || bodyProblem(known.schema, document.claims) !== null) {
    return fault('portable.kind_unknown', { kind: document.kind });
  }
  if (revocation !== null) {
    return fault('portable.revoked', { on: dayAt(revocation.revoked_at, ZONE).toString() });
  }
  const today = dayAt(at, ZONE);
  if (compareDays(today, valid_from) < 0) {
    return fault('portable.not_yet_valid', { from: valid_from.toString() });
  }
  const last = valid_to.subtract({ days: 1 }).toString();
  return compareDays(today, valid_to) >= 0 ? fault('portable.expired', { last }) : null;
}

function newestOf(
  lists: readonly RevocationList[],
  { issuer }: PortableDocument,
): RevocationList | null {
  return lists
    .filter(({ node }) => node === issuer)
    .reduce<RevocationList | null>(
      (newest, list) =>
        newest === null || isLater(list.issued_at, newest.issued_at) ? list : newest,
      null,
    );
}

function checkOf({ issued_at, next_update }: RevocationList, at: Instant): RevocationCheck {
  const age_ms = at.epochMilliseconds - issued_at.epochMilliseconds;
  return {
    issued_at,
    next_update,
    age_hours: Math.max(0, Math.floor(age_ms / MS_PER_HOUR)),
    is_stale: isLater(at, next_update),
  };
}
