import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { LANGUAGES, type Texts } from '../src/language/languages.ts';

/** One entry of glossary/terms.yaml. */
export type Term = Texts & { readonly meaning: string };

const GLOSSARY = fileURLToPath(new URL('../../glossary/terms.yaml', import.meta.url));
const GENERATED = fileURLToPath(new URL('../src/generated/', import.meta.url));

/** The glossary as the files that the portal reads: names per language, and all of it for the page of words. */
export async function termFiles(): Promise<ReadonlyMap<string, string>> {
  const terms = parse(await readFile(GLOSSARY, 'utf8')) as Record<string, Term>;
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = Object.entries(terms).map(([key, term]) => [key, term[language]] as const);
    files.set(`terms/${language}.json`, written(Object.fromEntries(names)));
  }
  const page = Object.entries(terms).map(([key, { meaning, ...names }]) => ({
    key,
    names,
    meaning,
  }));
  files.set('terms.json', written(page));
  return files;
}

/** Writes the files below portal/src/generated. */
export async function writeTerms(): Promise<void> {
  await mkdir(`${GENERATED}terms`, { recursive: true });
  for (const [name, content] of await termFiles()) await writeFile(`${GENERATED}${name}`, content);
}

function written(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

if (import.meta.main) await writeTerms();
