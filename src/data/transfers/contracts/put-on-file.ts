import { compareDays, dayAt, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import type { GatePorts } from '../gate/transfer-gate.ts';
import { type Party, partiesOn } from '../parties.ts';
import { transferRules } from '../transfer-law.ts';
import {
  insertAssessments,
  insertContracts,
  lockAssessment,
  lockContract,
  writeConfirmation,
  writeEnd,
  writeFiling,
} from './file-store.ts';
import type { Assessment, Contract } from './on-file.ts';

/** What officers need to put contracts and assessments on file. */
export interface FilePorts extends GatePorts {
  readonly database: Database;
  readonly network: Network;
}

export type NewContract = Omit<
  Contract,
  'contract_id' | 'to_side' | 'recorded_by' | 'recorded_at' | 'confirmed_by' | 'confirmed_at'
>;
export type NewAssessment = Pick<
  Assessment,
  'exporter' | 'importer' | 'lawfulness' | 'effects' | 'safeguards' | 'made_on'
>;

/**
 * Puts a contract on file; where the law wants two officers it counts once another has confirmed it. Fails with
 * `transfer.party_unknown`, `transfer.basis_wrong`, or `request.invalid` for days that do not fit.
 */
export async function recordContract(
  ports: FilePorts,
  principal: Principal,
  said: NewContract,
): Promise<Result<Contract, Fault>> {
  const importer = receiverOf(ports, said);
  if (!importer.ok) return importer;
  if (said.ends_on !== null && compareDays(said.ends_on, said.effective_on) <= 0) {
    return no(fault('request.invalid', { field: 'ends_on', problem: 'order' }, 'ends_on'));
  }
  const rules = transferRules(
    ports.transfer_law,
    { from: ports.node, to: importer.value.side },
    said.effective_on,
  );
  if (!rules.ok) return rules;
  const possible = rules.value.bases.filter(({ needs }) => needs.has('contract'));
  if (!possible.some(({ basis }) => basis === said.basis)) {
    const expected = possible.map(({ basis }) => basis).join(', ');
    return no(fault('transfer.basis_wrong', { expected }, 'basis'));
  }
  const entry = entryBy(ports, principal);
  const contract = {
    ...said,
    ...entry,
    to_side: importer.value.side,
    contract_id: newId(ports.clock, ports.random),
  };
  await ports.database.transaction((session) => insertContracts(session, [contract]));
  return ok(contract);
}

/** Puts an assessment on file; it counts for as long as the law says. Fails as `recordContract` does. */
export async function recordAssessment(
  ports: FilePorts,
  principal: Principal,
  said: NewAssessment,
): Promise<Result<Assessment, Fault>> {
  const importer = receiverOf(ports, said);
  if (!importer.ok) return importer;
  const today = dayAt(ports.clock.now(), ZONE);
  if (compareDays(said.made_on, today) > 0) {
    return no(fault('request.invalid', { field: 'made_on', problem: 'future' }, 'made_on'));
  }
  const valid = ports.transfer_law.on('assessment_valid_years', said.made_on);
  if (!valid.known || typeof valid.value !== 'number') {
    return no(fault('transfer.not_settled', { what: 'assessment_valid_years' }));
  }
  const assessment = {
    ...said,
    ...entryBy(ports, principal),
    to_side: importer.value.side,
    ends_on: said.made_on.add({ years: valid.value }),
    assessment_id: newId(ports.clock, ports.random),
  };
  await ports.database.transaction((session) => insertAssessments(session, [assessment]));
  return ok(assessment);
}

/** Who recorded an entry, and whether that is enough. */
function entryBy({ clock, transfer_law }: FilePorts, { subject }: Principal) {
  const at = clock.now();
  const officers = transfer_law.on('officers_needed', dayAt(at, ZONE));
  const isEnough = officers.known && officers.value === 1;
  return {
    recorded_by: subject,
    recorded_at: at,
    // Where one officer is enough, it is the law that makes the entry count.
    confirmed_by: isEnough ? 'law' : null,
    confirmed_at: isEnough ? at : null,
  };
}

/** The exporter belongs to this side, the receiver to another one. */
function receiverOf(
  ports: FilePorts,
  said: { readonly exporter: string; readonly importer: string },
): Result<Party, Fault> {
  const parties = partiesOn(ports.transfer_law, ports.network, dayAt(ports.clock.now(), ZONE));
  const exporter = parties.find(({ code }) => code === said.exporter);
  const importer = parties.find(({ code }) => code === said.importer);
  if (exporter === undefined || exporter.side !== ports.node) {
    return no(fault('transfer.party_unknown', {}, 'exporter'));
  }
  return importer === undefined || importer.side === ports.node
    ? no(fault('transfer.party_unknown', {}, 'importer'))
    : ok(importer);
}

/**
 * Another officer confirms an entry. The same officer doing it again changes nothing. Fails with `transfer.not_on_file`,
 * `transfer.own_entry` or `transfer.is_final`.
 */
export function confirmEntry(
  ports: FilePorts,
  { subject }: Principal,
  of: { readonly contract_id: string } | { readonly assessment_id: string },
): Promise<Result<null, Fault>> {
  return ports.database.transaction(async (session) => {
    const entry =
      'contract_id' in of
        ? await lockContract(session, of.contract_id)
        : await lockAssessment(session, of.assessment_id);
    if (entry === null) return no(fault('transfer.not_on_file'));
    if (entry.confirmed_by === subject) return ok(null);
    if (entry.confirmed_by !== null) return no(fault('transfer.is_final'));
    if (entry.recorded_by === subject) return no(fault('transfer.own_entry'));
    await writeConfirmation(session, of, { subject, at: ports.clock.now() });
    return ok(null);
  });
}

/** Writes that a contract was filed, once. Fails with `transfer.not_on_file` or `transfer.is_final`. */
export function fileContract(
  ports: FilePorts,
  contract_id: string,
  filing: {
    readonly filed_on: PlainDate;
    readonly filed_with: string;
    readonly filing_number: string;
  },
): Promise<Result<null, Fault>> {
  return ports.database.transaction(async (session) => {
    const contract = await lockContract(session, contract_id);
    if (contract === null) return no(fault('transfer.not_on_file'));
    if (contract.filed_on !== null) {
      return contract.filing_number === filing.filing_number
        ? ok(null)
        : no(fault('transfer.is_final'));
    }
    if (compareDays(filing.filed_on, dayAt(ports.clock.now(), ZONE)) > 0) {
      return no(fault('request.invalid', { field: 'filed_on', problem: 'future' }, 'filed_on'));
    }
    await writeFiling(session, contract_id, filing);
    return ok(null);
  });
}

/**
 * Ends a contract today: from this moment on nothing crosses on it. One officer is enough to stop something. Fails with
 * `transfer.not_on_file`; what has ended already stays as it is.
 */
export function endContract(ports: FilePorts, contract_id: string): Promise<Result<null, Fault>> {
  return ports.database.transaction(async (session) => {
    const contract = await lockContract(session, contract_id);
    if (contract === null) return no(fault('transfer.not_on_file'));
    const today = dayAt(ports.clock.now(), ZONE);
    if (contract.ends_on !== null && compareDays(contract.ends_on, today) <= 0) return ok(null);
    const isBegun = compareDays(contract.effective_on, today) <= 0;
    await writeEnd(session, contract_id, isBegun ? today : contract.effective_on);
    return ok(null);
  });
}
