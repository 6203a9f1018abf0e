import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Crossing, createGate, transferRoutes } from '../../src/data/transfers/index.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import type { SchemeLaw } from '../../src/rulebook/index.ts';
import { ELDER_ID, linkActs } from './link-acts.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { request } from './people-sides.ts';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides(({ app, open }) => transferRoutes(app, open.ports));
  await seedDemonstration(bed.sides.HK.open);
});
afterAll(() => bed.drop());
afterEach(() => bed.clock.set(NOW));

const { apply, given, open, listed } = linkActs(() => bed);

const asOfficer = (side: Jurisdiction, as: string) => ({
  get: (url: string) => request(bed.sides[side].app, as, ['GET', url]),
  post: (url: string, body?: object) =>
    request(bed.sides[side].app, as, ['POST', url], body === undefined ? {} : { body }),
});
const CONTRACTS = '/api/data/transfers/contracts';
const CONTRACT = {
  basis: 'gba_contract_hk',
  exporter: 'hk-ehealth',
  importer: 'hku-shenzhen',
  reference: 'HKEH-2026-1',
  categories: ['summary'],
  purposes: ['treatment'],
  effective_on: '2026-02-02',
  filing: { filed_on: '2026-02-05', filed_with: 'Guangdong CAC', filing_number: 'CAC-1' },
  retention_days: 30,
};

/** Ends every contract of an exporter with a receiver, as an officer does. */
async function endAll(side: Jurisdiction, as: string, exporter: string, importer: string) {
  const officer = asOfficer(side, as);
  const { database } = bed.sides[side].open.ports;
  const rows = await database.rows<{ contract_id: string }>(
    'select contract_id from data.transfer_contract where exporter = $1 and importer = $2',
    [exporter, importer],
  );
  for (const { contract_id } of rows) {
    expect((await officer.post(`${CONTRACTS}/${contract_id}/end`)).status).toBe(200);
  }
}

const HELD: Crossing = {
  act: 'images_offered',
  exporter: 'zhongshan-tcm',
  importer: 'hk-ehealth',
  to: 'HK',
  categories: ['images'],
  purpose: 'continuity',
  subject: 'somebody',
  consent: 'deposit 1',
  amount: { items: 1, bytes: 10 },
  erase_at: null,
  about: { type: 'deposit', id: '1' },
  by: 'node',
};

describe('a carried record', () => {
  it('leaves its side on a basis on file and stands in the register of both sides', async () => {
    const { link_id, file_code, passcode } = await given();
    expect((await open(file_code, passcode)).json).toMatchObject({ basis: 'gba_contract_hk' });
    const out = await asOfficer('HK', 'ho-officer').get('/api/data/transfers?outcome=permitted');
    expect(out.json.transfers[0]).toMatchObject({
      direction: 'out',
      act: 'link_opened',
      exporter: 'hk-ehealth',
      importer: 'hku-shenzhen',
      importer_name: 'HKU-Shenzhen Hospital',
      basis: 'gba_contract_hk',
      categories: [{ code: 'summary' }],
      consent: `link ${link_id}`,
      about_id: link_id,
      items: 1,
    });
    expect(JSON.stringify(out.json)).not.toContain(ELDER_ID);
    const received = await asOfficer('GD', 'gd-officer').get('/api/data/transfers');
    expect(received.json.transfers[0]).toMatchObject({ direction: 'in', about_id: link_id });
    const own = await request(bed.sides.HK.app, 'chan-tai-man', ['GET', '/api/data/transfers/own']);
    expect(own.json.transfers[0]).toMatchObject({ about_id: link_id });
    const others = await request(bed.sides.HK.app, 'lee-siu-fong', [
      'GET',
      '/api/data/transfers/own',
    ]);
    expect(others.json.transfers).toEqual([]);
  });

  it('stays where it is once the contract has ended, until a new one has two officers', async () => {
    const before = await given({ with_packet: true });
    await endAll('HK', 'ho-officer', 'hk-ehealth', 'hku-shenzhen');
    const tried = await open(before.file_code, before.passcode);
    expect([tried.status, tried.json.code]).toEqual([403, 'transfer.no_contract']);
    expect(await listed(before.link_id)).toMatchObject({
      openings: 0,
      events: [{ outcome: 'applied' }, { outcome: 'not_let_out' }],
    });
    expect((await apply()).json.code).toBe('transfer.no_contract');
    const refused = await asOfficer('HK', 'ho-officer').get('/api/data/transfers?outcome=refused');
    expect(refused.json.transfers[0]).toMatchObject({ basis: null, about_id: before.link_id });
    expect(refused.json.transfers[0].reason).toMatch(/contract/);

    const [ho, lam] = [asOfficer('HK', 'ho-officer'), asOfficer('HK', 'lam-officer')];
    const made = await ho.post(CONTRACTS, CONTRACT);
    expect([made.status, made.json.standing]).toEqual([201, 'waiting']);
    const { contract_id } = made.json;
    expect((await apply()).json.code).toBe('transfer.not_confirmed');
    expect((await ho.post(`${CONTRACTS}/${contract_id}/confirm`)).json.code).toBe(
      'transfer.own_entry',
    );
    expect((await lam.post(`${CONTRACTS}/${contract_id}/confirm`)).status).toBe(200);
    expect((await lam.post(`${CONTRACTS}/${contract_id}/confirm`)).status).toBe(200);
    expect((await open(before.file_code, before.passcode)).status).toBe(200);
    expect((await apply({ purpose: 'continuity' })).json.code).toBe('transfer.not_covered');
    const genomic = { sensitive_classes: ['genomic'], sensitive_expressed: true };
    expect((await apply(genomic)).json.code).toBe('transfer.barred');
  });
});

