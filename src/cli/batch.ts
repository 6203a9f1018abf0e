import { availableParallelism } from 'node:os';
import type { FileFaults } from '../insight/simulation/index.ts';
import { type Fault, fault, faultText } from '../kernel/fault.ts';
import type { Language } from '../kernel/language.ts';
import { FORMULAS } from '../schemes/formulas.ts';
import { readRunLaws } from './batch/laws.ts';
import { printManifest } from './batch/print-manifest.ts';
import { type BatchAsk, runBatch } from './batch/run-batch.ts';
import type { ExitCode, Output } from './output.ts';
import { POLICY_OPTIONS_USAGE, type PolicyAsk, readPolicyAsk } from './policy-options.ts';
import { withProgress } from './terminal/progress-bar.ts';

const USAGE = `sampan batch --scheme ID --claims FILE --out FOLDER

Decides every claim of a file by the rule of a scheme: the same rule that decides one case. Files are CSV or Parquet;
docs/reference/population-columns.md names their columns. Broken off, it goes on where it stopped.

--scheme ID      ${[...FORMULAS.keys()].slice(0, 4).join(', ')} …
--claims FILE    one row for each claim, sorted by person and day
--persons FILE   one row for each person, sorted: what is the same for all of their claims
--out FOLDER     decisions and totals by part, and manifest.json with what all parts come to
--reform FILE    a proposal that is laid over the law
--compare        decides by the law as it is too, and says who pays less and more under the proposal
--form FORM      parquet (as it is without a word) or csv
--part N         claims to a part, about; 100000 without a word
--workers N      as many as the machine has processors without a word; the results are the same
${POLICY_OPTIONS_USAGE}`;

const OPTIONS = [
  'scheme',
  'claims',
  'persons',
  'out',
  'reform',
  'compare',
  'form',
  'part',
  'workers',
];

/** `sampan batch`: 0 when every claim was decided, 1 when a file was refused. */
export async function batchCommand(args: readonly string[], out: Output): Promise<ExitCode> {
  const ask = readPolicyAsk(
    args.map((word) => (word === '--compare' ? '--compare=yes' : word)),
    OPTIONS,
  );
  if (ask === 'help') {
    out.line(USAGE);
    return 0;
  }
  const asked = ask === null ? null : askedBatch(ask);
  if (ask === null || asked === null) {
    out.error(USAGE);
    return 2;
  }
  if (!('formula' in asked)) return sayFaults(asked, ask, out);
  const done = await withProgress('claims [{bar}] {value}/{total}  {duration_formatted}', (bar) =>
    runBatch(asked, bar.update),
  );
  if (!done.ok) return sayFaults(done.error, ask, out);
  if (ask.json) out.json(done.value);
  else printManifest(done.value, out);
  return 0;
}

/** What is asked; null for a misuse, faults where law or scheme are not there. */
function askedBatch(ask: PolicyAsk): BatchAsk | FileFaults | null {
  const { scheme, claims, persons, out, reform, form = 'parquet' } = ask.texts;
  const { part = '100000', workers = String(availableParallelism()) } = ask.texts;
  const isRight = ask.words.length === 0 && isCount(part) && isCount(workers);
  if (!isRight || scheme === undefined || claims === undefined || out === undefined) return null;
  if (form !== 'parquet' && form !== 'csv') return null;
  const formula = FORMULAS.get(scheme);
  if (formula === undefined) {
    const known = [...FORMULAS.keys()].join(', ');
    return { faults: [fault('batch.scheme_unknown', { scheme, known })], count: 1 };
  }
  const laws = readRunLaws(formula, ask.folder, reform);
  if (!laws.ok) return { faults: laws.error, count: laws.error.length };
  return {
    formula,
    laws: laws.value,
    claims,
    persons,
    folder: out,
    compare: ask.texts['compare'] !== undefined,
    form,
    part_rows: Number(part),
    workers: Number(workers),
  };
}

const isCount = (text: string) => /^[1-9]\d{0,8}$/.test(text);

function sayFaults({ faults, count }: FileFaults, ask: PolicyAsk, out: Output): ExitCode {
  const said = faults.map((each) => saidFault(each, ask.language));
  if (ask.json) out.json({ faults: said, count });
  for (const { title, remedy } of said) out.error(`${title} ${remedy}`);
  if (count > said.length) out.error(`… ${count - said.length}`);
  return 1;
}

function saidFault(of: Fault, language: Language) {
  return { code: of.code, at: of.at ?? null, facts: of.facts, ...faultText(of, language) };
}
