import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAWS, POLICY } from '../../../test/law.ts';
import { day } from '../../kernel/day.ts';
import { readWorkedCases } from './elderly-voucher/case-file.ts';
import { disagreementsOf } from './elderly-voucher/worked.ts';
import { explainCase } from './elderly-voucher-explained.ts';

const FILE = `${POLICY}/hk/elderly-voucher.cases.yaml`;
const CREDITS_FILE = `${POLICY}/hk/elderly-voucher-credits.cases.yaml`;
const read = readWorkedCases(FILE, readFileSync(FILE, 'utf8'));
const written = [FILE, CREDITS_FILE].map((file) => readFileSync(file, 'utf8')).join('\n');

/** Every day on which a value of the scheme changes. */
const changes = new Set(
  [...LAWS.voucher.parameters.values()].flatMap(({ values }) =>
    values.map(({ from }) => from.toString()),
  ),
);

describe('the worked cases of the elderly voucher', () => {
  it.each([...changes].sort())('have one on %s, when the law changes', (from) => {
    expect(written).toContain(from);
  });

  it('have one for every kind of service that is excluded', () => {
    const excluded = LAWS.voucher.on('excluded_service_kinds', day('2024-06-28'));
    const denied = (read.ok ? read.value : []).map(({ claim }) => claim.service_kind);
    expect(denied).toEqual(
      expect.arrayContaining(excluded.known ? [...(excluded.value as string[])] : []),
    );
    expect(excluded.known).toBe(true);
  });
});

describe('worked cases of the elderly voucher', () => {
  it('can be read', () => {
    expect(read).toMatchObject({ ok: true });
  });

  it.each(read.ok ? read.value : [])('$name', (worked) => {
    const { decision, explained } = explainCase(worked.claim, LAWS, 'en');
    expect(disagreementsOf(worked, decision, explained.lines)).toEqual([]);
  });
});
