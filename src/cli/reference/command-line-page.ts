import { type Page, page, writtenFrom } from './markdown.ts';

/** What `sampan VERB --help` prints; without a verb what `sampan --help` prints. */
export type HelpOf = (verb: string | null) => Promise<string>;

const INTRODUCTION = [
  '# Command line',
  '',
  writtenFrom('what each verb prints with `--help`'),
  '',
  'In a checkout the command is `npm run -s sampan -- VERB …`, or `npx sampan VERB …`. Answers go to standard output,',
  'whatever is wrong to standard error.',
  '',
];

const fenced = (text: string) => ['```text', text.trimEnd(), '```', ''];

/** Every verb with its help. */
export async function commandLinePage(help: HelpOf): Promise<Page> {
  const overview = await help(null);
  const verbs = verbsOf(overview);
  const texts = await Promise.all(verbs.map(help));
  const sections = verbs.flatMap((verb, at) => [
    `## sampan ${verb}`,
    '',
    ...fenced(texts[at] ?? ''),
  ]);
  return page('docs/reference/command-line.md', [
    ...INTRODUCTION,
    ...fenced(overview),
    'Every verb ends with one of these codes, so that a script can tell them apart: 0 done; 1 refused, which is an answer;',
    '2 misuse of the command; 3 fault.',
    '',
    ...sections,
  ]);
}

/** The verbs that an overview lists: two spaces, the verb, what it does. */
export function verbsOf(overview: string): readonly string[] {
  return [...overview.matchAll(/^ {2}([a-z]+) /gm)].map(([, verb = '']) => verb);
}
