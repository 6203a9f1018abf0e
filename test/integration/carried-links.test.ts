import { createHash } from 'node:crypto';
import {
  decryptSHLFile,
  SHL,
  SHLInvalidPasscodeError,
  SHLManifestNotFoundError,
  SHLViewer,
} from 'kill-the-clipboard';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sweepLinks } from '../../src/data/links/index.ts';
import { instant, SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
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

const person_id = DEMO_PEOPLE.find(({ name }) => name === 'chan-tai-man')?.person_id ?? '';

interface Given {
  readonly link_id: string;
  readonly file_code: string;
  readonly passcode_code: string;
  readonly passcode: string;
  readonly packet: string;
  readonly ready_at: string;
  readonly expires_at: string;
}

async function apply(change: object = {}, as = 'chan-tai-man') {
  const body = { institution: 'hku-shenzhen', expressed: true, ...change };
  return request(bed.sides.HK.app, as, ['POST', '/api/data/links'], { body });
}

async function given(change: object = {}): Promise<Given> {
  const { status, json } = await apply(change);
  if (status !== 200) throw new Error(JSON.stringify(json));
  return json;
}

/** What a receiver's page does with a file code: the key stays, the rest goes to its own node. */
function headOf(file_code: string) {
  const { key, ...head } = JSON.parse(
    Buffer.from(file_code.replace('shlink:/', ''), 'base64url').toString(),
  );
  const key_hash = createHash('sha256').update(key).digest('base64url');
  return { key: key as string, link: { ...head, key_hash } };
}

const open = (file_code: string, passcode: string, as = 'szh-doctor') =>
  request(bed.sides.GD.app, as, ['POST', '/api/data/links/openings'], {
    body: { link: headOf(file_code).link, passcode },
  });

const revoke = (link_id: string, as = 'chan-tai-man') =>
  request(bed.sides.HK.app, as, ['POST', `/api/data/links/${link_id}/revoke`]);

async function listed(link_id: string) {
  const { json } = await request(bed.sides.HK.app, 'chan-tai-man', ['GET', '/api/data/links']);
  return json.links.find((one: { link_id: string }) => one.link_id === link_id);
}

const wrongOf = (passcode: string) => (passcode === '00000000' ? '11111111' : '00000000');

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
      [person_id],
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
    const { file_code, passcode } = await given();
    const other = await open(file_code, passcode, 'zs-doctor');
    expect([other.status, other.json.code]).toEqual([403, 'link.other_institution']);
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

  /** What a receiver's page sends of a packet: hashes stand for the files. */
  const headOfPacket = (packet: string) => {
    const { link, files, sig } = JSON.parse(packet);
    const hash = ({ jwe }: { jwe: string }) => createHash('sha256').update(jwe).digest('base64url');
    return { link, file_hashes: files.map(hash), sig };
  };

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

describe('any reader of SMART Health Links', () => {
  const send: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const answered = await bed.sides.HK.app.fastify.inject({
      method: (init?.method ?? 'GET') as 'GET',
      url: url.pathname,
      headers: { 'content-type': 'application/json' },
      ...(init?.body === undefined ? {} : { payload: String(init.body) }),
    });
    return new Response(answered.body, { status: answered.statusCode });
  };

  const recipientFor = async (file_code: string) => {
    const said = await request(
      bed.sides.GD.app,
      'szh-doctor',
      ['POST', '/api/data/links/recipients'],
      { body: { link: headOf(file_code).link } },
    );
    return said.json.recipient as string;
  };

  const manifest = (file_code: string, body: object) =>
    bed.sides.HK.app.fastify.inject({
      method: 'POST',
      url: new URL(SHL.parse(file_code).url).pathname,
      payload: body,
    });

  it('opens it with the word of its own node, embedded or from a place', async () => {
    bed.clock.set(SYSTEM_CLOCK.now());
    const { file_code, passcode, link_id } = await given();
    const viewer = new SHLViewer({ shlinkURI: file_code, fetch: send });
    expect(viewer.shl).toMatchObject({ requiresPasscode: true, isLongTerm: false });
    const recipient = await recipientFor(file_code);
    for (const embeddedLengthMax of [undefined, 10]) {
      const resolved = await viewer.resolveSHL({
        recipient,
        passcode,
        ...(embeddedLengthMax === undefined ? {} : { embeddedLengthMax }),
      });
      expect(resolved.fhirResources).toMatchObject([{ resourceType: 'Bundle' }]);
    }
    const wrong = viewer.resolveSHL({ recipient, passcode: wrongOf(passcode) });
    await expect(wrong).rejects.toBeInstanceOf(SHLInvalidPasscodeError);
    const asked = await manifest(file_code, { recipient, passcode: wrongOf(passcode) });
    expect([asked.statusCode, asked.json().remainingAttempts]).toEqual([401, 3]);
    await revoke(link_id);
    const gone = viewer.resolveSHL({ recipient, passcode });
    await expect(gone).rejects.toBeInstanceOf(SHLManifestNotFoundError);
  });

  it('fetches a file from a place once, in time, and not after the link was ended', async () => {
    const { file_code, passcode, link_id } = await given();
    const recipient = await recipientFor(file_code);
    const place = async () => {
      const answer = await manifest(file_code, { recipient, passcode, embeddedLengthMax: 0 });
      return new URL(answer.json().files[0].location).pathname;
    };
    const fetchFile = (url: string) => bed.sides.HK.app.fastify.inject({ method: 'GET', url });
    const first = await place();
    const file = await fetchFile(first);
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'application/jose']);
    expect((await fetchFile(first)).statusCode).toBe(404);
    const [many] = [await place()];
    const parallel = await Promise.all(Array.from({ length: 20 }, () => fetchFile(many)));
    expect(parallel.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    const late = await place();
    const last = await place();
    bed.clock.set(instant(NOW).add({ seconds: 300 }));
    expect((await fetchFile(late)).statusCode).toBe(404);
    bed.clock.set(NOW);
    await revoke(link_id);
    expect((await fetchFile(last)).statusCode).toBe(404);
  });

  it('is told nothing of a link that it may not open', async () => {
    const [revoked, locked, mine] = [await given(), await given(), await given()];
    await revoke(revoked.link_id);
    for (let i = 0; i < 5; i++) await open(locked.file_code, wrongOf(locked.passcode));
    const answers: string[] = [];
    const { json } = await request(
      bed.sides.GD.app,
      'szh-doctor',
      ['POST', '/api/data/links/recipients'],
      {
        body: { link: headOf(mine.file_code).link },
      },
    );
    // The word of a node holds for one address and five minutes.
    for (const { file_code } of [revoked, locked]) {
      const answer = await manifest(file_code, { recipient: json.recipient, passcode: '1' });
      expect(answer.json().code).toBe('link.recipient_unknown');
    }
    for (const [file_code, passcode] of [
      [revoked.file_code, revoked.passcode],
      [locked.file_code, locked.passcode],
    ] as const) {
      const recipient = await recipientFor(file_code);
      const answer = await manifest(file_code, { recipient, passcode });
      const { instance: _, ...body } = answer.json();
      answers.push(JSON.stringify([answer.statusCode, body]));
    }
    const unknown = await bed.sides.HK.app.fastify.inject({
      method: 'GET',
      url: `/shl/files/${'x'.repeat(43)}`,
    });
    const { instance: _, ...body } = unknown.json();
    answers.push(JSON.stringify([unknown.statusCode, body]));
    expect(new Set(answers).size).toBe(1);
    for (const recipient of ['Dr Wong', 'a.b.c', json.recipient.slice(0, -2)]) {
      const answer = await manifest(mine.file_code, { recipient, passcode: mine.passcode });
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'link.recipient_unknown']);
    }
    bed.clock.set(instant(NOW).add({ seconds: 301 }));
    const stale = await manifest(mine.file_code, {
      recipient: json.recipient,
      passcode: mine.passcode,
    });
    expect(stale.json().code).toBe('link.recipient_unknown');
  });
});
