import { Type } from 'typebox';
import { type MessageHandler, messageKind } from '../../../exchange/index.ts';
import { type Instant, instant } from '../../../kernel/day.ts';
import { FAULTS, type FaultCode } from '../../../kernel/fault.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { ADDRESS, addressHash } from '../code/index.ts';
import type { LinkPorts } from '../ports.ts';
import { linkAt } from '../store.ts';
import { recordLinkAct } from './record-act.ts';

/** Sent by the side where somebody tried; it waits in the outbox while the other side is away. */
const LOOK_MADE = messageKind(
  'data.look.made.v1',
  'Somebody tried to look at the record that a person carries and was refused there: home writes it into the trail of the person.',
  Type.Object(
    {
      address: Type.String({ pattern: ADDRESS }),
      organisation: Type.String({ minLength: 1, maxLength: 80 }),
      subject: Type.String({ minLength: 1, maxLength: 200 }),
      made_at: Type.String({ format: 'date-time' }),
      outcome: Type.String({ minLength: 1, maxLength: 80, description: 'Why it was refused' }),
    },
    { additionalProperties: false },
  ),
);

/** Tells the side that issued a link of a try that was refused here, so that its person sees it. */
export async function tellRefused(
  ports: LinkPorts,
  principal: Principal,
  of: { readonly iss: Jurisdiction; readonly address: string; readonly outcome: FaultCode },
): Promise<void> {
  const { organisation, subject } = principal;
  const { iss, address, outcome } = of;
  const at = ports.clock.now();
  await ports.database.transaction(async (session) => {
    if (iss === ports.node) {
      await recordRefused(session, { from: iss, address, organisation, subject, at, outcome });
      return;
    }
    const body = { address, organisation, subject, made_at: at.toString(), outcome };
    await ports.send(session, { to: iss, of: LOOK_MADE, body });
  });
}

/** Home writes what another side tells into the trail; a link of nobody is nobody's event. */
export function lookHandler(): MessageHandler<typeof LOOK_MADE.schema> {
  return {
    of: LOOK_MADE,
    handle: async (session, { from, body }) => {
      const { made_at, outcome, ...said } = body;
      const code = outcome in FAULTS ? (outcome as FaultCode) : 'link.not_found';
      await recordRefused(session, { ...said, from, at: instant(made_at), outcome: code });
    },
  };
}

async function recordRefused(
  session: Session,
  of: {
    readonly from: Jurisdiction;
    readonly address: string;
    readonly organisation: string;
    readonly subject: string;
    readonly at: Instant;
    readonly outcome: FaultCode;
  },
): Promise<void> {
  const { from: jurisdiction, organisation, subject, at, outcome: refusal } = of;
  const link = await linkAt(session, addressHash(of.address));
  if (link === null) return;
  const by = { subject, role: 'provider', organisation, jurisdiction } as const;
  await recordLinkAct(session, link, { by, at, act: 'opened', refusal });
}
