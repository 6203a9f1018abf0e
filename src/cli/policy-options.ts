import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Language, speak } from '../kernel/language.ts';

/** The folder of law that comes with the program. */
const POLICY_FOLDER = fileURLToPath(new URL('../../policy', import.meta.url));

/** What verbs that read the law have in common. */
export interface PolicyAsk {
  readonly words: readonly string[];
  /** Values of the verb's own text options, by name. */
  readonly texts: Readonly<Record<string, string>>;
  readonly json: boolean;
  readonly language: Language;
  readonly folder: string;
}

export const POLICY_OPTIONS_USAGE = `--json           for programs
--lang LANGUAGE  zh-Hant-HK, zh-Hans-CN, en or pt-MO
--policy FOLDER  another folder of law`;

/** Reads a command line: what is asked, `help`, or null for a misuse. */
export function readPolicyAsk(
  args: readonly string[],
  own: readonly string[],
): PolicyAsk | 'help' | null {
  const options = {
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    policy: { type: 'string', default: POLICY_FOLDER },
    help: { type: 'boolean', default: false },
    ...Object.fromEntries(own.map((name) => [name, { type: 'string' as const }])),
  } satisfies ParseArgsConfig['options'];
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) return 'help';
    const { json, lang, policy: folder } = values;
    const language = speak(lang.toLowerCase());
    if (language === null) return null;
    const texts = Object.entries(values).filter(([name]) => own.includes(name));
    return {
      words: positionals,
      texts: Object.fromEntries(texts) as Record<string, string>,
      json,
      language,
      folder,
    };
  } catch {
    return null;
  }
}
