import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type MarginReport,
  makePopulation,
  populationFiles,
  readMargins,
  reportMargins,
} from '../insight/simulation/index.ts';
import { day } from '../kernel/day.ts';
import { type Fault, fault, faultText } from '../kernel/fault.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import { openRulebook } from '../rulebook/index.ts';
import { type FileForm, writeColumns, writeJson } from './batch/part-files.ts';
import type { ExitCode, Output } from './output.ts';
import { POLICY_OPTIONS_USAGE, type PolicyAsk, readPolicyAsk } from './policy-options.ts';

const USAGE = `sampan population --out FOLDER [--seed N] [--scale X]

Writes synthetic people and claims that meet published figures, and report.json with how well each is met. Nobody in
it is a real person. The same seed and scale give the same files.

--out FOLDER     people, claims that sampan batch reads, and report.json
--seed N         a whole number; 1 without a word
--scale X        share of the real size, above 0 and at most 1; 0.01 without a word
--form FORM      parquet (as it is without a word) or csv
${POLICY_OPTIONS_USAGE}`;

const MARGINS_FILE = 'src/insight/simulation/population/margins.yaml';
const MARGINS_PATH = fileURLToPath(
  new URL('../insight/simulation/population/margins.yaml', import.meta.url),
);

/** `sampan population`: a synthetic population at any size up to the real one. */
export async function populationCommand(args: readonly string[], out: Output): Promise<ExitCode> {
  const ask = readPolicyAsk(args, ['out', 'seed', 'scale', 'form']);
  if (ask === 'help') {
    out.line(USAGE);
    return 0;
  }
  const asked = ask === null ? null : askedPopulation(ask);
  if (ask === null || asked === null) {
    out.error(USAGE);
    return 2;
  }
  const given = readGiven(ask.folder);
  if (!given.ok) {
    for (const each of given.error) out.error(faultText(each, ask.language).title);
    return 1;
  }
  const { folder, form, seed, scale } = asked;
  const population = makePopulation({ ...given.value, seed, scale });
  const written: string[] = [];
  for (const { name, columns } of populationFiles(population)) {
    await writeColumns(folder, `${name}.${form}`, form, columns);
    written.push(`${name}.${form}`);
  }
  const margins = reportMargins(population);
  await writeJson(join(folder, 'report.json'), {
    seed,
    scale: String(scale),
    margins,
    reported: given.value.margins.reported,
  });
  if (ask.json) out.json({ written, margins });
  else for (const line of reportLines(margins)) out.line(line);
  return 0;
}

function askedPopulation({ texts, words }: PolicyAsk) {
  const { out, seed = '1', scale = '0.01', form = 'parquet' } = texts;
  const share = Number(scale);
  const isRight = words.length === 0 && /^\d{1,9}$/.test(seed) && share > 0 && share <= 1;
  if (!isRight || out === undefined || (form !== 'parquet' && form !== 'csv')) return null;
  return { folder: out, seed: Number(seed), scale: share, form: form as FileForm };
}

/** The figures, and the age from which vouchers are given on the day of theirs. */
function readGiven(folder: string) {
  const margins = readMargins(MARGINS_FILE, readFileSync(MARGINS_PATH, 'utf8'));
  if (!margins.ok) return margins;
  const age = voucherAge(folder, margins.value.figures.hk_elders_eligible.day);
  return age.ok ? ok({ margins: margins.value, voucher_age: age.value }) : age;
}

function voucherAge(folder: string, on: string): Result<number, readonly Fault[]> {
  const opened = openRulebook(folder);
  if (!opened.ok) return no([fault('policy.invalid', { count: String(opened.error.length) })]);
  const settled = opened.value.scheme('hk.elderly_voucher').on('age_min', day(on));
  if (!settled.known) throw new Error(`the age of the vouchers is not settled on ${on}`);
  return ok(Number(settled.value));
}

function reportLines(margins: readonly MarginReport[]): readonly string[] {
  return margins.map(({ margin, wanted, found, off_by_hundredths_percent, grade }) => {
    const off = (off_by_hundredths_percent / 100).toFixed(2);
    return `${margin.padEnd(27)}${String(found).padStart(9)} of ${wanted}  ${off} %  ${grade}`;
  });
}
