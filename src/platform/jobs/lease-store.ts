import type { Session } from '../postgres/index.ts';

/** Somebody's right to be the only one who does what the name says, for a time. */
export interface Lease {
  readonly name: string;
  /** A name that no other process has, such as a new id. */
  readonly holder: string;
  readonly seconds: number;
}

/** While somebody else holds this lease, pumps and jobs rest. */
export const BACKGROUND_WORK = 'background_work';

/** Time is the database's: the clocks of the processes that compete need not agree. */
const ACQUIRE = `
  insert into platform.lease as held (name, holder, until)
  values ($1, $2, now() + make_interval(secs => $3))
  on conflict (name) do update set holder = excluded.holder, until = excluded.until
   where held.until <= now() or held.holder = excluded.holder
  returning held.holder`;
const RENEW = `
  update platform.lease set until = now() + make_interval(secs => $3)
   where name = $1 and holder = $2 and until > now() returning holder`;
const RELEASE = 'delete from platform.lease where name = $1 and holder = $2';
const HOLDER = 'select holder from platform.lease where name = $1 and until > now()';

/** Takes the lease if nobody else holds it; the holder may take it again. */
export async function acquireLease(session: Session, lease: Lease): Promise<boolean> {
  const held = await session.rows(ACQUIRE, [lease.name, lease.holder, lease.seconds]);
  return held.length > 0;
}

/** Makes a lease that is still held last `seconds` from now; false when its time was over. */
export async function renewLease(session: Session, lease: Lease): Promise<boolean> {
  const held = await session.rows(RENEW, [lease.name, lease.holder, lease.seconds]);
  return held.length > 0;
}

/** Gives a lease back; nothing happens when somebody else holds it by now. */
export async function releaseLease(
  session: Session,
  lease: Pick<Lease, 'name' | 'holder'>,
): Promise<void> {
  await session.rows(RELEASE, [lease.name, lease.holder]);
}

/** Who holds a lease now; null when nobody does. */
export async function leaseHolder(session: Session, name: string): Promise<string | null> {
  const [held] = await session.rows<{ holder: string }>(HOLDER, [name]);
  return held?.holder ?? null;
}
