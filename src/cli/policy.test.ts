import { describe, expect, it } from 'vitest';
import { explainCommand } from './explain.ts';
import type { ExitCode, Output } from './output.ts';
import { policyCommand } from './policy.ts';

type Command = (args: readonly string[], out: Output) => Promise<ExitCode>;

async function run(command: Command, ...args: string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const values: unknown[] = [];
  const code = await command(args, {
    line: (text) => lines.push(text),
    error: (text) => errors.push(text),
    json: (value) => values.push(value),
  });
  return { code, text: lines.join('\n'), errors: errors.join('\n'), json: values[0] };
}

const CASES = 'policy/hk/elderly-voucher.cases.yaml';

describe('sampan policy', () => {
  it('shows the history of a scheme with grades and sources', async () => {
    const { code, text } = await run(policyCommand, 'show', 'hk.elderly_voucher');
    expect(code).toBe(0);
    expect(text).toContain('2009-01-01  250.00 HKD  (official: Health Care Voucher site');
    expect(text).toContain('2009-01-01  unknown  (official');
  });

  it('shows what is in force on a day, in any language', async () => {
    const on = ['show', 'hk.elderly_voucher', '--on', '2018-01-01'] as const;
    const { text } = await run(policyCommand, ...on, '--lang', 'zh-Hant-HK');
    expect(text).toContain('累積上限\n  2015-01-01  4000.00 HKD');
    expect(text).not.toContain('8000.00');
  });

  it('gives the same as JSON', async () => {
    const { json } = await run(policyCommand, 'on', '2026-01-31', '--json');
    expect(json).toContainEqual(expect.objectContaining({ scheme: 'hk.elderly_voucher.rates' }));
  });

  it('shows what changed between two days', async () => {
    const { text } = await run(
      policyCommand,
      'diff',
      '2018-06-07',
      '2018-06-08',
      'hk.elderly_voucher',
    );
    expect(text.split('\n')).toEqual([
      'hk.elderly_voucher one_off_amount  One-off amount credited on that day',
      '  – → 1000.00 HKD  (2018-06-08)',
      'hk.elderly_voucher balance_max  Accumulation limit',
      '  4000.00 HKD → 5000.00 HKD  (2018-06-08)',
    ]);
  });

  it('checks the folder', async () => {
    const good = await run(policyCommand, 'check');
    expect(good).toMatchObject({ code: 0, text: expect.stringContaining('21 service points') });
    const bad = await run(policyCommand, 'check', '--policy', 'docs');
    expect(bad.code).toBe(1);
    expect(bad.text).toContain('docs/compact/trust.yaml:1: the file is missing');
  });

  it.each([
    [['show', 'hk.nothing'], 'There is no scheme "hk.nothing".'],
    [['show', 'hk.elderly_voucher', '--on', '2026-02-30'], '"2026-02-30" is not a day'],
    [['diff', '2026-01-01'], '"" is not a day of the calendar.'],
    [['show'], 'sampan policy show SCHEME'],
    [['show', 'hk.elderly_voucher', '--lang', 'tlh'], 'zh-Hant-HK, zh-Hans-CN, en or pt-MO'],
    [['turn'], 'sampan policy show SCHEME'],
    [['show', '--colour', 'red'], 'sampan policy show SCHEME'],
  ])('answers %j with what would be right, and code 2', async (args, message) => {
    const { code, errors } = await run(policyCommand, ...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  it('says 3 when the law itself cannot be read', async () => {
    const { code, errors } = await run(policyCommand, 'show', 'x', '--policy', 'docs');
    expect(code).toBe(3);
    expect(errors).toContain('sampan policy check');
  });
});

describe('sampan explain', () => {
  it('shows every step with its parameter, date, grade and source', async () => {
    const { code, text } = await run(explainCommand, CASES, '--name', 'rounded down');
    expect(code).toBe(0);
    expect(text).toContain('Paid with vouchers: 1082.00 HKD');
    expect(text).toContain('from 2017-07-01, official: Health Care Voucher site');
    expect(text).toContain('! This decision used provisional values');
  });

  it.each([
    ['zh-Hant-HK', '不可用醫療券支付的服務'],
    ['zh-Hans-CN', '医疗券支付总额'],
    ['pt-MO', 'Pago com vales'],
  ])('speaks %s', async (language, words) => {
    expect((await run(explainCommand, CASES, '--lang', language)).text).toContain(words);
  });

  it('gives everything as JSON', async () => {
    const { json } = await run(explainCommand, CASES, '--name', 'empty account', '--json');
    expect(json).toMatchObject([
      { outcome: 'denied', reasons: [{ code: 'GBA-L06' }], patient_share: { value: '1000.00' } },
    ]);
  });

  it('lays a proposal over the law', async () => {
    const reform = 'test/fixtures/reform-optometry.yaml';
    const args = [CASES, '--name', 'ceiling is used up', '--json'];
    expect(await run(explainCommand, ...args)).toMatchObject({ json: [{ outcome: 'denied' }] });
    expect(await run(explainCommand, ...args, '--reform', reform)).toMatchObject({
      code: 1,
      json: [{ outcome: 'granted', voucher: { value: '1000.00' } }],
    });
  });

  it('says that no case has the name', async () => {
    const { code, errors } = await run(explainCommand, CASES, '--name', 'no such case');
    expect(code).toBe(2);
    expect(errors).toContain('No case of policy/hk/elderly-voucher.cases.yaml');
  });

  it('refuses a malformed file with the line and what would be right', async () => {
    const { code, errors } = await run(explainCommand, 'test/fixtures/malformed-case.yaml');
    expect(code).toBe(3);
    expect(errors).toContain('malformed-case.yaml, line 4, cannot be read: expected currency');
  });

  it.each([
    [[], 2],
    [['a', 'b'], 2],
    [['no-such-file.yaml'], 2],
  ] as const)('answers %j with code %i', async (args, code) => {
    expect((await run(explainCommand, ...args)).code).toBe(code);
  });
});
