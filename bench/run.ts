import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Finding, Goal } from './bed/figures.ts';
import { loadAverage } from './bed/figures.ts';

const BENCHES = [
  'decide',
  'batch',
  'coverage',
  'carried/records',
  'carried/images',
  'person-coverage',
  'bundle',
  'claims-http',
  'exchange-round-trip',
  'carried/links',
  'statistics',
  'start',
];

/** Runs one bench in a process of its own; gives what it found, or null when it broke off. */
function run(bench: string): Promise<Finding | null> {
  return new Promise((resolve) => {
    const script = join(import.meta.dirname, `${bench}.ts`);
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (words) => {
      said += String(words);
    });
    child.once('close', () => resolve(findingIn(said)));
  });
}

function findingIn(said: string): Finding | null {
  try {
    return JSON.parse(said) as Finding;
  } catch {
    return null;
  }
}

/** Every bench in turn, one line of JSON each, and all goals in the last. A goal that is missed is no failure. */
const asked = process.argv.slice(2);
const goals: (Goal & { readonly bench: string })[] = [];
const broken: string[] = [];
for (const bench of asked.length > 0 ? asked : BENCHES) {
  const finding = await run(bench);
  console.log(JSON.stringify(finding ?? { bench, broken: true }));
  if (finding === null) broken.push(bench);
  else goals.push(...finding.goals.map((goal) => ({ bench, ...goal })));
}
const met = broken.length === 0 && goals.every((goal) => goal.met);
console.log(JSON.stringify({ goals, broken, met, load_average: loadAverage() }));
