import { describe, expect, it } from 'vitest';
import { day } from '../../../kernel/day.ts';
import { PERIOD_FILE, type PeriodColumn, periodOfRow } from './period-file.ts';

const TODAY = day('2026-02-10');
const GOOD: Readonly<Record<PeriodColumn, string>> = {
  document_type: 'home_return_permit',
  number: 'M99900201',
  kind: 'insurance',
  side: 'GD',
  place: 'zhuhai',
  scheme: 'gd.zhuhai.resident_insurance',
  status: '',
  relation: '',
  dependant_document_type: '',
  dependant_number: '',
  from: '2022-07-01',
  to: '',
  evidence: 'insurance_record',
  evidence_reference: '',
};
const CHILD = {
  kind: 'dependant',
  relation: 'child',
  dependant_document_type: 'home_return_permit',
  dependant_number: 'H99900102',
};
const read = (more: Partial<Record<PeriodColumn, string>>) =>
  periodOfRow({ ...GOOD, ...more }, TODAY);

describe('a row of a file of periods', () => {
  it('is read with what is empty as absent', () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: {
        document: { body: 'M99900201' },
        content: { sort: 'period', code: 'insurance', to: null, evidence_reference: null },
      },
    });
    expect(read({ kind: 'status', status: 'retired', side: '' })).toMatchObject({
      value: { content: { sort: 'status', code: 'retired', side: null, scheme: null } },
    });
    expect(read(CHILD)).toMatchObject({
      value: {
        dependant: { body: 'H99900102' },
        content: { sort: 'dependant', code: 'child', dependant_id: null, side: null },
      },
    });
  });

  it.each([
    ['document_type', { document_type: 'passport' }],
    ['number', { number: '12' }],
    ['kind', { kind: 'holiday' }],
    ['side', { side: 'TW' }],
    ['status', { kind: 'status', status: 'toString' }],
    ['relation', { ...CHILD, relation: 'cousin' }],
    ['dependant_document_type', { ...CHILD, dependant_document_type: '' }],
    ['dependant_number', { ...CHILD, dependant_number: '7' }],
    ['from', { from: '2022-02-30' }],
    ['to', { to: 'soon' }],
    ['evidence', { evidence: 'constructor' }],
    ['evidence_reference', { evidence_reference: 'x'.repeat(81) }],
  ] as const)('is refused at %s', (column, cells) => {
    const answer = read(cells);
    expect(answer.ok ? null : answer.error.at).toBe(column);
  });

  it('has columns of different names', () => {
    const names = [...PERIOD_FILE.required, ...PERIOD_FILE.optional];
    expect(new Set(names).size).toBe(names.length);
  });
});
