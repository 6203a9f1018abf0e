/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { settled, WIDTHS } from './browser.ts';
import type { Say } from './words.ts';

/** Opens a page by the menu, which is closed on a phone until it is asked for. */
export async function openFromMenu(page: Page, say: Say, text: `nav.${string}`): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  if (width < WIDTHS.desk) await page.getByRole('button', { name: say('shell:menu') }).click();
  const name = say(`shell:${text}`);
  await page.locator('#role-pages').getByRole('link', { name, exact: true }).click();
  // The focus goes to the title of the new page, which is how one knows that it is there.
  await page.waitForFunction(() => document.activeElement?.id === 'page-title');
  await settled(page);
}
