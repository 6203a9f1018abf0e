import { day } from '../../kernel/day.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Session } from '../../platform/postgres/index.ts';
import {
  type EntryContent,
  NO_STANDING,
  recordEntry,
  type StandingPorts,
  standingsOf,
} from '../periods/index.ts';
import { type RegisterPorts, registerPersons } from '../persons/index.ts';
import { DEMO_MOVERS, type DemoMover } from './movers.ts';

type MoverPorts = RegisterPorts & StandingPorts & { readonly node: Jurisdiction };

/**
 * Registers at this side the demonstration's people who live on more than one side, with their periods, statuses and
 * dependants, within the caller's transaction. Doing it again changes nothing. Gives how many persons were new.
 */
export async function seedDemoMovers(session: Session, ports: MoverPorts): Promise<number> {
  const here = DEMO_MOVERS.filter(({ node }) => node === ports.node);
  const answers = await registerPersons(
    session,
    ports,
    here.map(({ person }) => person),
  );
  const standings = await standingsOf(
    session,
    here.map(({ person }) => person.person_id),
  );
  let fresh = 0;
  for (const [index, mover] of here.entries()) {
    const answer = answers[index];
    if (answer?.ok !== true) throw new Error(`${mover.name} is wrong: ${answer?.error.code}`);
    if (answer.value.is_new) fresh += 1;
    const isRecorded = (standings.get(mover.person.person_id) ?? NO_STANDING).periods.length > 0;
    if (!isRecorded) await recordLife(session, ports, mover, contentsOf(mover, here));
  }
  return fresh;
}

async function recordLife(
  session: Session,
  ports: MoverPorts,
  { name, person: { person_id } }: DemoMover,
  contents: readonly EntryContent[],
): Promise<void> {
  const by = registrar(ports.node);
  for (const content of contents) {
    const recorded = await recordEntry(session, ports, by, { person_id, content });
    if (!recorded.ok) throw new Error(`${name}: ${recorded.error.code}`);
  }
}

function contentsOf(mover: DemoMover, here: readonly DemoMover[]): readonly EntryContent[] {
  const dependants = mover.dependants.map((one): EntryContent => {
    const dependant = here.find(({ name }) => name === one.name);
    if (dependant === undefined) throw new Error(`${one.name} is not registered at ${mover.node}`);
    return {
      sort: 'dependant',
      code: one.relation,
      side: null,
      place: null,
      scheme: null,
      dependant_id: dependant.person.person_id,
      from: day(one.from),
      to: null,
      evidence: one.evidence,
      evidence_reference: null,
    };
  });
  return [...mover.entries, ...dependants];
}

/** Stands for the registry that had these people before the demonstration began. */
function registrar(node: Jurisdiction): Principal {
  return {
    subject: 'demonstration',
    display_name: 'demonstration',
    role: 'officer',
    organisation: REGISTRIES[node],
    jurisdiction: node,
  };
}

const REGISTRIES = {
  HK: 'hk-health-department',
  MO: 'mo-health-bureau',
  GD: 'gd-healthcare-security',
} as const satisfies Record<Jurisdiction, string>;
