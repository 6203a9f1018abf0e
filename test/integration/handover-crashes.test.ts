import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordJoinings } from '../../src/data/consent/index.ts';
import { giveCopy } from '../../src/data/handovers/home/give-copy.ts';
import { writeAppointments } from '../../src/data/handovers/home/store/appointment-store.ts';
import { fetchDocuments, handoverHandlers, tendCopies } from '../../src/data/handovers/index.ts';
import { addDocument } from '../../src/data/handovers/treating/add-document.ts';
import { reportVisit } from '../../src/data/handovers/treating/report-visit.ts';
import { requestHandover } from '../../src/data/handovers/treating/request-handover.ts';
import { seedDemoContracts } from '../../src/data/transfers/index.ts';
import { day, settableClock } from '../../src/kernel/day.ts';
import { newId } from '../../src/kernel/id.ts';
import type { Result } from '../../src/kernel/result.ts';
import { ok } from '../../src/kernel/result.ts';
import { registerPersons } from '../../src/people/persons/index.ts';
import {
  MORTAL_SIDES,
  type Mortal,
  type MortalSide,
  startMortals,
} from '../federation/world/mortal-nodes.ts';
import { seededRandom } from '../federation/world/seeded-random.ts';
import { BORN, HOLDER, HOLDER_ID } from './case-sides.ts';
import { PDF } from './handovers/handover-sides.ts';
import { signedIn } from './people-sides.ts';

const NOW = '2026-02-10T03:00:00Z';
const SIDES = MORTAL_SIDES;

const clock = settableClock(NOW);
let nodes: Record<MortalSide, Mortal>;
const patient = { ...signedIn('chan-tai-man'), person_id: HOLDER_ID };

beforeAll(async () => {
  nodes = await startMortals(clock);
  for (const side of SIDES) {
    const { ports } = nodes[side].open;
    await ports.database.transaction((session) => seedDemoContracts(session, ports));
  }
  const { ports } = nodes.HK.open;
  await ports.database.transaction(async (session) => {
    const person = {
      person_id: HOLDER_ID,
      name_zh: '陳大文',
      name_en: '',
      sex: 'male' as const,
      birth_date: day(BORN),
      language: 'en' as const,
      documents: [HOLDER],
    };
    const registered = await registerPersons(session, ports, [person]);
    if (registered.some((one) => !one.ok)) throw new Error('not registered');
    const recorder = { recorded_in: 'HK', recorded_through: 'self', recorded_by: 'test' } as const;
    const joining = { person_id: HOLDER_ID, from: day('2024-07-01'), to: null };
    await recordJoinings(session, { ...ports, recorder }, [joining]);
  });
});
afterAll(() => Promise.all(SIDES.map((side) => nodes[side].drop())));

/** Lets both sides work until nothing moves, bringing the dead back. */
async function settle(): Promise<void> {
  for (let round = 0; round < 60; round++) {
    const rounds = [];
    for (const side of SIDES) {
      if (nodes[side].crashing.isDead) nodes[side].start();
      rounds.push(...(await nodes[side].open.exchange.pump().catch(() => [])));
    }
    const fetched = await fetchDocuments(nodes.HK.open.handovers).catch(() => null);
    clock.set(clock.now().add({ seconds: 2 }));
    const isIdle = rounds
      .filter(({ peer }) => peer !== 'MO')
      .every(({ outcome }) => outcome === 'idle');
    if (rounds.length > 0 && isIdle && fetched?.kept === 0 && fetched.waiting === 0) return;
  }
  throw new Error('the messages do not settle');
}

function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const rowsOf = (side: MortalSide, sql: string, values: readonly unknown[]) =>
  nodes[side].open.ports.database.rows<Record<string, unknown>>(sql, values);

let appointments = 0;

