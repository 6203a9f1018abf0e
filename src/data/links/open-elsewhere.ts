import type { Static } from 'typebox';
import { dayAt, type Instant, instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { counterOf } from '../../people/care/index.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { keepReceipt } from '../records/index.ts';
import { type NoteReceipt, recordAuthority } from '../transfers/index.ts';
import { addressOf, checkHead, type LinkHead } from './code/index.ts';
import { keepCopy } from './copies/receiver-store.ts';
import type { Opener } from './link.ts';
import { LINK_OPENED, openedJson } from './messages.ts';
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
    const asking = { address, passcode, organisation, subject };
    const answer = await ports.ask(head.iss, LINK_OPENED, asking);
    if (answer.ok) await noteReceived(ports, { from: head.iss, opener, opened: answer.value });
    return answer;
  }
  const opened = await openLink(ports, opener, { address, passcode, keeps: false });
  return opened.ok ? ok(openedJson(opened.value)) : opened;
}

/**
 * What arrived stands in the register here too, and what the person agreed to is kept; a copy of it only until the moment
 * that the holder's side names.
 */
function noteReceived(
  ports: LinkPorts,
  of: { readonly from: Jurisdiction; readonly opener: Opener; readonly opened: Opened },
): Promise<void> {
  const { from, opener, opened } = of;
  const { link_id, files } = opened;
  const erase_at = opened.erase_at === undefined ? null : instant(opened.erase_at);
  return ports.database.transaction(async (session) => {
    await Promise.all([
      ports.noteReceipt(session, arrival(of, erase_at)),
      keepAgreed(session, ports, of),
    ]);
    if (erase_at === null) return;
    await keepCopy(session, {
      home: from,
      link_id,
      institution: opener.institution,
      received_by: opener.subject,
      received_at: instant(opened.opened_at),
      erase_at,
      files,
    });
  });
}

/** What arrived, as the register of processing names it. */
function arrival(
  {
    from,
    opener,
    opened: { link_id, files, basis },
  }: { readonly from: Jurisdiction; readonly opener: Opener; readonly opened: Opened },
  erase_at: Instant | null,
): Parameters<NoteReceipt>[1] {
  return {
    act: 'link_opened',
    from,
    exporter: recordAuthority(from),
    importer: opener.institution,
    basis: basis ?? 'not_said',
    categories: ['summary'],
    purpose: 'treatment',
    subject: `link ${link_id}`,
    consent: `link ${link_id}`,
    amount: { items: files.length, bytes: files.reduce((sum, { jwe }) => sum + jwe.length, 0) },
    erase_at,
    about: { type: 'link', id: link_id },
    by: opener.subject,
  };
}

async function keepAgreed(
  session: Session,
  ports: LinkPorts,
  { from, opened }: { readonly from: Jurisdiction; readonly opened: Opened },
): Promise<void> {
  const { link_id: consent_id, receipt: compact } = opened;
  if (compact === undefined) return;
  await keepReceipt(session, ports, { from, consent_id, compact, received_at: ports.clock.now() });
}
