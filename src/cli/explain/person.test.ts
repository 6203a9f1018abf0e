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

const ELDER = 'test/fixtures/insured-elder.person.yaml';

describe('sampan explain of a person', () => {
  it('answers every question of the file as its writer expects', async () => {
    const { code, text } = await run(ELDER, '--lang', 'en');
    expect([code, text.includes('≠')]).toEqual([0, false]);
  });

  it('shows the ranked list with sources, who pays in order, and what was assumed', async () => {
    const { text } = await run(ELDER, '--name', 'specified disease', '--lang', 'en');
    expect(text).toContain('1. Basic medical insurance of Shenzhen: covered');
    expect(text).toContain('Basic medical insurance of Shenzhen: pays 900.00');
    expect(text).toContain('does not pay: an earlier purse pays for the episode');
    expect(text).toContain('→ 100.00');
  });

  it('gives everything as JSON, in any language', async () => {
    const { json } = await run(ELDER, '--name', 'follow-up', '--json', '--lang', 'pt-MO');
    const [answer] = json as [{ entitlements: object[]; disagreements: object[] }];
    expect(answer.entitlements[0]).toMatchObject({ rank: 1, scheme: 'hk.ha_patients_gba' });
    expect(answer.disagreements).toEqual([]);
  });

  it('names every slip with its line, and says where an answer is not as expected', async () => {
    const { code, text } = await run('test/fixtures/malformed.person.yaml', '--lang', 'en');
    expect(code).toBe(3);
    expect(text).toContain('line 4');
    expect(text).toContain('got "atlantis"');
    const other = await run('test/fixtures/surprised.person.yaml', '--lang', 'en');
    expect(other.code).toBe(1);
    expect(other.text).toContain('≠ hk.public_fees: expected not_covered, got covered');
    expect(other.text).toContain('≠ patient_share: expected 1.00, got 150.00');
  });
});
