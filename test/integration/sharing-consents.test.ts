import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fhirRoutes, isReceiptInForce, sharingRoutes } from '../../src/data/records/index.ts';
import { day } from '../../src/kernel/day.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { DEMO_ELDERS } from '../../src/people/demo/index.ts';
import { registerPersons } from '../../src/people/persons/index.ts';
import { ELDER_ID } from './link-acts.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { request } from './people-sides.ts';

const CHILD_ID = '01a201df-0000-7000-8000-0000000000c1';
const CHILD_CARD = { document_type: 'hkid', number: syntheticHkid(900_001) } as const;
const URL = '/api/data/sharing-consents';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides(({ app, open }) => {
    sharingRoutes(app, open.sharing);
    const audit = async () => undefined;
    fhirRoutes(app, { ...open.ports, origin: 'http://hk.test', audit, coverage: open.coverage });
  });
  await seedDemonstration(bed.sides.HK.open);
  const { ports } = bed.sides.HK.open;
  await ports.database.transaction((session) =>
    registerPersons(session, ports, [
      {
        person_id: CHILD_ID,
        name_zh: '陳小明',
        name_en: 'CHAN, Siu Ming',
        sex: 'male',
        birth_date: day('2010-02-11'),
        language: 'zh-Hant-HK',
        documents: [CHILD_CARD],
      },
    ]),
  );
});
afterAll(() => bed.drop());
beforeEach(() => bed.clock.set(NOW));

const home = (as: string, how: 'GET' | 'POST', url: string, body?: object) =>
  request(bed.sides.HK.app, as, [how, url], body === undefined ? {} : { body });
const abroad = (as: string, how: 'GET' | 'POST', url: string, body?: object) =>
  request(bed.sides.GD.app, as, [how, url], body === undefined ? {} : { body });
const give = (change: object = {}, as = 'chan-tai-man') =>
  home(as, 'POST', URL, { institution: 'hku-shenzhen', expressed: true, ...change });
const listed = async (consent_id: string, as = 'chan-tai-man', query = '') => {
  const { json } = await home(as, 'GET', `${URL}${query}`);
  return json.consents.find((one: { consent_id: string }) => one.consent_id === consent_id);
};
/** Lets the nodes speak until nobody has anything to say. */
async function deliver(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const { open } of Object.values(bed.sides)) await open.exchange.pump();
  }
}

function cardOf(name: string) {
  const found = DEMO_ELDERS.find((one) => one.name === name);
  const [document] = found?.person.documents ?? [];
  if (found === undefined || document === undefined) throw new Error(name);
  const { document_type, number } = document;
  return { card: { document_type, number }, born: found.person.birth_date.toString() };
}

