import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { type EntryHolder, objectionTo } from './check-entry.ts';
import { contentDigest, type EntryContent } from './entry.ts';
import { periodLaw } from './period-law.ts';

const LAW = periodLaw(RULEBOOK);
const HOLDER: EntryHolder = { person_id: 'p', birth_date: day('1960-05-01'), died_on: null };
const TODAY = day('2026-02-10');

const living = (more: Partial<EntryContent> = {}): EntryContent => ({
  sort: 'period',
  code: 'residence',
  side: 'GD',
  place: 'zhuhai',
  scheme: null,
  dependant_id: null,
  from: day('2022-01-01'),
  to: null,
  evidence: 'residence_permit',
  evidence_reference: null,
  ...more,
});
const insured = (scheme: string, more: Partial<EntryContent> = {}) =>
  living({ code: 'insurance', scheme, place: scheme.split('.')[1] ?? null, ...more });

function codeOf(content: EntryContent, others: readonly EntryContent[] = [], holder = HOLDER) {
  const against = {
    today: TODAY,
    entry_id: null,
    others: others.map((other, index) => ({ ...other, entry_id: String(index) })),
  };
  return objectionTo(LAW, holder, content, against)?.code ?? null;
}

describe('an entry', () => {
  it('stands when nothing speaks against it', () => {
    expect(codeOf(living())).toBeNull();
    expect(codeOf(living({ side: 'HK', place: null, from: day('1960-05-01') }))).toBeNull();
    expect(codeOf(insured('gd.zhuhai.resident_insurance'))).toBeNull();
  });

  it('needs its days in order, after birth, before death and not far ahead', () => {
    expect(codeOf(living({ to: day('2022-01-01') }))).toBe('standing.days_out_of_order');
    expect(codeOf(living({ to: day('2022-01-02') }))).toBeNull();
    expect(codeOf(living({ from: day('1960-04-30') }))).toBe('standing.before_birth');
    const dead = { ...HOLDER, died_on: day('2025-03-31') };
    expect(codeOf(living(), [], dead)).toBe('standing.after_death');
    expect(codeOf(living({ to: day('2025-04-01') }), [], dead)).toBeNull();
    expect(codeOf(living({ to: day('2025-04-02') }), [], dead)).toBe('standing.after_death');
    expect(codeOf(living({ from: day('2027-02-11') }))).toBeNull();
    expect(codeOf(living({ from: day('2027-02-12') }))).toBe('standing.starts_too_far_ahead');
  });

  it('needs a place that its side has', () => {
    expect(codeOf(living({ place: 'atlantis' }))).toBe('standing.place_unknown');
    expect(codeOf(living({ place: null }))).toBe('standing.place_unknown');
    expect(codeOf(living({ side: 'MO' }))).toBe('standing.place_unknown');
  });

  it('names an insurance of its city exactly when it is one', () => {
    expect(codeOf(living({ code: 'insurance' }))).toBe('standing.scheme_unknown');
    expect(codeOf(living({ scheme: 'gd.zhuhai.resident_insurance' }))).toBe(
      'standing.scheme_unknown',
    );
    const elsewhere = insured('gd.zhuhai.resident_insurance', { place: 'shenzhen' });
    expect(codeOf(elsewhere)).toBe('standing.scheme_unknown');
    const abroad = insured('gd.zhuhai.resident_insurance', { side: 'HK', place: null });
    expect(codeOf(abroad)).toBe('standing.scheme_unknown');
  });

  it('is held against what else is recorded', () => {
    const zhuhai = insured('gd.zhuhai.resident_insurance', { to: day('2024-01-01') });
    const shenzhen = insured('gd.shenzhen.employee_insurance', { from: day('2023-12-31') });
    expect(codeOf(shenzhen, [zhuhai])).toBe('standing.insurances_exclude');
    expect(codeOf({ ...shenzhen, from: day('2024-01-01') }, [zhuhai])).toBeNull();
    expect(codeOf(living({ from: day('2023-01-01') }), [living()])).toBe('standing.overlaps');
    const work = living({ code: 'employment', evidence: 'employment_contract' });
    expect(codeOf(work, [{ ...work, evidence: 'tax_statement' }])).toBeNull();
  });

  it('may be a residence on two sides at once, unless both claim to be the only one', () => {
    const hongKong = living({ side: 'HK', place: null });
    expect(codeOf(living(), [hongKong])).toBeNull();
    const sole = { evidence: 'sole_residence_declaration' } as const;
    expect(codeOf(living(sole), [hongKong])).toBeNull();
    expect(codeOf(living(sole), [{ ...hongKong, ...sole }])).toBe('standing.sole_residence_twice');
  });

  it('may be a status beside others, but not beside the other tier', () => {
    const held = (code: string) =>
      living({ sort: 'status', code, side: null, place: null, from: day('2024-01-01') });
    expect(codeOf(held('retired'), [held('residence_permit_holder')])).toBeNull();
    expect(codeOf(held('retired'), [held('retired')])).toBe('standing.overlaps');
    expect(codeOf(held('shenzhen_tier_1'), [held('shenzhen_tier_2')])).toBe(
      'standing.statuses_exclude',
    );
  });

  it('names somebody else as a dependant', () => {
    const dependant = living({ sort: 'dependant', code: 'child', side: null, place: null });
    expect(codeOf({ ...dependant, dependant_id: 'p' })).toBe('standing.dependant_self');
    expect(codeOf({ ...dependant, dependant_id: 'q' })).toBeNull();
  });
});

describe('the digest of a content', () => {
  it('is the same for the same content, whatever version carries it', () => {
    const version = { ...living(), person_id: 'p', entry_id: 'e', version: 3 };
    expect(contentDigest(version)).toBe(contentDigest(living()));
    expect(contentDigest(living({ to: day('2025-01-01') }))).not.toBe(contentDigest(living()));
  });
});
