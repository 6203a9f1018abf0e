import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAWS, POLICY } from '../../../test/law.ts';
import { readWorkedCases } from './elderly-voucher/case-file.ts';
import { disagreementsOf } from './elderly-voucher/worked.ts';
import { explainCase } from './elderly-voucher-explained.ts';

const FILE = `${POLICY}/hk/elderly-voucher.cases.yaml`;
const read = readWorkedCases(FILE, readFileSync(FILE, 'utf8'));

describe('worked cases of the elderly voucher', () => {
  it('can be read', () => {
    expect(read).toMatchObject({ ok: true });
  });

  it.each(read.ok ? read.value : [])('$name', (worked) => {
    const { decision, explained } = explainCase(worked.claim, LAWS, 'en');
    expect(disagreementsOf(worked, decision, explained.lines)).toEqual([]);
  });
});
