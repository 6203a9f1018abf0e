import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/kernel/day.ts';
import { LANGUAGES } from '../../src/kernel/language.ts';
import {
  askCoverage,
  type CoverageRequest,
  coverageQuestions,
  type ExplainedAnswer,
} from '../../src/people/coverage/index.ts';
import { pseudonymsOf } from '../../src/people/persons/index.ts';
import type { HttpApp } from '../../src/platform/http/index.ts';
import {
  correctStart,
  giveVouchers,
  hkid,
  insure,
  NOW,
  openCoverageSides,
  register,
  request,
  serve,
  signIn,
} from './coverage-sides.ts';

const OWN = ['POST', '/api/people/coverage/own-questions'] as const;
const COUNTER = ['POST', '/api/people/coverage/counter-questions'] as const;
const CONSENT = ['POST', '/api/people/coverage/consent'] as const;
const WITHDRAW = ['POST', '/api/people/coverage/consent/withdraw'] as const;
const VERSION = 'coverage-2026-11';
const AGREED = { text_version: VERSION, expressed: true };
const BORN = '1951-03-08';
const DISEASE = {
  place: 'shenzhen',
  service: 'specified_disease',
  price: { currency: 'CNY', value: '1000.00' },
};

describe('a question about the cover of a person', () => {
  let world: Awaited<ReturnType<typeof openCoverageSides>>;
  let hk: HttpApp;
  let gd: HttpApp;
  let person_id: string;

  beforeAll(async () => {
    world = await openCoverageSides();
    const { HK, GD } = world.sides;
    const birth_date = day(BORN);
    person_id = await register(HK, { birth_date, documents: [hkid(1)] });
    await giveVouchers(HK, { person_id, birth_year: 1951, hkd: 3000 });
    const insured = {
      person_id: await register(GD, { birth_date, documents: [hkid(1)] }),
      scheme: 'gd.shenzhen.resident_insurance',
      from: '2025-10-01',
    };
    const entry = await insure(GD, insured, '2025-10-02T00:00:00Z');
    await correctStart(GD, entry, '2020-01-01', '2026-03-01T00:00:00Z');
    hk = await serve(HK, [signIn('HK', 'patient', person_id), signIn('HK', 'officer')]);
    gd = await serve(GD, [signIn('GD', 'clerk'), signIn('GD', 'analyst')]);
  });
  afterAll(() => world.drop());

  const own = async (body: object, language = 'en') => {
    const answer = await request(hk, 'hk-patient', OWN, { body, language });
    expect(answer).toMatchObject({ status: 200 });
    return answer.json as ExplainedAnswer;
  };
  const of = ({ entitlements }: ExplainedAnswer, scheme: string) =>
    entitlements.find((one) => one.scheme === scheme);
  const stateOf = ({ sides }: ExplainedAnswer, side: string) =>
    sides.find((one) => one.side === side);

  it('does not reach the other sides without consent, and says what that leaves open', async () => {
    const answer = await own(DISEASE);
    expect(answer.sides.map(({ state }) => state)).toEqual(['here', 'not_asked', 'not_asked']);
    expect(of(answer, 'gd.shenzhen.insurance')).toMatchObject({
      outcome: 'not_known',
      not_known: { side: 'GD' },
    });
    expect(answer.combinations[0]).toMatchObject({ is_open: true, patient_share: null });
    expect(answer.person.missing.map(({ fact }) => fact)).toEqual(['register_MO', 'register_GD']);
    const asked = await world.sides.GD.database.rows('select * from exchange.question_log');
    expect(asked).toEqual([]);
  });

  it('asks them with the consent, and uses what they tell, with its evidence', async () => {
    expect(await request(hk, 'hk-patient', CONSENT, { body: AGREED })).toMatchObject({
      status: 200,
      json: { in_force: true },
    });
    const answer = await own(DISEASE);
    expect(answer.consent).toMatchObject({ recorded_in: 'HK', until: null });
    expect(answer.sides.map(({ state }) => state)).toEqual(['here', 'answered', 'answered']);
    const found = of(answer, 'gd.shenzhen.insurance');
    expect(found).toMatchObject({ rank: 1, outcome: 'covered', patient_pays: { value: '100.00' } });
    expect(found?.facts_used).toContainEqual(
      expect.objectContaining({
        fact: 'months_since_gap',
        value: '74 months',
        from: 'person',
        evidence: [expect.objectContaining({ side: 'GD', reference: 'SZ-2' })],
      }),
    );
    expect(answer.combinations[0]).toMatchObject({
      steps: [{ scheme: 'gd.shenzhen.insurance', state: 'pays', share: { value: '900.00' } }],
      patient_share: { value: '100.00' },
    });
  });

  it('never lets vouchers pay for an episode that national insurance pays for', async () => {
    const answer = await own({ ...DISEASE, service_point: 'hku-shenzhen' });
    const [combined] = answer.combinations;
    expect(combined?.steps.map(({ purse, state }) => [purse.code, state])).toEqual([
      ['national_insurance', 'pays'],
      ['voucher', 'excluded'],
    ]);
    expect(answer.entitlements.map(({ scheme, combined: state }) => [scheme, state])).toEqual(
      expect.arrayContaining([
        ['gd.shenzhen.insurance', 'pays'],
        ['hk.elderly_voucher', 'excluded'],
      ]),
    );
    expect(of(answer, 'hk.elderly_voucher')).toMatchObject({ outcome: 'covered', rank: 2 });
    expect(combined?.lines.map(({ key }) => key)).toContain('after_national_insurance');
  });

  it('leaves the look in the register of the side that answered, for the person to see', async () => {
    const looks = await world.sides.GD.database.rows(
      'select subject, role, jurisdiction, purpose from people.access_log',
    );
    expect(looks).toContainEqual({
      subject: 'hk-patient',
      role: 'patient',
      jurisdiction: 'HK',
      purpose: 'coverage',
    });
  });

  it('as of an earlier moment gives the earlier answer after the periods were corrected', async () => {
    const then = await own({ ...DISEASE, known_at: '2026-02-01T00:00:00Z' });
    expect(of(then, 'gd.shenzhen.insurance')).toMatchObject({ patient_pays: { value: '400.00' } });
    expect(then.flags.map(({ code }) => code)).toContain('earlier_knowledge');
    expect(of(then, 'hk.elderly_voucher')?.cap_left).toBeNull();
    const before = await own({ ...DISEASE, known_at: '2025-09-01T00:00:00Z' });
    expect(of(before, 'gd.shenzhen.insurance')).toMatchObject({ outcome: 'not_covered' });
  });

  it('is answered for a past and for a future day', async () => {
    const past = await own({ ...DISEASE, day: '2020-06-10' });
    expect(of(past, 'gd.shenzhen.insurance')?.outcome).toBe('not_covered');
    const planned = await own({ ...DISEASE, day: '2027-06-10' });
    expect(planned).toMatchObject({ is_planned: true });
    expect(of(planned, 'gd.shenzhen.insurance')?.outcome).toBe('covered');
  });

  it('names a side that is away, and since when', async () => {
    world.network.cut('HK', 'GD');
    const answer = await own(DISEASE);
    world.network.mend();
    expect(stateOf(answer, 'GD')).toMatchObject({ state: 'unreachable' });
    expect(stateOf(answer, 'GD')?.text).toBe('Guangdong not reachable since 2026-03-10 11:00');
    expect(stateOf(answer, 'MO')?.state).toBe('answered');
    expect(of(answer, 'gd.shenzhen.insurance')?.outcome).toBe('not_known');
    expect(answer.flags.map(({ code }) => code)).toContain('sides_missing');
  });

  it('does not wait longer than patience lasts for a side that says nothing', async () => {
    const { ports } = world.sides.HK;
    const silent: typeof ports.ask = (to, of, question) =>
      to === 'MO' ? new Promise(() => undefined) : ports.ask(to, of, question);
    const impatient = { ...ports, ask: silent, patience_ms: 30 };
    const question: CoverageRequest = { asked: DISEASE, at_counter: null, ask_other_sides: true };
    const answer = await askCoverage(impatient, signIn('HK', 'patient', person_id), question);
    if (!answer.ok) throw new Error(answer.error.code);
    const states = answer.value.sides.map(({ side, state, since }) => [side, state, since]);
    expect(states).toContainEqual(['MO', 'unreachable', NOW]);
  });

  it('at a counter reaches the home side with a document and the consent of the day', async () => {
    const person = { ...hkid(1), birth_date: BORN };
    const visit = {
      person,
      place: 'zhongshan',
      service: 'outpatient_general',
      service_point: 'zhongshan-chenxinghai',
      department: 'general_practice',
      price: { currency: 'CNY', value: '500.00' },
    };
    const without = await request(gd, 'gd-clerk', COUNTER, { body: visit });
    expect(of(without.json, 'hk.elderly_voucher')).toMatchObject({
      outcome: 'not_known',
      not_known: { side: 'HK' },
      cap_left: null,
    });
    const body = { ...visit, consent: AGREED };
    const answer = await request(gd, 'gd-clerk', COUNTER, { body });
    expect(answer.status).toBe(200);
    expect(of(answer.json, 'hk.elderly_voucher')).toMatchObject({
      outcome: 'covered',
      patient_pays: { currency: 'CNY' },
    });
    expect(answer.json.consent).toMatchObject({ recorded_in: 'GD', until: '2026-03-10T16:00:00Z' });
    const looks = await world.sides.HK.database.rows<{ purpose: string }>(
      'select purpose from people.access_log',
    );
    expect(looks.map(({ purpose }) => purpose)).toEqual(
      expect.arrayContaining(['coverage', 'eligibility']),
    );
  });

  it('is refused by the home side when the person has withdrawn since', async () => {
    const gdConsent = { ...AGREED };
    const body = {
      person: { ...hkid(1), birth_date: BORN },
      place: 'zhongshan',
      service: 'outpatient_general',
      consent: gdConsent,
    };
    expect((await request(gd, 'gd-clerk', COUNTER, { body })).status).toBe(200);
    world.clock.set('2026-03-10T03:05:00Z');
    expect((await request(hk, 'hk-patient', WITHDRAW)).json).toMatchObject({ in_force: false });
    // The consent of the counter stands in Guangdong's book, but was given before.
    const { consent: _, ...later } = body;
    const answer = await request(gd, 'gd-clerk', COUNTER, { body: later });
    expect(stateOf(answer.json, 'HK')).toMatchObject({ state: 'refused' });
    expect(stateOf(answer.json, 'HK')?.text).toContain('has withdrawn the consent');
    expect(stateOf(await own(DISEASE), 'GD')?.state).toBe('not_asked');
    world.clock.set(NOW);
  });

  it('is refused by the other side when the consent that is named lies ahead', async () => {
    const { GD, HK } = world.sides;
    const [tell] = coverageQuestions(GD.ports);
    const pseudonyms = [...((await pseudonymsOf(HK.database, person_id)).get('GD') ?? [])];
    const asked = {
      pseudonyms,
      birth_date: BORN,
      known_at: null,
      consent: {
        consent_id: '01a201df-a5c0-7bce-b5f7-65209e8ef301',
        given_at: '2026-03-10T03:00:00Z',
        recorded_in: 'HK' as const,
        recorded_through: 'self',
      },
      asked_by: { subject: 'somebody', role: 'patient' as const, organisation: 'self' },
    };
    expect(await tell.answer('HK', asked)).toMatchObject({
      ok: true,
      value: { person_known: true },
    });
    const ahead = { ...asked, consent: { ...asked.consent, given_at: '2027-01-01T00:00:00Z' } };
    expect(await tell.answer('HK', ahead)).toMatchObject({
      ok: false,
      error: { code: 'coverage.consent_ahead' },
    });
    const other = { ...asked, birth_date: '1951-03-09' };
    expect(await tell.answer('HK', other)).toMatchObject({ value: { person_known: false } });
  });

  it('of somebody whom no side knows rests on what is shown', async () => {
    const person = { ...hkid(77), birth_date: '1990-05-05' };
    const body = { person, place: 'hong_kong', service: 'outpatient_general' };
    const answer = await request(hk, 'hk-officer', COUNTER, { body });
    expect(answer.json.person).toMatchObject({ is_known_here: false });
    expect(of(answer.json, 'hk.public_fees')).toMatchObject({
      outcome: 'covered',
      patient_pays: { value: '150.00' },
    });
    expect(of(answer.json, 'hk.elderly_voucher')?.outcome).toBe('not_covered');
  });

  it.each([
    [{ place: 'atlantis' }, 'coverage.place_unknown'],
    [{ service: 'magic' }, 'coverage.service_unknown'],
    [{ level: 'level_9' }, 'coverage.choice_unknown'],
    [{ service_point: 'zhongshan-chenxinghai' }, 'coverage.point_elsewhere'],
    [{ price: { currency: 'HKD', value: '1.00' } }, 'coverage.currency_wrong'],
    [{ price: { currency: 'CNY', value: '-1.00' } }, 'coverage.price_wrong'],
    [{ known_at: '2030-01-01T00:00:00Z' }, 'coverage.known_at_wrong'],
    [{ known_at: 'yesterday' }, 'coverage.known_at_wrong'],
    [{ day: '1940-01-01' }, 'coverage.day_before_birth'],
    [{ day: '2026-02-30' }, 'request.invalid'],
    [{ facts: { 'no.scheme': {} } }, 'coverage.scheme_unknown'],
    [{ facts: { 'hk.public_fees': { colour: 'red' } } }, 'coverage.fact_unknown'],
    [{ facts: { 'hk.public_fees': { triage: 'purple' } } }, 'coverage.fact_wrong'],
    [{ surprise: 1 }, 'request.invalid'],
  ])('with %j is refused with a code, in four languages', async (wrong, code) => {
    const titles = new Set<string>();
    for (const language of LANGUAGES) {
      const body = { ...DISEASE, ...wrong };
      const { status, json } = await request(hk, 'hk-patient', OWN, { body, language });
      expect([status >= 400 && status < 500, json.code]).toEqual([true, code]);
      titles.add(json.title);
    }
    expect(titles.size).toBe(4);
  });

  it('is not put by those who may not, nor with the wrong date of birth or text', async () => {
    const body = { person: { ...hkid(1), birth_date: BORN }, ...DISEASE };
    expect((await request(gd, 'gd-analyst', COUNTER, { body })).status).toBe(403);
    expect((await request(hk, 'hk-officer', OWN, { body: DISEASE })).status).toBe(403);
    expect((await request(hk, null, OWN, { body: DISEASE })).status).toBe(401);
    const other = { ...body, person: { ...hkid(1), birth_date: '1951-03-09' } };
    expect((await request(hk, 'hk-officer', COUNTER, { body: other })).json).toMatchObject({
      code: 'person.not_found',
    });
    const old = { ...body, consent: { text_version: 'coverage-1999', expressed: true } };
    expect((await request(hk, 'hk-officer', COUNTER, { body: old })).json).toMatchObject({
      code: 'consent.text_unknown',
    });
    const silent = { ...body, consent: { text_version: VERSION, expressed: false } };
    expect((await request(hk, 'hk-officer', COUNTER, { body: silent })).json).toMatchObject({
      code: 'consent.not_expressed',
    });
  });

  it('finds its services, places and points in a list', async () => {
    const { json } = await request(hk, null, ['GET', '/api/people/coverage/choices?on=2026-03-10']);
    expect(json.services).toHaveLength(15);
    const points = json.places.flatMap(
      (place: { service_points: readonly object[] }) => place.service_points,
    );
    // Zhuhai's points stand under Hengqin too, which is a part of it.
    expect(new Set(points.map((one: { service_point: string }) => one.service_point)).size).toBe(
      21,
    );
  });
});
