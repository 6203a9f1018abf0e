import { openAccounts } from '../../src/capital/vouchers/index.ts';
import { recordJoinings } from '../../src/data/consent/index.ts';
import { dayAt, SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import { ZONE } from '../../src/kernel/jurisdiction.ts';
import type { OpenNode } from '../../src/node/index.ts';
import { registerPersons } from '../../src/people/persons/index.ts';

/** Numbers far from those of the demonstration's people. */
const FIRST_NUMBER = 3_000_000;
const CHUNK = 1000;
const BIRTH_DATE = '1951-03-08';
const BALANCE_HKD_MINOR = 800_000n;
const POINT = 'zhongshan-chenxinghai';
const RECORDER = {
  recorded_in: 'HK',
  recorded_through: 'bench',
  recorded_by: 'bench',
} as const;

/** Registers so many elders at home, each with joining consent and a full voucher account. */
export async function registerElders(home: OpenNode, count: number): Promise<void> {
  const { ports } = home;
  const today = dayAt(ports.clock.now(), ZONE);
  for (let start = 0; start < count; start += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, count - start) }, (_, i) => start + i);
    await ports.database.transaction(async (session) => {
      const answers = await registerPersons(session, ports, numbers.map(elder));
      const persons = answers.map((one) => {
        if (!one.ok) throw new Error(one.error.code);
        return one.value.person_id;
      });
      const from = today.subtract({ years: 1 });
      await recordJoinings(
        session,
        { ...ports, recorder: RECORDER },
        persons.map((person_id) => ({ person_id, from, to: null })),
      );
      await openAccounts(
        session,
        ports,
        persons.map((person_id) => ({
          person_id,
          birth_year: Number(BIRTH_DATE.slice(0, 4)),
          opened_on: today,
          brought_forward: BALANCE_HKD_MINOR,
        })),
      );
    });
  }
  await ports.database.rows('analyze');
}

function elder(number: number) {
  const [year = 0, month = 0, dayOfMonth = 0] = BIRTH_DATE.split('-').map(Number);
  return {
    name_zh: '',
    name_en: `BENCH ELDER ${number}`,
    sex: 'female' as const,
    birth_date: dayAt(SYSTEM_CLOCK.now(), ZONE).with({ year, month, day: dayOfMonth }),
    language: 'en' as const,
    documents: [{ document_type: 'hkid' as const, number: hkidOf(number) }],
  };
}

/** The identity card number of an elder. */
function hkidOf(number: number): string {
  return syntheticHkid(FIRST_NUMBER + number);
}

/** A good claim for an elder, small enough that a hundred of them fit into one account. */
export function claimFor(number: number, episode: string) {
  return {
    service_point: POINT,
    department: 'internal_medicine',
    service_day: dayAt(SYSTEM_CLOCK.now(), ZONE).toString(),
    document: { document_type: 'hkid', number: hkidOf(number) },
    birth_date: BIRTH_DATE,
    fee: { currency: 'CNY', value: '20.00' },
    requested_hkd: null,
    visit_reason: 'chronic_follow_up',
    service_kind: 'outpatient',
    profession: 'doctor',
    is_optometry: false,
    is_episode_paid: false,
    episode,
    consent_given: true,
  };
}

/** A provider of the service point, signed in at a node. */
export function providerAt(jurisdiction: 'HK' | 'GD') {
  const name = { 'zh-Hant-HK': 'Bench', 'zh-Hans-CN': 'Bench', en: 'Bench', 'pt-MO': 'Bench' };
  return {
    name: 'bench-provider',
    display_name: name,
    role: 'provider' as const,
    organisation: POINT,
    organisation_name: name,
    jurisdiction,
  };
}
