import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchDocuments, tendCopies, watchHandovers } from '../../src/data/handovers/index.ts';
import { instant } from '../../src/kernel/day.ts';
import { CHAN, type Handovers, LEE, openHandovers, PDF } from './handovers/handover-sides.ts';
import { NOW } from './open-sides.ts';
import { hkidOf, request } from './people-sides.ts';

let on: Handovers;
beforeAll(async () => {
  on = await openHandovers();
  const row = (number: number, clinic: string, day: string, exempt: string) =>
    `hkid,${hkidOf(number).number},Queen Mary Hospital,${clinic},${day},${exempt}`;
  const rows = [
    row(1, 'internal_medicine', '2026-03-02', 'no'),
    row(1, 'ophthalmology', '2026-03-03', 'no'),
    row(1, 'surgery', '2026-03-04', 'no'),
    row(2, 'internal_medicine', '2026-03-02', 'yes'),
    row(2, 'surgery', '2026-03-30', 'yes'),
    row(3, 'nowhere', '2026-03-02', ''),
    'hkid,Q999,Queen Mary Hospital,surgery,2026-03-02,no',
  ];
  const first = await on.importRows(rows);
  expect(first.json).toMatchObject({ rows_total: 7, added: 5, known: 0 });
  expect(
    first.json.problems.map(({ row: at, column }: { row: number; column: string }) => [at, column]),
  ).toEqual([
    [7, 'clinic'],
    [8, 'number'],
  ]);
  expect((await on.importRows(rows)).json).toMatchObject({ added: 0, known: 5 });
});
afterAll(() => on.bed.drop());

const hk = () => on.bed.sides.HK.open;
const at = (moment: string) => on.bed.clock.set(instant(moment));

/** A verified hand-over of the first patient, by clinic and day. */
async function verified(clinic = 'internal_medicine', appointment_day = '2026-03-02') {
  const asked = await on.apply({ clinic, appointment_day });
  expect(asked.status).toBe(202);
  await on.carry();
  return asked.json.handover_id as string;
}

