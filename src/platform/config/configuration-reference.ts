import { CONFIGURATION_KEYS } from './read-environment.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The table of all keys as Markdown, for the reference page; the same input gives the same bytes. */
export function configurationReference(): string {
  const lines = CONFIGURATION_KEYS.map(({ key, description, expects, is_secret, ...row }) => {
    const otherwise = row.default === undefined ? '' : `\`${row.default}\``;
    const shown = is_secret && row.default !== undefined ? 'a development value' : otherwise;
    return `| \`${key}\` | ${cell(description)} | ${cell(expects)} | ${shown} |`;
  });
  return ['| key | what it does | must be | default |', '|---|---|---|---|', ...lines, ''].join(
    '\n',
  );
}
