import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  eraseCopies,
  erasedHandler,
  recallOverdue,
  type SummaryScope,
} from '../../src/data/links/index.ts';
import { signPortable } from '../../src/exchange/index.ts';
import { instant } from '../../src/kernel/day.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { ok } from '../../src/kernel/result.ts';
import { seedDemonstration } from '../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { ELDER_ID, linkActs } from './link-acts.ts';
import { NOW, type OpenSides, openSides } from './open-sides.ts';
import { request } from './people-sides.ts';

let bed: OpenSides;
const asked: { person_id: string; scope: SummaryScope }[] = [];
const DAUGHTER = DEMO_PEOPLE.find(({ name }) => name === 'lee-siu-fong')?.person_id ?? '';

beforeAll(async () => {
  bed = await openSides(undefined, new Set(), {
    summaryOf: async (person_id, scope) => {
      asked.push({ person_id, scope });
      return ok(new TextEncoder().encode('{"resourceType":"Bundle","type":"document"}'));
    },
    actsFor: async (_, { principal, for_person }) =>
      principal.person_id === DAUGHTER && for_person === ELDER_ID ? 'carer' : null,
  });
  await seedDemonstration(bed.sides.HK.open);
});
afterAll(() => bed.drop());
afterEach(() => {
  bed.away.clear();
  bed.clock.set(NOW);
});

const { apply, given, open, revoke, listed } = linkActs(() => bed);

const later = (hours: number) => bed.clock.set(instant(NOW).add({ hours }));
const pump = async (...sides: Jurisdiction[]) => {
  for (const side of sides) await bed.sides[side].open.exchange.pump();
};
const atHospital = async (link_id: string) => {
  const path = ['GET', '/api/data/links/copies'] as const;
  const { json } = await request(bed.sides.GD.app, 'szh-doctor', path);
  return json.copies.find((one: { link_id: string }) => one.link_id === link_id);
};
const bytesAtHospital = (link_id: string) =>
  bed.sides.GD.open.ports.database.rows(
    'select from data.received_copy where link_id = $1 and files is not null',
    [link_id],
  );

describe('what a link carries', () => {
  it('is what the person chose, within the law, and the record is asked for just that', async () => {
    const { link_id, expires_at } = await given({
      record_types: ['Observation', 'DiagnosticReport'],
      care_from: '2025-01-01',
      care_to: '2026-01-01',
      sensitive_classes: ['psychiatry'],
      sensitive_expressed: true,
      purpose: 'continuity',
      openings_max: 2,
      ends_on: '2026-02-13',
      keep_days: 5,
    });
    // Midnight in Hong Kong.
    expect(expires_at).toBe('2026-02-12T16:00:00Z');
    expect(await listed(link_id)).toMatchObject({
      care_from: '2025-01-01',
      care_to: '2026-01-01',
      record_types: ['Observation', 'DiagnosticReport'],
      sensitive_classes: ['psychiatry'],
      purpose: 'continuity',
      openings_max: 2,
      keep_days: 5,
      applied_as: null,
      copies: [],
    });
    const { person_id, scope } = asked.at(-1) ?? {};
    expect(person_id).toBe(ELDER_ID);
    expect(JSON.parse(JSON.stringify(scope))).toEqual({
      record_types: ['Observation', 'DiagnosticReport'],
      care_from: '2025-01-01',
      care_to: '2026-01-01',
      sensitive_classes: ['psychiatry'],
    });
  });

  it('leaves sensitive records out and goes back three years unless something else is said', async () => {
    await given();
    expect(JSON.parse(JSON.stringify(asked.at(-1)?.scope))).toEqual({
      record_types: null,
      care_from: '2023-02-10',
      care_to: null,
      sensitive_classes: [],
    });
  });

  it.each([
    [{ care_from: '2023-02-09' }, 'link.window_too_wide'],
    [{ care_from: '2025-01-01', care_to: '2025-01-01' }, 'link.window_empty'],
    [{ care_to: '2023-02-10' }, 'link.window_empty'],
    [{ sensitive_classes: ['hiv'] }, 'link.sensitive_not_expressed'],
    [{ openings_max: 21 }, 'link.openings_too_many'],
    [{ ends_on: '2026-02-10' }, 'link.end_wrong'],
    [{ ends_on: '2026-02-25' }, 'link.end_wrong'],
    [{ keep_days: 31 }, 'transfer.kept_too_long'],
    [{ care_from: '2025-02-30' }, 'request.invalid'],
  ])('is refused beyond the law: %j', async (change, code) => {
    const { status, json } = await apply(change);
    expect([status, json.code]).toEqual([422, code]);
  });

  it('may be applied for, seen and ended by who acts for the person, and by nobody else', async () => {
    const { status, json } = await apply({ for_person: ELDER_ID }, 'lee-siu-fong');
    expect(status).toBe(200);
    expect(asked.at(-1)?.person_id).toBe(ELDER_ID);
    expect(await listed(json.link_id)).toMatchObject({ applied_as: 'carer' });
    const app = bed.sides.HK.app;
    const of = `?for_person=${ELDER_ID}`;
    const seen = await request(app, 'lee-siu-fong', ['GET', `/api/data/links${of}`]);
    const ids = seen.json.links.map((one: { link_id: string }) => one.link_id);
    expect(ids).toContain(json.link_id);
    expect((await apply({ for_person: DAUGHTER })).status).toBe(404);
    const others = await request(app, 'chan-tai-man', [
      'GET',
      `/api/data/links?for_person=${DAUGHTER}`,
    ]);
    expect(others.json.links).toEqual([]);
    const end = ['POST', `/api/data/links/${json.link_id}/revoke${of}`] as const;
    expect((await request(app, 'wong-mei-ling', end)).status).toBe(404);
    expect((await request(app, 'lee-siu-fong', end)).status).toBe(200);
  });
});

