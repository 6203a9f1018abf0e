import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = '/tmp/e2e-screens';

/** Keeps a picture of the whole page for a reader's eyes, when SAMPAN_SCREENS is set; else does nothing. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  const { SAMPAN_SCREENS: wanted } = process.env;
  if (wanted === undefined || !name.includes(wanted)) return;
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
}
