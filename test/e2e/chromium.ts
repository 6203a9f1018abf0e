import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import { type BrowserServer, chromium as playwright } from 'playwright-core';

const ARGUMENTS = [
  // Not the package's own list: that runs one process for all and turns web security off.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  // Nothing but the machine itself answers.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

/**
 * Starts the Chromium that comes from npm, for all test files of a run. It needs no system package: where the
 * machine lacks its libraries, those of the package are used.
 */
export async function startChromium(): Promise<BrowserServer> {
  const folder = await unpacked();
  const options = { executablePath: join(folder, 'chromium'), headless: true, args: ARGUMENTS };
  try {
    return await playwright.launchServer(options);
  } catch (error) {
    if (!/error while loading shared libraries/.test(String(error))) throw error;
    const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
    return playwright.launchServer({ ...options, env });
  }
}

/** The folder with the unpacked browser; unpacked once per version, and whole or not at all. */
async function unpacked(): Promise<string> {
  const require = createRequire(import.meta.url);
  const home = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const cache = join(dirname(dirname(home)), '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  const { TMPDIR: before } = process.env;
  // The package unpacks into the folder for temporary files and nowhere else.
  process.env['TMPDIR'] = unfinished;
  try {
    chromium.setGraphicsMode = false;
    await chromium.executablePath();
    await inflate(join(home, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  // Whoever was first has put the same files there.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}
