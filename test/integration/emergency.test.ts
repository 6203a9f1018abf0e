import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../src/data/trail/index.ts';
import { NOW, openTrail, type TrailBed } from './trail-bed.ts';

const ASKER = 'provider:hospital-m:dr-lam';
const WITNESS = 'provider:hospital-m:dr-ho';
const ELSEWHERE = 'provider:hospital-x:dr-ng';
const OWN = 'provider:hospital-own:dr-own';
const OFFICER = 'officer:mo-health-bureau:sou';
const ETREAT = { 'x-purpose-of-use': 'ETREAT' };
const REASON = 'Unconscious after a fall in the street';

let bed: TrailBed;
let person: string;
beforeAll(async () => {
  bed = await openTrail('MO');
  person = await bed.addPerson('1234567(8)', 'hospital-own');
  const about = { subject: { reference: `Patient/${person}` } };
  const ctx = { status: 'final', code: { text: 'x' }, ...about };
  const entry = [
    { resourceType: 'Observation', ...ctx },
    {
      resourceType: 'Observation',
      ...ctx,
      meta: {
        security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HIV' }],
      },
    },
  ].map((resource) => ({ resource, request: { method: 'POST', url: 'Observation' } }));
  const bundle = { resourceType: 'Bundle', type: 'transaction', entry };
  const made = await bed.ask(OWN, ['POST', '/fhir', bundle]);
  expect(made.status).toBe(200);
});
afterAll(() => bed.close());

const document = { document_type: 'macao_bir', number: '1234567(8)' };
const open = (as: string) =>
  bed.ask(as, ['POST', '/api/data/emergencies', { document, reason: REASON }]);
const confirm = (as: string, id: string) =>
  bed.ask(as, ['POST', `/api/data/emergencies/${id}/confirm`, {}]);

/** All that somebody gets to see by every way there is: how many, and whether the person at all. */
async function seen(as: string, headers: Record<string, string> = ETREAT) {
  const search = await bed.ask(as, ['GET', '/fhir/Observation?_total=accurate'], headers);
  const ofPerson = await bed.ask(as, ['GET', `/fhir/Observation?patient=${person}`], headers);
  const read = await bed.ask(as, ['GET', `/fhir/Patient/${person}`], headers);
  const all = await bed.ask(as, ['GET', `/fhir/Patient/${person}/$everything`], headers);
  return {
    total: search.json.total,
    of_person: ofPerson.json.total,
    read: read.status,
    everything: all.status === 200 ? all.json.entry.length : all.status,
  };
}
const NOTHING = { total: 0, of_person: 0, read: 404, everything: 404 };
const OPENED = { total: 1, of_person: 1, read: 200, everything: 2 };

const notices = async () =>
  (await bed.ask(`patient:${person}`, ['GET', '/api/people/notices'])).json.notices.map(
    (notice: { kind: string }) => notice.kind,
  );

