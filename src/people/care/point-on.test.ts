import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/day.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Network, ServicePoint } from '../../rulebook/index.ts';
import { counterOf } from './organisation.ts';
import { pointOn } from './point-on.ts';

const name: Texts = { 'zh-Hant-HK': '甲', 'zh-Hans-CN': '甲', en: 'A', 'pt-MO': 'A' };
const department = (code: string, from: string, to: string | null = null) => ({
  code,
  name,
  from: from === 'unknown' ? from : day(from),
  to: to === null ? null : day(to),
});
const point = (more: Partial<ServicePoint>): ServicePoint => ({
  service_point: 'a',
  institution: 'a',
  institution_name: name,
  name,
  jurisdiction: 'GD',
  city: 'shenzhen',
  district: null,
  track: 'gba_pilot',
  batch: '2024',
  from: day('2024-07-01'),
  to: day('2026-01-01'),
  departments: [
    department('eye', '2024-07-01', '2025-07-01') as ServicePoint['departments'][number],
    department('skin', '2025-01-01') as ServicePoint['departments'][number],
    department('stomatology', 'unknown') as ServicePoint['departments'][number],
  ],
  departments_incomplete: false,
  grade: 'official',
  sources: [],
  note: null,
  ...more,
});
const networkOf = (only: ServicePoint): Network => ({
  digest: '',
  cities: new Map(),
  departments: new Map(),
  service_points: [only],
  point: (service_point) => (service_point === only.service_point ? only : null),
  on: () => [only],
});
const departmentOn = (code: string, on: string, more: Partial<ServicePoint> = {}) =>
  pointOn(networkOf(point(more)), 'a', code, day(on))?.department;

describe('a service point on a day', () => {
  it('is nothing where there is no such point', () => {
    expect(pointOn(networkOf(point({})), 'b', 'eye', day('2025-01-01'))).toBeNull();
  });

  it('has started from its first day and has ended from its last', () => {
    const on = (text: string) => pointOn(networkOf(point({})), 'a', 'eye', day(text));
    expect(on('2024-06-30')).toMatchObject({ has_started: false, has_ended: false });
    expect(on('2024-07-01')).toMatchObject({ has_started: true, has_ended: false });
    expect(on('2025-12-31')).toMatchObject({ has_started: true, has_ended: false });
    expect(on('2026-01-01')).toMatchObject({ has_started: true, has_ended: true });
    expect(on('2025-01-01')?.is_outside_hong_kong).toBe(true);
  });

  it('takes a department within its own days', () => {
    expect(departmentOn('skin', '2024-12-31')).toBe('not_designated');
    expect(departmentOn('skin', '2025-01-01')).toBe('designated');
    expect(departmentOn('eye', '2025-06-30')).toBe('designated');
    expect(departmentOn('eye', '2025-07-01')).toBe('not_designated');
  });

  it('does not know a department whose start or list is not known', () => {
    expect(departmentOn('stomatology', '2025-01-01')).toBe('unknown');
    expect(departmentOn('nutrition', '2025-01-01')).toBe('not_designated');
    expect(departmentOn('nutrition', '2025-01-01', { departments_incomplete: true })).toBe(
      'unknown',
    );
  });
});

describe('a counter', () => {
  const at = (organisation: string, jurisdiction: 'GD' | 'HK', on: string) => {
    const answer = counterOf(networkOf(point({})), { organisation, jurisdiction }, day(on));
    return answer.ok ? answer.value.service_point : answer.error.code;
  };

  it('is a point of the own side that is in use', () => {
    expect(at('a', 'GD', '2025-01-01')).toBe('a');
    expect(at('a', 'HK', '2025-01-01')).toBe('organisation.not_a_point');
    expect(at('elsewhere', 'GD', '2025-01-01')).toBe('organisation.not_a_point');
    expect(at('a', 'GD', '2024-06-30')).toBe('organisation.not_in_use');
    expect(at('a', 'GD', '2026-01-01')).toBe('organisation.not_in_use');
  });
});
