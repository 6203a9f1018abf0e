import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LANGUAGES, type Texts } from '../../kernel/language.ts';
import { type Page, page, table, writtenFrom } from './markdown.ts';

type Term = Texts & { readonly meaning: string };

const INTRODUCTION = [
  '# Glossary',
  '',
  writtenFrom('`glossary/terms.yaml`'),
  '',
  'One name per language for each thing, and one sentence of meaning. The portal takes its words from the same file.',
  '',
];

/** The words of the product in four languages, under the headings of the file. */
export async function glossaryPage(root: string): Promise<Page> {
  const yaml = await readFile(join(root, 'glossary', 'terms.yaml'), 'utf8');
  return page('docs/glossary.md', [...INTRODUCTION, ...chapters(yaml).flatMap(chapter)]);
}

interface Chapter {
  readonly title: string;
  readonly yaml: string;
}

/** The comments between the terms are the headings; the first comment introduces the file. */
function chapters(yaml: string): readonly Chapter[] {
  const parts = yaml.split(/^# (.+)$/m);
  const found: Chapter[] = [];
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const [title = '', text = ''] = parts.slice(at, at + 2);
    if (text.trim() !== '') found.push({ title, yaml: text });
  }
  return found;
}

function chapter({ title, yaml }: Chapter): string[] {
  const terms = Object.values(parse(yaml) as Record<string, Term>);
  const rows = terms.map((term) => [
    term.en,
    term['zh-Hant-HK'],
    term['zh-Hans-CN'],
    term['pt-MO'],
    term.meaning,
  ]);
  const head = ['en', ...LANGUAGES.filter((language) => language !== 'en'), 'meaning'];
  return [`## ${title}`, '', ...table(head, rows), ''];
}