describe('a follow-up from the application to the note at home', () => {
  let handover_id: string;

  it('is verified by the register, with the fee of the law', async () => {
    const asked = await on.apply();
    expect(asked.json).toMatchObject({ state: 'SENT', waiting_since: NOW });
    handover_id = asked.json.handover_id;
    on.bed.away.add('HK');
    await on.carry();
    expect((await on.at(handover_id)).json.state).toBe('SENT');
    on.bed.away.delete('HK');
    at('2026-02-10T03:01:00Z');
    await on.carry();
    expect((await on.at(handover_id)).json).toMatchObject({
      state: 'VERIFIED',
      hospital: 'Queen Mary Hospital',
      fee: { currency: 'CNY', value: '100.00' },
      is_exempt: false,
      period_ends_on: '2026-04-01',
      waiting_since: null,
    });
    const notices = await request(on.hk, CHAN.name, ['GET', '/api/people/notices']);
    expect(JSON.stringify(notices.json)).toContain('HKU-Shenzhen Hospital');
  });

  it('takes a copy of the record along, and no other institution sees anything', async () => {
    expect((await on.copy(handover_id, {}, LEE.name)).json.code).toBe('handover.not_found');
    // The contract between the two lets a copy stay for 30 days: too early is too long.
    expect((await on.copy(handover_id)).json.code).toBe('transfer.kept_too_long');
    at('2026-02-20T03:00:00Z');
    const given = await on.copy(handover_id, { record_types: ['AllergyIntolerance'] });
    expect(given.status).toBe(201);
    expect(given.json.erase_on).toBe('2026-03-17');
    expect((await on.copy(handover_id)).json.code).toBe('handover.copy_given');
    await on.carry();
    expect((await on.at(handover_id)).json.copy).toMatchObject({ state: 'HELD' });
    const path = `/api/data/handovers/${handover_id}/copy` as const;
    const copy = await request(on.gd, 'szh-doctor', ['GET', path]);
    expect(copy.json).toMatchObject({ resourceType: 'Bundle', type: 'document' });
    expect((await request(on.gd, 'szh-clerk', ['GET', path])).status).toBe(403);
    for (const name of ['zs-doctor', 'zs-clerk']) {
      const list = await request(on.gd, name, ['GET', '/api/data/handovers']);
      expect(list.json.handovers).toEqual([]);
      expect((await on.at(handover_id, name)).status).toBe(404);
    }
    expect((await request(on.gd, 'zs-doctor', ['GET', path])).status).toBe(404);
    await on.carry();
    const [own] = await on.own();
    expect(own.copy).toMatchObject({ state: 'out', opened: 1 });
  });

  it('comes back with note and document, which are in the record', async () => {
    at('2026-03-02T03:00:00Z');
    expect((await on.upload(handover_id, Buffer.from('GIF89a'))).json.code).toBe(
      'handover.document_kind',
    );
    const big = Buffer.concat([PDF, Buffer.alloc(1_300_000, 65)]);
    const { json: file } = await on.upload(handover_id, big);
    expect((await on.upload(handover_id, big)).json.document_id).toBe(file.document_id);
    const sent = await on.report(handover_id, { document_ids: [file.document_id] });
    expect(sent.json).toMatchObject({ version: 1, state: 'SENT' });
    expect((await on.report(handover_id)).json.code).toBe('handover.waits_for_home');
    await on.carry();
    on.bed.away.add('GD');
    expect(await fetchDocuments(hk().handovers)).toEqual({ kept: 0, refused: 0, waiting: 1 });
    on.bed.away.delete('GD');
    const done = await fetchDocuments(hk().handovers);
    expect(done).toEqual({ kept: 1, refused: 0, waiting: 0 });
    expect(await fetchDocuments(hk().handovers)).toEqual({ kept: 0, refused: 0, waiting: 0 });
    await on.carry();
    const there = (await on.at(handover_id)).json;
    expect(there).toMatchObject({
      state: 'VISITED',
      versions: [{ state: 'KEPT' }],
      files: [{ is_kept: true }],
    });

    const [own] = await on.own();
    expect(own).toMatchObject({
      state: 'VISITED',
      visited_on: '2026-03-02',
      visit: { author: 'Dr Feng' },
    });
    const [document] = own.visit.documents;
    const bytes = await on.hk.fastify.inject({
      url: `/api/data/handover-documents/${document.resource_id}`,
      headers: { authorization: `Bearer ${CHAN.name}` },
    });
    expect(bytes.rawPayload.equals(big)).toBe(true);
    for (const name of [LEE.name, 'szh-doctor']) {
      const other = await on.hk.fastify.inject({
        url: `/api/data/handover-documents/${document.resource_id}`,
        headers: { authorization: `Bearer ${name}` },
      });
      expect([403, 404]).toContain(other.statusCode);
    }
    const kinds = 'Encounter Composition DocumentReference MedicationStatement Provenance';
    for (const type of kinds.split(' ')) {
      const found = await on.fhir(`/${type}`);
      expect([type, found.json.total]).toEqual([type, 1]);
      expect((await on.fhir(`/${type}`, LEE.name)).json.total).toBe(0);
    }
  });

  it('is corrected as a new version of the same records', async () => {
    expect((await on.report(handover_id)).json.code).toBe('handover.reason_missing');
    const note = {
      problem: 'Hypertension',
      findings: '',
      medicines: [],
      plan: 'Review in a month',
    };
    const { json } = await on.report(handover_id, { note, correction_reason: 'Wrong interval' });
    expect(json).toMatchObject({ version: 2 });
    await on.carry();
    const [own] = await on.own();
    expect(own.visit).toMatchObject({ version: 2, note: { plan: 'Review in a month' } });
    const { json: found } = await on.fhir('/Composition');
    expect(found.total).toBe(1);
    expect(found.entry[0].resource).toMatchObject({ status: 'amended', meta: { versionId: '2' } });
    // The correction leaves the medicine out: it is not taken, and what was said before stays in the history.
    const { json: medicines } = await on.fhir('/MedicationStatement');
    expect(medicines.entry[0].resource).toMatchObject({
      status: 'entered-in-error',
      medicationCodeableConcept: { text: 'Amlodipine' },
      meta: { versionId: '2' },
    });
  });

  it('loses its copy on the last day, with proof', async () => {
    at('2026-03-16T16:30:00Z');
    expect(await tendCopies(on.bed.sides.GD.open.handovers)).toMatchObject({ erased: 1 });
    await on.carry();
    const rows = await on.bed.sides.GD.open.ports.database.rows(
      'select state, bytes from data.handover_desk_copy where handover_id = $1',
      [handover_id],
    );
    expect(rows).toEqual([{ state: 'ERASED', bytes: null }]);
    expect((await on.own())[0].copy.state).toBe('erased');
    at(NOW);
  });
});

