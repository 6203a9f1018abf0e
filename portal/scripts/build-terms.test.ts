import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES } from '../src/language/languages.ts';
import { type Term, termFiles } from './build-terms.ts';

const glossary = parse(
  await readFile(new URL('../../glossary/terms.yaml', import.meta.url), 'utf8'),
) as Record<string, Term>;

test('every term has a name in all four languages and a sentence that says what it is', () => {
  for (const [key, term] of Object.entries(glossary)) {
    for (const language of LANGUAGES) expect(term[language], `${key} ${language}`).toMatch(/\S/);
    expect(term.meaning, key).toMatch(/^[A-Z“].*\.$/);
    expect(Object.keys(term).sort(), key).toEqual([...LANGUAGES, 'meaning'].sort());
  }
});

test('the generated files are those of the glossary', async () => {
  for (const [name, content] of await termFiles()) {
    const written = await readFile(new URL(`../src/generated/${name}`, import.meta.url), 'utf8');
    expect(written === content, `${name}: run node portal/scripts/build-terms.ts`).toBe(true);
  }
});
