import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POLICY, RULEBOOK } from '../../test/law.ts';
import { openRulebook } from './open-rulebook.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy');
  cpSync(POLICY, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const edit = (file: string, right: string | RegExp, wrong: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(right, wrong);
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
};
const problems = () => {
  const opened = openRulebook(folder);
  return opened.ok
    ? []
    : opened.error.map(({ file, line, message }) => `${file}:${line}: ${message}`);
};

describe('the folder of law', () => {
  it('gives the same rulebook wherever it lies', () => {
    const opened = openRulebook(folder);
    expect(opened.ok && opened.value.digest).toBe(RULEBOOK.digest);
  });

  it('reports the problems of all files at once', () => {
    edit('hk/elderly-voucher.yaml', '"500.00"', '500.00');
    edit('compact/claim-procedure.yaml', 'value: 7', 'value: seven');
    edit('compact/trust.yaml', 'from: MO', 'from: XX');
    edit('network/service-points.yaml', 'city: zhuhai', 'city: macau');
    const files = problems().map((line) => line.split(':')[0]);
    expect(new Set(files)).toEqual(
      new Set([
        'policy/hk/elderly-voucher.yaml',
        'policy/compact/claim-procedure.yaml',
        'policy/compact/trust.yaml',
        'policy/network/service-points.yaml',
      ]),
    );
  });

  it('changes its digest when a value, a point or a kind changes', () => {
    edit('hk/elderly-voucher.yaml', '"8000.00"', '"9000.00"');
    const first = openRulebook(folder);
    edit('network/service-points.yaml', 'from: 2025-08-28', 'from: 2025-08-29');
    const second = openRulebook(folder);
    edit('compact/trust.yaml', '      - capital.window.closed.v1\n', '');
    const third = openRulebook(folder);
    const digests = [first, second, third].map((each) => (each.ok ? each.value.digest : ''));
    expect(new Set([RULEBOOK.digest, ...digests]).size).toBe(4);
  });

  it.each([
    [
      'a month left out',
      'hk/elderly-voucher.rates.yaml',
      /\n.*2020-05-01.*/,
      'expected 2020-05-01, the first day of 2020-05',
    ],
    [
      'an institution nobody named',
      'network/service-points.yaml',
      /institution: fah-sysu\n/,
      'there is no institution',
    ],
    [
      'a department nobody named',
      'network/service-points.yaml',
      '[dental]',
      'there is no department',
    ],
    [
      'a department twice',
      'network/service-points.yaml',
      '[dental]',
      'the department "dental" is listed twice',
    ],
    [
      'an empty list without a word',
      'network/service-points.yaml',
      '[dental]',
      'say departments_incomplete: true',
    ],
    ['a kind twice', 'compact/trust.yaml', 'capital.claim.confirmed.v1', 'is listed twice'],
    [
      'a kind without version',
      'compact/trust.yaml',
      'capital.claim.confirmed.v1',
      'expected a kind such as',
    ],
    [
      'a scheme in a foreign folder',
      'compact/claim-procedure.yaml',
      'compact.claim_procedure',
      'belongs into the folder mo/',
    ],
  ])('refuses %s', (_what, file, right, message) => {
    const wrong = {
      'expected 2020-05-01, the first day of 2020-05': '',
      'there is no institution': 'institution: queen-mary\n',
      'there is no department': '[heart]',
      'the department "dental" is listed twice': '[dental, dental]',
      'say departments_incomplete: true': '[]',
      'is listed twice': 'capital.claim.submitted.v1',
      'expected a kind such as': 'capital.claim.confirmed',
      'belongs into the folder mo/': 'mo.claim_procedure',
    }[message];
    edit(file, right, wrong ?? '');
    expect(problems().join('\n')).toContain(message);
  });

  it('says which file or folder is not there', () => {
    rmSync(join(folder, 'compact/trust.yaml'));
    expect(problems()).toEqual([
      'policy/compact/trust.yaml:1: the file is missing or cannot be read',
    ]);
    expect(openRulebook(join(folder, 'nowhere')).ok).toBe(false);
  });
});