describe('what home refuses or leaves to an officer', () => {
  it('refuses an unknown person, a wrong birth date, a second use of an appointment', async () => {
    const cases = [
      [{ document: hkidOf(77) }, 'person.not_found'],
      [{ birth_date: '1951-03-09' }, 'person.not_found'],
      [{}, 'handover.appointment_taken'],
    ] as const;
    for (const [of, code] of cases) {
      const { json } = await on.apply(of);
      await on.carry();
      const there = (await on.at(json.handover_id)).json;
      expect([there.state, there.reasons[0].code]).toEqual(['REFUSED', code]);
    }
    expect((await on.apply({}, 'zs-clerk')).json.code).toBe('organisation.not_a_point');
    expect((await on.apply({ text_version: 'old' })).json.code).toBe('consent.text_unknown');
    expect((await on.apply({ expressed: false })).json.code).toBe('consent.not_expressed');
  });

  it('knows the exempt, who pay nothing', async () => {
    const lee = { document: hkidOf(LEE.number), birth_date: LEE.birth_date };
    const { json } = await on.apply(lee);
    await on.carry();
    expect((await on.at(json.handover_id)).json).toMatchObject({
      is_exempt: true,
      fee: { value: '0.00' },
    });
    at('2026-03-02T03:00:00Z');
    const paid = await on.report(json.handover_id, { ...lee, fee: '100.00' });
    expect(paid.json.code).toBe('handover.fee_wrong');
    at(NOW);
  });

  it('waits where the register knows nothing or the law is open, and an officer decides', async () => {
    const unknown = (await on.apply({ clinic: 'gynaecology' })).json.handover_id;
    const open = (
      await on.apply({ clinic: 'surgery', appointment_day: '2026-03-04', lives_in_area: false })
    ).json.handover_id;
    await on.carry();
    expect((await on.at(unknown)).json.reasons[0].code).toBe('handover.appointment_unknown');
    expect((await on.at(open)).json.reasons[0].code).toBe('policy.not_settled');
    const queue = await request(on.hk, 'ho-officer', ['GET', '/api/data/handover-queue']);
    expect(queue.json.handovers).toHaveLength(2);
    expect((await request(on.hk, 'hk-clerk', ['GET', '/api/data/handover-queue'])).status).toBe(
      403,
    );
    const decide = (id: string, body: object) =>
      request(on.hk, 'ho-officer', ['POST', `/api/data/handover-queue/${id}/decision`], { body });
    const verifies = { verifies: true, hospital: 'Kwong Wah Hospital', is_exempt: false };
    expect((await decide(open, verifies)).json.state).toBe('VERIFIED');
    expect((await decide(open, verifies)).json.code).toBe('handover.decided');
    const refuses = { verifies: false, code: 'handover.appointment_unknown' };
    expect((await decide(unknown, refuses)).json.state).toBe('REFUSED');
    await on.carry();
    expect((await on.at(open)).json).toMatchObject({
      state: 'VERIFIED',
      hospital: 'Kwong Wah Hospital',
    });
    expect((await on.at(unknown)).json.state).toBe('REFUSED');
  });
});

describe('a person who applies at home', () => {
  it('is known at the desk by the document, and nobody else is taken for them', async () => {
    const ahead = await request(on.hk, CHAN.name, ['GET', '/api/data/own-handovers/appointments']);
    const { appointment_id } = ahead.json.appointments.find(
      ({ clinic }: { clinic: string }) => clinic === 'ophthalmology',
    );
    const body = {
      appointment_id,
      institution: 'hku-shenzhen',
      lives_in_area: true,
      text_version: 'handover-1',
      expressed: true,
    };
    const others = await request(on.hk, LEE.name, ['POST', '/api/data/own-handovers'], { body });
    expect(others.json.code).toBe('handover.not_found');
    const made = await request(on.hk, CHAN.name, ['POST', '/api/data/own-handovers'], { body });
    expect(made.json.state).toBe('VERIFIED');
    const { handover_id } = made.json;
    await on.carry();
    expect((await on.at(handover_id)).json).toMatchObject({ state: 'VERIFIED' });
    at('2026-03-03T03:00:00Z');
    const visited_on = '2026-03-03';
    const wrong = [
      [{ document: hkidOf(LEE.number), birth_date: LEE.birth_date }, 'handover.person_differs'],
      [{ visited_on: '2026-03-04' }, 'handover.day_wrong'],
      [{ visited_on: '2026-02-09' }, 'handover.day_wrong'],
      [{ visited_on, fee: '100.01' }, 'handover.fee_wrong'],
      [{ visited_on, document_ids: [handover_id] }, 'handover.document_unknown'],
    ] as const;
    for (const [of, code] of wrong) {
      expect((await on.report(handover_id, of)).json.code).toBe(code);
    }
    // The right document with a wrong date of birth is found out at home.
    await on.report(handover_id, { visited_on, birth_date: '1951-03-09' });
    await on.carry();
    expect((await on.at(handover_id)).json.versions[0]).toMatchObject({
      state: 'REFUSED',
      reason: { code: 'handover.person_differs' },
    });
    at('2026-04-03T03:00:00Z');
    expect((await on.report(handover_id, { visited_on })).json.code).toBe('handover.too_late');
    at(NOW);
  });
});