describe('a copy at the hospital', () => {
  it('is not kept unless the person lets it be', async () => {
    const { link_id, file_code, passcode } = await given();
    expect((await open(file_code, passcode)).json).not.toHaveProperty('erase_at');
    expect(await atHospital(link_id)).toBeUndefined();
  });

  it('is erased in time, which its signed word proves to the holder', async () => {
    const { link_id, file_code, passcode } = await given({ keep_days: 2 });
    expect((await open(file_code, passcode)).json.erase_at).toBe('2026-02-12T03:00:00Z');
    expect(await bytesAtHospital(link_id)).toHaveLength(1);
    expect((await listed(link_id)).copies).toMatchObject([{ state: 'kept', erased_at: null }]);
    later(47);
    expect((await open(file_code, passcode)).status).toBe(200);
    expect(await eraseCopies(bed.sides.GD.open.links)).toBe(0);
    later(48);
    expect((await listed(link_id)).copies).toMatchObject([{ state: 'overdue' }]);
    expect(await eraseCopies(bed.sides.GD.open.links)).toBe(1);
    expect(await eraseCopies(bed.sides.GD.open.links)).toBe(0);
    expect(await bytesAtHospital(link_id)).toHaveLength(0);
    await pump('GD');
    expect((await listed(link_id)).copies).toMatchObject([
      { institution: 'hku-shenzhen', state: 'erased', erased_at: '2026-02-12T03:00:00Z' },
    ]);
    expect(await atHospital(link_id)).toMatchObject({ reason: 'time_ended' });
    // Opened again, nothing is kept again.
    expect((await open(file_code, passcode)).status).toBe(200);
    expect(await bytesAtHospital(link_id)).toHaveLength(0);
  });

  it('is called back when the person ends the link', async () => {
    const { link_id, file_code, passcode } = await given({ keep_days: 30 });
    await open(file_code, passcode);
    await revoke(link_id);
    await pump('HK', 'GD');
    expect(await bytesAtHospital(link_id)).toHaveLength(0);
    expect((await listed(link_id)).copies).toMatchObject([{ state: 'erased' }]);
    expect(await atHospital(link_id)).toMatchObject({ reason: 'recalled' });
  });

  it('that never arrived is asked for and said not to exist', async () => {
    const { link_id, file_code, passcode } = await given({ keep_days: 1 });
    await open(file_code, passcode);
    const { database } = bed.sides.GD.open.ports;
    await database.rows('delete from data.received_copy where link_id = $1', [link_id]);
    later(25);
    expect(await recallOverdue(bed.sides.HK.open.links)).toBeGreaterThan(0);
    await pump('HK', 'GD');
    expect((await listed(link_id)).copies).toMatchObject([{ state: 'erased' }]);
    expect(await recallOverdue(bed.sides.HK.open.links)).toBe(0);
  });

  it('is not gone on the word of another side, or of another copy', async () => {
    const { link_id, file_code, passcode } = await given({ keep_days: 1 });
    await open(file_code, passcode);
    const { HK, GD, MO } = bed.sides;
    const { handle } = erasedHandler(HK.open.links);
    const word = { link_id, institution: 'hku-shenzhen', sha256: '0'.repeat(64) };
    const said = { ...word, erased_at: NOW, reason: 'time_ended' };
    const proofs = [
      signPortable(said, 'sampan-erasure', GD.open.keys.signingKey()),
      signPortable(
        { ...said, sha256: null, reason: 'never_kept' },
        'sampan-erasure',
        MO.open.keys.signingKey(),
      ),
      signPortable(
        { ...said, sha256: null, reason: 'never_kept' },
        'sampan-recipient',
        GD.open.keys.signingKey(),
      ),
      'not.a.word',
    ];
    for (const proof of proofs) {
      await HK.open.ports.database.transaction((session) =>
        handle(session, {
          id: link_id,
          from: 'GD',
          body: { link_id, proof },
        } as unknown as Parameters<typeof handle>[1]),
      );
    }
    expect((await listed(link_id)).copies).toMatchObject([{ state: 'kept', erased_at: null }]);
    await revoke(link_id);
  });
});
