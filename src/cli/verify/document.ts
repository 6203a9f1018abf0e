import { parseArgs } from 'node:util';
import {
  readDocumentText,
  type Verdict,
  type VerdictView,
  verdictView,
  verifyDocument,
} from '../../exchange/index.ts';
import { type Instant, parseDay, SYSTEM_CLOCK, startOf } from '../../kernel/day.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { type Language, pickLanguage } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { PORTABLE_KINDS } from '../../node/index.ts';
import type { ExitCode, Output } from '../output.ts';
import { readGiven, readLists, readTrustedKeys } from './read-trust.ts';
import { whenAsked } from './when-asked.ts';

const HELP = [
  'usage: sampan verify document FILE --keys KEYS … [--revocations LIST …] [--kind KIND] [--on DAY]',
  '                              [--lang LANGUAGE] [--json]',
  '',
  'Says without any network whether a document that somebody carries counts, and if not, why.',
  '',
  '  FILE           the signed text, or what the QR codes say, one after the other; - for standard input',
  '  --keys         public keys of a side as /exchange/keys gives them, or a keys file; once for each file',
  '  --revocations  revoked documents of a side as /exchange/revocations gives them; once for each file',
  '  --kind         the only kind to accept, such as people.periods.statement',
  '  --on           the day to judge it on, YYYY-MM-DD; now unless said',
  '  --lang         zh-Hant-HK, zh-Hans-CN, en or pt-MO; en unless said',
  '',
  'Exit codes: 0 it counts, 1 it does not, 2 misuse, 3 a file cannot be read or is not signed by a side.',
];

interface Asked {
  readonly file: string;
  readonly keys: readonly string[];
  readonly revocations: readonly string[];
  readonly kind: string | undefined;
  readonly at: Instant;
  readonly language: Language;
  readonly is_json: boolean;
}

/** `sampan verify document`: whether a document that somebody carries counts. */
export function verifyDocumentCommand(args: string[], output: Output): Promise<ExitCode> {
  return whenAsked(read(args), { help: HELP, output }, (asked) => answer(asked, output));
}

async function answer(asked: Asked, output: Output): Promise<ExitCode> {
  const verdict = await judge(asked);
  if (!verdict.ok) {
    output.error(verdict.error);
    return 3;
  }
  const view = verdictView(verdict.value, PORTABLE_KINDS, asked.language);
  if (asked.is_json) output.json(view);
  else show(view, output);
  return view.is_valid ? 0 : 1;
}

function read(args: string[]): Result<Asked, string> | 'help' {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        keys: { type: 'string', multiple: true, default: [] },
        revocations: { type: 'string', multiple: true, default: [] },
        kind: { type: 'string' },
        on: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
    if (values.help) return 'help';
    const [file, more] = positionals;
    if (file === undefined) return no('Name the file with the document.');
    if (more !== undefined) return no(`"${more}" is one word too many.`);
    if (values.keys.length === 0) return no('Name the public keys to trust with --keys.');
    const language = pickLanguage(values.lang);
    const on = values.on === undefined ? null : parseDay(values.on);
    if (on !== null && !on.ok) return no(on.error);
    const at = on === null ? SYSTEM_CLOCK.now() : startOf(on.value, ZONE);
    const { keys, revocations, kind, json } = values;
    return ok({ file, keys, revocations, kind, at, language, is_json: json });
  } catch (error) {
    return no((error as Error).message);
  }
}

async function judge(asked: Asked): Promise<Result<Verdict, string>> {
  const text = await readGiven(asked.file);
  if (!text.ok) return text;
  const keys = await readTrustedKeys(asked.keys);
  if (!keys.ok) return keys;
  const revocations = await readLists(asked.revocations, keys.value);
  if (!revocations.ok) return revocations;
  const compact = readDocumentText(text.value);
  if (!compact.ok) {
    return ok({ fault: compact.error, document: null, checked: null, revocation: null });
  }
  const { at, kind } = asked;
  const reader = { keys: keys.value, revocations: revocations.value, at, kinds: PORTABLE_KINDS };
  return ok(verifyDocument(compact.value, { ...reader, kind }));
}

function show(view: VerdictView, output: Output): void {
  const { problem, document, revocations, revocation } = view;
  if (problem === null) output.line('The document counts.');
  else output.error(`${problem.title} ${problem.remedy} (${problem.code})`);
  if (revocation !== null) output.error(`${revocation.reason} (${revocation.revoked_at})`);
  if (document !== null) {
    const names = [document.name_zh, document.name_en].filter((name) => name !== null);
    output.line(`${document.title} (${document.kind})`);
    output.line(`  issued by    ${document.issuer}, ${document.issued_at}`);
    output.line(`  number       ${document.document_id}`);
    output.line(`  about        ${[...names, document.birth_date].join(', ')}`);
    if (document.document_masked !== null)
      output.line(`  document     ${document.document_masked}`);
    output.line(`  valid        ${document.valid_from} to ${document.last_day}`);
    for (const { label, text } of document.lines) output.line(`  ${label}: ${text}`);
  }
  output.line(listSentence(document === null, revocations));
}

function listSentence(isUnread: boolean, list: VerdictView['revocations']): string {
  if (isUnread) return 'Nothing of it was looked up, because its signature could not be verified.';
  if (list === null)
    return 'No list of revoked documents of the issuer was given: it may be revoked.';
  const stale = list.is_stale ? '; a newer one is due' : '';
  return `Looked up in the list of revoked documents of ${list.issued_at}, ${list.age_hours} hours old${stale}.`;
}