describe('the end', () => {
  it('of a leave that is taken back is the end of the copy, wherever it is taken back', async () => {
    const [handover] = (await on.own()).filter(
      ({ clinic }: { clinic: string }) => clinic === 'ophthalmology',
    );
    const { handover_id } = handover;
    at('2026-02-20T03:00:00Z');
    for (const how of ['here', 'among the consents'] as const) {
      expect((await on.copy(handover_id)).status).toBe(201);
      await on.carry();
      expect((await on.at(handover_id)).json.copy.state).toBe('HELD');
      if (how === 'here') {
        await request(on.hk, CHAN.name, [
          'POST',
          `/api/data/own-handovers/${handover_id}/copy/withdraw`,
        ]);
      } else {
        const { json } = await request(on.hk, CHAN.name, ['GET', '/api/data/sharing-consents']);
        for (const { consent_id } of json.consents) {
          await request(
            on.hk,
            CHAN.name,
            ['POST', `/api/data/sharing-consents/${consent_id}/withdraw`],
            { body: {} },
          );
        }
        expect(await watchHandovers(hk().handovers)).toMatchObject({ copies_ended: 1 });
      }
      await on.carry();
      await on.carry();
      const path = `/api/data/handovers/${handover_id}/copy` as const;
      expect((await request(on.gd, 'szh-doctor', ['GET', path])).json.code).toBe(
        'handover.copy_none',
      );
      expect(
        (await on.own()).find((one: { handover_id: string }) => one.handover_id === handover_id)
          .copy.state,
      ).toBe('erased');
    }
  });

  it('of an application that its patient cancels takes the copy back and frees the appointment', async () => {
    const lee = { document: hkidOf(LEE.number), birth_date: LEE.birth_date };
    const surgery = { ...lee, clinic: 'surgery', appointment_day: '2026-03-30' };
    at('2026-03-20T03:00:00Z');
    const { handover_id } = (await on.apply(surgery)).json;
    await on.carry();
    expect((await on.copy(handover_id, {}, LEE.name)).status).toBe(201);
    await on.carry();
    expect((await on.at(handover_id)).json.copy.state).toBe('HELD');
    const cancel = (name: string) =>
      request(on.hk, name, ['POST', `/api/data/own-handovers/${handover_id}/cancel`]);
    expect((await cancel(CHAN.name)).json.code).toBe('handover.not_found');
    expect((await cancel(LEE.name)).json).toEqual({ state: 'CANCELLED' });
    expect((await cancel(LEE.name)).json.code).toBe('handover.not_open');
    await on.carry();
    await on.carry();
    expect((await on.at(handover_id)).json).toMatchObject({
      state: 'CANCELLED',
      copy: { state: 'ERASED' },
    });
    const visit = { ...lee, visited_on: '2026-03-20', fee: '0.00' };
    expect((await on.report(handover_id, visit)).json.code).toBe('handover.not_verified');
    const [own] = await on.own(LEE.name);
    expect(own).toMatchObject({ handover_id, state: 'CANCELLED', copy: { state: 'erased' } });
    const again = (await on.apply(surgery)).json.handover_id;
    await on.carry();
    expect((await on.at(again)).json.state).toBe('VERIFIED');
    at(NOW);
  });

  it('of the period lapses what was not used, and says so once', async () => {
    const lapsing = await verified('surgery', '2026-03-04').catch(() => null);
    expect(lapsing).not.toBeNull();
    at('2026-03-31T16:00:01Z');
    const first = await watchHandovers(hk().handovers);
    expect(first.lapsed).toBeGreaterThan(0);
    expect(await watchHandovers(hk().handovers)).toMatchObject({ lapsed: 0 });
    const rows = await hk().ports.database.rows(
      `select 1 from people.notice where kind = 'handover_period_over'`,
    );
    expect(rows).toHaveLength(first.lapsed);
    await on.carry();
    const states = await on.bed.sides.GD.open.ports.database.rows<{ state: string }>(
      `select distinct state from data.handover_desk where period_ends_on = '2026-04-01'`,
    );
    expect(states.map(({ state }) => state)).not.toContain('VERIFIED');
    at(NOW);
  });
});

it('the note of somebody who has not joined the record system is refused, and the hospital learns why', async () => {
  at('2026-03-09T03:00:00Z');
  const who = { document: hkidOf(3), birth_date: '1948-11-02' };
  const day = { clinic: 'surgery', appointment_day: '2026-03-09' };
  await on.importRows([`hkid,${hkidOf(3).number},Queen Mary Hospital,surgery,2026-03-09,no`]);
  const { handover_id } = (await on.apply({ ...who, ...day })).json;
  await on.carry();
  expect((await on.at(handover_id)).json.state).toBe('VERIFIED');
  const sent = await on.report(handover_id, { ...who, visited_on: '2026-03-09' });
  expect(sent.json).toMatchObject({ state: 'SENT' });
  await on.carry();
  const { versions } = (await on.at(handover_id)).json;
  expect(versions).toMatchObject([{ state: 'REFUSED' }]);
  expect(JSON.stringify(versions)).toContain('has not joined the record system');
});
