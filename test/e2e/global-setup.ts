import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPortal, PORTAL_DIST } from '../../src/cli/build-portal.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import startServer from '../integration/global-setup.ts';
import { startChromium } from './chromium.ts';
import { prepareInstallation } from './nodes.ts';
import { seedCases } from './world/seed-cases.ts';
import { seedDocuments } from './world/seed-documents.ts';
import { seedWorld } from './world/seed-world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of the run takes connections. */
    browser: string;
    /** Addresses of the three nodes that all files share. */
    origins: Record<Jurisdiction, string>;
    /** Environment of their installation, for tokens. */
    environment: Record<string, string>;
    /** The built portal as it was when the run began. */
    portal: string;
  }
}

/** Brings up one database server, one browser and the three nodes with their portal, for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ends: (() => Promise<unknown>)[] = [];
  const end = async () => {
    for (const one of ends.toReversed()) await one();
  };
  try {
    // Before anything else asks for the folder for temporary files: unpacking the browser changes it for a while.
    const browser = await startChromium();
    ends.push(() => browser.close());
    const [portal, installation] = await Promise.all([copiedPortal(ends), prepared(project, ends)]);
    const running = await installation.start(JURISDICTIONS, portal);
    ends.push(() => running.close());
    await seedWorld(installation.environment);
    await seedDocuments(installation.environment);
    await seedCases(installation.environment);
    project.provide('portal', portal);
    project.provide('environment', { ...installation.environment });
    project.provide('browser', browser.wsEndpoint());
    const origins = JURISDICTIONS.map((node) => [node, installation.origin(node)] as const);
    project.provide('origins', Object.fromEntries(origins) as Record<Jurisdiction, string>);
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

async function copiedPortal(ends: (() => Promise<unknown>)[]): Promise<string> {
  const portal = await portalCopy();
  ends.push(() => rm(portal, { recursive: true, force: true }));
  return portal;
}

async function prepared(project: TestProject, ends: (() => Promise<unknown>)[]) {
  ends.push(await startServer(project));
  const installation = await prepareInstallation(project.getProvidedContext().postgres_url);
  ends.push(() => installation.remove());
  return installation;
}

/** The portal as built now, where nobody builds over it while the tests run. */
async function portalCopy(): Promise<string> {
  await buildPortal();
  const folder = await mkdtemp(join(tmpdir(), 'sampan-portal-'));
  await cp(PORTAL_DIST, folder, { recursive: true });
  return folder;
}
