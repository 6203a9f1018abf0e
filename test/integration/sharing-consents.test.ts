import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fhirRoutes, isReceiptInForce, sharingRoutes } from '../../src/data/records/index.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { request } from './people-sides.ts';
import { cardOf } from './records/demo-cards.ts';

const URL = '/api/data/sharing-consents';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides(({ app, open }) => {
    sharingRoutes(app, open.sharing);
    const audit = async () => undefined;
    fhirRoutes(app, { ...open.ports, origin: 'http://hk.test', audit, coverage: open.coverage });
  });
  await seedDemonstration(bed.sides.HK.open);
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
