import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import { openSide, request, type Side, seedMovers, serve } from './people-sides.ts';

let gd: Side;
let app: HttpApp;
beforeAll(async () => {
  gd = await openSide('GD');
  await seedMovers(gd);
  app = await serve(gd);
});
afterAll(async () => {
  await app.close();
  await gd.drop();
});

const PERMIT = { document_type: 'home_return_permit', number: 'H99900011' };
const SEARCH = ['POST', '/api/people/standing/search'] as const;

async function find(as: string, document: object = PERMIT) {
  const found = await request(app, as, SEARCH, { body: document });
  expect(found.status).toBe(200);
  return found.json;
}
async function post(as: string, path: string, body: object, language = 'en') {
  const { person } = await find('gd-officer');
  const url = `/api/people/standing/${person.person_id}/${path}`;
  return request(app, as, ['POST', url], { body, language });
}
const insured = (more: object = {}) => ({
  kind: 'insurance',
  side: 'GD',
  place: 'zhongshan',
  scheme: 'gd.zhongshan.resident_insurance',
  from: '2026-01-01',
  evidence: 'insurance_record',
  ...more,
});

describe('a patient', () => {
  it('sees the own periods in the own language', async () => {
    const me = ['GET', '/api/people/standing/me'] as const;
    const { status, json } = await request(app, 'kwan-hoi-ching', me, { language: 'pt-MO' });
    expect(status).toBe(200);
    expect(json.periods).toMatchObject([
      { code_text: 'Residência', place_text: 'Cantão', evidence_text: 'prova de estudos' },
      { code_text: 'Seguro', scheme_text: 'seguro dos residentes de Cantão' },
    ]);
    expect(json.stretches).toMatchObject([
      { kind: 'residence', from: '2024-09-01', to: null },
      { kind: 'insurance', from: '2024-09-01', to: null },
    ]);
    expect(json.gaps).toEqual([]);
  });

  it('sees who changed what, and may change nothing', async () => {
    const { json } = await request(app, 'kwan-hoi-ching', [
      'GET',
      '/api/people/standing/me/history?limit=2',
    ]);
    expect(json.versions).toMatchObject([
      { change: 'recorded', organisation: 'gd-healthcare-security', superseded_at: null },
      { change: 'recorded' },
    ]);
    const next = await request(app, 'kwan-hoi-ching', [
      'GET',
      `/api/people/standing/me/history?limit=2&cursor=${json.next_cursor}`,
    ]);
    expect(next.json).toMatchObject({ versions: [{ code: 'residence' }], next_cursor: null });
    expect((await request(app, 'kwan-hoi-ching', SEARCH, { body: PERMIT })).status).toBe(403);
    expect((await post('kwan-hoi-ching', 'periods', insured())).status).toBe(403);
  });
});

