import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plant } from './planted-tree.ts';

/** Markdown files of a folder, in folders too. */
export function pagesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).sort();
}

/** A page without its fenced blocks, in which `#` begins a comment and not a title. */
export function withoutFences(page: string): string {
  return page.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
}

/** A link within the repository. */
export interface Link {
  readonly from: string;
  readonly link: string;
  /** The file it leads to; null where there is none. */
  readonly target: string | null;
  readonly anchor: string | null;
}

/** Links and pictures of a page that lead to files of the repository. */
export function linksOf(root: string, from: string): readonly Link[] {
  const page = withoutFences(readFileSync(join(root, from), 'utf8'));
  const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [file = '', anchor = null] = link.split('#');
      const target = file === '' ? join(root, from) : join(root, dirname(from), file);
      return { from, link, target: existsSync(target) ? target : null, anchor };
    });
}

/** The anchors that titles make, as GitHub writes them. */
export function anchorsOf(path: string): readonly string[] {
  const titles = withoutFences(readFileSync(path, 'utf8')).matchAll(/^#+ (.+)$/gm);
  return [...titles].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What the compiler says against the `ts` blocks of the pages, all compiled at once. */
export async function typeScriptProblems(
  root: string,
  pages: readonly string[],
): Promise<readonly string[]> {
  const blocks = pages.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
      ([, code = ''], nth) => [`src/docs/${path.replaceAll(/\W/g, '-')}-${nth}.ts`, code] as const,
    ),
  );
  if (blocks.length === 0) return [];
  const tree = await plant(Object.fromEntries(blocks));
  const printed = await tree.run('tsc', ['-p', '.']);
  await tree.remove();
  return printed.split('\n').filter((line) => line.startsWith('src/docs/'));
}
