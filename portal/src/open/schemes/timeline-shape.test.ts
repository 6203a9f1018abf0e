import { describe, expect, it } from 'vitest';
import type { DatedValue } from '../../api/types.ts';
import { FULL, timelineShape } from './timeline-shape.ts';

const value = (from: string, of: string | null): DatedValue => ({
  from,
  value: of,
  grade: 'official',
  note: null,
  sources: [],
  change: null,
});
const TODAY = '2026-06-01';

describe('the timeline of a parameter', () => {
  it('has a band for each value that ends where the next begins, the last going on beyond today', () => {
    const values = [value('2009-01-01', '250.00'), value('2018-01-01', '2000.00')];
    const { bands, today, first } = timelineShape({ unit: 'HKD', kind: 'state', values }, TODAY);
    const [one, two] = bands;
    expect(first).toBe('2009-01-01');
    expect(one?.x).toBe(0);
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeCloseTo(two?.x ?? -1);
    expect((two?.x ?? 0) + (two?.width ?? 0)).toBeCloseTo(FULL);
    expect(two?.height).toBe(FULL);
    expect(one?.height).toBeLessThan(two?.height ?? 0);
    expect(today).toBeGreaterThan(two?.x ?? FULL);
    expect(today).toBeLessThan(FULL);
  });

  it('leaves a gap for what is ended or unknown, and fills the height for words', () => {
    const values = [
      value('2009-01-01', 'true'),
      value('2012-01-01', null),
      value('2013-01-01', 'unknown'),
    ];
    const { bands } = timelineShape({ unit: 'yes_no', kind: 'state', values }, TODAY);
    expect(bands.map(({ kind, height }) => [kind, height])).toEqual([
      ['word', FULL],
      ['none', 0],
      ['none', 0],
    ]);
  });

  it('shows an event as a moment, and a value to come after today', () => {
    const values = [value('2020-01-01', '100.00'), value('2030-01-01', '100.00')];
    const { bands, today } = timelineShape({ unit: 'HKD', kind: 'event', values }, TODAY);
    expect(bands.every(({ width }) => width < 20)).toBe(true);
    expect(today).toBeLessThan(bands[1]?.x ?? 0);
  });

  it('has a shape for a single value of zero', () => {
    const { bands } = timelineShape(
      { unit: 'count', kind: 'state', values: [value('2026-06-01', '0')] },
      TODAY,
    );
    expect(bands[0]?.height).toBeGreaterThan(0);
    expect(bands[0]?.width).toBeCloseTo(FULL);
  });
});