describe('an officer', () => {
  it('records, corrects, ends and withdraws, and the earlier picture stays', async () => {
    gd.clock.set('2026-02-11T01:00:00Z');
    const made = await post('gd-officer', 'periods', insured());
    expect(made).toMatchObject({ status: 200, json: { is_new: true, entry: { version: 1 } } });
    const again = await post('zs-clerk', 'periods', insured());
    expect(again).toMatchObject({ json: { is_new: false } });
    const entry = `entries/${made.json.entry.entry_id}`;
    gd.clock.set('2026-02-12T01:00:00Z');
    const fixed = { version: 1, from: '2026-02-01', evidence_reference: 'Z-12' };
    expect((await post('zs-clerk', `${entry}/correct`, fixed)).status).toBe(403);
    expect(await post('gd-officer', `${entry}/correct`, fixed)).toMatchObject({
      status: 200,
      json: { entry: { version: 2, from: '2026-02-01' } },
    });
    expect(await post('gd-officer', `${entry}/correct`, fixed)).toMatchObject({
      status: 200,
      json: { entry: { version: 2 } },
    });
    const stale = await post('tan-officer', `${entry}/end`, { version: 1, on: '2026-03-01' });
    expect(stale).toMatchObject({ status: 409, json: { code: 'standing.changed_meanwhile' } });
    const early = await post('tan-officer', `${entry}/end`, { version: 2, on: '2026-02-01' });
    expect(early).toMatchObject({ status: 422, json: { code: 'standing.days_out_of_order' } });
    gd.clock.set('2026-02-13T01:00:00Z');
    await post('tan-officer', `${entry}/end`, { version: 2, on: '2026-03-01' });
    gd.clock.set('2026-02-14T01:00:00Z');
    expect((await post('tan-officer', `${entry}/withdraw`, { version: 3 })).status).toBe(200);
    const gone = await post('tan-officer', `${entry}/withdraw`, { version: 4 });
    expect(gone).toMatchObject({ status: 404, json: { code: 'standing.entry_not_found' } });
    const known = async (known_at: string) => {
      const { periods } = await find('gd-officer', { ...PERMIT, known_at });
      return periods
        .filter((one: { code: string }) => one.code === 'insurance')
        .map(({ from, to }: { from: string; to: string | null }) => [from, to]);
    };
    expect(await known('2026-02-10T23:00:00Z')).toEqual([]);
    expect(await known('2026-02-11T23:00:00Z')).toEqual([['2026-01-01', null]]);
    expect(await known('2026-02-12T23:00:00Z')).toEqual([['2026-02-01', null]]);
    expect(await known('2026-02-13T23:00:00Z')).toEqual([['2026-02-01', '2026-03-01']]);
    expect(await known('2026-02-14T23:00:00Z')).toEqual([]);
    const { person } = await find('gd-officer');
    const history = await request(app, 'gd-officer', [
      'GET',
      `/api/people/standing/${person.person_id}/history?limit=4`,
    ]);
    expect(history.json.versions.map((one: { change: string }) => one.change)).toEqual([
      'withdrawn',
      'ended',
      'corrected',
      'recorded',
    ]);
  });

  it('records a status and a dependant', async () => {
    const held = { status: 'disabled', from: '2025-01-01', evidence: 'disability_proof' };
    expect(await post('gd-officer', 'statuses', held)).toMatchObject({
      json: { entry: { sort: 'status', code_text: 'entitled to the disability allowance' } },
    });
    const child = { document_type: 'home_return_permit', number: 'H99900102' };
    const dependant = { dependant: child, relation: 'other', from: '2025-09-01' };
    const evidence = 'own_declaration';
    expect(await post('zs-clerk', 'dependants', { ...dependant, evidence })).toMatchObject({
      json: { entry: { dependant: { name_en: 'YIP, Tsz Yan' } } },
    });
    const own = await post('zs-clerk', 'dependants', { ...dependant, dependant: PERMIT, evidence });
    expect(own).toMatchObject({ status: 422, json: { code: 'standing.dependant_self' } });
    const nobody = { ...child, number: 'H99900999' };
    const none = await post('zs-clerk', 'dependants', {
      ...dependant,
      dependant: nobody,
      evidence,
    });
    expect(none).toMatchObject({ status: 404, json: { code: 'person.not_found' } });
  });

  it('is told in the own language what contradicts', async () => {
    const texts = new Set<string>();
    for (const language of LANGUAGES) {
      const wrong = await post('gd-officer', 'periods', insured({ place: 'atlantis' }), language);
      expect(wrong).toMatchObject({ status: 422, json: { code: 'standing.place_unknown' } });
      texts.add(wrong.json.title);
    }
    expect(texts.size).toBe(LANGUAGES.length);
    for (const body of [
      insured({ from: '2026-02-30' }),
      insured({ evidence: 'hearsay' }),
      insured({ kind: 'holiday' }),
      insured({ person_id: 'x' }),
      insured({ scheme: 'x'.repeat(65) }),
    ]) {
      expect((await post('gd-officer', 'periods', body)).status).toBe(422);
    }
  });

  it('leaves a trace of each look that the person can see', async () => {
    const search = { document_type: 'home_return_permit', number: 'H99900105' };
    await find('tan-officer', search);
    const looks = await gd.database.rows(
      'select purpose, organisation, role from people.access_log order by look_id desc limit 1',
    );
    expect(looks).toMatchObject([
      { purpose: 'standing', organisation: 'gd-healthcare-security', role: 'officer' },
    ]);
  });
});

describe('everybody', () => {
  it('sees the codes with their names', async () => {
    const { json } = await request(app, null, ['GET', '/api/people/standing/codes'], {
      language: 'zh-Hans-CN',
    });
    expect(json.kinds).toContainEqual({ code: 'insurance', name: '参保' });
    expect(json.places).toHaveLength(9);
    expect(json.insurances).toContainEqual({
      code: 'gd.zhuhai.resident_insurance',
      name: '珠海居民医保',
      place: 'zhuhai',
    });
  });
});
