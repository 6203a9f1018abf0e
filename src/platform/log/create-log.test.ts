import { describe, expect, test } from 'vitest';
import { createLog, flowLog } from './create-log.ts';

/** A log that keeps its lines. */
function kept(level = 'info') {
  const lines: string[] = [];
  const log = createLog({ node: 'HK', level, destination: { write: (line) => lines.push(line) } });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

describe('a line', () => {
  test('says node, flow, level and time', () => {
    const { log, last } = kept();
    flowLog(log, 'capital').info({ claim_id: 'c1' }, 'claim decided');
    expect(last()).toEqual({
      node: 'HK',
      flow: 'capital',
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      claim_id: 'c1',
      msg: 'claim decided',
    });
  });

  test('below the level is not written', () => {
    const { log, lines } = kept('warn');
    log.info('quiet');
    expect(lines).toEqual([]);
  });

  test.each([
    { document: { type: 'HKID', number: 'A123456(3)' } },
    { number: 'A123456(3)' },
    { person: { birth_date: '1951-02-03', name_zh: '陳大文', name_en: 'CHAN Tai Man' } },
    { req: { headers: { authorization: 'Bearer A123456(3)', cookie: '1951-02-03' } } },
    { res: { headers: { 'set-cookie': 'A123456(3)' } } },
    { request: { claim: { document_number: 'A123456(3)' } } },
    { body: '{"number":"A123456(3)"}' },
    { persons: [{ birth_date: '1951-02-03' }] },
    { cause: Object.assign(new Error('x'), { name: 'CHAN Tai Man' }) },
  ])('holds nothing personal of %j', (facts) => {
    const { log, lines } = kept();
    log.info(facts, 'seen');
    expect(lines[0]).not.toMatch(/A123456|1951|陳大文|CHAN/);
    expect(lines[0]).toContain('[private]');
  });
});

test('what a child log says on every line is private too', () => {
  const { log, last } = kept();
  log.child({ person: { name_en: 'CHAN Tai Man' } }).info('seen');
  expect(last()).toMatchObject({ person: { name_en: '[private]' } });
});

describe('an error in a line', () => {
  test('says type, message, code and place, not the row that PostgreSQL quotes', () => {
    const { log, last, lines } = kept();
    const error = Object.assign(new Error('duplicate key value violates unique constraint "doc"'), {
      code: '23505',
      constraint: 'doc',
      detail: 'Key (number)=(A123456) already exists.',
    });
    log.error({ err: error }, 'refused');
    expect(last()).toMatchObject({
      err: { type: 'Error', code: '23505', constraint: 'doc', message: error.message },
    });
    expect(lines[0]).not.toContain('A123456');
  });

  test('hides the value in a message about a wrong value', () => {
    const { log, lines } = kept();
    const error = Object.assign(new Error('invalid input syntax for type date: "1951-02-30"'), {
      code: '22007',
    });
    log.error({ error }, 'refused');
    expect(lines[0]).not.toContain('1951');
  });
});
