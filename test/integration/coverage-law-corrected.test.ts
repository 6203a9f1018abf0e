import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../src/kernel/day.ts';
import type { ExplainedAnswer } from '../../src/people/coverage/index.ts';
import { hkid, openCoverageSides, register, request, serve, signIn } from './coverage-sides.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { corrected, type LawProcess, startProcess } from './policy-sides.ts';

const OWN = ['POST', '/api/people/coverage/own-questions'] as const;
const EMERGENCY = { place: 'hong_kong', service: 'emergency', day: '2026-03-10' };
const WRITTEN = '2026-03-01T03:00:00Z';
const BEFORE = '2026-03-09T03:00:00Z';
const CORRECTED = '2026-03-10T02:00:00Z';

let archive: FreshDatabase;
let world: Awaited<ReturnType<typeof openCoverageSides>>;
let person_id: string;
beforeAll(async () => {
  archive = await freshDatabase({ max: 3 });
  world = await openCoverageSides();
  const person = { birth_date: day('1951-03-08'), documents: [hkid(1)] };
  person_id = await register(world.sides.HK, person);
});
afterAll(async () => {
  await world.drop();
  await archive.drop();
});

/** What the person is told about the fees of public hospitals, by a node that runs with this law. */
async function feesToldBy({ law_book }: LawProcess, known_at?: string) {
  const { HK } = world.sides;
  const { rulebook, rulebookAt } = law_book;
  const side = { ...HK, ports: { ...HK.ports, rulebook, rulebookAt } };
  const app = await serve(side, [signIn('HK', 'patient', person_id)]);
  const body = known_at === undefined ? EMERGENCY : { ...EMERGENCY, known_at };
  const answer = await request(app, 'hk-patient', OWN, { body });
  expect(answer).toMatchObject({ status: 200 });
  const { entitlements } = answer.json as ExplainedAnswer;
  return entitlements.find(({ scheme }) => scheme === 'hk.public_fees');
}

test('a person who asks as of an earlier moment is told what was told then, after the law file was corrected', async () => {
  const wrong = corrected('hk/public-fees.yaml', '"400.00"', '"380.00"');
  const first = await startProcess(archive, { rulebook: wrong, at: WRITTEN });
  const told_then = await feesToldBy(first);
  expect(told_then).toMatchObject({ outcome: 'covered', patient_pays: { value: '380.00' } });
  await first.end();

  const second = await startProcess(archive, { at: CORRECTED });
  expect(await feesToldBy(second)).toMatchObject({ patient_pays: { value: '400.00' } });
  expect(await feesToldBy(second, BEFORE)).toEqual(told_then);
  expect(await feesToldBy(second, CORRECTED)).toMatchObject({ patient_pays: { value: '400.00' } });
  await second.end();
});
