import { type Clock, day, dayAt } from '../../../kernel/day.ts';
import { sha256 } from '../../../kernel/digest.ts';
import { JURISDICTIONS, type Jurisdiction, ZONE } from '../../../kernel/jurisdiction.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { Network, SchemeLaw } from '../../../rulebook/index.ts';
import { type Party, partiesOn, recordAuthority } from '../parties.ts';
import { insertAssessments, insertContracts } from './file-store.ts';
import type { Assessment, Contract } from './on-file.ts';

/** Categories that the invented contracts cover: whatever may cross at all. */
const COVERED = ['summary', 'records', 'images', 'reports', 'documents', 'visit_note', 'identity'];
const NOBODY_ELSE = 'demonstration';

/** The invented contracts of each crossing: which basis, and from when. */
const BASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  HK_GD: [
    ['pdpo_consent', '2022-05-01'],
    ['gba_contract_hk', '2024-11-01'],
  ],
  HK_MO: [['pdpo_consent', '2022-05-01']],
  GD_HK: [['gba_contract_hk', '2024-11-01']],
  GD_MO: [['gba_contract_mo', '2024-09-10']],
  MO_HK: [['mo_consent', '2024-02-01']],
  MO_GD: [['gba_contract_mo', '2024-09-10']],
};

/**
 * Puts invented contracts and assessments on file at a node of the demonstration: between the record authority of this
 * side and everybody elsewhere, and between the institutions here and the record authorities elsewhere. Doing it again
 * changes nothing.
 */
export async function seedDemoContracts(
  session: Session,
  ports: {
    readonly node: Jurisdiction;
    readonly clock: Clock;
    readonly network: Network;
    readonly transfer_law: SchemeLaw;
  },
): Promise<void> {
  const today = dayAt(ports.clock.now(), ZONE);
  const parties = partiesOn(ports.transfer_law, ports.network, today);
  const authorities = new Set<string>(JURISDICTIONS.map(recordAuthority));
  authorities.add('hospital-authority');
  const pairs = parties
    .filter(({ side }) => side === ports.node)
    .flatMap((exporter) =>
      parties
        .filter(({ side }) => side !== ports.node)
        .filter(({ code }) => authorities.has(exporter.code) || authorities.has(code))
        .map((importer) => ({ exporter, importer })),
    );
  const at = ports.clock.now();
  const contracts = pairs.flatMap(({ exporter, importer }) =>
    (BASES[`${exporter.side}_${importer.side}`] ?? []).map(([basis, from]) =>
      contractOf({ exporter, importer }, basis, from, at),
    ),
  );
  const assessments = pairs.map((pair): Assessment => {
    const made_on = today.subtract({ months: 1 });
    return {
      assessment_id: idOf(`assessment ${pair.exporter.code} ${pair.importer.code}`),
      exporter: pair.exporter.code,
      importer: pair.importer.code,
      to_side: pair.importer.side,
      lawfulness: 'Demonstration: only what the person agreed to, for care.',
      effects: 'Demonstration: somebody outside might read a record; low after encryption.',
      safeguards: 'Demonstration: encrypted, signed, opened with two codes, erased in time.',
      made_on,
      ends_on: made_on.add({ years: 3 }),
      recorded_by: NOBODY_ELSE,
      recorded_at: at,
      confirmed_by: `${NOBODY_ELSE}-second`,
      confirmed_at: at,
    };
  });
  await insertContracts(session, contracts);
  await insertAssessments(session, assessments);
}

function contractOf(
  { exporter, importer }: { readonly exporter: Party; readonly importer: Party },
  basis: string,
  from: string,
  at: Contract['recorded_at'],
): Contract {
  const key = `contract ${basis} ${exporter.code} ${importer.code}`;
  const effective_on = day(from);
  return {
    contract_id: idOf(key),
    basis,
    exporter: exporter.code,
    importer: importer.code,
    to_side: importer.side,
    reference: `DEMO-${sha256(key).slice(0, 8).toUpperCase()}`,
    categories: COVERED,
    purposes: ['treatment', 'continuity'],
    effective_on,
    ends_on: null,
    filed_on: effective_on,
    filed_with: 'demonstration',
    filing_number: `DEMO-F-${sha256(key).slice(0, 8).toUpperCase()}`,
    approval_number: null,
    approved_on: null,
    notification_number: basis === 'mo_consent' ? 'DEMO-N' : null,
    retention_days: 30,
    recorded_by: NOBODY_ELSE,
    recorded_at: at,
    confirmed_by: `${NOBODY_ELSE}-second`,
    confirmed_at: at,
  };
}

/** A fixed identifier for an invented entry, so that seeding again finds it; it sorts before all real ones. */
function idOf(key: string): string {
  const hex = sha256(`demonstration ${key}`);
  return `00${hex.slice(2, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