describe('a record in an emergency, at a side whose law asks for two persons', () => {
  let opening_id: string;

  it('shows nothing to one person alone, nor to the same person twice', async () => {
    expect(await seen(ASKER)).toEqual(NOTHING);
    const asked = await open(ASKER);
    expect(asked).toMatchObject({ status: 201, json: { state: 'WAITING', person_id: null } });
    opening_id = asked.json.opening_id;
    // Asked again it is the same one.
    expect((await open(ASKER)).json.opening_id).toBe(opening_id);
    expect(await confirm(ASKER, opening_id)).toMatchObject({
      status: 409,
      json: { code: 'emergency.same_person' },
    });
    expect(await confirm(ELSEWHERE, opening_id)).toMatchObject({
      status: 404,
      json: { code: 'emergency.not_found' },
    });
    expect(await seen(ASKER)).toEqual(NOTHING);
    expect(await notices()).toEqual([]);
  });

  it('opens for the institution once a second one confirms, and sensitive classes stay closed', async () => {
    const confirmed = await confirm(WITNESS, opening_id);
    expect(confirmed).toMatchObject({ status: 200, json: { state: 'OPEN', person_id: person } });
    expect(await seen(ASKER)).toEqual(OPENED);
    expect(await seen(WITNESS)).toEqual(OPENED);
    // For no other purpose, and for nobody else.
    expect(await seen(ASKER, {})).toEqual(NOTHING);
    expect(await seen(ELSEWHERE)).toEqual(NOTHING);
    expect(await notices()).toEqual(['record_emergency_opened']);
  });

  it('lets nobody write', async () => {
    const body = { resourceType: 'Patient', id: person };
    const written = await bed.ask(ASKER, ['PUT', `/fhir/Patient/${person}`, body], ETREAT);
    expect(written.status).toBe(403);
  });

  it('cannot be reviewed while it is open, and closes by itself', async () => {
    const review = (as: string, body: object) =>
      bed.ask(as, ['POST', `/api/data/emergencies/${opening_id}/review`, body]);
    expect(await review(OFFICER, { review: 'JUSTIFIED' })).toMatchObject({
      status: 409,
      json: { code: 'emergency.still_open' },
    });
    bed.clock.set('2026-11-21T01:59:59Z');
    expect(await seen(ASKER)).toEqual(OPENED);
    bed.clock.set('2026-11-21T02:00:00Z');
    expect(await seen(ASKER)).toEqual(NOTHING);
    const queue = await bed.ask(OFFICER, ['GET', '/api/data/emergencies/reviews']);
    expect(queue.json.openings).toMatchObject([{ opening_id, state: 'ENDED', person_id: null }]);
    expect((await review(ASKER, { review: 'JUSTIFIED' })).status).toBe(403);
    expect((await review(OFFICER, { review: 'NOT_JUSTIFIED', note: 'No injury' })).status).toBe(
      200,
    );
    expect((await review(OFFICER, { review: 'JUSTIFIED' })).json.code).toBe('emergency.reviewed');
    expect(await notices()).toEqual(['record_emergency_not_justified', 'record_emergency_opened']);
    const left = await bed.ask(OFFICER, ['GET', '/api/data/emergencies/reviews']);
    expect(left.json.openings).toEqual([]);
  });

  it('lapses without a second person, and ends at once when somebody says so', async () => {
    const second = await open(ASKER);
    expect(second.json.opening_id).not.toBe(opening_id);
    bed.clock.set('2026-11-21T02:30:00Z');
    expect(await confirm(WITNESS, second.json.opening_id)).toMatchObject({
      status: 409,
      json: { code: 'emergency.lapsed' },
    });
    const third = await open(WITNESS);
    await confirm(ASKER, third.json.opening_id);
    expect(await seen(ASKER)).toEqual(OPENED);
    const url = `/api/data/emergencies/${third.json.opening_id}/end`;
    expect((await bed.ask(WITNESS, ['POST', url, {}])).json.state).toBe('ENDED');
    expect(await seen(ASKER)).toEqual(NOTHING);
  });

  it('stands in the trail of the person from the first word to the last look', async () => {
    const trail = await bed.ask(`patient:${person}`, ['GET', '/api/data/trail?limit=100']);
    const acts = trail.json.events.map(
      ({ act, organisation, is_refused, basis }: Record<string, unknown>) =>
        `${act} ${organisation}${is_refused === true ? ' refused' : ''} ${basis}`,
    );
    expect(acts).toEqual(
      expect.arrayContaining([
        'emergency.asked hospital-m emergency',
        'emergency.confirmed hospital-m refused emergency',
        'emergency.confirmed hospital-m emergency',
        'emergency.opened hospital-m emergency',
        'read hospital-m emergency',
        'emergency.reviewed mo-health-bureau emergency',
        'emergency.ended hospital-m emergency',
        // Asked before it was open, and by another hospital.
        'read hospital-x refused none',
      ]),
    );
    const read = trail.json.events.find(
      ({ act, basis }: { act: string; basis: string }) => act === 'read' && basis === 'emergency',
    );
    expect(read).toMatchObject({ purpose: 'ETREAT', kinds: [{ type: 'Patient', amount: 1 }] });
    expect(await verifyChain(bed.database)).toMatchObject({ broken_at: null });
  });

  it('is refused for somebody who died', async () => {
    await bed.database.rows('update people.person set died_on = $1', ['2026-11-21']);
    expect(await open(ASKER)).toMatchObject({ status: 422, json: { code: 'person.died' } });
  });
});

it('a side without a rule opens nothing, and the person learns that somebody asked', async () => {
  const hk = await openTrail('HK');
  const holder = await hk.addPerson('1234567(8)', 'hospital-own');
  const asked = await hk.ask(ASKER, [
    'POST',
    '/api/data/emergencies',
    { document, reason: REASON },
  ]);
  expect(asked).toMatchObject({ status: 422, json: { code: 'emergency.not_settled' } });
  const rules = await hk.ask(ASKER, ['GET', '/api/data/emergencies/rules']);
  expect(rules.json).toEqual({ rules: null, refusal: 'emergency.not_settled' });
  const trail = await hk.ask(`patient:${holder}`, ['GET', '/api/data/trail?group=refused']);
  expect(trail.json.events).toMatchObject([
    { act: 'emergency.asked', is_refused: true, at: NOW.replace('Z', '.000Z') },
  ]);
  await hk.close();
});
