import type { Static } from 'typebox';
import { millisText } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, type Result } from '../../../../kernel/result.ts';
import { institutionOf } from '../../../../people/care/index.ts';
import { recordAuthority } from '../../../transfers/index.ts';
import { receivedNamed } from './elsewhere-store.ts';
import { SHARING_OPENED } from './messages.ts';
import type { ElsewherePorts } from './ports.ts';

type Opened = Static<typeof SHARING_OPENED.answer>;

/**
 * Asks the side that holds the records for what a person there shares with the institution of the sign-in. Without a
 * receipt that is in force here nobody is asked (`sharing.not_in_force`); else as the holder answers, or
 * `peer.unreachable`. What arrives is shown and kept nowhere.
 */
export async function openElsewhere(
  ports: ElsewherePorts,
  principal: Principal,
  consent_id: string,
): Promise<Result<Opened, Fault>> {
  const { organisation, subject } = principal;
  const institution = institutionOf(ports.network, principal);
  const at = millisText(ports.clock.now());
  const receiver = { institution, node: ports.node, at };
  const received = await receivedNamed(ports.database, receiver, consent_id);
  if (received?.state !== 'GRANTED') return no(fault('sharing.not_in_force'));
  const { holder } = received;
  const answer = await ports.ask(holder, SHARING_OPENED, { consent_id, organisation, subject });
  if (!answer.ok) return answer;
  const { document, basis } = answer.value;
  await ports.database.transaction((session) =>
    ports.noteReceipt(session, {
      act: 'sharing_opened',
      from: holder,
      exporter: recordAuthority(holder),
      importer: institution,
      basis,
      categories: ['summary'],
      purpose: 'treatment',
      subject: `sharing ${consent_id}`,
      consent: `sharing ${consent_id}`,
      amount: { items: 1, bytes: new TextEncoder().encode(document).length },
      erase_at: null,
      about: { type: 'sharing', id: consent_id },
      by: subject,
    }),
  );
  return answer;
}
