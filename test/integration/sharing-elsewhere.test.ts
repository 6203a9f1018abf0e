import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deciderOrSelf, sharingRoutes } from '../../src/data/records/index.ts';
import { trailRoutes } from '../../src/data/trail/index.ts';
import { transferRoutes } from '../../src/data/transfers/index.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { DEMO_ELDERS, DEMO_MOVERS } from '../../src/people/demo/index.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { request } from './people-sides.ts';

const URL = '/api/data/sharing-consents';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides(({ app, open }) => {
    sharingRoutes(app, open.sharing);
    transferRoutes(app, open.ports);
    trailRoutes(app, {
      ...open.ports,
      origin: 'http://test',
      organisationName: () => null,
      aboutWhom: deciderOrSelf(open.ports),
      consentedAt: async (_session, _person_id, looks) => looks.map(() => false),
    });
  });
  await seedDemonstration(bed.sides.HK.open);
  await seedDemonstration(bed.sides.GD.open);
});
afterAll(() => bed.drop());
let hours = 0;
/** So many minutes into the test; each begins two hours after the one before it, since time does not go back. */
const minute = (minutes: number) =>
  new Date(Date.parse(NOW) + (hours * 60 + minutes) * 60_000).toISOString();
beforeEach(() => {
  hours += 2;
  bed.clock.set(minute(0));
  bed.away.clear();
});

const home = (as: string, how: 'GET' | 'POST', url: string, body?: object) =>
  request(bed.sides.HK.app, as, [how, url], body === undefined ? {} : { body });
const abroad = (as: string, how: 'GET' | 'POST', url: string, body?: object) =>
  request(bed.sides.GD.app, as, [how, url], body === undefined ? {} : { body });
const open = (consent_id: string, as = 'szh-doctor') =>
  abroad(as, 'POST', `/api/data/shared-elsewhere/${consent_id}/open`);

/** Lets the nodes speak until nobody has anything to say. */
async function deliver(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const side of Object.values(bed.sides)) await side.open.exchange.pump();
  }
}

/** What the elder shares with the hospital on the other side; delivered. */
async function given(change: object = {}): Promise<string> {
  const { json } = await home('chan-tai-man', 'POST', URL, {
    institution: 'hku-shenzhen',
    expressed: true,
    ...change,
  });
  await deliver();
  return json.consent_id;
}

const withdraw = (consent_id: string) =>
  home('chan-tai-man', 'POST', `${URL}/${consent_id}/withdraw`, {});

/** The kinds of resources in a document. */
const kindsOf = (document: string): Set<string> =>
  new Set(
    JSON.parse(document).entry.map(
      ({ resource }: { resource: { resourceType: string } }) => resource.resourceType,
    ),
  );

async function looks(): Promise<{ organisation: string; is_refused: boolean }[]> {
  const { json } = await home('chan-tai-man', 'GET', '/api/data/trail');
  return json.events.filter((one: { act_text: string }) => /consent/i.test(one.act_text));
}

describe('what a person of another side shares', () => {
  it('is opened across the boundary, as far as it is shared, and stands in the trail of the person', async () => {
    const consent_id = await given({ groups: ['allergies', 'medicines'], openings_max: 2 });
    const before = (await looks()).length;
    const first = await open(consent_id);
    expect(first.status).toBe(200);
    expect(first.json).toMatchObject({ openings: 1, openings_max: 2 });
    expect(first.json.until).toBe(minute(60));
    const kinds = kindsOf(first.json.document);
    expect(kinds).toContain('AllergyIntolerance');
    expect(kinds).toContain('MedicationStatement');
    expect(kinds).not.toContain('Condition');
    expect(kinds).not.toContain('Observation');
    const seen = await looks();
    expect(seen).toHaveLength(before + 1);
    expect(seen[0]).toMatchObject({
      organisation: 'hku-shenzhen',
      is_refused: false,
      side: 'GD',
    });
    const out = await home('ho-officer', 'GET', '/api/data/transfers?limit=1');
    expect(out.json.transfers[0]).toMatchObject({
      direction: 'out',
      act: 'sharing_opened',
      importer: 'hku-shenzhen',
    });
    const into = await abroad('gd-officer', 'GET', '/api/data/transfers?limit=1');
    expect(into.json.transfers[0]).toMatchObject({ direction: 'in', act: 'sharing_opened' });
    await withdraw(consent_id);
  });

  it('is counted once within the hour, and no more often than the person allowed', async () => {
    const consent_id = await given({ openings_max: 1 });
    expect((await open(consent_id)).json.openings).toBe(1);
    expect((await open(consent_id)).json.openings).toBe(1);
    bed.clock.set(minute(60));
    const late = await open(consent_id);
    expect(late.json.code).toBe('sharing.used_up');
    expect((await looks())[0]).toMatchObject({ is_refused: true });
    await withdraw(consent_id);
  });

  it('is closed to everybody else', async () => {
    const consent_id = await given();
    expect((await open(consent_id, 'zs-doctor')).json.code).toBe('sharing.not_in_force');
    expect((await open(crypto.randomUUID())).json.code).toBe('sharing.not_in_force');
    expect((await open(consent_id, 'szh-clerk')).status).toBe(403);
    await withdraw(consent_id);
  });

  it('is closed at home from the withdrawal on, before the other side knows of it', async () => {
    const consent_id = await given();
    expect((await open(consent_id)).status).toBe(200);
    await withdraw(consent_id);
    expect((await open(consent_id)).json.code).toBe('sharing.not_in_force');
    await deliver();
    const { json } = await abroad('szh-doctor', 'GET', '/api/data/shared-elsewhere?state=REVOKED');
    expect(json.consents.map((one: { consent_id: string }) => one.consent_id)).toContain(
      consent_id,
    );
  });

  it('is closed by a refusal, which uses no opening up and is not told', async () => {
    const consent_id = await given({ openings_max: 1 });
    const refusal = await home('chan-tai-man', 'POST', URL, {
      institution: '*',
      refuses: true,
      expressed: true,
    });
    expect((await open(consent_id)).json.code).toBe('sharing.not_in_force');
    await withdraw(refusal.json.consent_id);
    expect((await open(consent_id)).json.openings).toBe(1);
    await withdraw(consent_id);
  });

  it('waits for the other side where it cannot be reached', async () => {
    const consent_id = await given();
    bed.away.add('HK');
    expect((await open(consent_id)).json.code).toBe('peer.unreachable');
    bed.away.clear();
    await withdraw(consent_id);
  });

  it('is found by the document that was typed here, and by nothing else', async () => {
    const found = DEMO_ELDERS.find(({ name }) => name === 'chan-tai-man');
    const [document] = found?.person.documents ?? [];
    const asked = await abroad('szh-doctor', 'POST', '/api/data/sharing-requests', {
      document: { document_type: document?.document_type, number: document?.number },
      birth_date: found?.person.birth_date.toString(),
      home: 'HK',
      reason: 'Follow-up of the operation',
    });
    await deliver();
    const { request_id } = asked.json;
    await home('chan-tai-man', 'POST', `${URL}/${request_id}/grant`, { expressed: true });
    await deliver();
    const listed = async (text: string) => {
      const url = `/api/data/shared-elsewhere?state=GRANTED&text=${encodeURIComponent(text)}`;
      const { json } = await abroad('szh-doctor', 'GET', url);
      return json.consents.map((one: { consent_id: string }) => one.consent_id);
    };
    const sent = await abroad('szh-doctor', 'GET', '/api/data/sharing-requests?limit=1');
    expect(sent.json.asked[0]).toMatchObject({ request_id, state: 'GIVEN' });
    expect(await listed(sent.json.asked[0].masked)).toEqual([request_id]);
    expect(await listed('Chan')).toEqual([]);
    await withdraw(request_id);
  });
});

