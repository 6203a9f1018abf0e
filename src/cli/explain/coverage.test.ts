import { describe, expect, it } from 'vitest';
import { explainCommand } from '../explain.ts';

async function run(...args: string[]) {
  const said: string[] = [];
  const values: unknown[] = [];
  const code = await explainCommand(args, {
    line: (text) => said.push(text),
    error: (text) => said.push(text),
    json: (value) => values.push(value),
  });
  return { code, text: said.join('\n'), json: values[0] };
}

const CASE = 'test/fixtures/triage-case.yaml';

describe('sampan explain of a coverage scheme', () => {
  it('decides a file of cases as they expect', async () => {
    expect((await run('policy/hk/ha-patients-gba.cases.yaml')).code).toBe(0);
  });

  it('shows every step, the condition that is missing, and whom to ask', async () => {
    const fees = 'policy/hk/public-fees.cases.yaml';
    const { text } = await run(fees, '--name', 'must be applied for', '--lang', 'en');
    expect(text).toContain('Accident and emergency, each attendance: 400.00 HKD');
    expect(text).toContain('from 2026-01-01, official: Hospital Authority, public healthcare');
    expect(text).toContain('→ After an application to the Hospital Authority');
    const open = await run(fees, '--name', 'which is not zero', '--lang', 'pt-MO');
    expect(open.text).toContain('Autoridade Hospitalar de Hong Kong. A tarifa de 2026');
  });

  it('gives everything as JSON', async () => {
    expect((await run(CASE, '--json')).json).toMatchObject([
      {
        scheme: 'hk.public_fees',
        outcome: 'covered',
        shares: [{ code: 'patient', share: { currency: 'HKD', value: '400.00' } }],
        reasons: [{ code: 'GBA-M04' }],
        disagreements: [],
      },
    ]);
  });

  it('lays a proposal over the law of the scheme', async () => {
    expect((await run(CASE)).code).toBe(0);
    const under = await run(CASE, '--reform', 'test/fixtures/reform-triage.yaml', '--json');
    expect(under).toMatchObject({ code: 1, json: [{ reasons: [{ code: 'GBA-M07' }] }] });
  });

  it('names every slip with its line', async () => {
    const { code, text } = await run('test/fixtures/malformed-coverage-case.yaml', '--lang', 'en');
    expect(code).toBe(3);
    expect(text).toContain('line 5');
    expect(text).toContain('expected one of accident_emergency');
    expect(text).toContain('never below zero');
    expect(text).toContain('a quoted amount such as "250.00"');
  });

  it('does not take a proposal for a file of cases', async () => {
    const { code, text } = await run('test/fixtures/reform-triage.yaml', '--lang', 'en');
    expect(code).toBe(3);
    expect(text).toContain('"cases" is missing');
  });
});
