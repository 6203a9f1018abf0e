/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type Page,
  chromium as playwright,
  type Request,
} from 'playwright-core';
import { inject } from 'vitest';

/** What axe must find nothing of. */
const AXE_TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/** The two widths at which every page is looked at: a phone and a desk. */
export const WIDTHS = { phone: 390, desk: 1280 } as const;
const HEIGHT = 900;

/** After which something that a page should do counts as not done; long, since a busy machine is slow. */
const PATIENCE_MS = 120_000;

/** A page with everything that went wrong on it: console errors, failed scripts, content policy reports. */
export interface WatchedPage {
  readonly page: Page;
  /** Empty on a page that is as it should be. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Requests of a page that have no answer yet. */
const underWay = new WeakMap<Page, Set<Request>>();

/**
 * A context for each browser and reader. What it has fetched stays with it, so that a page's scripts and fonts
 * come once for all tests of a worker.
 */
const contexts = new WeakMap<Browser, Map<string, BrowserContext>>();

let connected: Browser | undefined;

/** The browser of this run, by the one connection of this worker, which ends with the worker. */
export async function connectBrowser(): Promise<Browser> {
  if (connected?.isConnected() !== true) connected = await playwright.connect(inject('browser'));
  return connected;
}

export interface PageOptions {
  readonly width?: number;
  /** The node that addresses without a host belong to. */
  readonly origin: string;
  /** Who is reading; nobody unless said. */
  readonly reader?: string;
}

/** A page of somebody without sign-in, who has never been here. */
export async function openPage(browser: Browser, options: PageOptions): Promise<WatchedPage> {
  const context = await contextFor(browser, options);
  await context.clearCookies();
  return watchedPage(context, options);
}

/** The context in which somebody reads pages of a node. */
export async function contextFor(
  browser: Browser,
  { origin, reader = 'nobody' }: PageOptions,
): Promise<BrowserContext> {
  const known = contexts.get(browser) ?? new Map<string, BrowserContext>();
  contexts.set(browser, known);
  const key = `${reader} ${origin}`;
  const context =
    known.get(key) ??
    (await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Asia/Hong_Kong',
      reducedMotion: 'reduce',
      baseURL: origin,
    }));
  known.set(key, context);
  return context;
}

/** A page that writes down whatever goes wrong on it. */
export async function watchedPage(
  context: BrowserContext,
  { width = WIDTHS.desk }: PageOptions,
): Promise<WatchedPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewportSize({ width, height: HEIGHT });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // A refusal that a page shows to its reader is no fault of the page.
    if (/Failed to load resource/.test(message.text())) return;
    complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  await page.addInitScript(() => {
    const { complain } = window as unknown as { complain: (complaint: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      complain(`content policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return { page, complaints, close: () => page.close() };
}

/** What axe finds on the page, one readable line for each element. Empty on an accessible page. */
export async function axeFindings(page: Page): Promise<string[]> {
  // By the debugger: the pages' own policy forbids script elements that are not theirs.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(await axeSource());
  const results = await page.evaluate(async (tags) => {
    const axe = (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe;
    return axe.run({
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      // Only rules about sound and turned screens fetch files again; nothing here makes sounds or turns.
      preload: false,
    });
  }, AXE_TAGS);
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary}`,
    ),
  );
}

let axe: Promise<string> | undefined;

function axeSource(): Promise<string> {
  const require = createRequire(import.meta.url);
  axe ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  return axe;
}

/** Elements that stick out of the page sideways, with the width by which they do. Empty where none does. */
export async function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .filter((element) => element.closest('.table-region') === null)
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} ${Math.round(
            element.getBoundingClientRect().right - width,
          )} px`,
      );
  });
}

/** Waits until a page has its title and nothing on it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#page-title').waitFor();
  // The gallery shows a loading state on purpose.
  await page.waitForFunction(
    () => document.querySelector('.loading:not([data-sample] .loading)') === null,
  );
  const asked = underWay.get(page) ?? new Set();
  while (asked.size > 0) await page.waitForTimeout(20);
  // What has just arrived is drawn with the next frame.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
