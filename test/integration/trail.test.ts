import type { AuditEvent, Bundle } from '@medplum/fhirtypes';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDefinitions } from '../../src/data/records/definitions/load-definitions.ts';
import { problemsOf } from '../../src/data/records/validation/validate-resource.ts';
import {
  appendEvents,
  chainWaiting,
  createAuditor,
  eventOf,
  verifyChain,
} from '../../src/data/trail/index.ts';
import { day, instant } from '../../src/kernel/day.ts';
import { findPerson } from '../../src/people/persons/index.ts';
import { openTrail, type TrailBed } from './trail-bed.ts';

const OTHER = 'provider:hospital-other:dr-chan';
const OFFICER = 'officer:health:ho';
const INSPECTOR = 'inspector:health:cheng';

let bed: TrailBed;
let person: string;
let neighbour: string;
let me: string;
beforeAll(async () => {
  bed = await openTrail('HK');
  person = await bed.addPerson('1234567(8)', 'hospital-own');
  neighbour = await bed.addPerson('5234567(8)', 'hospital-own');
  me = `patient:${person}`;
});
afterAll(() => bed.close());

const trailOf = async (as: string, query = '') =>
  (await bed.ask(as, ['GET', `/api/data/trail?limit=100${query}`])).json;
const actsOf = async (as: string, query = '') =>
  (await trailOf(as, query)).events.map(({ act }: { act: string }) => act);
const waiting = async () =>
  (await bed.database.rows<{ count: number }>('select count(*)::int from data.audit_waiting'))[0]
    ?.count;
const staff = { subject: 'x', role: 'clerk', organisation: 'desk', jurisdiction: 'HK' } as const;
const at = instant('2026-11-20T02:00:00.120Z');

