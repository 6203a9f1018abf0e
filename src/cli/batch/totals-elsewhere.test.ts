import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchCommand } from '../batch.ts';
import type { Output } from '../output.ts';

/**
 * An outsider at work: files made by another writer as docs/reference/population-columns.md says, totals added up from
 * the written decisions, and the decisions themselves worked out from the published rule. Nothing of ours is called but
 * the command.
 */

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sampan-elsewhere-'));
});
afterAll(() => rm(folder, { recursive: true }));

const SILENT: Output = { line: () => undefined, error: () => undefined, json: () => undefined };

interface Visit {
  readonly person: number;
  readonly on: string;
  readonly place: string;
  readonly fen: number;
  readonly is_exempt: boolean;
}

const VISITS: readonly Visit[] = Array.from({ length: 3000 }, (_, nth) => ({
  person: 100 + Math.floor(nth / 6),
  on: `${nth % 6 < 3 ? 2024 : 2025}-${['02', '05', '11'][nth % 3]}-1${nth % 7}`,
  place: nth % 11 === 0 ? 'guangzhou' : 'shenzhen',
  fen: (nth * 104_729) % 190_000,
  is_exempt: Math.floor(nth / 6) % 9 === 0,
}));

/** Days since 1970 of a day. */
const dayNumber = (on: string) => Date.parse(`${on}T00:00:00Z`) / 86_400_000;

function parquetOfVisits(): ArrayBuffer {
  return parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: 5 },
      {
        name: 'price',
        type: 'INT64',
        converted_type: 'DECIMAL',
        scale: 2,
        precision: 9,
        repetition_type: 'REQUIRED',
      },
      { name: 'person', type: 'INT32', repetition_type: 'REQUIRED' },
      { name: 'on', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
      {
        name: 'treated_in',
        type: 'BYTE_ARRAY',
        converted_type: 'UTF8',
        repetition_type: 'REQUIRED',
      },
      { name: 'is_exempt', type: 'BOOLEAN', repetition_type: 'REQUIRED' },
    ],
    columnData: [
      { name: 'price', data: VISITS.map(({ fen }) => BigInt(fen)) },
      { name: 'person', data: VISITS.map(({ person }) => person) },
      { name: 'on', data: VISITS.map(({ on }) => dayNumber(on)) },
      { name: 'treated_in', data: VISITS.map(({ place }) => place) },
      { name: 'is_exempt', data: VISITS.map(({ is_exempt }) => is_exempt) },
    ],
  });
}

/** The published rule: 100 yuan a visit, waived for exempt patients; the rest up to 2,000 for each period to 31 March. */
function worked(visits: readonly Visit[]) {
  const used = new Map<string, number>();
  const sums = new Map<string, number>();
  const add = (key: string, fen: number) => sums.set(key, (sums.get(key) ?? 0) + fen);
  for (const { person, on, place, fen, is_exempt } of visits) {
    const period = `${person} ${on < '2024-04-01' ? 2023 : on < '2025-04-01' ? 2024 : 2025}`;
    const fee = Math.min(fen, 10_000);
    const subsidy = Math.min(fen - fee, 200_000 - (used.get(period) ?? 0));
    used.set(period, (used.get(period) ?? 0) + subsidy);
    const authority = subsidy + (is_exempt ? fee : 0);
    add(`hk.hospital_authority ${place}`, authority);
    add(`patient ${place}`, fen - authority);
  }
  return sums;
}

const shown = (sums: ReadonlyMap<string, number>) =>
  [...sums].map(([key, fen]) => `${key} ${(fen / 100).toFixed(2)}`).sort();

describe('totals that another tool checks', () => {
  it('are those of the published rule, from a Parquet file that another writer made', async () => {
    const claims = join(folder, 'claims.parquet');
    await writeFile(claims, new Uint8Array(parquetOfVisits()));
    const out = join(folder, 'out');
    const words = ['--scheme', 'hk.ha_patients_gba', '--claims', claims, '--out', out];
    expect(await batchCommand([...words, '--part', '500', '--workers', '2'], SILENT)).toBe(0);
    const { totals } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    const paid: readonly { payer: string; place: string; currency: string; amount: string }[] =
      totals.paid;
    expect(paid.map(({ payer, place, amount }) => `${payer} ${place} ${amount}`).sort()).toEqual(
      shown(worked(VISITS)),
    );
    expect(new Set(paid.map(({ currency }) => currency))).toEqual(new Set(['CNY']));
    expect(totals).toMatchObject({ claims: 3000, persons: 500 });
  }, 60_000);

  it('are the sums of the written decisions, claim by claim', async () => {
    const out = join(folder, 'out');
    const sums = new Map<string, number>();
    const outcomes = new Map<string, number>();
    let row = 0;
    for (const name of readdirSync(out)
      .filter((each) => /^decisions-\d+\.parquet$/.test(each))
      .sort()) {
      const file = await asyncBufferFromFile(join(out, name));
      for (const decided of await parquetReadObjects({ file })) {
        const visit = VISITS[row];
        row += 1;
        expect(Number(decided['person'])).toBe(visit?.person);
        const fen = (column: string) => Math.round(Number(decided[column]) * 100);
        for (const payer of ['patient', 'hk.hospital_authority']) {
          const key = `${payer} ${visit?.place}`;
          sums.set(key, (sums.get(key) ?? 0) + fen(`paid_by_${payer.replace('.', '_')}`));
        }
        expect(fen('paid_by_patient') + fen('paid_by_hk_hospital_authority')).toBe(visit?.fen);
        const outcome = String(decided['outcome']);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    }
    expect(shown(sums)).toEqual(shown(worked(VISITS)));
    const { totals } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(Object.fromEntries(outcomes)).toEqual(totals.outcomes);
  }, 60_000);
});
