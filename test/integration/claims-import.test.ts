import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImport, takeUpFile } from '../../src/capital/claims/index.ts';
import type { Fault } from '../../src/kernel/fault.ts';
import {
  CLERK,
  counts,
  type Elder,
  openSide,
  POINT,
  PROVIDER,
  registerElders,
  request,
  type Side,
  serve,
  settle,
  TODAY,
} from './claims-sides.ts';

let hk: Side;
let gd: Side;
let elders: Elder[];
beforeAll(async () => {
  hk = await openSide('HK');
  gd = await openSide('GD');
  elders = await registerElders(
    hk,
    Array.from({ length: 50 }, (_, index) => ({ number: index + 1, balance_hkd: 8000 })),
  );
});
afterAll(async () => {
  await Promise.all([hk?.drop(), gd?.drop()]);
});

const HEADER =
  'service_point,department,service_day,document_type,document_number,birth_date,fee_currency,fee,visit_reason,service_kind,profession,episode,consent_given';
let visits = 0;
function row(elder: Elder, changed: Record<string, string> = {}): string {
  visits += 1;
  const cells = {
    service_point: POINT,
    department: 'internal_medicine',
    service_day: TODAY,
    document_type: 'hkid',
    document_number: elder.document.number,
    birth_date: elder.birth_date,
    fee_currency: 'CNY',
    fee: '88.80',
    visit_reason: 'episodic',
    service_kind: 'outpatient',
    profession: 'doctor',
    episode: `F${visits}`,
    consent_given: 'yes',
    ...changed,
  };
  return Object.values(cells).join(',');
}
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => row(elders[index % elders.length] as Elder));
const file = (lines: readonly string[], end = '\n') => `${[HEADER, ...lines].join(end)}${end}`;

async function take(text: string, onProgress?: (done: number) => void, principal = PROVIDER) {
  const taken = await takeUpFile(gd.ports, { principal, filename: 'visits.csv', text });
  if (!taken.ok) return taken.error;
  const { run, go } = taken.value;
  const done = (await go?.((at) => onProgress?.(at.rows_done))) ?? run;
  const of = { organisation: principal.organisation, import_id: run.import_id };
  const read = await readImport(gd.ports.database, of, 'en');
  return { run: done, wasDone: go === null, problems: read?.problems ?? [] };
}
async function taken(text: string, onProgress?: (done: number) => void) {
  const result = await take(text, onProgress);
  if ('code' in result) throw new Error(result.code);
  return result;
}

