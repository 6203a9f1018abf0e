import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARGINS, readMargins } from './margins.ts';

const FILE = 'src/insight/simulation/population/margins.yaml';
const YAML = readFileSync(FILE, 'utf8');
const read = readMargins(FILE, YAML);
const margins = read.ok ? read.value : null;

/** The published figure of each margin, with the day it is about. */
const PUBLISHED = [
  ['hk_in_mainland', 371_380, '2020-11-01'],
  ['macao_in_mainland', 55_732, '2020-11-01'],
  ['hk_elders_eligible', 1_780_000, '2025-08-18'],
  ['macao_insured_nine_cities', 47_000, '2024-12-31'],
  ['zhuhai_insured', 73_800, '2023-02-28'],
  ['zhuhai_insured_macao', 63_400, '2023-02-28'],
  ['zhuhai_insured_hk', 9_100, '2023-02-28'],
  ['ha_patients', 5_900, '2026-01-31'],
  ['ha_visits', 25_000, '2026-01-31'],
  ['voucher_elders', 32_200, '2026-01-31'],
  ['voucher_claims', 74_956, '2026-01-31'],
  ['voucher_amount_hkd', 79_560_000, '2026-01-31'],
] as const;

describe('the margins of the synthetic population', () => {
  it.each(PUBLISHED)('are the published figures: %s', (margin, value, day) => {
    expect(margins?.figures[margin]).toMatchObject({ value, day });
  });

  it('each name a source and how sure it is', () => {
    for (const margin of MARGINS) {
      expect(margins?.figures[margin].source).not.toBe('');
      expect(margins?.figures[margin].grade).toMatch(/^(official|secondary|derived)$/);
    }
  });

  it('never take persons counted in each year for persons counted once', () => {
    const of = (figure: string) => margins?.reported.find((one) => one.figure === figure);
    expect(of('hku_shenzhen_voucher_persons')).toMatchObject({
      counts: 'persons_once',
      value: 15_799,
    });
    expect(of('hku_shenzhen_voucher_persons_by_year')).toMatchObject({
      counts: 'persons_each_year',
      value: 37_300,
    });
    // Attendances that one text calls patients.
    expect(of('special_support_attendances')).toMatchObject({
      counts: 'visits',
      is_doubtful: true,
    });
  });

  it('keep the year of a doubtful source beside the year it is cited for', () => {
    const doubtful = margins?.reported.filter((one) => one.source_year !== null) ?? [];
    expect(
      doubtful.map(({ value, year, source_year, is_doubtful }) => [
        value,
        year,
        source_year,
        is_doubtful,
      ]),
    ).toEqual([
      [8037, 2019, 2018, true],
      [2072, 2019, 2018, true],
    ]);
  });

  it('refuse a file with a figure of an unknown source, and say where', () => {
    const bad = YAML.replace(
      'source: ha-pilot, note: more than',
      'source: nowhere, note: more than',
    );
    expect(readMargins('bad.yaml', bad)).toMatchObject({
      ok: false,
      error: expect.arrayContaining([
        expect.objectContaining({ code: 'population.margin_unreadable' }),
      ]),
    });
  });
});
