import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import type { Session } from '../../../../platform/postgres/index.ts';

/** What staff of an institution asked a person to share, and what became of it. */
export interface AskedSharing {
  readonly request_id: string;
  readonly institution: string;
  readonly home: Jurisdiction;
  readonly masked: string;
  readonly asked_by: string;
  readonly asked_at: string;
  readonly state: 'SENT' | 'GIVEN' | 'DENIED' | 'REFUSED';
  readonly reason_code: string | null;
  readonly decided_at: string | null;
}

/** Keeps what was asked, as it leaves. */
export async function insertAsked(
  session: Session,
  asked: Omit<AskedSharing, 'state' | 'reason_code' | 'decided_at'>,
): Promise<void> {
  await session.rows(
    `insert into data.sharing_asked (request_id, institution, home, masked, asked_by, asked_at, state)
     values ($1, $2, $3, $4, $5, $6, 'SENT')`,
    [asked.request_id, asked.institution, asked.home, asked.masked, asked.asked_by, asked.asked_at],
  );
}

/** Writes the answer to what waits for one; nothing where the act answers nothing that was asked here. */
export async function writeAskedAnswer(
  session: Session,
  answer: {
    readonly request_id: string;
    readonly home: Jurisdiction;
    readonly state: 'GIVEN' | 'DENIED' | 'REFUSED';
    readonly reason: string | null;
    readonly decided_at: string;
  },
): Promise<void> {
  await session.rows(
    `update data.sharing_asked set state = $3, reason_code = $4, decided_at = $5
      where request_id = $1 and home = $2 and state = 'SENT'`,
    [answer.request_id, answer.home, answer.state, answer.reason, answer.decided_at],
  );
}

/** What an institution has asked, newest first, before an entry that was seen. Identifiers grow with time. */
export async function askedBy(
  session: Session,
  institution: string,
  part: { readonly before: string | null; readonly limit: number },
): Promise<readonly AskedSharing[]> {
  return await session.rows<AskedSharing>(
    `select request_id, institution, home, masked, asked_by, asked_at, state, reason_code, decided_at
       from data.sharing_asked where institution = $1 and ($2::uuid is null or request_id < $2::uuid)
      order by request_id desc limit $3`,
    [institution, part.before, part.limit],
  );
}
