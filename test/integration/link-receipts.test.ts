import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fhirRoutes, isReceiptInForce, sharingRoutes } from '../../src/data/records/index.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import { ok } from '../../src/kernel/result.ts';
import { type OpenNode, seedDemonstration } from '../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { buildHttp, type HttpApp } from '../../src/platform/http/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import { ELDER_ID, type GivenLink, headOf, headOfPacket, linkActs } from './link-acts.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { request, signedIn } from './people-sides.ts';

const DAUGHTER = DEMO_PEOPLE.find(({ name }) => name === 'lee-siu-fong')?.person_id ?? '';
const INSTITUTION = 'hku-shenzhen';

let bed: OpenSides;
let desk: HttpApp;
beforeAll(async () => {
  const actsFor = async (_: unknown, of: { principal: Principal; for_person: string }) =>
    of.principal.person_id === DAUGHTER && of.for_person === ELDER_ID ? 'carer' : null;
  bed = await openSides(({ app, open: node }) => sharingRoutes(app, node.sharing), new Set(), {
    actsFor,
  });
  await seedDemonstration(bed.sides.HK.open);
  desk = await hospitalAtHome(bed.sides.HK.open);
});
afterAll(async () => {
  await desk.close();
  await bed.drop();
});
afterEach(() => {
  bed.away.clear();
  bed.clock.set(NOW);
});

const { apply, given, open, revoke } = linkActs(() => bed);

const own = async (link_id: string) => {
  const url = `/api/data/sharing-receipts?consent_id=${link_id}`;
  const { json } = await request(bed.sides.HK.app, 'chan-tai-man', ['GET', url]);
  return json.receipts;
};
/** The last receipt of a link at the side of the hospital, where it is there. */
const abroad = (link_id: string) =>
  bed.sides.GD.open.ports.database.rows<{ act: string; compact: string }>(
    `select act, compact from data.sharing_receipt where consent_id = $1
      order by issued_at desc, act = 'withdrawn' desc limit 1`,
    [link_id],
  );
const verified = async (side: 'HK' | 'MO' | 'GD', receipt: string) => {
  const path = ['POST', '/api/data/sharing-receipts/verify'] as const;
  const { json } = await request(bed.sides[side].app, null, path, { body: { receipt } });
  return json;
};
const said = async ({ file_code }: GivenLink): Promise<string> => {
  const path = ['POST', '/api/data/links/recipients'] as const;
  const body = { link: headOf(file_code).link };
  return (await request(bed.sides.GD.app, 'szh-doctor', path, { body })).json.recipient;
};
const deliver = async () => {
  for (const { open: node } of Object.values(bed.sides)) await node.exchange.pump();
};

