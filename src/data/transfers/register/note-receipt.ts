import { newId } from '../../../kernel/id.ts';
import type { Jurisdiction } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Crossing } from '../crossing.ts';
import { type GatePorts, subjectHash } from '../gate/transfer-gate.ts';
import { insertTransfer } from './register-store.ts';

/** Writes into the register of the receiving side that data arrived, on the basis that the exporter named. */
export type NoteReceipt = (
  session: Session,
  received: Omit<Crossing, 'to'> & { readonly from: Jurisdiction; readonly basis: string },
) => Promise<void>;

/** The receiving half of the register: receivers keep a record of what they were given, too. */
export function noteReceipt(ports: GatePorts): NoteReceipt {
  return (session, { from, basis, ...crossing }) =>
    insertTransfer(session, {
      transfer_id: newId(ports.clock, ports.random),
      direction: 'in',
      at: ports.clock.now(),
      from,
      law_digest: ports.transfer_law.digest,
      crossing: { ...crossing, to: ports.node },
      subject_hash: subjectHash(crossing.subject),
      decided: { basis, contract_id: null, assessment_id: null },
    });
}
