import { day, type PlainDate } from '../../kernel/day.ts';
import { newId } from '../../kernel/id.ts';
import type { Session } from '../../platform/postgres/index.ts';
import { type DecidePorts, decidePairing } from '../households/index.ts';
import { type RegisterPorts, registerPersons } from '../persons/index.ts';
import { DEMO_ELDERS, type DemoElder } from './elders.ts';

/** A joining of the record system; the flow that keeps consents writes it. */
interface DemoJoining {
  readonly person_id: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

interface DemoPorts extends RegisterPorts, DecidePorts {
  recordJoinings(session: Session, joinings: readonly DemoJoining[]): Promise<void>;
}

const SPOUSES = ['chan-tai-man', 'lee-siu-fong'] as const;
const PAIRED_FROM = day('2024-03-15');

/**
 * Registers the demonstration's persons with their consents and their one pairing, on the home side and within the
 * caller's transaction. Where they are there already, nothing happens. Gives how many were new.
 */
export async function seedDemoPeople(session: Session, ports: DemoPorts): Promise<number> {
  const answers = await registerPersons(
    session,
    ports,
    DEMO_ELDERS.map(({ person }) => person),
  );
  const fresh = DEMO_ELDERS.filter((_, index) => isNew(answers[index]));
  const joinings = fresh.flatMap(({ person: { person_id }, joined }) =>
    joined === null ? [] : [{ person_id, ...joined }],
  );
  if (joinings.length > 0) await ports.recordJoinings(session, joinings);
  await pairSpouses(session, ports, fresh);
  return fresh.length;
}

function isNew(answer: Awaited<ReturnType<typeof registerPersons>>[number] | undefined): boolean {
  if (answer?.ok !== true)
    throw new Error(`a demonstration person is wrong: ${answer?.error.code}`);
  return answer.value.is_new;
}

async function pairSpouses(
  session: Session,
  ports: DemoPorts,
  fresh: readonly DemoElder[],
): Promise<void> {
  const [one, other] = SPOUSES.map((name) => fresh.find((elder) => elder.name === name));
  if (one === undefined || other === undefined) return;
  const paired = await decidePairing(session, ports, {
    pairing_id: newId(ports.clock, ports.random),
    person_ids: [one.person.person_id, other.person.person_id],
    from: PAIRED_FROM,
    declared_in: 'GD',
    declared_through: 'hku-shenzhen',
    declared_by: 'szh-clerk',
  });
  if (!paired.ok) throw new Error(`the demonstration's spouses: ${paired.error.code}`);
}
