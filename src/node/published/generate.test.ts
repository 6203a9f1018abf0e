import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRulebook } from '../../rulebook/index.ts';
import { PUBLISHED_FIGURES } from './figures.ts';
import { type Elder, generateElders } from './generate-elders.ts';
import { generateVisits, type Visit } from './generate-visits.ts';
import { seededRandom } from './seeded-random.ts';

const POLICY = join(import.meta.dirname, '..', '..', '..', 'policy');
const LIMIT_HKD = 8000;

describe('the published pilot, generated', () => {
  let elders: Elder[] = [];
  let visits: Visit[] = [];
  const rulebook = openRulebook(POLICY);
  if (!rulebook.ok) throw new Error('the law cannot be read');
  const { network } = rulebook.value;
  beforeAll(() => {
    const random = seededRandom(20260131);
    elders = generateElders(random, LIMIT_HKD);
    visits = generateVisits(random, network, elders);
  });

  it('meets the published totals exactly', () => {
    expect(elders.length).toBe(PUBLISHED_FIGURES.elders);
    expect(visits.length).toBe(PUBLISHED_FIGURES.transactions);
    expect(new Set(visits.map((visit) => visit.elder)).size).toBe(PUBLISHED_FIGURES.elders);
    const sum = visits.reduce((total, visit) => total + visit.voucher_hkd, 0);
    expect(sum).toBe(PUBLISHED_FIGURES.voucher_hkd);
  });

  it('meets the published shares to the visit', () => {
    const share = (reason: string) =>
      (visits.filter((visit) => visit.visit_reason === reason).length * 100) / visits.length;
    expect(share('chronic_follow_up')).toBeCloseTo(53, 2);
    expect(share('preventive')).toBeCloseTo(23, 2);
  });

  it('uses points of the pilot only, and only from their start days', () => {
    const wrong = visits.filter((visit) => {
      const point = network.point(visit.service_point);
      const on = visit.service_day.toString();
      return (
        point?.track !== 'gba_pilot' || on < point.from.toString() || on > PUBLISHED_FIGURES.to
      );
    });
    expect(wrong).toEqual([]);
  });

  it('never spends more than an elder has', () => {
    const spent = (elder: Elder) => elder.amounts_hkd.reduce((sum, amount) => sum + amount, 0);
    const over = elders.filter(
      (one) => spent(one) > one.brought_forward_hkd || one.brought_forward_hkd > LIMIT_HKD,
    );
    expect(over).toEqual([]);
  });

  it('draws the same from the same seed', () => {
    const again = generateElders(seededRandom(20260131), LIMIT_HKD);
    expect(again.slice(0, 100)).toEqual(elders.slice(0, 100));
  });
});
