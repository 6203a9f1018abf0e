import { openAccounts } from '../capital/vouchers/index.ts';
import { recordJoinings } from '../data/consent/index.ts';
import { seedDemoRecords } from '../data/demo/index.ts';
import { seedAppointments } from '../data/handovers/index.ts';
import { seedDemoStudy } from '../data/images/index.ts';
import { seedDemoContracts } from '../data/transfers/index.ts';
import { dayAt } from '../kernel/day.ts';
import { ZONE } from '../kernel/jurisdiction.ts';
import { DEMO_ELDERS, seedDemoMovers, seedDemoPeople } from '../people/demo/index.ts';
import type { Session } from '../platform/postgres/index.ts';
import { organisationNames } from './institutions/known-institutions.ts';
import { HOME } from './node-ports.ts';
import type { OpenNode } from './open-node.ts';
import { creditVouchers } from './serving/node-jobs.ts';

/** Opening balances are carried over from years before the demonstration began, in HKD minor units. */
const BROUGHT_FORWARD = 300_000n;
const YEARS_BEFORE = 2;

/**
 * Registers the invented people of the demonstration: at home the elders, with consents, one pairing and voucher accounts
 * that have been credited up to today; on every side those who live on more than one; and what hospitals wrote of some of
 * them. Doing it again changes nothing. Says how many persons were new.
 */
export async function seedDemonstration(open: OpenNode): Promise<number> {
  const { ports } = open;
  const elders = ports.node === HOME ? await seedElders(open) : 0;
  const movers = await ports.database.transaction((session) => seedDemoMovers(session, ports));
  await ports.database.transaction((session) => seedDemoContracts(session, ports));
  await seedDemoRecords(ports);
  return elders + movers;
}

/** The elders who use vouchers: at home only. */
async function seedElders(open: OpenNode): Promise<number> {
  const { ports } = open;
  const today = dayAt(ports.clock.now(), ZONE);
  const added = await ports.database.transaction(async (session) => {
    const fresh = await seedDemoPeople(session, {
      ...ports,
      law: ports.pairing_law,
      organisationName: organisationNames(ports),
      recordJoinings: (within, joinings) =>
        recordJoinings(within, { ...ports, recorder: DEMONSTRATION }, joinings),
    });
    const opened_on = today.with({ month: 1, day: 1 }).subtract({ years: YEARS_BEFORE });
    await openAccounts(
      session,
      ports,
      DEMO_ELDERS.filter(
        ({ person }) => person.died_on === undefined || person.died_on === null,
      ).map(({ person }) => ({
        person_id: person.person_id,
        birth_year: person.birth_date.year,
        opened_on,
        brought_forward: BROUGHT_FORWARD,
      })),
    );
    await seedImages(session, open);
    return fresh;
  });
  await ports.database.transaction((session) =>
    seedAppointments(session, ports, patientsOfDemonstration()),
  );
  await creditVouchers(open);
  return added;
}

const WITH_IMAGES = 'chan-tai-man';

/** One of the elders has been examined in Shenzhen. */
async function seedImages(session: Session, { ports }: OpenNode): Promise<void> {
  const elder = DEMO_ELDERS.find(({ name }) => name === WITH_IMAGES);
  if (elder === undefined) throw new Error(`no elder is called ${WITH_IMAGES}`);
  const { person_id, name_en, name_zh, birth_date } = elder.person;
  const letters = name_en.toUpperCase().replace(', ', '^');
  const name = `${letters}=${name_zh.slice(0, 1)}^${name_zh.slice(1)}`;
  await seedDemoStudy(session, ports, { person_id, name, birth_date: birth_date.toString() });
}

/** Who has follow-ups of the Hospital Authority ahead; one of them is exempt from charges. */
function patientsOfDemonstration() {
  const patients = DEMO_ELDERS.filter(({ name }) => PATIENTS.includes(name));
  return patients.map(({ name, person: { person_id } }) => {
    return { person_id, is_exempt: name === PATIENTS[1] };
  });
}

const PATIENTS: readonly string[] = ['chan-tai-man', 'lee-siu-fong', 'wong-mei-ling'];

const DEMONSTRATION = {
  recorded_in: HOME,
  recorded_through: 'demonstration',
  recorded_by: 'demonstration',
} as const;
