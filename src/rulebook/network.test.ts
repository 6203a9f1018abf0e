import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../test/law.ts';
import { day } from '../kernel/day.ts';
import { LANGUAGES } from '../kernel/language.ts';

const { network } = RULEBOOK;

describe('the network of service points', () => {
  it.each([
    ['2015-10-05', 0],
    ['2015-10-06', 1],
    ['2023-04-17', 2],
    ['2024-06-28', 3],
    ['2024-07-18', 4],
    ['2024-08-14', 7],
    ['2024-09-06', 9],
    ['2025-06-26', 11],
    ['2025-07-09', 13],
    ['2025-07-17', 15],
    ['2025-07-31', 16],
    ['2025-08-21', 18],
    ['2025-08-27', 18],
    ['2025-08-28', 21],
  ])('on %s has %i points', (on, count) => {
    expect(network.on(day(on))).toHaveLength(count);
  });

  it('is 21 points of 20 institutions: one of two points, nineteen of the pilot', () => {
    const points = network.service_points;
    expect(points).toHaveLength(21);
    expect(new Set(points.map((point) => point.institution)).size).toBe(20);
    expect(points.filter((point) => point.track === 'hku_szh')).toHaveLength(2);
    expect(points.filter((point) => point.batch === '2024')).toHaveLength(7);
    expect(points.filter((point) => point.batch === '2025')).toHaveLength(12);
    expect(new Set(points.map((point) => point.city)).size).toBe(9);
    expect(points.every((point) => point.jurisdiction === 'GD')).toBe(true);
  });

  it.each([
    ['zhongshan-chenxinghai', 13, false],
    ['fah-sysu', 10, true],
    ['fah-sysu-nansha', 14, false],
    ['dongguan-tungwah', 14, false],
    ['guangdong-tcm', 10, false],
    ['jiangmen-central', 16, false],
    ['huizhou-central-peoples', 10, false],
    ['zhaoqing-first-peoples', 14, false],
    ['peking-university-shenzhen', 12, true],
    ['shenzhen-smu', 0, true],
    ['hku-shenzhen', 1, true],
  ])('%s lists %i departments', (id, count, incomplete) => {
    const point = network.point(id);
    expect(point?.departments).toHaveLength(count);
    expect(point?.departments_incomplete).toBe(incomplete);
  });

  it('says where a start is not known, and that a start rests on one source', () => {
    const nansha = network.point('fah-sysu-nansha');
    const stomatology = nansha?.departments.find(({ code }) => code === 'stomatology');
    expect(stomatology?.from).toBe('unknown');
    expect(nansha?.grade).toBe('secondary');
    expect(nansha?.note?.en).toContain('single source');
  });

  it('names every point, city and department in four languages', () => {
    const named = [
      ...network.service_points.map(({ name }) => name),
      ...network.cities.values(),
      ...network.departments.values(),
    ];
    expect(named.every((name) => LANGUAGES.every((each) => name[each].length > 0))).toBe(true);
    expect(network.point('hku-shenzhen')?.name['zh-Hans-CN']).toBe('香港大学深圳医院');
  });

  it('knows no other point', () => {
    expect(network.point('queen-mary')).toBeNull();
  });
});

describe('trust', () => {
  it('lets treating sides send claims home and home answer, and every side ask what others have on record', () => {
    const kinds = (from: string, to: string) =>
      RULEBOOK.trust.find((row) => row.from === from && row.to === to)?.kinds ?? [];
    expect(kinds('GD', 'HK')).toContain('capital.claim.submitted.v1');
    expect(kinds('GD', 'HK')).toEqual(kinds('MO', 'HK'));
    expect(kinds('HK', 'GD')).toContain('capital.claim.decided.v1');
    expect(kinds('HK', 'GD')).toEqual(kinds('HK', 'MO'));
    expect(kinds('HK', 'GD')).not.toContain('capital.claim.submitted.v1');
    expect(kinds('GD', 'MO')).toEqual(kinds('MO', 'GD'));
    expect(kinds('GD', 'MO').filter((kind) => kind.startsWith('capital.'))).toEqual([]);
  });
});
