import type { Instant } from '../../../kernel/day.ts';
import type { FaultCode } from '../../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type Actor, appendEvents } from '../../trail/index.ts';
import { offerTally, type WaitingImage } from './home-store.ts';

/** What can happen to leave for a deposit, for the trail of its person. */
export type DepositAct = 'authorised' | 'presented' | 'withdrawn' | 'kept';

/** Writes what happened to a deposit, done or refused, into the trail, within the caller's transaction. */
export async function recordDepositAct(
  session: Session,
  { person_id, deposit_id }: { readonly person_id: string; readonly deposit_id: string },
  of: {
    readonly by: Actor;
    readonly at: Instant;
    readonly act: DepositAct;
    readonly refusal?: FaultCode;
    readonly images?: number;
  },
): Promise<void> {
  const { by, at, act, refusal, images = 1 } = of;
  await appendEvents(session, [
    {
      person_id,
      by,
      at: at.toString(),
      interaction: `deposit.${act}`,
      resource_type: 'ImagingStudy',
      resource_id: deposit_id,
      outcome: refusal ?? 'done',
      amount: images,
      basis: 'deposit',
      basis_id: deposit_id,
    },
  ]);
}

/** Once all images of an offer are decided, one event says how many were kept and one for each reason against others. */
export async function recordOffer(
  session: Session,
  image: WaitingImage,
  at: Instant,
): Promise<void> {
  const tally = await offerTally(session, image);
  if (tally.some(({ state }) => state === 'OFFERED')) return;
  const by = offererOf(image);
  for (const { code, images } of tally) {
    const refusal = code === null ? {} : { refusal: code as FaultCode };
    await recordDepositAct(session, image, { by, at, act: 'kept', images, ...refusal });
  }
}

/** Who offered, as the offer was written down: side, organisation and sign-in. */
function offererOf({ offered_by }: WaitingImage): Actor {
  const [side = '', organisation = '', ...subject] = offered_by.split(' ');
  const jurisdiction: Jurisdiction = JURISDICTIONS.find((one) => one === side) ?? 'GD';
  return { subject: subject.join(' '), role: 'provider', organisation, jurisdiction };
}
