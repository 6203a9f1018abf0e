import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { DEMO_ELDERS } from '../../src/people/demo/index.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import { carry, hkidOf, openSide, request, type Side, seed, serve } from './people-sides.ts';

let hk: Side;
let gd: Side;
let home: HttpApp;
let treating: HttpApp;
beforeAll(async () => {
  [hk, gd] = await Promise.all([openSide('HK'), openSide('GD')]);
  await seed(hk);
  [home, treating] = await Promise.all([serve(hk), serve(gd)]);
});
afterAll(async () => {
  await Promise.all([home.close(), treating.close()]);
  await Promise.all([hk.drop(), gd.drop()]);
});

const atCounter = (number: number) => ({
  ...hkidOf(number),
  birth_date: DEMO_ELDERS[number - 1]?.person.birth_date.toString(),
});

describe('the demonstration', () => {
  it('is there once, however often it is asked for', async () => {
    expect(await seed(hk)).toBe(0);
    const [count] = await hk.database.rows<{ persons: number }>(
      'select count(*)::int as persons from people.person',
    );
    expect(count?.persons).toBe(DEMO_ELDERS.length);
  });
});

describe('a patient', () => {
  it('sees the own page', async () => {
    const { status, json } = await request(home, 'chan-tai-man', ['GET', '/api/people/me']);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      name_zh: '陳大文',
      birth_date: '1951-03-08',
      documents: [{ type: 'hkid', masked: expect.stringMatching(/^Q00\*\*\*1/) }],
      joined_since: '2023-11-20',
      pairing: { spouse_name: { name_en: 'LEE, Siu Fong' }, from: '2024-03-15' },
    });
    const other = await request(home, 'wong-mei-ling', ['GET', '/api/people/me']);
    expect(other.json).toMatchObject({ joined_since: null, pairing: null });
  });

  it('reads own notices in every language, and marks them as read', async () => {
    const texts = new Set<string>();
    for (const language of LANGUAGES) {
      const { json } = await request(home, 'lee-siu-fong', ['GET', '/api/people/notices'], {
        language,
      });
      expect(json).toMatchObject({ unread: 1, next_cursor: null });
      expect(json.notices[0]).toMatchObject({ kind: 'pairing_made', read_at: null });
      expect(json.notices[0].text).not.toMatch(/[{}]/);
      texts.add(json.notices[0].text);
    }
    expect(texts.size).toBe(LANGUAGES.length);
    const list = await request(home, 'lee-siu-fong', ['GET', '/api/people/notices']);
    const read = `/api/people/notices/${list.json.notices[0].notice_id}/read`;
    expect((await request(home, 'chan-tai-man', ['POST', read])).status).toBe(404);
    expect((await request(home, 'lee-siu-fong', ['POST', read])).status).toBe(200);
    const after = await request(home, 'lee-siu-fong', ['GET', '/api/people/notices']);
    expect(after.json).toMatchObject({ unread: 0 });
  });

  it('leaves a trace of each look by staff', async () => {
    const search = ['POST', '/api/people/persons/search'] as const;
    const found = await request(home, 'ho-officer', search, { body: hkidOf(3) });
    expect(found).toMatchObject({ status: 200, json: { name_zh: '黃美玲' } });
    const looks = await hk.database.rows(
      'select role, organisation, purpose from people.access_log where person_id = $1',
      [found.json.person_id],
    );
    expect(looks).toEqual([
      { role: 'officer', organisation: 'hk-health-department', purpose: 'search' },
    ]);
  });

  it('joins and leaves the record system', async () => {
    const text = await request(home, null, ['GET', '/api/data/consents/text']);
    const body = { text_version: text.json.text_version, expressed: true };
    const joined = await request(home, 'wong-mei-ling', ['POST', '/api/data/consents'], { body });
    expect(joined).toMatchObject({ status: 202, json: { state: 'RECORDED' } });
    const me = await request(home, 'wong-mei-ling', ['GET', '/api/people/me']);
    expect(me.json.joined_since).toBe('2026-02-10');
    const left = await request(home, 'wong-mei-ling', ['POST', '/api/data/consents/withdraw']);
    expect(left).toMatchObject({ status: 200, json: { state: 'WITHDRAWN' } });
  });

  it('ends the own pairing and nobody else’s', async () => {
    const me = await request(home, 'chan-tai-man', ['GET', '/api/people/me']);
    const end = ['POST', `/api/people/pairings/${me.json.pairing.pairing_id}/end`] as const;
    expect((await request(home, 'wong-mei-ling', end)).status).toBe(404);
    expect(await request(home, 'chan-tai-man', end)).toMatchObject({
      status: 200,
      json: { state: 'ENDED' },
    });
    const after = await request(home, 'lee-siu-fong', ['GET', '/api/people/me']);
    expect(after.json.pairing).toBeNull();
  });
});

