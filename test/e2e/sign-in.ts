import type { Browser, BrowserContext } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '../../src/kernel/language.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { contextFor, type PageOptions, settled, type WatchedPage, watchedPage } from './browser.ts';

/** Contexts whose reader has signed in. */
const signedIn = new WeakSet<BrowserContext>();

/**
 * A page of somebody who has signed in at their node: on the sign-in page as everybody does, the first time that a
 * file asks for them.
 */
export async function pageOf(
  browser: Browser,
  name: string,
  options: Omit<PageOptions, 'origin' | 'reader'> & {
    readonly language: Language;
    readonly to?: string;
    /** Other nodes than those that all files share. */
    readonly origin?: string;
  },
): Promise<WatchedPage> {
  const person = DEMO_PEOPLE.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  const origin = options.origin ?? inject('origins')[person.jurisdiction];
  const reading = { ...options, origin, reader: name };
  const context = await contextFor(browser, reading);
  // As the portal keeps what was chosen at its top.
  await context.addCookies([{ name: 'sampan_language', value: options.language, url: origin }]);
  const watched = await watchedPage(context, reading);
  const to = options.to ?? '/start';
  if (signedIn.has(context)) {
    await watched.page.goto(to);
    await settled(watched.page);
  } else {
    await watched.page.goto(`/sign-in?${new URLSearchParams({ to })}`);
    await choosePerson(watched.page, name);
    signedIn.add(context);
  }
  return watched;
}

/** Chooses somebody on the sign-in page and waits for the page behind it. */
export async function choosePerson(page: WatchedPage['page'], name: string): Promise<void> {
  await page.locator(`button[name=person][value=${name}]`).click();
  await settled(page);
}
