import type { Static } from 'typebox';
import { dayAt } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { counterOf } from '../../people/care/index.ts';
import { addressOf, checkHead, type LinkHead } from './code/index.ts';
import type { Opener } from './link.ts';
import { LINK_OPENED } from './messages.ts';
import { openLink } from './open-link.ts';
import type { LinkPorts } from './ports.ts';
import { tellRefused } from './told/tell-refused.ts';

type Opened = Static<typeof LINK_OPENED.answer>;

interface Checked {
  readonly head: LinkHead;
  readonly address: string;
  readonly opener: Opener;
}

/** Reads a code and who reads it, before anybody is asked: signature, time, and that it is meant for this institution. */
export async function checkForOpening(
  ports: LinkPorts,
  principal: Principal,
  link: unknown,
): Promise<Result<Checked, Fault>> {
  const at = ports.clock.now();
  const counter = counterOf(ports.network, principal, dayAt(at, ZONE));
  if (!counter.ok) return counter;
  await ports.keys.refresh();
  const head = checkHead(link, { keys: ports.keys.trustList(), at });
  if (!head.ok) return head;
  const address = addressOf(head.value.url);
  if (address === null) return no(fault('link.unreadable'));
  const { institution } = counter.value;
  if (head.value.rec !== institution) {
    const outcome = 'link.other_institution';
    await tellRefused(ports, principal, { iss: head.value.iss, address, outcome });
    return no(fault(outcome));
  }
  const { organisation, subject } = principal;
  const opener = {
    side: ports.node,
    institution,
    organisation,
    subject,
    role: 'provider',
  } as const;
  return ok({ head: head.value, address, opener });
}

/**
 * Opens a link for staff who are signed in here: at this node, or by asking the side that issued it. Fails as
 * `checkForOpening` and `openLink` do, or with `peer.unreachable`.
 */
export async function openElsewhere(
  ports: LinkPorts,
  principal: Principal,
  asked: { readonly link: unknown; readonly passcode: string },
): Promise<Result<Opened, Fault>> {
  const checked = await checkForOpening(ports, principal, asked.link);
  if (!checked.ok) return checked;
  const { head, address, opener } = checked.value;
  const { passcode } = asked;
  if (head.iss !== ports.node) {
    const { organisation, subject } = opener;
    return ports.ask(head.iss, LINK_OPENED, { address, passcode, organisation, subject });
  }
  const opened = await openLink(ports, opener, { address, passcode });
  if (!opened.ok) return opened;
  const { link_id, opened_at, expires_at, files } = opened.value;
  return ok({
    link_id,
    opened_at: opened_at.toString(),
    expires_at: expires_at.toString(),
    files: [...files],
  });
}