describe('staff', () => {
  it('may do what their role may, at their own node', async () => {
    const search = ['POST', '/api/people/persons/search'] as const;
    const body = hkidOf(1);
    expect((await request(home, null, search, { body })).status).toBe(401);
    expect((await request(home, 'hk-analyst', search, { body })).status).toBe(403);
    expect((await request(treating, 'gd-officer', search, { body })).status).toBe(404);
    expect((await request(treating, 'zs-clerk', search, { body })).status).toBe(403);
    expect((await request(home, 'zs-clerk', ['GET', '/api/people/pairings'])).status).toBe(403);
    expect((await request(home, 'ho-officer', ['GET', '/api/people/me'])).status).toBe(403);
  });

  it('register a person and record a death', async () => {
    const body = {
      document: hkidOf(700),
      name_zh: '',
      name_en: 'TEST, Person',
      sex: 'female',
      birth_date: '1945-05-05',
      language: 'en',
    };
    const register = ['POST', '/api/people/persons'] as const;
    const made = await request(home, 'ho-officer', register, { body });
    expect(made).toMatchObject({ status: 200, json: { is_new: true } });
    const wrong = { ...body, document: { document_type: 'hkid', number: 'A123456(4)' } };
    expect(await request(home, 'ho-officer', register, { body: wrong })).toMatchObject({
      status: 422,
      json: { code: 'document.check_digit' },
    });
    const death = ['POST', `/api/people/persons/${made.json.person_id}/death`] as const;
    const early = await request(home, 'ho-officer', death, { body: { died_on: '1945-05-04' } });
    expect(early.status).toBe(404);
    const known = await request(home, 'ho-officer', death, { body: { died_on: '2026-02-09' } });
    expect(known.status).toBe(200);
    const found = await request(home, 'ho-officer', ['POST', '/api/people/persons/search'], {
      body: hkidOf(700),
    });
    expect(found.json).toMatchObject({ died_on: '2026-02-09' });
  });

  it('declare a pairing and follow it in their own list', async () => {
    const body = {
      first: atCounter(4),
      second: atCounter(5),
      both_present: true,
      both_declare_marriage: true,
      both_consent: true,
    };
    const pairings = '/api/people/pairings';
    const sent = await request(treating, 'zs-clerk', ['POST', pairings], { body });
    expect(sent).toMatchObject({ status: 202, json: { state: 'SENT', from: null, reason: null } });
    await request(treating, 'zs-clerk', ['POST', pairings], { body });
    await carry(gd, hk);
    await carry(hk, gd);
    const { json } = await request(treating, 'zs-doctor', ['GET', pairings], { language: 'zh-TW' });
    expect(json.pairings).toMatchObject([
      { state: 'REFUSED', reason: { title: '其中一人已有生效的配對。' } },
      { pairing_id: sent.json.pairing_id, state: 'PAIRED', from: '2026-02-10' },
    ]);
    const page = await request(treating, 'zs-clerk', ['GET', `${pairings}?limit=1`]);
    const next = `${pairings}?limit=1&cursor=${page.json.next_cursor}`;
    const second = await request(treating, 'zs-clerk', ['GET', next]);
    expect(second.json.pairings).toMatchObject([{ state: 'PAIRED' }]);
    const elsewhere = await request(treating, 'szh-clerk', ['GET', pairings]);
    expect(elsewhere.json.pairings).toEqual([]);
  });

  it('take a consent at the counter', async () => {
    const consents = '/api/data/consents';
    const { birth_date, ...document } = atCounter(6);
    const body = { text_version: 'joining-2025-12', expressed: true };
    const nobody = await request(treating, 'szh-clerk', ['POST', consents], { body });
    expect(nobody).toMatchObject({ status: 422, json: { code: 'person.document_missing' } });
    const taken = await request(treating, 'szh-clerk', ['POST', consents], {
      body: { ...body, document, birth_date },
    });
    expect(taken).toMatchObject({ status: 202, json: { state: 'SENT' } });
    await carry(gd, hk);
    await carry(hk, gd);
    const list = await request(treating, 'szh-clerk', ['GET', consents]);
    expect(list.json.consents).toMatchObject([{ state: 'RECORDED', reason: null }]);
    const other = await request(treating, 'zs-clerk', ['GET', consents]);
    expect(other.json.consents).toEqual([]);
  });
});

describe('everybody', () => {
  it('sees the service points of a day', async () => {
    const list = (on: string) =>
      request(treating, null, ['GET', `/api/people/service-points${on}`]);
    const today = await list('');
    expect(today.status).toBe(200);
    expect(today.json).toMatchObject({ on: '2026-02-10' });
    expect(today.json.points).toHaveLength(21);
    expect((await list('?on=2024-07-18')).json.points).toHaveLength(4);
    expect((await list('?on=2015-10-06')).json.points).toMatchObject([
      {
        service_point: 'hku-shenzhen',
        track: 'hku_szh',
        name: { 'zh-Hant-HK': expect.anything() },
      },
    ]);
    expect((await list('?on=2024-02-30')).status).toBe(422);
  });
});