describe('the receipt of a link', () => {
  it('says the terms of the link, is signed, and is the same at both sides', async () => {
    const link = await given({
      record_types: ['Observation'],
      care_from: '2025-01-01',
      care_to: '2026-01-01',
      sensitive_classes: ['psychiatry'],
      sensitive_expressed: true,
      purpose: 'continuity',
      openings_max: 2,
      ends_on: '2026-02-13',
      keep_days: 5,
    });
    const [kept, ...more] = await own(link.link_id);
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      act: 'given',
      basis: 'link',
      institution: INSTITUTION,
      institution_name: { en: 'HKU-Shenzhen Hospital' },
      until: '2026-02-12T16:00:00Z',
    });
    // Nobody abroad hears of it before the record itself goes there.
    await deliver();
    expect(await abroad(link.link_id)).toEqual([]);
    for (let nth = 0; nth < 2; nth++) {
      expect((await open(link.file_code, link.passcode)).status).toBe(200);
    }
    expect(await abroad(link.link_id)).toEqual([{ act: 'given', compact: kept.compact }]);
    for (const side of ['HK', 'MO', 'GD'] as const) {
      expect(await verified(side, kept.compact)).toMatchObject({
        is_valid: true,
        digest: kept.digest,
        receipt: {
          consent_id: link.link_id,
          act: 'given',
          at: '2026-02-10T03:00:00.000Z',
          holder: 'HK',
          recipient: { side: 'GD', institution: INSTITUTION },
          person: expect.stringMatching(/^[0-9a-f]{64}$/),
          given_as: 'self',
          from: '2026-02-10T03:00:00.000Z',
          until: '2026-02-12T16:00:00.000Z',
          policy: 'hk.cross_boundary_record',
          terms: {
            basis: 'link',
            opens: true,
            record_types: ['Observation'],
            care_from: '2025-01-01',
            care_to: '2026-01-01',
            purposes: ['continuity'],
            sensitive_classes: ['psychiatry'],
            openings_max: 2,
            access_mode: 'store',
            erase_days: 5,
            exceptions: [],
          },
        },
      });
    }
    await revoke(link.link_id);
  });

  it('is about looking only where no copy may be kept, and names who applied for the person', async () => {
    const { json } = await apply({ for_person: ELDER_ID }, 'lee-siu-fong');
    const [kept] = await own(json.link_id);
    const { receipt } = await verified('GD', kept.compact);
    expect(receipt).toMatchObject({
      given_as: 'carer',
      terms: { access_mode: 'view', erase_days: null, openings_max: 20, record_types: null },
    });
    await revoke(json.link_id);
  });

  it('holds neither address, key nor passcode, at neither side', async () => {
    const link = await given();
    expect((await open(link.file_code, link.passcode)).status).toBe(200);
    const [kept] = await own(link.link_id);
    const rows = await Promise.all(
      (['HK', 'GD'] as const).map((side) =>
        bed.sides[side].open.ports.database.rows(
          'select to_jsonb(r) as row from data.sharing_receipt r where consent_id = $1',
          [link.link_id],
        ),
      ),
    );
    expect(rows.map(({ length }) => length)).toEqual([1, 1]);
    const said = JSON.stringify([rows, await verified('HK', kept.compact)]);
    for (const secret of secretsOf(link)) expect(said).not.toContain(secret);
    await revoke(link.link_id);
  });

  it('is followed by the one of the withdrawal, once, also while the other side is away', async () => {
    const link = await given({ openings_max: 3 });
    expect((await open(link.file_code, link.passcode)).status).toBe(200);
    bed.away.add('GD');
    expect((await revoke(link.link_id)).status).toBe(200);
    expect((await revoke(link.link_id)).status).toBe(200);
    const acts = async (of: Promise<readonly { readonly act: string }[]>) =>
      (await of).map(({ act }) => act).sort();
    expect(await acts(own(link.link_id))).toEqual(['given', 'withdrawn']);
    await deliver();
    expect(await acts(abroad(link.link_id))).toEqual(['given']);
    bed.away.clear();
    bed.clock.set('2026-02-10T04:00:00Z');
    await deliver();
    // The last one of each link stands there.
    const [last = expect.fail()] = await abroad(link.link_id);
    expect(last.act).toBe('withdrawn');
    expect(await verified('GD', last.compact)).toMatchObject({
      is_valid: true,
      receipt: { act: 'withdrawn', consent_id: link.link_id, terms: { openings_max: 3 } },
    });
  });

  it('goes by itself to the side of a reader that is no node, and of one who opens a packet', async () => {
    const link = await given({ with_packet: true });
    const recipient = await said(link);
    const body = { recipient, passcode: link.passcode };
    const path = ['POST', new URL(headOf(link.file_code).link.url).pathname] as const;
    expect((await request(bed.sides.HK.app, null, path, { body })).status).toBe(200);
    await deliver();
    expect(await abroad(link.link_id)).toHaveLength(1);
    const other = await given({ with_packet: true });
    const packet = headOfPacket(other.packet);
    const opening = ['POST', '/api/data/links/packets/openings'] as const;
    const opened = await request(bed.sides.GD.app, 'szh-doctor', opening, {
      body: packet,
    });
    expect([opened.status, opened.json.code]).toEqual([200, undefined]);
    await deliver();
    await deliver();
    expect(await abroad(other.link_id)).toHaveLength(1);
    for (const { link_id } of [link, other]) await revoke(link_id);
  });

  it('of a link that nobody opened goes nowhere, nor does its end', async () => {
    const link = await given();
    await revoke(link.link_id);
    await deliver();
    expect(await own(link.link_id)).toHaveLength(2);
    expect(await abroad(link.link_id)).toEqual([]);
  });

  it('is not written where no link is given, nor for the link of somebody else', async () => {
    const count = async () => {
      const [row] = await bed.sides.HK.open.ports.database.rows<{ n: number }>(
        'select count(*)::int as n from data.sharing_receipt',
      );
      return row?.n;
    };
    const before = await count();
    expect((await apply({ expressed: false })).status).toBe(422);
    expect((await apply({ institution: 'nowhere' })).status).toBe(422);
    expect(await count()).toBe(before);
    const link = await given();
    const withOne = await count();
    expect((await revoke(link.link_id, 'wong-mei-ling')).status).toBe(404);
    expect(await count()).toBe(withOne);
    await revoke(link.link_id);
  });
});