describe('what a person of this side shares', () => {
  const patient = DEMO_MOVERS.find(({ name, node }) => name === 'choi-hon-ming' && node === 'GD');
  const list = async (query = '', as = 'szh-doctor') => {
    const { json } = await abroad(as, 'GET', `/api/data/shared-with-us${query}`);
    return json.consents;
  };
  const ask = async () => {
    const document = patient?.person.documents.at(-1);
    const { json } = await abroad('szh-doctor', 'POST', '/api/data/sharing-requests', {
      document: { document_type: document?.document_type, number: document?.number },
      birth_date: patient?.person.birth_date.toString(),
      home: 'GD',
      reason: 'Follow-up of the operation',
    });
    return json.request_id as string;
  };

  it('names nobody before they agree, and nobody whose consent is not opened yet', async () => {
    const consent_id = await ask();
    const waiting = await list('?state=REQUESTED');
    expect(waiting).toMatchObject([{ consent_id, person_id: null, name_en: '', name_zh: '' }]);
    expect(waiting[0].masked).toMatch(/\*/);
    expect(await list('?text=choi')).toEqual([]);
    const { database } = bed.sides.GD.open.ports;
    // As the patient would answer, once only.
    await database.rows(
      `update data.sharing_consent set answer = 'GRANTED', answered_at = recorded_at, openings_max = 1
        where consent_id = $1`,
      [consent_id],
    );
    expect(await list('?state=GRANTED')).toMatchObject([{ consent_id, person_id: null }]);
    expect(await list('?text=choi')).toEqual([]);
    const opened = await abroad(
      'szh-doctor',
      'POST',
      `/api/data/shared-with-us/${consent_id}/open`,
    );
    expect(opened.json).toMatchObject({ openings: 1, until: minute(60) });
    expect(await list('?text=choi')).toMatchObject([
      {
        consent_id,
        person_id: patient?.person.person_id,
        name_en: patient?.person.name_en,
        opened_until: minute(60).replace('.000', ''),
      },
    ]);
    expect(await list('', 'zs-doctor')).toEqual([]);
    bed.clock.set(minute(60));
    expect(await list('?text=choi')).toEqual([]);
  });

  it('comes page by page', async () => {
    const ids: string[] = [];
    for (const nth of [1, 2, 3]) {
      bed.clock.set(minute(nth));
      ids.push(await ask());
    }
    const { json } = await abroad(
      'szh-doctor',
      'GET',
      '/api/data/shared-with-us?state=REQUESTED&limit=2',
    );
    expect(json.consents.map((one: { consent_id: string }) => one.consent_id)).toEqual([
      ids[2],
      ids[1],
    ]);
    const next = await abroad(
      'szh-doctor',
      'GET',
      `/api/data/shared-with-us?state=REQUESTED&limit=2&cursor=${json.next_cursor}`,
    );
    expect(next.json.consents).toMatchObject([{ consent_id: ids[0] }]);
    expect(next.json.next_cursor).toBeNull();
  });
});