describe('what is put on file', () => {
  it('names parties and a basis that the crossing has', async () => {
    const { post } = asOfficer('HK', 'ho-officer');
    for (const [change, code] of [
      [{ exporter: 'hku-shenzhen' }, 'transfer.party_unknown'],
      [{ importer: 'hospital-authority' }, 'transfer.party_unknown'],
      [{ importer: 'nobody' }, 'transfer.party_unknown'],
      [{ basis: 'pipl_standard_contract' }, 'transfer.basis_wrong'],
      [{ importer: 'mo-ehr' }, 'transfer.basis_wrong'],
      [{ effective_on: '2022-04-30' }, 'transfer.not_settled'],
      [{ ends_on: '2026-02-02' }, 'request.invalid'],
      [{ effective_on: '2026-02-30' }, 'request.invalid'],
    ] as const) {
      const { status, json } = await post(CONTRACTS, { ...CONTRACT, ...change });
      expect([status, json.code]).toEqual([422, code]);
    }
    const asDoctor = await request(bed.sides.GD.app, 'szh-doctor', ['GET', CONTRACTS]);
    expect(asDoctor.status).toBe(403);
  });

  it('is filed once, and an assessment counts for as long as the law says', async () => {
    const { post, get } = asOfficer('HK', 'ho-officer');
    const { filing: _, ...unfiled } = CONTRACT;
    const { contract_id } = (await post(CONTRACTS, unfiled)).json;
    const filing = { filed_on: '2026-02-09', filed_with: 'DPO', filing_number: 'D-1' };
    const url = `${CONTRACTS}/${contract_id}/filing`;
    expect((await post(url, { ...filing, filed_on: '2026-02-11' })).status).toBe(422);
    expect((await post(url, filing)).status).toBe(200);
    expect((await post(url, filing)).status).toBe(200);
    expect((await post(url, { ...filing, filing_number: 'D-2' })).json.code).toBe(
      'transfer.is_final',
    );
    const assessment = await post('/api/data/transfers/assessments', {
      exporter: 'hk-ehealth',
      importer: 'hku-shenzhen',
      lawfulness: 'Only what is needed.',
      effects: 'Somebody might read it.',
      safeguards: 'Encrypted.',
      made_on: '2026-02-01',
    });
    expect(assessment.json).toMatchObject({ ends_on: '2029-02-01', confirmed_by: null });
    const { contracts } = (await get(CONTRACTS)).json;
    expect(contracts.map((one: { contract_id: string }) => one.contract_id)).toContain(contract_id);
  });
});

