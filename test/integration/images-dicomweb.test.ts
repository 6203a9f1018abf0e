import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordJoinings } from '../../src/data/consent/index.ts';
import { depositRoutes } from '../../src/data/deposits/index.ts';
import { TRANSFER_SYNTAXES } from '../../src/data/images/dicom/transfer-syntaxes.ts';
import {
  dicomwebRoutes,
  keepRecords,
  readRecord,
  studyRoutes,
} from '../../src/data/images/index.ts';
import { createAuditor } from '../../src/data/records/index.ts';
import { fetchDeposits } from '../../src/node/index.ts';
import { DEMO_ELDERS, seedDemoPeople } from '../../src/people/demo/index.ts';
import { dicomFile, type FileParts } from '../dicom-file.ts';
import { type OpenSides, openSides } from './open-sides.ts';
import { hkidOf, request } from './people-sides.ts';

const RECORDER = {
  recorded_in: 'HK',
  recorded_through: 'self',
  recorded_by: 'test',
} as const;
const ROOT = '1.2.826.0.1.3680043.10.11';
const DEFLATED = '1.2.840.10008.1.2.1.99';
const IMPLICIT = '1.2.840.10008.1.2';
const TRADITIONAL = { character_set: 'ISO_IR 192', patient_name: Buffer.from('WONG^MEI=黃^美玲') };
const SIMPLIFIED = {
  character_set: 'GB18030',
  patient_name: Buffer.from([0x57, 0x3d, 0xbb, 0xc6, 0x5e, 0xc3, 0xc0, 0xc1, 0xe1]),
};

let bed: OpenSides;
const files = new Map<string, Buffer>();
beforeAll(async () => {
  bed = await openSides(({ open, app }) => {
    const ports = { ...open.ports, audit: createAuditor(open.ports.database) };
    depositRoutes(app, { ...open.ports, ask: open.exchange.ask });
    dicomwebRoutes(app, ports);
    studyRoutes(app, { ...ports, institutionName: () => null });
  });
  const { ports } = bed.sides.HK.open;
  await ports.database.transaction(async (session) => {
    await seedDemoPeople(session, {
      ...ports,
      law: ports.pairing_law,
      organisationName: () => null,
      recordJoinings: (within, joinings) =>
        recordJoinings(within, { ...ports, recorder: RECORDER }, joinings),
    });
    const person_id =
      DEMO_ELDERS.find(({ name }) => name === 'chan-tai-man')?.person.person_id ?? '';
    const place = { person_id, custodian: 'hku-shenzhen', stored_through: 'test' };
    const kept = await keepRecords(session, ports, place, everyFile().map(readRecord));
    for (const { result } of kept) expect(result).toEqual({ ok: true, value: 'kept' });
  });
});
afterAll(() => bed.drop());

/** One file in each transfer syntax that is taken, half of them with a name in each script, in two studies. */
function everyFile(): Buffer[] {
  return Object.keys(TRANSFER_SYNTAXES)
    .filter((syntax) => syntax !== IMPLICIT)
    .map((syntax, nth) => {
      const isNative = TRANSFER_SYNTAXES[syntax]?.pixels === 'native';
      const which = nth % 2 === 0 ? 1 : 2;
      const parts: FileParts = {
        ...(which === 1 ? TRADITIONAL : SIMPLIFIED),
        study: `${ROOT}.${which}`,
        series: `${ROOT}.${which}.0`,
        instance: `${ROOT}.9.${nth}`,
        instance_number: String(nth + 1),
        study_date: which === 1 ? '20260210' : '20260131',
        modality: which === 1 ? 'CT' : 'MR',
        syntax,
        ...(isNative ? {} : { pixels: [Buffer.from([nth, 1, 2, 3])] }),
      };
      const plain = dicomFile(parts);
      const file = syntax === DEFLATED ? deflated(plain) : plain;
      files.set(`${ROOT}.9.${nth}`, file);
      return file;
    });
}

/** The same file with everything behind its header packed, as its transfer syntax promises. */
function deflated(plain: Buffer): Buffer {
  const start = plain.indexOf(Buffer.from([0x08, 0x00, 0x05, 0x00]));
  return Buffer.concat([plain.subarray(0, start), deflateRawSync(plain.subarray(start))]);
}

async function view(path: string, name = 'chan-tai-man', accept = '*/*') {
  const headers = { authorization: `Bearer ${name}`, accept };
  return await bed.sides.HK.app.fastify.inject({ url: path, headers });
}
const list = async (path: string, name?: string) => (await view(`/dicomweb${path}`, name)).json();

describe('every file that is taken', () => {
  it('comes back byte for byte, alone and among others, with its digest', async () => {
    const whole = [
      await view(`/dicomweb/studies/${ROOT}.1`),
      await view(`/dicomweb/studies/${ROOT}.2`),
    ];
    for (const [uid, file] of files) {
      expect(whole.some(({ rawPayload }) => rawPayload.includes(file))).toBe(true);
      const [row] = await list(`/instances?SOPInstanceUID=${uid}`);
      const [study, series] = [row['0020000D'].Value[0], row['0020000E'].Value[0]];
      const path = `/dicomweb/studies/${study}/series/${series}/instances/${uid}`;
      const alone = await view(path, 'chan-tai-man', 'application/dicom');
      expect(alone.rawPayload.equals(file)).toBe(true);
      const digest = createHash('sha256').update(file).digest('base64');
      expect(alone.headers['repr-digest']).toBe(`sha-256=:${digest}:`);
      const other = await view(path, 'chan-tai-man', 'application/dicom;transfer-syntax=1.2.3');
      expect(other.statusCode).toBe(406);
    }
  });

  it('is found by its name in both scripts, whichever its own is', async () => {
    for (const name of ['黃^美玲', '黄^美玲', 'wong']) {
      const found = await list(`/studies?PatientName=${encodeURIComponent(name)}*`);
      const studies = found.map(
        (row: Record<string, { Value: string[] }>) => row['0020000D']?.Value[0],
      );
      expect(studies).toContain(`${ROOT}.1`);
      if (name !== 'wong') expect(studies).toContain(`${ROOT}.2`);
    }
  });
});

