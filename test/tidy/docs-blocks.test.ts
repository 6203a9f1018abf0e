import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, matches, openTerminal } from '../conformance/docs-blocks.ts';

/** The guard of the pages is itself shown to refuse. */
describe('what a page shows', () => {
  it.each([
    ['a 1 b', 'a 1 b', true],
    ['a 1 b', 'a 2 b', false],
    ['a … b', 'a 2 b', true],
    ['a …', 'a 2\nb', false],
    ['…\nb', 'a\na\nb', true],
    ['…\nb', 'b', true],
    ['…\nb', 'a\nc', false],
    ['(a).*', '(a).*', true],
    ['(a).*', 'a', false],
  ])('%j is met by %j: %s', (expected, printed, is_met) => {
    expect(matches(expected, printed)).toBe(is_met);
  });

  it('is read from its blocks, those by hand left out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sampan-blocks-'));
    const page = join(folder, 'page.md');
    const fence = '```';
    await writeFile(
      page,
      [
        '# Page',
        `${fence}sh by-hand\nnpm start\n${fence}`,
        `${fence}sh\nname=there\n${fence}`,
        `1. in a list\n\n   ${fence}sh\n   echo "hello $name"\n   ${fence}\n\n   ${fence}text\n   hello there\n   ${fence}`,
      ].join('\n\n'),
    );
    const blocks = blocksOf(page);
    await rm(folder, { recursive: true });
    expect(blocks.map(({ code, prints }) => ({ code, prints }))).toEqual([
      { code: 'name=there', prints: null },
      { code: 'echo "hello $name"', prints: 'hello there' },
    ]);
  });

  it('is run in one terminal, whose variables stay', async () => {
    const terminal = openTerminal(tmpdir(), process.env);
    expect(await terminal.run('name=there')).toEqual({ printed: '', code: 0 });
    expect(await terminal.run('echo "hello $name"')).toEqual({ printed: 'hello there', code: 0 });
    expect((await terminal.run('false')).code).toBe(1);
    await terminal.close();
  });
});
