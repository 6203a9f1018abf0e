import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deciderOrSelf, lapseOffers, sharingRoutes } from '../../src/data/records/index.ts';
import { OFFER_DAYS } from '../../src/data/records/sharing/deciders/offer-decider.ts';
import { trailRoutes } from '../../src/data/trail/index.ts';
import { day } from '../../src/kernel/day.ts';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { DEMO_ELDERS } from '../../src/people/demo/index.ts';
import { registerPersons } from '../../src/people/persons/index.ts';
import { ELDER_ID } from './link-acts.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { request } from './people-sides.ts';
import { cardOf } from './records/demo-cards.ts';

const CHILD_ID = '01a201df-0000-7000-8000-0000000000c1';
const CHILD_CARD = { document_type: 'hkid', number: syntheticHkid(900_001) } as const;
const URL = '/api/data/sharing-consents';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides(({ app, open }) => {
    sharingRoutes(app, open.sharing);
    trailRoutes(app, {
      ...open.ports,
      origin: 'http://hk.test',
      organisationName: () => null,
      consentedAt: async (_session, _person_id, looks) => looks.map(() => false),
      aboutWhom: deciderOrSelf(open.ports),
    });
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
const give = (change: object = {}, as = 'chan-tai-man') =>
  home(as, 'POST', URL, { institution: 'hku-shenzhen', expressed: true, ...change });
const listed = async (consent_id: string, as: string, query: string) => {
  const { json } = await home(as, 'GET', `${URL}${query}`);
  return json.consents.find((one: { consent_id: string }) => one.consent_id === consent_id);
};

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

  it('sees who looked, stands there as somebody who did, and asks about it', async () => {
    const query = `?for_person=${ELDER_ID}`;
    const seen = await home('lee-siu-fong', 'GET', `/api/data/trail${query}`);
    expect(seen.json.events[0]).toMatchObject({
      act: 'trail.seen',
      organisation_name: 'Another person',
      basis: 'decider',
      is_own: false,
    });
    const looked = await home('chan-tai-man', 'GET', '/api/data/trail');
    expect(looked.json.events[0]).toMatchObject({ act: 'trail.seen', is_own: false });
    const { institutions } = (
      await home('lee-siu-fong', 'GET', `/api/data/trail/institutions${query}`)
    ).json;
    expect(JSON.stringify(institutions)).not.toContain('another_person');
    const question = { sequence: looked.json.events[0].sequence, text: 'Who was that?' };
    const asked = { ...question, for_person: ELDER_ID };
    const own = await home('lee-siu-fong', 'POST', '/api/data/trail/questions', question);
    expect(own.json.code).toBe('trail.event_unknown');
    expect((await home('lee-siu-fong', 'POST', '/api/data/trail/questions', asked)).status).toBe(
      201,
    );
    const stranger = await home('wong-mei-ling', 'GET', `/api/data/trail${query}`);
    expect(stranger.json.code).toBe('sharing.may_not_decide');
    expect((await home('wong-mei-ling', 'POST', '/api/data/trail/questions', asked)).status).toBe(
      403,
    );
    const tried = await home('chan-tai-man', 'GET', '/api/data/trail?group=refused');
    expect(tried.json.events).toMatchObject(
      [1, 2].map(() => ({
        act: 'deciding.tried',
        is_refused: true,
        is_own: false,
        outcome_text: expect.stringContaining('You may not decide for this person now.'),
      })),
    );
    const nobody = `?for_person=${randomUUID()}`;
    const unknown = await home('wong-mei-ling', 'GET', `/api/data/trail${nobody}`);
    expect([unknown.status, unknown.json.code]).toEqual([403, stranger.json.code]);
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

  it('has thirty days to accept; then the offer ends by itself, and both are told', async () => {
    expect((await name()).status).toBe(202);
    const offered = await around('wong-mei-ling', 'mine');
    const { ports, sharing } = bed.sides.HK.open;
    const lapse = () => lapseOffers({ ...ports, ...sharing });
    const later = (hours: number) =>
      bed.clock.set(new Date(Date.parse(NOW) + hours * 3_600_000).toISOString());
    later(OFFER_DAYS * 24);
    expect(await lapse()).toBe(0);
    later(OFFER_DAYS * 24 + 1);
    const accept = `/api/data/sharing-deciders/${offered.decider_id}/accept`;
    expect((await home('wong-mei-ling', 'POST', accept)).json.code).toBe('sharing.may_not_decide');
    expect(await lapse()).toBe(1);
    expect(await lapse()).toBe(0);
    expect(await around('wong-mei-ling', 'mine')).toBeUndefined();
    expect(await toldOf('wong-mei-ling')).toBe('decider_ended');
    expect(await toldOf('lee-siu-fong')).toBe('decider_ended');
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