describe('lists', () => {
  it('tell how many there are, give a page, and refuse what is not searched', async () => {
    const page = await view('/dicomweb/instances?limit=3&fuzzymatching=true');
    expect(page.json()).toHaveLength(3);
    expect(page.headers['x-total-count']).toBe(String(files.size));
    expect(page.headers['warning']).toMatch(/fuzzymatching.*additional results/);
    const rest = await list(`/instances?limit=100&offset=3`);
    expect(rest).toHaveLength(files.size - 3);
    expect(await list('/series?Modality=MR')).toHaveLength(1);
    expect(await list('/series?StudyDate=20260201-')).toHaveLength(1);
    expect(await list(`/studies/${ROOT}.1/instances?InstanceNumber=1`)).toHaveLength(1);
    const [row] = await list('/instances?limit=1&includefield=PatientName');
    expect(row['00100010']).toBeDefined();
    for (const wrong of [
      '/studies?SOPInstanceUID=1.2',
      '/series?limit=x',
      '/instances?StudyInstanceUID=a',
    ])
      expect((await view(`/dicomweb${wrong}`)).statusCode).toBe(422);
  });

  it('are empty for those with whom nothing is shared', async () => {
    for (const path of ['/studies', '/series', '/instances']) {
      const answer = await view(`/dicomweb${path}`, 'lee-siu-fong');
      expect([answer.json(), answer.headers['x-total-count']]).toEqual([[], '0']);
    }
  });
});

it('pictures and frames that a file does not have are not found, and what cannot be drawn says so', async () => {
  const path = `/dicomweb/studies/${ROOT}.1/series/${ROOT}.1.0/instances/${ROOT}.9.0`;
  expect(
    (await view(`${path}/frames/1/rendered?window=40,80,linear`)).headers['content-type'],
  ).toBe('image/png');
  expect((await view(`${path}/rendered?window=40`)).statusCode).toBe(422);
  expect((await view(`${path}/frames/7/rendered`)).json()).toMatchObject({
    code: 'image.not_rendered',
  });
  expect(
    (await view(`${path}/bulkdata/7FE00010`, 'chan-tai-man', 'application/octet-stream'))
      .rawPayload,
  ).toHaveLength(16);
  expect((await view(`${path}/bulkdata/00080099`)).statusCode).toBe(404);
  expect((await view(`/dicomweb/studies/${ROOT}.1/thumbnail`)).statusCode).not.toBe(500);
});

describe('a report of an attendance', () => {
  const boundary = 'one-after-another';
  const part = (type: string, content: Buffer) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Type: ${type}\r\n\r\n`),
      content,
      Buffer.from('\r\n'),
    ]);

  it('comes home beside its images, and a damaged or active one is refused', async () => {
    const { HK, GD } = bed.sides;
    const body = { institution: 'zhongshan-chenxinghai', visit_day: '2026-02-10' };
    const made = await request(HK.app, 'chan-tai-man', ['POST', '/api/data/deposits'], { body });
    const { code, deposit_id } = made.json as { code: string; deposit_id: string };
    await request(GD.app, 'zs-clerk', ['POST', '/api/data/deposits/presented'], {
      body: { code, document: hkidOf(1), birth_date: '1951-03-08' },
    });
    const text = Buffer.from('未見異常');
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
    const answer = await GD.app.fastify.inject({
      method: 'POST',
      url: `/dicomweb/deposits/${deposit_id}/studies`,
      headers: {
        authorization: 'Bearer zs-clerk',
        'content-type': `multipart/related; type="application/dicom"; boundary=${boundary}`,
      },
      payload: Buffer.concat([
        part('application/dicom', dicomFile({ study: `${ROOT}.5`, instance: `${ROOT}.5.1` })),
        part('text/plain', text),
        part('application/pdf', pdf),
        part('application/pdf', pdf.subarray(0, 20)),
        part('application/pdf', Buffer.concat([Buffer.from('%PDF-1.7 /JavaScript '), pdf])),
        part('text/plain', Buffer.from([0xff, 0xfe, 0x00])),
        Buffer.from(`--${boundary}--\r\n`),
      ]),
    });
    expect(answer.statusCode).toBe(202);
    expect(answer.json()['00081199'].Value).toHaveLength(3);
    expect(answer.json()['00081198'].Value).toHaveLength(3);
    await GD.open.exchange.pump();
    expect(await fetchDeposits(HK.open)).toEqual({ kept: 3, refused: 0, waiting: 0 });
    const { study } = (await view(`/api/data/images/studies/${ROOT}.5`)).json();
    expect(study.reports).toHaveLength(2);
    const digests = study.reports.map((report: { sha256: string }) => report.sha256).sort();
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(digests).toEqual([sha256(text), sha256(pdf)].sort());
    const report = study.reports.find(
      (one: { media_type: string }) => one.media_type === 'text/plain',
    );
    const given = await view(`/api/data/images/reports/${report.report_uid}`);
    expect(given.rawPayload.equals(text)).toBe(true);
    expect(
      (await view(`/api/data/images/reports/${report.report_uid}`, 'lee-siu-fong')).statusCode,
    ).toBe(404);
  });
});