/** A follow-up that home has verified, on a day of its own. */
async function verified(): Promise<string> {
  const { ports } = nodes.HK.open;
  const visit_day = day('2026-02-10').add({ days: 1 + (appointments++ % 28) });
  const clinic = ['surgery', 'gynaecology', 'internal_medicine', 'ophthalmology', 'neurosurgery'][
    Math.floor(appointments / 29)
  ] as string;
  await writeAppointments(
    ports.database,
    [
      {
        person_id: HOLDER_ID,
        appointment_id: newId(ports.clock, ports.random),
        hospital: 'Queen Mary Hospital',
        clinic,
        visit_day,
        is_exempt: false,
      },
    ],
    { subject: 'test', at: clock.now() },
  );
  const gd = nodes.GD.open;
  const asked = await gd.ports.database.transaction((session) =>
    requestHandover(session, gd.handovers, signedIn('szh-clerk'), {
      document: HOLDER,
      birth_date: day(BORN),
      clinic,
      appointment_day: visit_day,
      lives_in_area: true,
      text_version: 'handover-1',
      expressed: true,
    }),
  );
  return must(asked).handover_id;
}

async function report(handover_id: string, documents: 'with' | 'without') {
  const gd = nodes.GD.open;
  const of = { handover_id, institution: 'hku-shenzhen' };
  const bytes = Buffer.concat([PDF, Buffer.from(handover_id)]);
  await gd.ports.database.transaction(async (session) => {
    const doctor = signedIn('szh-doctor');
    const file =
      documents === 'with'
        ? must(await addDocument(session, gd.handovers, doctor, { ...of, title: 'Report', bytes }))
        : null;
    return must(
      await reportVisit(session, gd.handovers, doctor, {
        ...of,
        document: HOLDER,
        birth_date: day(BORN),
        visited_on: day('2026-02-10'),
        fee: 10_000n,
        charge_reference: null,
        correction_reason: null,
        note: { problem: 'Follow-up', findings: '', medicines: [], plan: 'Again' },
        document_ids: file === null ? [] : [file.document_id],
        author: 'Dr Feng',
      }),
    );
  });
  return createHash('sha256').update(bytes).digest('hex');
}

/** Everything that a finished hand-over has left at both sides, counted. */
async function leftBy(handover_id: string) {
  const [home] = await rowsOf(
    'HK',
    `select h.state, h.encounter_id, h.note_id,
       (select count(*)::int from data.resource_version v join data.resource r
          using (person_id, resource_no) where r.id in (h.encounter_id::text, h.note_id::text)) as versions,
       (select array_agg(d.sha256) from data.handover_document d where d.handover_id = h.handover_id) as files,
       (select count(*)::int from data.resource r join data.handover_document d
          on r.id = d.resource_id::text where d.handover_id = h.handover_id) as described,
       (select count(*)::int from people.notice n
          where n.kind = 'handover_visit_kept' and n.about ->> 'id' = h.handover_id::text) as told,
       (select count(*)::int from data.handover_report p where p.handover_id = h.handover_id) as reports
     from data.handover h where h.handover_id = $1`,
    [handover_id],
  );
  const [desk] = await rowsOf(
    'GD',
    `select d.state, v.state as report, f.bytes is null as gone
       from data.handover_desk d join data.handover_visit v using (handover_id)
       left join data.handover_file f using (handover_id) where d.handover_id = $1`,
    [handover_id],
  );
  return { home, desk };
}

const STEPS = 120;

describe.each(SIDES)('a visit whose report is on its way while %s dies', (dying) => {
  it('is in the record once, with its document, and the hospital knows it, wherever it died', async () => {
    let at = 1;
    for (let died = true; died && at < STEPS; at += 7) {
      const handover_id = await verified();
      await settle();
      const digest = await report(handover_id, 'with');
      nodes[dying].crashing.crashAfter(at);
      await nodes.GD.open.exchange.pump().catch(() => []);
      await fetchDocuments(nodes.HK.open.handovers).catch(() => null);
      await nodes.HK.open.exchange.pump().catch(() => []);
      died = nodes[dying].crashing.isDead;
      for (const side of SIDES) nodes[side].start();
      await settle();
      const { home, desk } = await leftBy(handover_id);
      expect([at, home]).toMatchObject([
        at,
        { state: 'VISITED', versions: 2, files: [digest], described: 1, told: 1, reports: 1 },
      ]);
      expect([at, desk]).toEqual([at, { state: 'VISITED', report: 'KEPT', gone: true }]);
    }
    expect(at).toBeGreaterThan(20);
  });
});

