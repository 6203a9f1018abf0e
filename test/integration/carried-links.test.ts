import { createHash } from 'node:crypto';
import { decryptSHLFile } from 'kill-the-clipboard';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sweepLinks } from '../../src/data/links/index.ts';
import { chainWaiting } from '../../src/data/trail/index.ts';
import { instant } from '../../src/kernel/day.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { ELDER_ID, headOf, headOfPacket, linkActs, wrongOf } from './link-acts.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { request } from './people-sides.ts';

let bed: OpenSides;
beforeAll(async () => {
  bed = await openSides();
  await seedDemonstration(bed.sides.HK.open);
});
afterAll(() => bed.drop());
afterEach(() => {
  bed.away.clear();
  bed.clock.set(NOW);
});

const { apply, given, open, revoke, listed } = linkActs(() => bed);

describe('a record that a person carries', () => {
  it('is applied for, opened by the designated hospital of another side, and its holder is told', async () => {
    const { link_id, file_code, passcode } = await given();
    const opened = await open(file_code, passcode);
    expect(opened.status).toBe(200);
    const [file] = opened.json.files;
    const { content } = await decryptSHLFile({ jwe: file.jwe, key: headOf(file_code).key });
    expect(JSON.parse(content)).toMatchObject({ resourceType: 'Bundle', type: 'document' });
    expect(await listed(link_id)).toMatchObject({
      state: 'ready',
      openings: 1,
      wrong_passcodes: 0,
      care_from: '2023-02-10',
      events: [
        { outcome: 'applied', place: null },
        { outcome: 'opened', place: { en: 'HKU-Shenzhen Hospital' } },
      ],
    });
    const notices = await request(bed.sides.HK.app, 'chan-tai-man', ['GET', '/api/people/notices']);
    expect(notices.json.notices[0]).toMatchObject({
      kind: 'record_opened',
      about: { type: 'link', id: link_id },
    });
    const looks = await bed.sides.HK.open.ports.database.rows<{ purpose: string; subject: string }>(
      'select purpose, subject from people.access_log where person_id = $1 order by look_id desc limit 1',
      [ELDER_ID],
    );
    expect(looks[0]).toEqual({ purpose: 'shared_record', subject: 'szh-doctor' });
  });

  it('is kept as ciphertext: neither key nor passcode nor address is in any row', async () => {
    const { file_code, passcode, link_id } = await given();
    const { key, link } = headOf(file_code);
    const { database } = bed.sides.HK.open.ports;
    const rows = await database.rows(
      `select to_jsonb(l) as row from data.carried_link l where link_id = $1
       union all select to_jsonb(f) from data.carried_file f where link_id = $1
       union all select to_jsonb(e) from data.carried_event e where link_id = $1`,
      [link_id],
    );
    const text = JSON.stringify(rows);
    expect(rows).toHaveLength(3);
    for (const secret of [key, passcode, link.url.split('/').at(-2)]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toContain('陳大文');
  });

  it('counts 200 wrong passcodes that come at once exactly, and then stays closed', async () => {
    const { link_id, file_code, passcode } = await given();
    const tries = await Promise.all(
      Array.from({ length: 200 }, () => open(file_code, wrongOf(passcode))),
    );
    const codes = Object.groupBy(tries, ({ json }) => json.code);
    expect(codes['link.passcode_wrong']).toHaveLength(5);
    expect(codes['link.locked']).toHaveLength(195);
    const left = codes['link.passcode_wrong']?.map(({ json }) => json.facts.remaining).toSorted();
    expect(left).toEqual(['0', '1', '2', '3', '4']);
    expect((await open(file_code, passcode)).json.code).toBe('link.locked');
    const link = await listed(link_id);
    expect(link).toMatchObject({ state: 'locked', wrong_passcodes: 5, openings: 0 });
    expect(link.events).toHaveLength(6);
    const notices = await request(bed.sides.HK.app, 'chan-tai-man', ['GET', '/api/people/notices']);
    const told = notices.json.notices.filter(
      (one: { kind: string; about: { id: string } | null }) => one.about?.id === link_id,
    );
    expect(told.map((one: { kind: string }) => one.kind)).toEqual(['record_link_locked']);
  });

  it('is opened as often as the law allows, also when all come at once', async () => {
    const { file_code, passcode, link_id } = await given();
    const tries = await Promise.all(Array.from({ length: 40 }, () => open(file_code, passcode)));
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(tries.filter(({ json }) => json.code === 'link.used_up')).toHaveLength(20);
    expect(await listed(link_id)).toMatchObject({ state: 'used_up', openings: 20 });
  });

  it('is ended at once, and over after its time', async () => {
    const one = await given();
    expect((await revoke(one.link_id, 'lee-siu-fong')).status).toBe(404);
    expect((await revoke(one.link_id)).json).toEqual({ state: 'revoked' });
    expect((await revoke(one.link_id)).status).toBe(200);
    expect((await open(one.file_code, one.passcode)).json.code).toBe('link.revoked');
    expect(await listed(one.link_id)).toMatchObject({
      state: 'revoked',
      events: [{ outcome: 'applied' }, { outcome: 'revoked' }],
    });
    const two = await given();
    expect(two.expires_at).toBe('2026-02-24T03:00:00Z');
    bed.clock.set('2026-02-24T02:59:59Z');
    expect((await open(two.file_code, two.passcode)).status).toBe(200);
    bed.clock.set('2026-02-24T03:00:00Z');
    expect((await open(two.file_code, two.passcode)).json.code).toBe('link.expired');
    expect(await listed(two.link_id)).toMatchObject({ state: 'expired' });
    expect(await sweepLinks(bed.sides.HK.open.links)).toBeGreaterThan(0);
    const { database } = bed.sides.HK.open.ports;
    expect(await database.rows('select from data.carried_file')).toEqual([]);
  });

  it('is for the designated institution alone', async () => {
    const { file_code, passcode, link_id } = await given();
    const other = await open(file_code, passcode, 'zs-doctor');
    expect([other.status, other.json.code]).toEqual([403, 'link.other_institution']);
    // Refused over there, and the person sees it at home, with what was refused at home before.
    await open(file_code, wrongOf(passcode));
    await bed.sides.GD.open.exchange.pump();
    const { database } = bed.sides.HK.open.ports;
    await chainWaiting(database);
    const trail = await database.rows(
      `select organisation, jurisdiction, outcome from data.audit_event
        where person_id = $1 and basis = 'link' and basis_id = $2 and outcome <> 'done'
        order by sequence`,
      [ELDER_ID, link_id],
    );
    expect(trail).toEqual([
      { organisation: 'hku-shenzhen', jurisdiction: 'GD', outcome: 'link.passcode_wrong' },
      {
        organisation: 'zhongshan-chenxinghai',
        jurisdiction: 'GD',
        outcome: 'link.other_institution',
      },
    ]);
    expect((await open(file_code, passcode, 'zs-clerk')).status).toBe(403);
    expect((await open(file_code, passcode, 'ho-officer')).status).toBe(403);
    const { link } = headOf(file_code);
    // A code that was changed to name another institution is no longer signed.
    const forged = { ...link, rec: 'zhongshan-chenxinghai' };
    const tried = await request(
      bed.sides.GD.app,
      'zs-doctor',
      ['POST', '/api/data/links/openings'],
      { body: { link: forged, passcode } },
    );
    expect([tried.status, tried.json.code]).toEqual([422, 'link.forged']);
    bed.away.add('HK');
    expect((await open(file_code, passcode)).json.code).toBe('peer.unreachable');
  });

  it('does not open with the passcode of another link', async () => {
    const [one, two] = [await given(), await given()];
    const crossed = await open(one.file_code, two.passcode);
    expect([crossed.status, crossed.json.code]).toEqual([401, 'link.passcode_wrong']);
    const mark = (code: string) => code.split('/')[1];
    expect(mark(one.passcode_code)).not.toBe(mark(two.passcode_code));
    expect(one.passcode_code).toMatch(/^SPP1\/[0-9A-Z]{6}\/\d{8}$/);
  });

  it('is given to who has joined, agrees, and names a designated institution', async () => {
    const codes = [
      [await apply({ expressed: false }), 422, 'link.not_expressed'],
      [await apply({ institution: 'nowhere' }), 422, 'link.institution_unknown'],
      [await apply({ visit_on: '2026-02-09' }), 422, 'link.too_late'],
      [await apply({}, 'wong-mei-ling'), 422, 'link.not_joined'],
      [await apply({}, 'szh-doctor'), 403, null],
    ] as const;
    for (const [{ status, json }, expected, code] of codes) {
      expect(status).toBe(expected);
      if (code !== null) expect(json.code).toBe(code);
    }
    bed.clock.set('2024-07-01T03:00:00Z');
    expect((await apply()).json.code).toBe('link.not_yet_possible');
  });

  it('is prepared for three days and applied for three days ahead under the version of 2024', async () => {
    bed.clock.set('2024-09-01T03:00:00Z');
    expect((await apply({ visit_on: '2024-09-03' })).json.code).toBe('link.too_late');
    const link = await given({ visit_on: '2024-09-04' });
    expect(link.ready_at).toBe('2024-09-04T03:00:00Z');
    expect(await listed(link.link_id)).toMatchObject({ state: 'preparing' });
    expect((await open(link.file_code, link.passcode)).json.code).toBe('link.not_ready');
    bed.clock.set('2024-09-04T03:00:00Z');
    expect((await open(link.file_code, link.passcode)).status).toBe(200);
    bed.clock.set('2024-09-20T03:00:00Z');
  });

  it('is limited to ten that count at a time', async () => {
    const links = await Promise.all(Array.from({ length: 14 }, () => apply()));
    const refused = links.filter(({ json }) => json.code === 'link.too_many');
    expect(refused.length).toBeGreaterThanOrEqual(4);
    const { json } = await request(bed.sides.HK.app, 'chan-tai-man', [
      'GET',
      '/api/data/links?limit=50',
    ]);
    const usable = json.links.filter(
      (one: { state: string }) => one.state !== 'revoked' && one.state !== 'expired',
    );
    expect(usable).toHaveLength(10);
    for (const { link_id } of usable) await revoke(link_id);
  });
});

describe('a packet for a hospital without a network', () => {
  const openPacket = (packet: object, as = 'szh-doctor') =>
    request(bed.sides.GD.app, as, ['POST', '/api/data/links/packets/openings'], { body: packet });

  it('is opened with both codes while the other side is away, which is told when it is back', async () => {
    const { packet, file_code, passcode, link_id } = await given({ with_packet: true });
    bed.away.add('HK');
    expect((await openPacket(headOfPacket(packet))).status).toBe(200);
    const { key } = headOf(file_code);
    const both = createHash('sha256').update(`${key} ${passcode}`).digest('base64url');
    const [{ jwe }] = JSON.parse(packet).files;
    const { content } = await decryptSHLFile({ jwe, key: both });
    expect(JSON.parse(content)).toMatchObject({ resourceType: 'Bundle' });
    await expect(decryptSHLFile({ jwe, key })).rejects.toThrow();
    expect((await listed(link_id)).events).toHaveLength(1);
    await revoke(link_id);
    bed.away.clear();
    bed.clock.set(instant(NOW).add({ hours: 1 }));
    await bed.sides.GD.open.exchange.pump();
    expect((await listed(link_id)).events.at(-1)).toMatchObject({
      outcome: 'packet_opened',
      at: '2026-02-10T03:00:00Z',
    });
    const notices = await request(bed.sides.HK.app, 'chan-tai-man', ['GET', '/api/people/notices']);
    expect(notices.json.notices[0]).toMatchObject({ about: { type: 'link', id: link_id } });
  });

  it('is refused when it is changed, over, or meant for another hospital', async () => {
    const { packet, link_id } = await given({ with_packet: true });
    const head = headOfPacket(packet);
    const changed = {
      ...head,
      file_hashes: [createHash('sha256').update('x').digest('base64url')],
    };
    expect((await openPacket(changed)).json.code).toBe('link.forged');
    const longer = { ...head, link: { ...head.link, exp: head.link.exp + 1 } };
    expect((await openPacket(longer)).json.code).toBe('link.forged');
    expect((await openPacket(head, 'zs-doctor')).json.code).toBe('link.other_institution');
    expect((await openPacket(head, 'zs-clerk')).status).toBe(403);
    bed.clock.set('2026-02-24T03:00:00Z');
    expect((await openPacket(head)).json.code).toBe('link.expired');
    bed.clock.set(NOW);
    await revoke(link_id);
    expect((await apply()).json.packet).toBeNull();
  });
});
