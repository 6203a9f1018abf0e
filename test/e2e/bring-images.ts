import type { Page } from 'playwright-core';
import { syntheticHkid } from '../../src/kernel/documents/synthetic-hkid.ts';
import { settled } from './browser.ts';
import type { wordsOf } from './words.ts';

type Say = ReturnType<typeof wordsOf>;

/** Gives leave for images of a visit to the hospital in Zhongshan, on the page that is open; gives the code to show. */
export async function giveLeave(page: Page, say: Say): Promise<string> {
  await page.locator('#field-institution').selectOption('zhongshan-chenxinghai');
  await page.locator('#field-agrees').check();
  await page.getByRole('button', { name: say('images:deposit.act') }).click();
  await page.locator('.qr-code').waitFor();
  return (await page.locator('.share-passcode').textContent()) ?? '';
}

/** Shows a code at the desk beside a Hong Kong identity card. */
export async function showCode(
  page: Page,
  say: Say,
  of: { readonly code: string; readonly card: number; readonly born: string },
): Promise<void> {
  await page.locator('#field-code').fill(of.code);
  await page.locator('#field-number').fill(syntheticHkid(of.card));
  await page.locator('#field-birth_date').fill(of.born);
  await page.getByRole('button', { name: say('images:desk.act'), exact: true }).click();
}

/** Sends files of the newest visit on the desk's page and waits until home has fetched them. */
export async function sendFiles(
  page: Page,
  say: Say,
  files: readonly { readonly name: string; readonly buffer: Buffer }[],
  taken: number,
): Promise<void> {
  const visit = page.locator('[data-visit]').first();
  const sent = files.map((file) => ({ ...file, mimeType: '' }));
  await visit.locator('input[type=file]').setInputFiles(sent);
  await visit
    .getByText(say('images:desk.file.taken'), { exact: true })
    .nth(taken - 1)
    .waitFor();
  // Exactly: in Portuguese the count of what was fetched, 0 too, holds the same word.
  await visit.getByText(say('images:desk.state.fetched'), { exact: true }).waitFor();
  await settled(page);
}