describe('a sharing consent', () => {
  it('holds what the law fills in, and is signed for both sides', async () => {
    const { status, json } = await give({ groups: ['allergies', 'results'] });
    expect(status).toBe(201);
    expect(await listed(json.consent_id)).toMatchObject({
      state: 'GRANTED',
      institution_name: { en: 'HKU-Shenzhen Hospital' },
      crosses: true,
      groups: ['allergies', 'results'],
      care_from: '2023-02-10',
      until: '2027-02-10T03:00:00Z',
      erase_days: null,
      given_as: 'self',
      policy: 'hk.record_sharing',
    });
    await deliver();
    const { json: own } = await home('chan-tai-man', 'GET', '/api/data/sharing-receipts');
    const { json: theirs } = await abroad('szh-doctor', 'GET', '/api/data/shared-elsewhere');
    expect(theirs.consents[0].receipt).toEqual(own.receipts[0]);
    expect(theirs.consents[0]).toMatchObject({
      state: 'GRANTED',
      holder: 'HK',
      masked: null,
      terms: { groups: ['allergies', 'results'], care_from: '2023-02-10', openings_max: null },
    });
    expect(own.receipts[0].compact).toBe(json.receipt);
    for (const side of ['HK', 'GD', 'MO'] as const) {
      const verify = ['POST', '/api/data/sharing-receipts/verify'] as const;
      const checked = await request(bed.sides[side].app, null, verify, {
        body: { receipt: json.receipt },
      });
      expect(checked.json).toMatchObject({
        is_valid: true,
        digest: own.receipts[0].digest,
        receipt: { act: 'given', holder: 'HK', recipient: { institution: 'hku-shenzhen' } },
      });
      const [head, body = '', tail] = json.receipt.split('.');
      const other = `${head}.${body.slice(0, -6)}AAAAAA.${tail}`;
      const forged = await request(bed.sides[side].app, null, verify, { body: { receipt: other } });
      expect(forged.json).toEqual({ is_valid: false, digest: null, receipt: null });
    }
  });

  it('needs to be expressed, an institution that is known, and days in order', async () => {
    expect((await give({ expressed: false })).json.code).toBe('consent.not_expressed');
    expect((await give({ institution: 'nobody' })).json.code).toBe('sharing.institution_unknown');
    expect((await give({ care_from: '2025-01-02', care_to: '2025-01-02' })).json.code).toBe(
      'sharing.period',
    );
    expect((await give({ until: NOW })).json.code).toBe('sharing.period');
    expect((await give({ sensitive_classes: ['genomic'] })).json.code).toBe(
      'sharing.genomic_stays',
    );
    expect((await give({ linked: ['Encounter'] })).json.code).toBe('sharing.name_form');
    const refusal = { institution: '*', refuses: true, covers_emergency: true };
    expect((await give(refusal)).json.code).toBe('sharing.emergency_refusal');
  });

  it('is withdrawn at once here, and by message at the side of the recipient', async () => {
    const { json } = await give();
    const { consent_id } = json;
    await deliver();
    const { database } = bed.sides.GD.open.ports;
    const of = { consent_id, institution: 'hku-shenzhen', at: NOW };
    expect(await isReceiptInForce(database, of)).toBe(true);
    bed.away.add('GD');
    const ended = await home('chan-tai-man', 'POST', `${URL}/${consent_id}/withdraw`, {});
    expect(ended.status).toBe(200);
    expect(await listed(consent_id)).toMatchObject({ state: 'REVOKED' });
    const again = await home('chan-tai-man', 'POST', `${URL}/${consent_id}/withdraw`, {});
    expect(again.json.code).toBe('sharing.not_in_force');
    await deliver();
    expect(await isReceiptInForce(database, of)).toBe(true);
    bed.away.clear();
    bed.clock.set('2026-02-10T04:00:00Z');
    await deliver();
    expect(await isReceiptInForce(database, of)).toBe(false);
  });

  it('opens sensitive classes with the second agreement only', async () => {
    const { json } = await give({ sensitive_classes: ['psychiatry'] });
    const { consent_id } = json;
    expect(await listed(consent_id)).toMatchObject({
      sensitive_classes: [],
      classes_waiting: ['psychiatry'],
    });
    const agree = (body: object) =>
      home('chan-tai-man', 'POST', `${URL}/${consent_id}/agree-again`, body);
    expect((await agree({ expressed: false })).json.code).toBe('consent.not_expressed');
    expect((await agree({ expressed: true })).status).toBe(200);
    expect(await listed(consent_id)).toMatchObject({
      sensitive_classes: ['psychiatry'],
      classes_waiting: [],
    });
    expect((await agree({ expressed: true })).json.code).toBe('sharing.nothing_waits');
  });

  it('ends by itself', async () => {
    const { json } = await give({ until: '2026-02-11T00:00:00Z' });
    bed.clock.set('2026-02-11T00:00:00Z');
    expect(await listed(json.consent_id)).toMatchObject({ state: 'EXPIRED' });
  });
});

