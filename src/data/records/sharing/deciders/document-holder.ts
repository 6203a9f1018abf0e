import { dayAt, type PlainDate } from '../../../../kernel/day.ts';
import type { ShownDocument } from '../../../../kernel/documents/document.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { ZONE } from '../../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import { findByDocument, type Person, readDocument } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import type { SharingPorts } from '../ports.ts';

/** A person as they are told of. */
export const personName = ({ name_zh, name_en }: Person) => (name_zh === '' ? name_en : name_zh);

/**
 * The living holder of a document who was born on that day, with the document as it may be shown; the look is recorded
 * (`person.not_found`, `person.died`, `document.*`, all at the place `at`).
 */
export async function holderOf(
  session: Session,
  { clock }: Pick<SharingPorts, 'clock'>,
  principal: Principal,
  of: { readonly shown: ShownDocument; readonly born: PlainDate; readonly at: string },
): Promise<Result<Person & { readonly masked: string }, Fault>> {
  const at = clock.now();
  const document = readDocument(of.shown, dayAt(at, ZONE), { at: of.at });
  if (!document.ok) return document;
  const look = { by: principal, purpose: 'consent', at } as const;
  const found = await findByDocument(session, document.value, look);
  if (found === null || !found.birth_date.equals(of.born)) {
    return no(fault('person.not_found', {}, of.at));
  }
  const { masked } = document.value;
  return found.died_on === null ? ok({ ...found, masked }) : no(fault('person.died', {}, of.at));
}
