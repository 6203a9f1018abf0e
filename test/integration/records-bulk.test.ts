import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planExports, runImports } from '../../src/data/records/index.ts';
import { chainWaiting } from '../../src/data/trail/index.ts';
import type { Database } from '../../src/platform/postgres/index.ts';
import { fhir, openRecords, type RecordsBed } from './records/bed.ts';
import {
  exported,
  fetched,
  imported,
  kickOff,
  type Manifest,
  pathOf,
  sendFile,
} from './records/bulk.ts';
import { type Asker, INSTITUTIONS, mayRead, PURPOSES } from './records/model.ts';
import { anyConsents, fillRecords, NOW_TO_THE_MILLI, replaceConsents } from './records/world.ts';

const WORLDS = 24;
const DOCTOR = 'clinician:hospital-a';
let bed: RecordsBed;
beforeAll(async () => {
  bed = await openRecords();
});
afterAll(() => bed.close());

const patient = (id: string, more: object = {}) => ({ resourceType: 'Patient', id, ...more });
const observation = (person: string, more: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'x' },
  subject: { reference: `Patient/${person}` },
  ...more,
});
const ndjson = (...lines: readonly unknown[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
const versions = async () => (await bed.database.rows('select from data.resource_version')).length;

/** A database whose nth transaction from now breaks off before it commits. */
function breaking(database: Database, nth: number): Database {
  let left = nth;
  return {
    ...database,
    transaction: (work) =>
      database.transaction(async (session) => {
        const value = await work(session);
        left -= 1;
        if (left === 0) throw new Error('cut off');
        return value;
      }),
  };
}

describe('an import', () => {
  it('keeps good lines, tells each bad one, and changes nothing when it comes again', async () => {
    const person = bed.newId();
    const told = await imported(
      bed,
      DOCTOR,
      ndjson(
        // A file may name a patient after the records.
        observation(person),
        observation(person, { status: 'nope' }),
        '{"resourceType": "Observation",',
        '',
        patient(person),
        observation(person, { id: 'mine' }),
        observation(bed.newId()),
        observation(person, {
          text: { status: 'generated', div: '<div><script>x</script></div>' },
        }),
      ),
      { 'accept-language': 'pt-MO' },
    );
    expect(told).toMatchObject({ lines: 8, added: 2, changed: 0, known: 0, refused: 5 });
    expect(told.problems.map(({ line, code, at }) => [line, code, at])).toEqual([
      [2, 'record.code_unknown', 'Observation.status'],
      [3, 'bulk.line_not_json', null],
      [6, 'record.id_form', 'Observation.id'],
      [7, 'record.person_unknown', 'Observation'],
      [8, 'record.narrative', 'Observation.text.div'],
    ]);
    expect(told.problems[1]?.reason).toBe('Esta linha não é um objeto JSON em UTF-8.');
    const good = ndjson(observation(person), patient(person));
    const before = await versions();
    expect(await imported(bed, DOCTOR, good)).toMatchObject({ added: 0, known: 2, refused: 0 });
    const again = await imported(bed, DOCTOR, good);
    expect(again).toMatchObject({ known: 2 });
    expect(await versions()).toBe(before);
    const changed = await imported(bed, DOCTOR, ndjson(patient(person, { gender: 'female' })));
    expect(changed).toMatchObject({ added: 0, changed: 1, known: 0 });
    expect(await fhir(bed, DOCTOR, ['GET', `/fhir/Patient/${person}`])).toMatchObject({
      body: { gender: 'female', meta: { versionId: '2' } },
    });
    const left = await bed.database.rows('select from data.bulk_import_chunk');
    expect(left).toEqual([]);
  });

  it('cut off between and within its batches goes on where it was', async () => {
    const persons = Array.from({ length: 12 }, () => bed.newId());
    const lines = persons.flatMap((person) => [
      patient(person),
      ...Array.from({ length: 60 }, (_, nth) =>
        observation(person, { id: bed.newId(), note: [{ text: `${nth} ${'x'.repeat(1200)}` }] }),
      ),
    ]);
    const sent = await sendFile(bed, DOCTOR, ndjson(...lines));
    for (const nth of [2, 1, 3, 1]) {
      const ports = { ...bed, database: breaking(bed.database, nth) };
      await expect(runImports(ports)).rejects.toThrow('cut off');
    }
    const at = pathOf(sent.headers['content-location']);
    const half = await fhir(bed, DOCTOR, ['GET', at]);
    expect(half).toMatchObject({
      status: 202,
      headers: { 'x-progress': expect.stringMatching(/^\d+% of 732 lines$/), 'retry-after': '2' },
    });
    await runImports(bed);
    const { body } = await fhir(bed, DOCTOR, ['GET', at]);
    expect(body).toMatchObject({ lines: 732, added: 732, known: 0, refused: 0 });
    const rows = await bed.database.rows<{ version: number }>(
      'select version from data.resource_version where person_id = any ($1::uuid[])',
      [persons],
    );
    expect(rows.length).toBe(732);
    expect(rows.every(({ version }) => version === 1)).toBe(true);
    await chainWaiting(bed.database, 100);
    const [{ told } = { told: 0n }] = await bed.database.rows<{ told: bigint }>(
      `select sum(amount) as told from data.audit_event
        where interaction = 'import' and person_id = any ($1::uuid[])`,
      [persons],
    );
    expect(Number(told)).toBe(732);
  });

  it('writes for the own institution only, and tells nothing of what others keep', async () => {
    const person = bed.newId();
    await imported(bed, DOCTOR, ndjson(patient(person)));
    const theirs = await imported(bed, 'clinician:hospital-b', ndjson(patient(person)));
    expect(theirs.problems).toMatchObject([{ line: 1, code: 'record.not_found' }]);
    for (const role of ['patient:x', 'clerk:hospital-a', 'officer:x']) {
      expect((await sendFile(bed, role, ndjson(patient(person)))).status).toBe(403);
    }
  });

  it('keeps nothing of a file that is none, and tells bytes that are no UTF-8', async () => {
    const files = async () => (await bed.database.rows('select from data.bulk_import')).length;
    const before = await files();
    expect(await sendFile(bed, DOCTOR, '\n \n')).toMatchObject({
      status: 422,
      body: { issue: [{ details: { coding: [{ code: 'bulk.empty' }] } }] },
    });
    const long = await sendFile(bed, DOCTOR, `{}\n"${'x'.repeat(5 * 1024 * 1024)}"\n`);
    expect(long).toMatchObject({ status: 413, body: { issue: [{ expression: ['line 2'] }] } });
    expect(await files()).toBe(before);
    const broken = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
    expect(await imported(bed, DOCTOR, broken)).toMatchObject({
      refused: 1,
      problems: [{ line: 1, code: 'bulk.line_not_json' }],
    });
  });
});

describe('an export', () => {
  it('is asked for in the background, listed, fetched, and ended by its owner alone', async () => {
    const person = bed.newId();
    await imported(bed, DOCTOR, ndjson(patient(person), observation(person)));
    const url = `/fhir/Patient/${person}/$export`;
    const plain = await fhir(bed, DOCTOR, ['GET', url]);
    expect(plain).toMatchObject({
      status: 400,
      body: { issue: [{ details: { coding: [{ code: 'bulk.prefer' }] } }] },
    });
    for (const query of ['_type=Robot', '_since=yesterday', '_outputFormat=csv', '_elements=id']) {
      const asked = await fhir(bed, DOCTOR, ['GET', `${url}?${query}`], {
        prefer: 'respond-async',
      });
      expect([query, asked.status]).toEqual([query, 400]);
    }
    const at = await kickOff(bed, DOCTOR, url);
    expect(await fhir(bed, DOCTOR, ['GET', at])).toMatchObject({
      status: 202,
      headers: { 'x-progress': '0 resources counted' },
    });
    await planExports(bed);
    const { body, headers } = await fhir(bed, DOCTOR, ['GET', at]);
    const manifest = body as unknown as Manifest;
    expect(manifest).toMatchObject({ requiresAccessToken: true });
    expect(manifest.output.map(({ type, count }) => [type, count])).toEqual([
      ['Observation', 1],
      ['Patient', 1],
    ]);
    expect(headers).toHaveProperty('expires');
    expect((await fetched(bed, DOCTOR, at)).map(({ resourceType }) => resourceType)).toEqual([
      'Observation',
      'Patient',
    ]);
    const looks = await bed.database.rows(
      `select from data.audit_event where person_id = $1 and interaction = 'export'
          and outcome = 'done'`,
      [person],
    );
    expect(looks.length).toBe(2);
    const file = pathOf(manifest.output[0]?.url);
    for (const other of ['clinician:hospital-b', `patient:${person}`]) {
      expect((await fhir(bed, other, ['GET', at])).status).toBe(404);
      expect((await fhir(bed, other, ['GET', file])).status).toBe(404);
      expect((await fhir(bed, other, ['DELETE', at])).status).toBe(404);
    }
    expect((await fhir(bed, null, ['GET', file])).status).toBe(401);
    expect((await fhir(bed, DOCTOR, ['DELETE', at])).status).toBe(202);
    expect((await fhir(bed, DOCTOR, ['GET', file])).status).toBe(404);
  });

  it('gives the versions of its moment, of later ones only with _since, and ends by itself', async () => {
    const person = bed.newId();
    const id = bed.newId();
    await imported(bed, DOCTOR, ndjson(patient(person), observation(person, { id })));
    const at = await kickOff(bed, DOCTOR, `/fhir/Patient/${person}/$export?_type=Observation`);
    await planExports(bed);
    bed.clock.set('2026-11-20T03:00:00Z');
    const later = observation(person, { id, status: 'amended' });
    expect(await imported(bed, DOCTOR, ndjson(later))).toMatchObject({ changed: 1 });
    expect(await fetched(bed, DOCTOR, at)).toMatchObject([{ status: 'final' }]);
    const since = `/fhir/Patient/${person}/$export?_since=2026-11-20T02:30:00Z`;
    expect(await exported(bed, DOCTOR, since)).toMatchObject([{ id, status: 'amended' }]);
    bed.clock.set('2026-11-21T02:00:00.001Z');
    expect((await fhir(bed, DOCTOR, ['GET', at])).status).toBe(404);
    await planExports(bed);
    const kept = await bed.database.rows('select from data.bulk_export where export_id = $1', [
      at.split('/').at(-1),
    ]);
    expect(kept.length).toBe(0);
    bed.clock.set('2026-11-20T02:00:00Z');
  });

  it('that was cut off while it was planned counts every resource once', async () => {
    const institution = 'clinician:hospital-planned';
    const persons = Array.from({ length: 7 }, () => bed.newId());
    const lines = persons.flatMap((one) => [
      patient(one),
      observation(one),
      observation(one, { code: { text: 'y' } }),
    ]);
    await imported(bed, institution, ndjson(...lines));
    const at = await kickOff(bed, institution, '/fhir/Patient/$export');
    for (const nth of [1, 3, 2]) {
      const ports = { ...bed, database: breaking(bed.database, nth) };
      await expect(planExports(ports, 2)).rejects.toThrow('cut off');
    }
    await planExports(bed, 2);
    const { body } = await fhir(bed, institution, ['GET', at]);
    const { output } = body as unknown as Manifest;
    expect(output.map(({ type, count }) => [type, count])).toEqual([
      ['Observation', 14],
      ['Patient', 7],
    ]);
    expect(await fetched(bed, institution, at)).toHaveLength(21);
  });

  it('of patients of the own institution names them as a group', async () => {
    const ids = (all: readonly Record<string, unknown>[]) => all.map(({ id }) => id);
    const institution = 'clinician:hospital-group';
    const person = bed.newId();
    await imported(bed, institution, ndjson(patient(person), observation(person)));
    const url = '/fhir/Group/hospital-group/$export?_type=Patient';
    expect(ids(await exported(bed, institution, url))).toEqual([person]);
    const other = await fhir(bed, DOCTOR, ['GET', url], { prefer: 'respond-async' });
    expect(other.status).toBe(404);
  });

  it('gives what the model of consent allows, and a withdrawal counts for what is not fetched yet', {
    timeout: 120_000,
  }, async () => {
    await bed.database.rows('delete from data.sharing_consent');
    const records = await fillRecords(bed, 11);
    const own = new Set(records.kept.map(({ id }) => id));
    let opened = 0;
    for (let world = 0; world < WORLDS; world++) {
      const [consents = []] = fc.sample(anyConsents(records), { seed: world, numRuns: 1 });
      await replaceConsents(bed.database, consents);
      const asker: Asker =
        world % 4 === 0
          ? { kind: 'patient', person: records.persons[world % records.persons.length] ?? '' }
          : {
              kind: 'clinician',
              institution: INSTITUTIONS[world % 3] ?? 'hospital-a',
              staff: '',
              purpose: PURPOSES[world % 2] ?? 'TREAT',
            };
      const as =
        asker.kind === 'patient'
          ? `patient:${asker.person}`
          : `clinician:${asker.kind === 'clinician' ? asker.institution : ''}`;
      const purpose = asker.kind === 'clinician' ? { 'x-purpose-of-use': asker.purpose } : {};
      const url =
        asker.kind === 'clinician' && world % 5 === 0 ? '/fhir/$export' : '/fhir/Patient/$export';
      const at = await kickOff(bed, as, url, purpose);
      await planExports(bed);
      const seen = () =>
        fetched(bed, as, at).then((all) =>
          all
            .map(({ id }) => String(id))
            .filter((id) => own.has(id))
            .sort(),
        );
      const allowed = (among: typeof consents) =>
        records.kept
          .filter((kept) => mayRead(asker, kept, { consents: among, now: NOW_TO_THE_MILLI }))
          .map(({ id }) => id)
          .sort();
      const expected = allowed(consents);
      expect({ world, ids: await seen() }).toEqual({ world, ids: expected });
      opened += expected.length > 0 ? 1 : 0;
      await bed.database.rows('update data.sharing_consent set withdrawn_at = now()');
      expect(await seen()).toEqual(allowed([]));
    }
    expect(opened).toBeGreaterThan(WORLDS / 2);
    expect(bed.problems).toEqual([]);
  });
});
