import type { Clock } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { RevocationReason } from './revocation-reason.ts';
import { insertRevocation } from './store.ts';

/**
 * Revokes a document that this node has issued, within the caller's transaction; from the commit on it is in the list
 * that the node publishes. Doing it again changes nothing. Fails with `portable.not_found`.
 */
export type RevokeDocument = (
  session: Session,
  asked: {
    readonly document_id: string;
    readonly reason: RevocationReason;
    /** For the file; never published. */
    readonly note: string;
    readonly revoked_by: string;
  },
) => Promise<Result<null, Fault>>;

/** Makes the function by which every flow revokes documents. */
export function createRevoke({ clock }: { readonly clock: Clock }): RevokeDocument {
  return async (session, asked) => {
    const found = await insertRevocation(session, { ...asked, revoked_at: clock.now() });
    return found ? ok(null) : no(fault('portable.not_found'));
  };
}
