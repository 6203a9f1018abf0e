import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, print, rounded } from './bed/figures.ts';
import { freePorts } from './scratch-nodes.ts';

const ROOT = join(import.meta.dirname, '..');
const PARTS = [
  'bin',
  'src',
  'policy',
  'glossary',
  'migrations',
  'portal',
  'package.json',
  'package-lock.json',
];
const COLD_SECONDS_MAX = 20;
const WARM_SECONDS_MAX = 6;
const GIVE_UP_MS = 120_000;

/** `npm start` in a copy of the product, from the first keystroke until it says that it is ready. */
const copy = await mkdtemp(join(tmpdir(), 'sampan-start-'));
try {
  await chmod(copy, 0o711);
  for (const part of PARTS) await cp(join(ROOT, part), join(copy, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const port = await freePorts();
  const cold = await timed('first', port);
  const warm = [await timed('first', port), await timed('first', port)];
  const without_build = await timed('second', port);
  const good = warm.flatMap((seconds) => seconds ?? []);
  const warm_seconds = good.length === 0 ? null : Math.min(...good);
  print({
    bench: 'start',
    goals: [
      atMost('npm start to ready, cold, seconds', cold, COLD_SECONDS_MAX),
      atMost('npm start to ready, warm, seconds', warm_seconds, WARM_SECONDS_MAX),
    ],
    cold_with_portal_build_s: cold === null ? null : rounded(cold),
    cold_with_built_portal_s: without_build === null ? null : rounded(without_build),
    warm_s: warm.map((seconds) => (seconds === null ? null : rounded(seconds))),
  });
} finally {
  await rm(copy, { recursive: true, force: true });
}

/** Seconds until the nodes are ready with a data folder of this name; null when they did not become ready. */
async function timed(data: string, port: number): Promise<number | null> {
  const from = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: copy,
    // A group of its own, so that npm and what it starts end together.
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      SAMPAN_DATA_DIR: join(copy, data),
      SAMPAN_PORT_BASE: String(port),
    },
  });
  const isReady = await saysReady(child);
  const seconds = (performance.now() - from) / 1000;
  await ended(child);
  return isReady ? seconds : null;
}

function saysReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), GIVE_UP_MS);
    child.stdout?.on('data', (words) => {
      if (String(words).includes('is ready after')) resolve(true);
    });
    child.once('exit', () => resolve(false));
    child.once('exit', () => clearTimeout(timer));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await exit;
}
