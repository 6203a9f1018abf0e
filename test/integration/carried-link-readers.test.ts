import {
  SHL,
  SHLInvalidPasscodeError,
  SHLManifestNotFoundError,
  SHLViewer,
} from 'kill-the-clipboard';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { instant, SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { headOf, linkActs, wrongOf } from './link-acts.ts';
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

const { given, open, revoke } = linkActs(() => bed);

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
    // The clock of the hospital's node runs ahead.
    bed.clock.set(instant(NOW).add({ minutes: 20 }));
    const early = await recipientFor(mine.file_code);
    bed.clock.set(NOW);
    const ahead = await manifest(mine.file_code, { recipient: early, passcode: mine.passcode });
    expect([ahead.statusCode, ahead.json().code]).toEqual([422, 'link.clock_differs']);
    bed.clock.set(instant(NOW).add({ seconds: 301 }));
    const stale = await manifest(mine.file_code, {
      recipient: json.recipient,
      passcode: mine.passcode,
    });
    expect(stale.json().code).toBe('link.recipient_unknown');
  });
});