describe('a receipt of a link opens nothing by itself', () => {
  /** How much the hospital's doctor finds of the elder in the store of records at home. */
  const found = async () => {
    const types = ['Observation', 'Condition', 'Patient', 'Consent'];
    const totals = await Promise.all(
      types.map(async (type) => {
        const by = type === 'Patient' ? '_id' : 'patient';
        const path = ['GET', `/fhir/${type}?${by}=${ELDER_ID}&_total=accurate`] as const;
        const { status, json } = await request(desk, 'szh-doctor', path);
        expect(status).toBe(200);
        return json.total as number;
      }),
    );
    return totals.reduce((sum, total) => sum + total, 0);
  };

  it('in the store of records, before and after the link was opened', async () => {
    expect(await found()).toBe(0);
    const link = await given();
    await deliver();
    expect(await found()).toBe(0);
    expect((await open(link.file_code, link.passcode)).status).toBe(200);
    expect(await found()).toBe(0);
    const of = { consent_id: link.link_id, institution: INSTITUTION, at: NOW };
    for (const side of ['HK', 'GD'] as const) {
      expect(await isReceiptInForce(bed.sides[side].open.ports.database, of)).toBe(false);
    }
    // A consent for the same institution does open it, so that the questions above are the right ones.
    const consent = { institution: INSTITUTION, expressed: true };
    const path = ['POST', '/api/data/sharing-consents'] as const;
    const sharing = await request(bed.sides.HK.app, 'chan-tai-man', path, { body: consent });
    expect(sharing.status).toBe(201);
    expect(await found()).toBeGreaterThan(3);
    await revoke(link.link_id);
  });

  it('and what crosses still needs its legal basis', async () => {
    const { database } = bed.sides.HK.open.ports;
    const link = await given();
    const crossed = () =>
      database.rows('select from data.transfer where about_id = $1', [link.link_id]);
    expect(await crossed()).toEqual([]);
    expect((await open(link.file_code, link.passcode)).status).toBe(200);
    expect(await crossed()).toHaveLength(1);
    await revoke(link.link_id);
  });
});

/** The store of records at home for a doctor of the hospital who is let in there; no sign-in of another side is. */
async function hospitalAtHome({ ports, coverage }: OpenNode): Promise<HttpApp> {
  const { node, clock, random } = ports;
  const app = await buildHttp({
    node,
    clock,
    random,
    environment: 'demonstration',
    version: 'test',
    origin: 'http://hk.test',
    log: { info: () => undefined, error: () => undefined },
    metrics: createMetrics({ node, process: false }),
    requests_per_minute: 100_000,
    identify: async () =>
      ok({ principal: { ...signedIn('szh-doctor'), jurisdiction: node }, shown_by: 'token' }),
  });
  const audit = async () => undefined;
  fhirRoutes(app, { ...ports, origin: 'http://hk.test', audit, coverage });
  return app;
}

/** Everything in the codes of a link that opens it. */
function secretsOf({ file_code, passcode, passcode_code }: GivenLink): readonly string[] {
  const { key, link } = headOf(file_code);
  return [key, link.key_hash, link.url, link.url.split('/').at(-2), passcode, passcode_code];
}