describe('a request', () => {
  const ask = (change: object = {}) => {
    const { card, born } = cardOf('chan-tai-man');
    return abroad('szh-doctor', 'POST', '/api/data/sharing-requests', {
      document: card,
      birth_date: born,
      home: 'HK',
      groups: ['results'],
      reason: 'Follow-up of the operation',
      ...change,
    });
  };
  const askedState = async (request_id: string) => {
    const { json } = await abroad('szh-doctor', 'GET', '/api/data/sharing-requests');
    return json.asked.find((one: { request_id: string }) => one.request_id === request_id);
  };

  it('of another side stands before the person, who gives less than was asked', async () => {
    const { json } = await ask();
    await deliver();
    expect(await listed(json.request_id)).toMatchObject({
      state: 'REQUESTED',
      reason: 'Follow-up of the operation',
      groups: ['results'],
    });
    const notices = await home('chan-tai-man', 'GET', '/api/people/notices');
    expect(notices.json.notices[0]).toMatchObject({
      kind: 'sharing_requested',
      about: { type: 'sharing', id: json.request_id },
    });
    const grant = `${URL}/${json.request_id}/grant`;
    const given = await home('chan-tai-man', 'POST', grant, { expressed: true, openings_max: 2 });
    expect(given.json.consent_id).toBe(json.request_id);
    expect(await listed(json.request_id)).toMatchObject({ state: 'GRANTED', openings_max: 2 });
    expect((await home('chan-tai-man', 'POST', grant, { expressed: true })).json.code).toBe(
      'sharing.not_asked',
    );
    await deliver();
    expect(await askedState(json.request_id)).toMatchObject({ state: 'GIVEN' });
  });

  it('is denied, and the other side is told with a receipt', async () => {
    const { json } = await ask();
    await deliver();
    const denied = await home('chan-tai-man', 'POST', `${URL}/${json.request_id}/deny`, {});
    expect(denied.status).toBe(200);
    await deliver();
    expect(await askedState(json.request_id)).toMatchObject({ state: 'DENIED' });
    expect(await listed(json.request_id)).toMatchObject({ state: 'DENIED' });
  });

  it('about somebody who is not found says so and nothing else', async () => {
    const { json } = await ask({ birth_date: '1951-03-09' });
    await deliver();
    expect(await askedState(json.request_id)).toMatchObject({
      state: 'REFUSED',
      reason: { code: 'person.not_found' },
    });
  });
});

describe('somebody who decides for another', () => {
  const record = (change: object = {}) =>
    home('hk-clerk', 'POST', '/api/data/sharing-deciders', {
      person: CHILD_CARD,
      person_born: '2010-02-11',
      decider: cardOf('lee-siu-fong').card,
      decider_born: cardOf('lee-siu-fong').born,
      kind: 'parent',
      evidence: 'birth certificate',
      ...change,
    });

  it('is of a kind that the law knows for the age', async () => {
    expect((await record({ kind: 'carer' })).json.code).toBe('sharing.decider_kind');
    const { card, born } = cardOf('chan-tai-man');
    const elder = { person: card, person_born: born };
    expect((await record(elder)).json.code).toBe('sharing.decider_kind');
    expect((await record({ decider_born: '1953-07-18' })).json.code).toBe('person.not_found');
    expect((await record({ ...elder, kind: 'carer' })).status).toBe(201);
  });

  it('gives and withdraws until the birthday from which the person decides alone', async () => {
    expect((await give({ for_person: CHILD_ID }, 'lee-siu-fong')).json.code).toBe(
      'sharing.may_not_decide',
    );
    expect((await record()).status).toBe(201);
    const given = await give({ for_person: CHILD_ID }, 'lee-siu-fong');
    expect(given.status).toBe(201);
    const query = `?for_person=${CHILD_ID}`;
    expect(await listed(given.json.consent_id, 'lee-siu-fong', query)).toMatchObject({
      given_as: 'parent',
      given_name: '李小芳',
    });
    bed.clock.set('2026-02-10T16:00:00Z');
    const late = await give({ for_person: CHILD_ID }, 'lee-siu-fong');
    expect(late.json.code).toBe('sharing.may_not_decide');
  });

  it('is seen and ended by the person', async () => {
    const around = await home('chan-tai-man', 'GET', '/api/data/sharing-deciders');
    const carer = around.json.deciders.find((one: { side: string }) => one.side === 'theirs');
    expect(carer).toMatchObject({ kind: 'carer', name_en: 'LEE, Siu Fong', ended_at: null });
    const before = await give({ for_person: ELDER_ID }, 'lee-siu-fong');
    expect(before.status).toBe(201);
    const told = await home('chan-tai-man', 'GET', '/api/people/notices');
    expect(told.json.notices[0]).toMatchObject({ kind: 'sharing_given_for_you' });
    const end = `/api/data/sharing-deciders/${carer.decider_id}/end`;
    expect((await home('chan-tai-man', 'POST', end)).status).toBe(200);
    expect((await give({ for_person: ELDER_ID }, 'lee-siu-fong')).status).toBe(403);
    // The person takes back what was decided for them.
    const withdrawn = await home(
      'chan-tai-man',
      'POST',
      `${URL}/${before.json.consent_id}/withdraw`,
      {},
    );
    expect(withdrawn.status).toBe(200);
  });
});