describe('a file of claims', () => {
  it('is taken in chunks, sent home and decided; the same file again changes nothing', async () => {
    const text = file(rows(450));
    const progress: number[] = [];
    const first = await taken(text, (done) => progress.push(done));
    expect(first.run).toMatchObject({
      state: 'done',
      rows_total: 450,
      rows_good: 450,
      rows_bad: 0,
    });
    expect(progress).toEqual([199, 399, 450]);
    await settle(gd, hk);
    const states = await gd.ports.database.rows(
      'select state, count(*)::integer as count from capital.claim group by state',
    );
    expect(states).toEqual([{ state: 'ADJUDICATED', count: 450 }]);
    const before = await counts(gd);
    const again = await taken(text);
    expect(again.wasDone).toBe(true);
    expect(again.run).toEqual(first.run);
    expect(await counts(gd)).toEqual(before);
    expect(gd.sent).toEqual([]);
  });

  it('tells each bad row with row, column, masked value, reason and remedy; the good ones are kept', async () => {
    const [elder] = elders as [Elder];
    const same = row(elder);
    const text = file([
      row(elder),
      row(elder, { document_number: 'C668668(8)', fee: '1.234' }),
      row(elder, { consent_given: 'maybe' }),
      '"not closed,1,2,3',
      'too,few,cells',
      row(elder, { service_point: 'nowhere' }),
      row(elder, { birth_date: '1951-13-01' }),
      same,
      same,
      row(elder, { episode: `=cmd|${'x'.repeat(60)}` }),
      'y'.repeat(5000),
      row(elder),
    ]);
    const { run, problems } = await taken(text);
    expect([run.rows_total, run.rows_good, run.rows_bad]).toEqual([12, 3, 9]);
    expect(problems.map((one) => [one.row, one.column, one.value, one.code])).toEqual([
      [3, 'fee', '1.234', 'claim.fee_decimals'],
      [3, 'document_number', 'C***', 'document.check_digit'],
      [4, 'consent_given', 'maybe', 'import.yes_no'],
      [5, '', '', 'import.row_unreadable'],
      [6, '', '', 'import.row_unreadable'],
      [7, 'service_point', 'nowhere', 'claim.point_unknown'],
      [8, 'birth_date', '****-**-**', 'claim.day_malformed'],
      [10, '', '', 'import.row_repeated'],
      [11, 'episode', `=cmd|${'x'.repeat(35)}…`, 'claim.episode_malformed'],
      [12, '', '', 'import.row_unreadable'],
    ]);
    for (const one of problems) expect(one.reason.length * one.remedy.length).toBeGreaterThan(0);
    const kept = JSON.stringify(
      await gd.ports.database.rows('select value, facts from capital.import_problem'),
    );
    expect(kept).not.toContain('C668668');
  });

  it('that is interrupted goes on where it stopped, with nothing lost or twice', async () => {
    const text = file(rows(900));
    const before = await counts(gd);
    let portions = 0;
    const stop = () => {
      portions += 1;
      if (portions === 2) throw new Error('the power failed');
    };
    await expect(take(text, stop)).rejects.toThrow('the power failed');
    const [half] = await gd.ports.database.rows<{ state: string; rows_done: number }>(
      'select state, rows_done from capital.import where rows_total = 900',
    );
    expect(half).toEqual({ state: 'waiting', rows_done: 399 });
    const progress: number[] = [];
    const rest = await taken(text, (done) => progress.push(done));
    expect(progress).toEqual([599, 799, 900]);
    expect(rest.run).toMatchObject({ state: 'done', rows_good: 900, rows_known: 0 });
    expect((await counts(gd))['claims']).toBe((before['claims'] ?? 0) + 900);
  });

  it('that two people send at once is worked off by one of them', async () => {
    const text = file(rows(450));
    const results = await Promise.all([taken(text), taken(text), taken(text)]);
    expect(results.filter((one) => one.run.state === 'done').length).toBeGreaterThan(0);
    const [run] = await gd.ports.database.rows(
      'select state, rows_done, rows_good, rows_known from capital.import where rows_total = 450 order by rows_known limit 1',
    );
    expect(run).toEqual({ state: 'done', rows_done: 450, rows_good: 450, rows_known: 0 });
  });

  it('whose rows came before under another file adds nothing', async () => {
    const lines = rows(10);
    await taken(file(lines));
    const before = await counts(gd);
    const more = await taken(file([...lines, ...rows(2)]));
    expect(more.run).toMatchObject({ rows_good: 12, rows_known: 10 });
    expect((await counts(gd))['claims']).toBe((before['claims'] ?? 0) + 2);
  });

  it('reads a byte-order mark, Windows line ends, empty lines, quotes and columns in any order', async () => {
    const names = HEADER.split(',');
    const turned = (line: string) =>
      line
        .split(',')
        .reverse()
        .map((cell) => `"${cell}"`)
        .join(',');
    const lines = rows(3).map(turned);
    const text = `\uFEFF${[names.reverse().join(','), '', ...lines, ''].join('\r\n')}`;
    const { run, problems } = await taken(text);
    expect(problems).toEqual([]);
    expect([run.rows_total, run.rows_good]).toEqual([3, 3]);
  });

  it('that is empty or does not name its columns is refused as a whole', async () => {
    const codes = [
      await take(''),
      await take('a,b,c\n1,2,3\n'),
      await take(`${HEADER},fee\n`),
      await take(`${HEADER.replace('episode,', '')}\n`),
    ].map((one) => (one as Fault).code);
    expect(codes).toEqual([
      'import.empty',
      'import.header_wrong',
      'import.header_wrong',
      'import.header_wrong',
    ]);
  });

  it("is sent over HTTP and worked off in the background, in the reader's language", async () => {
    const app = await serve(gd);
    const csv = file([...rows(3), row(elders[0] as Elder, { fee: '0' })]);
    const url = '/api/capital/imports';
    const sent = await request(app, 'zs-clerk', ['POST', `${url}?filename=visits.csv`], { csv });
    expect(sent.status).toBe(202);
    let seen = sent;
    do {
      seen = await request(app, 'zs-clerk', ['GET', `${url}/${sent.json.import_id}`], {
        language: 'zh-Hans-CN',
      });
    } while (seen.json.state !== 'done');
    expect(seen.json).toMatchObject({ filename: 'visits.csv', rows_total: 4, rows_good: 3 });
    expect(seen.json.problems).toMatchObject([
      { row: 5, column: 'fee', value: '0', reason: '收费必须大于零。' },
    ]);
    const list = await request(app, 'zs-clerk', ['GET', url]);
    expect(list.json.imports.map((one: { import_id: string }) => one.import_id)).toContain(
      sent.json.import_id,
    );
    const stranger = await request(app, 'szh-clerk', ['GET', `${url}/${sent.json.import_id}`]);
    expect([stranger.status, stranger.json.code]).toEqual([404, 'import.not_found']);
    const again = await request(app, 'zs-clerk', ['POST', url], { csv });
    expect(again.json).toEqual({ import_id: sent.json.import_id, state: 'done' });
    expect(CLERK.role).toBe('clerk');
    await app.fastify.close();
  });
});