describe('the count of people', () => {
  const MOST = 5;
  /** The law with a smaller limit. */
  const smallLaw = (law: SchemeLaw): SchemeLaw => ({
    ...law,
    on: (key, on) => {
      const found = law.on(key, on);
      return key === 'people_max' && found.known ? { ...found, value: MOST } : found;
    },
  });

  const gateOf = () => {
    const { ports } = bed.sides.GD.open;
    const { transferBasisFor } = createGate({
      ...ports,
      transfer_law: smallLaw(ports.transfer_law),
    });
    return (change: Partial<Crossing>) =>
      ports.database.transaction((session) => transferBasisFor(session, { ...HELD, ...change }));
  };

  beforeAll(async () => {
    await endAll('GD', 'gd-officer', HELD.exporter, HELD.importer);
    const { ports } = bed.sides.GD.open;
    const made = await asOfficer('GD', 'gd-officer').post(CONTRACTS, {
      ...CONTRACT,
      basis: 'pipl_standard_contract',
      exporter: HELD.exporter,
      importer: HELD.importer,
      categories: ['images'],
      purposes: ['continuity'],
    });
    await ports.database.rows(
      `update data.transfer_contract set confirmed_by = 'another', confirmed_at = now()
        where contract_id = $1`,
      [made.json.contract_id],
    );
  });

  it('stops exactly at the limit when all come at once, and counts each person once', async () => {
    const cross = gateOf();
    const subjects = Array.from({ length: 60 }, (_, i) => `person ${i % 12}`);
    const results = await Promise.all(subjects.map((subject) => cross({ subject })));
    const let_out = subjects.filter((_, i) => results[i]?.ok === true);
    expect(new Set(let_out).size).toBe(MOST);
    // Whoever is counted crosses as often as they need to.
    expect(let_out).toHaveLength(MOST * 5);
    const refusals = results.flatMap((one) => (one.ok ? [] : [one.error]));
    expect(new Set(refusals.map(({ code }) => code))).toEqual(
      new Set(['transfer.too_many_people']),
    );
    const { json } = await asOfficer('GD', 'gd-officer').get(
      `/api/data/transfers?party=${HELD.exporter}&limit=200`,
    );
    expect(json.transfers).toHaveLength(60);
    const counts = await asOfficer('GD', 'gd-officer').get('/api/data/transfers/counts');
    expect(counts.json.counts).toContainEqual(
      expect.objectContaining({ exporter: HELD.exporter, people: MOST, people_max: 9999 }),
    );
    bed.clock.set('2027-01-04T03:00:00Z');
    expect((await cross({ subject: 'person new' })).ok).toBe(true);
  });

  it('is not touched by what is not done after all, nor is the register', async () => {
    const { ports } = bed.sides.GD.open;
    const count = () =>
      ports.database.rows('select from data.transfer union all select from data.transfer_person');
    const before = (await count()).length;
    const cut = ports.database.transaction(async (session) => {
      await ports.transferBasisFor(session, { ...HELD, subject: 'cut off' });
      throw new Error('cut off');
    });
    await expect(cut).rejects.toThrow('cut off');
    expect(await count()).toHaveLength(before);
    for (const statement of [
      'update data.transfer set items = 0',
      'delete from data.transfer',
      'truncate data.transfer',
    ]) {
      await expect(ports.database.rows(statement)).rejects.toThrow();
    }
  });

  it('is shown as a file that a spreadsheet opens, filtered like the list', async () => {
    const { app } = bed.sides.GD;
    const file = await app.fastify.inject({
      method: 'GET',
      url: `/api/data/transfers.csv?party=${HELD.exporter}&outcome=refused`,
      headers: { authorization: 'Bearer gd-officer', 'accept-language': 'pt-MO' },
    });
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, ...lines] = file.body.trim().split('\n');
    expect(head).toMatch(/transfer_id,direction,act,at,outcome,code/);
    expect(lines).toHaveLength(35);
    expect(lines[0]).toContain('Atingiu-se o limite');
    const past = await asOfficer('GD', 'gd-officer').get('/api/data/transfers?to=2026-02-10');
    expect(past.json.transfers).toEqual([]);
  });
});