it('reports that come twice, late and out of order are written once and never go back', async () => {
  const { ports, handovers } = nodes.HK.open;
  const [, reported] = handoverHandlers(handovers);
  for (let seed = 1; seed <= 6; seed++) {
    const handover_id = await verified();
    await settle();
    await report(handover_id, 'without');
    const [sent] = await rowsOf(
      'GD',
      `select body from exchange.outbox where kind = 'data.handover_visit.reported.v1'
        order by id desc limit 1`,
      [],
    );
    const first = JSON.parse(String(sent?.['body'])) as Parameters<
      typeof reported.handle
    >[1]['body'];
    const later = (version: number, plan: string) => ({
      ...first,
      version,
      correction_reason: 'Corrected',
      note: { ...first.note, plan },
    });
    const all = [first, first, later(2, 'b'), later(2, 'b'), later(2, 'other'), later(3, 'c')];
    const random = seededRandom(seed);
    const order = all
      .map((body) => ({ body, at: random.bytes(4).join(' ') }))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
    for (const { body } of order) {
      await ports.database.transaction((session) =>
        reported.handle(session, {
          id: newId(ports.clock, ports.random),
          from: 'GD',
          kind: 'data.handover_visit.reported.v1',
          sent_at: clock.now(),
          received_at: clock.now(),
          in_reply_to: null,
          body,
        }),
      );
    }
    const kept = await rowsOf(
      'HK',
      `select version from data.handover_report where handover_id = $1 and state = 'KEPT'
        order by received_at, version`,
      [handover_id],
    );
    const [{ notes, last } = {}] = await rowsOf(
      'HK',
      `select count(*)::int as notes, max(v.content) filter (where v.version = r.version) as last
         from data.handover h join data.resource r on r.id = h.note_id::text
         join data.resource_version v on v.person_id = r.person_id and v.resource_no = r.resource_no
        where h.handover_id = $1`,
      [handover_id],
    );
    expect(notes).toBe(kept.length);
    expect(kept.at(-1)).toEqual({ version: 3 });
    expect(String(last)).toContain('<p>c</p>');
  }
});

it('a large copy is fetched part by part once home can be reached, and is whole', async () => {
  // A day of its own, near enough for the contract.
  appointments = 58;
  const handover_id = await verified();
  await settle();
  const bytes = new TextEncoder().encode(
    `{"resourceType":"Bundle","type":"document","x":"${'a'.repeat(1_200_000)}"}`,
  );
  const handovers = { ...nodes.HK.open.handovers, recordCopy: async () => ok(bytes) };
  const scope = { record_types: null, care_from: null, care_to: null, sensitive_classes: [] };
  must(await giveCopy(handovers, patient, { handover_id, scope }));
  await settle();
  nodes.HK.crashing.crashAfter(1);
  expect(await tendCopies(nodes.GD.open.handovers)).toMatchObject({ fetched: 0, waiting: 1 });
  nodes.HK.start();
  expect(await tendCopies(nodes.GD.open.handovers)).toMatchObject({ fetched: 1, waiting: 0 });
  const [held] = await rowsOf(
    'GD',
    `select state, sha256(bytes) = decode(sha256, 'hex') as whole
       from data.handover_desk_copy where handover_id = $1`,
    [handover_id],
  );
  expect(held).toEqual({ state: 'HELD', whole: true });
});
