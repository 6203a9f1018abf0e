import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type Instant, instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { NamedKey, PublicKeys } from '../keys/index.ts';
import { Moment } from './portable-document.ts';
import { REVOCATION_REASONS, type RevocationReason } from './revocation-reason.ts';
import { isSignedBy, readSigned, signedValue, signPortable, trustedKey } from './text/index.ts';

/** A document that counts no longer. */
export interface Revocation {
  readonly document_id: string;
  readonly revoked_at: Instant;
  readonly reason: RevocationReason;
}

/** The documents that one side has revoked, as it said at one moment. */
export interface RevocationList {
  readonly node: Jurisdiction;
  readonly issued_at: Instant;
  /** When the next list can be had at the latest. */
  readonly next_update: Instant;
  readonly revoked: ReadonlyMap<string, Revocation>;
}

const UPDATE_HOURS = 24;
/** About a hundred thousand revoked documents, once inflated. */
const LIST_BYTES_MAX = 12_000_000;

const ListPayload = Type.Object(
  {
    iss: Type.Enum([...JURISDICTIONS]),
    issued_at: Moment,
    next_update: Moment,
    revoked: Type.Array(
      Type.Object(
        {
          id: Type.String({ format: 'uuid' }),
          at: Moment,
          reason: Type.Enum(Object.keys(REVOCATION_REASONS) as RevocationReason[]),
        },
        { additionalProperties: false },
      ),
      { maxItems: 100_000 },
    ),
  },
  { additionalProperties: false },
);

const validator = Compile(ListPayload);

/** A list with the days on which it was made and on which the next is due. */
export function listFrom(
  node: Jurisdiction,
  revocations: readonly Revocation[],
  issued_at: Instant,
): RevocationList {
  return {
    node,
    issued_at,
    next_update: issued_at.add({ hours: UPDATE_HOURS }),
    revoked: new Map(revocations.map((one) => [one.document_id, one])),
  };
}

/** Signs a list, so that others can keep it and use it without asking. */
export function signRevocations(list: RevocationList, by: NamedKey): string {
  const payload: Static<typeof ListPayload> = {
    iss: list.node,
    issued_at: list.issued_at.toString(),
    next_update: list.next_update.toString(),
    revoked: [...list.revoked.values()].map(({ document_id, revoked_at, reason }) => ({
      id: document_id,
      at: revoked_at.toString(),
      reason,
    })),
  };
  return signPortable(payload, 'sampan-revocations', by);
}

/** Reads a signed list. Fails with `portable.revocations_wrong` when no side of the trust list has signed it so. */
export function readRevocations(
  compact: string,
  keys: readonly PublicKeys[],
): Result<RevocationList, Fault> {
  const wrong = no(fault('portable.revocations_wrong'));
  const parts = readSigned(compact.trim(), 'sampan-revocations');
  const key = parts === null ? null : trustedKey(keys, parts.kid);
  if (parts === null || key === null || !isSignedBy(parts, key.key)) return wrong;
  const payload = signedValue(parts, LIST_BYTES_MAX);
  if (!validator.Check(payload) || payload.iss !== key.node) return wrong;
  const issued_at = instant(payload.issued_at);
  if (key.not_after !== null && isLater(issued_at, key.not_after)) return wrong;
  const revoked = payload.revoked.map(
    ({ id, at, reason }) => [id, { document_id: id, revoked_at: instant(at), reason }] as const,
  );
  const next_update = instant(payload.next_update);
  return ok({ node: payload.iss, issued_at, next_update, revoked: new Map(revoked) });
}

/** Whether `a` is after `b`. */
export function isLater(a: Instant, b: Instant): boolean {
  return a.epochMilliseconds > b.epochMilliseconds;
}
