import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '../../src/kernel/language.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { openPage, type PageOptions, settled, type WatchedPage } from './browser.ts';

/** A page of somebody who has signed in at their node, on the sign-in page as everybody does. */
export async function pageOf(
  browser: Browser,
  name: string,
  options: PageOptions & {
    readonly language: Language;
    readonly to?: string;
    /** Other nodes than those that all files share. */
    readonly origin?: string;
  },
): Promise<WatchedPage> {
  const person = DEMO_PEOPLE.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  const origin = options.origin ?? inject('origins')[person.jurisdiction];
  const watched = await openPage(browser, { ...options, origin });
  // As the portal keeps what was chosen at its top.
  await watched.context.addCookies([
    { name: 'sampan_language', value: options.language, url: origin },
  ]);
  await watched.page.goto(`/sign-in?${new URLSearchParams({ to: options.to ?? '/start' })}`);
  await choosePerson(watched.page, name);
  return watched;
}

/** Chooses somebody on the sign-in page and waits for the page behind it. */
export async function choosePerson(page: WatchedPage['page'], name: string): Promise<void> {
  await page.locator(`button[name=person][value=${name}]`).click();
  await settled(page);
}
