import { parseArgs } from 'node:util';
import { readReceipt, type TrustedReceipt } from '../../data/records/index.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { ExitCode, Output } from '../output.ts';
import { readGiven, readTrustedKeys } from './read-trust.ts';
import { whenAsked } from './when-asked.ts';

const HELP = [
  'usage: sampan verify receipt FILE --keys KEYS … [--json]',
  '',
  'Says without any network whether a receipt of a sharing consent or of a carried link was signed by the side that it names, and what it says.',
  '',
  '  FILE    the signed text; - for standard input',
  '  --keys  public keys of a side as /exchange/keys gives them, or a keys file; once for each file',
  '',
  'Exit codes: 0 it was signed so, 1 it was not, 2 misuse, 3 a file cannot be read.',
];

interface Asked {
  readonly file: string;
  readonly keys: readonly string[];
  readonly is_json: boolean;
}

/** `sampan verify receipt`: whether a receipt of a consent or link is what the holder of the records signed. */
export function verifyReceiptCommand(args: string[], output: Output): Promise<ExitCode> {
  return whenAsked(read(args), { help: HELP, output }, (asked) => answer(asked, output));
}

async function answer(asked: Asked, output: Output): Promise<ExitCode> {
  const judged = await judge(asked);
  if (!judged.ok) {
    output.error(judged.error);
    return 3;
  }
  show(judged.value, asked.is_json, output);
  return judged.value === null ? 1 : 0;
}

function read(args: string[]): Result<Asked, string> | 'help' {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        keys: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
    if (values.help) return 'help';
    const [file, more] = positionals;
    if (file === undefined) return no('Name the file with the receipt.');
    if (more !== undefined) return no(`"${more}" is one word too many.`);
    if (values.keys.length === 0) return no('Name the public keys to trust with --keys.');
    return ok({ file, keys: values.keys, is_json: values.json });
  } catch (error) {
    return no((error as Error).message);
  }
}

async function judge({ file, keys }: Asked): Promise<Result<TrustedReceipt | null, string>> {
  const trusted = await readTrustedKeys(keys);
  if (!trusted.ok) return trusted;
  const text = await readGiven(file);
  return text.ok ? ok(readReceipt(text.value.trim(), trusted.value)) : text;
}

function show(read: TrustedReceipt | null, isJson: boolean, output: Output): void {
  if (isJson) {
    output.json({ is_valid: read !== null, ...read });
    return;
  }
  if (read === null) {
    output.error('No side of the trust list has signed this receipt as it stands.');
    return;
  }
  const { receipt, digest } = read;
  const { terms, recipient } = receipt;
  output.line(`The receipt was signed by ${receipt.holder}.`);
  output.line(`  act       ${receipt.act}, ${receipt.at}, as ${receipt.given_as}`);
  output.line(`  basis     ${terms.basis}`);
  output.line(`  with      ${recipient.institution} (${recipient.side})`);
  output.line(`  consent   ${receipt.consent_id}, until ${receipt.until ?? 'withdrawn'}`);
  output.line(`  records   ${terms.record_types?.join(', ') ?? 'all kinds'}`);
  output.line(`  days      ${terms.care_from ?? '…'} to ${terms.care_to ?? '…'}`);
  output.line(`  law       ${receipt.policy}, ${receipt.law}`);
  output.line(`  digest    ${digest}`);
}
