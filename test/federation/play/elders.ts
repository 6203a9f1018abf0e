import { openAccounts } from '../../../src/capital/vouchers/index.ts';
import { recordJoinings } from '../../../src/data/consent/index.ts';
import { day } from '../../../src/kernel/day.ts';
import { syntheticHkid } from '../../../src/kernel/documents/synthetic-hkid.ts';
import { registerPersons } from '../../../src/people/persons/index.ts';
import type { SeededRandom } from '../world/seeded-random.ts';
import type { FederationNode } from '../world/three-nodes.ts';

/** Somebody who may come to a counter with a document. */
export interface Elder {
  readonly document: { readonly document_type: 'hkid'; readonly number: string };
  readonly birth_date: string;
  /** Null for a document that Hong Kong does not know. */
  readonly person_id: string | null;
  readonly has_joined: boolean;
}

/** Credits of the law are booked from here on; what stood before is brought forward. */
const OPENED_ON = day('2025-01-02');
const LIMIT_HKD = 8000;

/** Draws two to four elders of a seed and registers them at home, some poor, some at the limit, a few not joined. */
export async function registerElders(
  home: FederationNode,
  random: SeededRandom,
): Promise<readonly Elder[]> {
  const count = 2 + random.below(3);
  const drawn = Array.from({ length: count }, () => ({
    number: syntheticHkid(random.below(1_000_000)),
    // A few are too young for the scheme.
    birth_date: `19${random.chance(0.06) ? 63 : 40 + random.below(20)}-0${1 + random.below(9)}-1${random.below(9)}`,
    brought_forward: BigInt(random.chance(0.2) ? LIMIT_HKD : random.below(LIMIT_HKD)) * 100n,
    has_joined: random.chance(0.9),
  }));
  const person_ids = await enter(home, drawn);
  const known = drawn.map(({ number, birth_date, has_joined }, index) => ({
    document: { document_type: 'hkid' as const, number },
    birth_date,
    has_joined,
    person_id: person_ids[index] ?? null,
  }));
  return random.chance(0.2) ? [...known, stranger(random)] : known;
}

function stranger(random: SeededRandom): Elder {
  const number = syntheticHkid(1_000_000 + random.below(1_000_000));
  return {
    document: { document_type: 'hkid', number },
    birth_date: '1950-05-05',
    person_id: null,
    has_joined: false,
  };
}

interface Drawn {
  readonly number: string;
  readonly birth_date: string;
  readonly brought_forward: bigint;
  readonly has_joined: boolean;
}

function enter(home: FederationNode, drawn: readonly Drawn[]): Promise<readonly string[]> {
  const { ports } = home.open;
  return home.database.transaction(async (session) => {
    const registered = await registerPersons(
      session,
      ports,
      drawn.map(({ number, birth_date }, index) => ({
        name_zh: '',
        name_en: `ELDER ${index}`,
        sex: 'female' as const,
        birth_date: day(birth_date),
        language: 'en' as const,
        documents: [{ document_type: 'hkid' as const, number }],
      })),
    );
    const people = registered.map((one, index) => {
      if (!one.ok) throw new Error(one.error.code);
      return { ...(drawn[index] as Drawn), person_id: one.value.person_id };
    });
    const recorder = { recorded_in: 'HK', recorded_through: 'self', recorded_by: 'test' } as const;
    await recordJoinings(
      session,
      { ...ports, recorder },
      people
        .filter((one) => one.has_joined)
        .map(({ person_id }) => ({ person_id, from: day('2024-07-01'), to: null })),
    );
    const { refused } = await openAccounts(
      session,
      ports,
      people.map(({ person_id, birth_date, brought_forward }) => ({
        person_id,
        birth_year: Number(birth_date.slice(0, 4)),
        opened_on: OPENED_ON,
        brought_forward,
      })),
    );
    if (refused.length > 0) throw new Error('an opening balance was refused');
    return people.map(({ person_id }) => person_id);
  });
}
