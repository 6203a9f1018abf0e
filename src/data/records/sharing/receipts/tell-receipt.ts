import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';
import { SHARING_GIVEN } from './messages.ts';
import { givenReceipt } from './receipt-store.ts';

/** Sends another side the receipt of what a person gave, where there is one; within the caller's transaction. */
export async function tellReceipt(
  session: Session,
  { send }: Pick<SharingPorts, 'send'>,
  { consent_id, to }: { readonly consent_id: string; readonly to: Jurisdiction },
): Promise<void> {
  const receipt = await givenReceipt(session, consent_id);
  if (receipt === null) return;
  await send(session, { to, of: SHARING_GIVEN, body: { consent_id, receipt, reason: null } });
}