describe('somebody whom the person names online', () => {
  const name = (change: object = {}, as = 'lee-siu-fong') =>
    home(as, 'POST', '/api/data/sharing-decider-offers', {
      decider: cardOf('wong-mei-ling').card,
      decider_born: cardOf('wong-mei-ling').born,
      kind: 'carer',
      expressed: true,
      ...change,
    });
  const around = async (as: string, side: 'mine' | 'theirs') => {
    const { json } = await home(as, 'GET', '/api/data/sharing-deciders');
    return json.deciders.find(
      (one: { side: string; state: string }) => one.side === side && one.state !== 'ENDED',
    );
  };
  const toldOf = async (as: string) =>
    (await home(as, 'GET', '/api/people/notices')).json.notices[0]?.kind;
  const elder = () => DEMO_ELDERS.find(({ name: one }) => one === 'lee-siu-fong')?.person.person_id;

  it('is of a kind that people may appoint, is registered, and is somebody else', async () => {
    expect((await name({ expressed: false })).json.code).toBe('consent.not_expressed');
    expect((await name({ kind: 'parent' })).json.code).toBe('sharing.decider_kind');
    expect((await name({ decider_born: '1948-11-03' })).json).toMatchObject({
      code: 'person.not_found',
      at: 'decider.number',
    });
    const own = { decider: cardOf('lee-siu-fong').card, decider_born: cardOf('lee-siu-fong').born };
    expect((await name(own)).json.code).toBe('sharing.same_person');
    expect((await name({}, 'hk-clerk')).status).toBe(403);
  });

  it('decides only after accepting, and until then is known by the typed document alone', async () => {
    expect((await name()).status).toBe(202);
    expect((await name()).status).toBe(202);
    const offered = await around('lee-siu-fong', 'theirs');
    expect(offered).toMatchObject({ state: 'OFFERED', name_zh: '', name_en: '', evidence: '' });
    expect(offered.masked).toMatch(/\*/);
    expect(await toldOf('wong-mei-ling')).toBe('decider_offered');
    const seen = await around('wong-mei-ling', 'mine');
    expect(seen).toMatchObject({ state: 'OFFERED', name_zh: '李小芳', masked: '' });
    const for_person = elder();
    const early = await give({ for_person }, 'wong-mei-ling');
    expect(early.json.code).toBe('sharing.may_not_decide');
    const accept = `/api/data/sharing-deciders/${offered.decider_id}/accept`;
    for (const as of ['lee-siu-fong', 'chan-tai-man']) {
      expect((await home(as, 'POST', accept)).json.code).toBe('sharing.may_not_decide');
    }
    expect((await home('wong-mei-ling', 'POST', accept)).json).toEqual({ state: 'ACCEPTED' });
    expect(await toldOf('lee-siu-fong')).toBe('decider_recorded');
    expect((await home('wong-mei-ling', 'POST', accept)).json.code).toBe('sharing.may_not_decide');
    expect((await give({ for_person }, 'wong-mei-ling')).status).toBe(201);
    expect(await around('lee-siu-fong', 'theirs')).toMatchObject({ name_zh: '黃美玲' });
  });

  it('is ended by either, and both are told', async () => {
    const right = await around('wong-mei-ling', 'mine');
    bed.clock.set('2026-02-10T03:30:00Z');
    const end = `/api/data/sharing-deciders/${right.decider_id}/end`;
    expect((await home('wong-mei-ling', 'POST', end)).status).toBe(200);
    expect(await toldOf('wong-mei-ling')).toBe('decider_ended');
    expect(await toldOf('lee-siu-fong')).toBe('decider_ended');
    const late = await give({ for_person: elder() }, 'wong-mei-ling');
    expect(late.json.code).toBe('sharing.may_not_decide');
  });

  it('is not found again and again by trying documents', async () => {
    const others = DEMO_ELDERS.filter(
      ({ name: one, person }) => one !== 'lee-siu-fong' && !person.died_on,
    );
    const codes: string[] = [];
    for (const { name: one } of others.slice(0, 6)) {
      const { card, born } = cardOf(one);
      const { json } = await name({ decider: card, decider_born: born });
      codes.push(json.code ?? json.state);
    }
    expect(codes).toEqual([...Array(5).fill('OFFERED'), 'sharing.offers_max']);
  });
});