describe('one trail', () => {
  it('takes the looks of the register in the transaction that made them', async () => {
    await bed.database.transaction((session) =>
      findPerson(session, person, { by: staff, purpose: 'claim', at }),
    );
    const undone = bed.database.transaction(async (session) => {
      await findPerson(session, person, { by: staff, purpose: 'pairing', at });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await waiting()).toBe(1);
    const { events } = await trailOf(me);
    expect(events[0]).toMatchObject({
      act: 'look.claim',
      act_text: 'Looked you up while working on a claim',
      organisation: 'desk',
      side: 'HK',
      purpose: 'HPAYMT',
      basis: 'register',
    });
    expect(events.map(({ act }: { act: string }) => act)).not.toContain('look.pairing');
    expect(await waiting()).toBe(0);
  });

  it('keeps every event of many processes once, whichever way they came', async () => {
    const before = (await verifyChain(bed.database)).events;
    const audit = createAuditor(bed.database);
    const happened = {
      person_id: neighbour,
      by: staff,
      at: at.toString(),
      interaction: 'read',
      resource_type: 'Observation',
      kinds: { Observation: 2, Condition: 1 },
    };
    await Promise.all(
      Array.from({ length: 60 }, async (_, nth) => {
        if (nth % 3 === 0) return audit([eventOf(happened)]);
        if (nth % 3 === 1) return chainWaiting(bed.database).then(() => undefined);
        return bed.database.transaction((session) => appendEvents(session, [happened, happened]));
      }),
    );
    await chainWaiting(bed.database);
    const after = await verifyChain(bed.database);
    expect(after).toMatchObject({ broken_at: null, events: before + 20 + 40 });
    expect(await waiting()).toBe(0);
  });

  it('loses no event that waits, and names the place where a chain was changed', async () => {
    await appendEvents(bed.database, [
      {
        person_id: person,
        by: staff,
        at: at.toString(),
        interaction: 'export',
        resource_type: 'Bundle',
      },
    ]);
    await expect(bed.database.rows('delete from data.audit_waiting')).rejects.toThrow(
      'append-only',
    );
    await expect(bed.database.rows('truncate data.audit_waiting')).rejects.toThrow('append-only');
    await chainWaiting(bed.database);
    const owner = new pg.Client({ connectionString: bed.url });
    await owner.connect();
    await owner.query('alter table data.audit_event disable trigger user');
    const [row] = (
      await owner.query(
        `select sequence, kinds from data.audit_event where kinds ? 'Condition' limit 1`,
      )
    ).rows;
    const set = (kinds: object) =>
      owner.query('update data.audit_event set kinds = $1 where sequence = $2', [
        kinds,
        row.sequence,
      ]);
    await set({ Observation: 1, Condition: 1 });
    expect(await verifyChain(bed.database)).toMatchObject({
      broken_at: BigInt(row.sequence),
      what: 'changed',
    });
    await set(row.kinds);
    await owner.query('alter table data.audit_event enable trigger user');
    await owner.end();
    expect(await verifyChain(bed.database)).toMatchObject({ broken_at: null });
  });
});

describe('who looked at my record', () => {
  it('shows a look, a refused look and a withdrawn consent as soon as they happened', async () => {
    const given = await bed.ask(me, [
      'POST',
      '/api/data/sharing-consents',
      { institution: 'hospital-other', expressed: true },
    ]);
    await bed.ask(OTHER, ['GET', `/fhir/Patient/${person}/$everything`]);
    const url = `/api/data/sharing-consents/${given.json.consent_id}/withdraw`;
    bed.clock.set('2026-11-20T03:00:00Z');
    await bed.ask(me, ['POST', url, {}]);
    await bed.ask(OTHER, ['GET', `/fhir/Observation?patient=${person}`]);
    const { events } = await trailOf(me);
    expect(events.slice(0, 4)).toMatchObject([
      { act: 'search-type', amount: 0, basis: 'none', outcome_text: 'Nothing was shown' },
      { act: 'consent.withdrawn', is_own: true },
      { act: 'operation', amount: 1, basis: 'consent', kinds: [{ type: 'Patient', amount: 1 }] },
      { act: 'consent.given', is_own: true },
    ]);
  });

  it('filters by institution, kind and day, and turns pages without losing any', async () => {
    expect(new Set(await actsOf(me, '&institution=desk'))).toEqual(
      new Set(['look.claim', 'export']),
    );
    expect(await actsOf(me, '&group=decisions')).toEqual(['consent.withdrawn', 'consent.given']);
    expect(await actsOf(me, '&from=2026-11-21')).toEqual([]);
    expect((await bed.ask(me, ['GET', '/api/data/trail?from=2026-13-01'])).status).toBe(422);
    const all = await actsOf(me, '&all=true');
    const paged: string[] = [];
    for (let cursor = ''; ; ) {
      const { json } = await bed.ask(me, ['GET', `/api/data/trail?all=true&limit=2${cursor}`]);
      paged.push(...json.events.map(({ act }: { act: string }) => act));
      if (json.next_cursor === null) break;
      cursor = `&cursor=${json.next_cursor}`;
    }
    expect(paged).toEqual(all);
  });

  it('is taken along as a file in which no cell is a formula', async () => {
    await appendEvents(bed.database, [
      {
        person_id: person,
        by: { ...staff, organisation: '=1+1' },
        at: at.toString(),
        interaction: 'read',
        resource_type: 'Patient',
      },
    ]);
    const file = await bed.ask(me, ['GET', '/api/data/trail/file?lang=pt-MO']);
    expect(file.text).toContain('"Retirou o consentimento de partilha"');
    expect(file.text).toContain(`"'=1+1"`);
    expect(file.text.split('\r\n').length).toBe((await actsOf(me)).length + 2);
  });

  it('lets the person ask about a look once, and an officer answer it once', async () => {
    const { events } = await trailOf(me, '&institution=desk');
    const { sequence } = events[0];
    const ask = (as: string, text: string) =>
      bed.ask(as, ['POST', '/api/data/trail/questions', { sequence, text }]);
    expect((await ask(`patient:${neighbour}`, 'Whose is it?')).status).toBe(404);
    const asked = await ask(me, 'Why was this needed?');
    expect(asked.status).toBe(201);
    expect((await ask(me, 'Again?')).json).toEqual(asked.json);
    const list = await bed.ask(OFFICER, ['GET', '/api/data/trail/questions']);
    expect(list.json.questions).toMatchObject([{ question: { text: 'Why was this needed?' } }]);
    const url = `/api/data/trail/questions/${asked.json.question_id}/answer`;
    const answer = { answer: 'A claim of 20 November.' };
    expect((await bed.ask(INSPECTOR, ['POST', url, answer])).status).toBe(403);
    expect((await bed.ask(OFFICER, ['POST', url, answer])).status).toBe(200);
    expect((await bed.ask(OFFICER, ['POST', url, answer])).json.code).toBe('trail.question_closed');
    expect((await trailOf(me)).questions).toMatchObject([answer]);
    const told = await bed.ask(me, ['GET', '/api/people/notices']);
    expect(told.json.notices[0].kind).toBe('trail_answered');
  });

  it('shows officers one institution, without names, and operators the state of the chain', async () => {
    const url = '/api/data/trail/events?institution=hospital-other&limit=2';
    const page = await bed.ask(OFFICER, ['GET', url]);
    expect(page.json.events).toMatchObject([
      { subject: OTHER, event: { act: 'search-type' } },
      { subject: OTHER, event: { act: 'operation' } },
    ]);
    expect(page.text).not.toContain(person);
    expect((await bed.ask(OTHER, ['GET', url])).status).toBe(403);
    const state = await bed.ask('operator:hk-node:x', ['GET', '/api/data/trail/state']);
    const { events } = await verifyChain(bed.database);
    expect(state.json).toMatchObject({ events: String(events), waiting: 0, proof: null });
  });
});

describe('FHIR AuditEvent', () => {
  const find = async (as: string, query: string) => {
    const { json, status } = await bed.ask(as, ['GET', `/fhir/AuditEvent${query}`]);
    return { status, bundle: json as Bundle<AuditEvent> };
  };
  const eventsIn = ({ entry = [] }: Bundle<AuditEvent>) =>
    entry.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));

  it('is valid FHIR for every act in the trail', async () => {
    await loadDefinitions();
    const events = eventsIn((await find(me, '?_count=200')).bundle);
    expect(events.length).toBeGreaterThan(7);
    for (const event of events) expect(problemsOf(event, day('2026-11-20'))).toEqual([]);
    const everything = events.find(({ purposeOfEvent, agent }) =>
      JSON.stringify([purposeOfEvent, agent]).includes('hospital-other'),
    );
    expect(everything).toMatchObject({
      agent: [{ requestor: true, purposeOfUse: [{ coding: [{ code: 'TREAT' }] }] }, {}, {}],
      entity: expect.arrayContaining([
        expect.objectContaining({ what: { reference: `Patient/${person}` } }),
      ]),
    });
  });

  it('gives patients their own alone, by search and by read', async () => {
    const own = eventsIn((await find(me, '?_count=200')).bundle);
    const theirs = `patient:${neighbour}`;
    expect(eventsIn((await find(theirs, `?patient=${person}`)).bundle)).toEqual([]);
    const read = await bed.ask(theirs, ['GET', `/fhir/AuditEvent/${own[0]?.id}`]);
    expect(read).toMatchObject({ status: 404, json: { resourceType: 'OperationOutcome' } });
    expect((await bed.ask(me, ['GET', `/fhir/AuditEvent/${own[0]?.id}`])).status).toBe(200);
    expect((await find(OTHER, `?patient=${person}`)).status).toBe(403);
    expect((await find(OFFICER, `?patient=${person}`)).status).toBe(403);
  });

  it('gives inspectors those of anybody, who learn of it', async () => {
    const found = eventsIn((await find(INSPECTOR, `?patient=Patient/${person}`)).bundle);
    expect(found.length).toBeGreaterThan(0);
    expect((await trailOf(me)).events[0]).toMatchObject({
      organisation: 'health',
      role: 'inspector',
      kinds: [{ type: 'AuditEvent', amount: found.length }],
    });
  });

  it('searches by date, agent and outcome, turns pages, and refuses what it does not know', async () => {
    const at = (query: string) => find(INSPECTOR, `?patient=${person}&${query}`);
    const agents = eventsIn((await at('agent=Organization/hospital-other')).bundle);
    expect(agents.map(({ subtype }) => subtype?.[0]?.code)).toEqual(['search-type', 'operation']);
    expect(eventsIn((await at('date=lt2026-11-20')).bundle)).toEqual([]);
    const late = eventsIn((await at('date=ge2026-11-20T03:00:00Z&agent=hospital-other')).bundle);
    expect(late).toHaveLength(1);
    expect((await find(INSPECTOR, '?entity=x')).status).toBe(400);
    expect((await find(INSPECTOR, '?date=gexx')).status).toBe(400);
    const before = eventsIn((await at('date=lt2026-11-20T03:00:00Z&_count=200')).bundle);
    const ids: (string | undefined)[] = [];
    let url: string | undefined = `?patient=${person}&date=lt2026-11-20T03:00:00Z&_count=2`;
    while (url !== undefined) {
      const { bundle } = await find(INSPECTOR, url);
      ids.push(...eventsIn(bundle).map(({ id }) => id));
      url = bundle.link?.find(({ relation }) => relation === 'next')?.url.replace(/^[^?]*/, '');
    }
    expect(ids).toEqual(before.map(({ id }) => id));
  });
});
