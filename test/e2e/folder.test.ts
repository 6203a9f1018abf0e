import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfFile, pngFile } from '../stored-files.ts';
import { connectBrowser, settled } from './browser.ts';
import { pageOf } from './sign-in.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

test('a person puts papers into the folder, says what one is, deletes it and brings it back', async () => {
  const watched = await pageOf(browser, 'wong-mei-ling', {
    language: 'en',
    width: 390,
    to: '/patient/folder',
  });
  const { page } = watched;
  const picture = pngFile(2, 2, Math.floor(Math.random() * 250));
  await page.setInputFiles('input[type=file]', [
    { name: 'photo.png', mimeType: 'image/png', buffer: picture },
    { name: 'cut.pdf', mimeType: 'application/pdf', buffer: pdfFile().subarray(0, 60) },
  ]);
  await page.getByText('photo.png is kept.').waitFor();
  await page.getByText('The file is cut off or damaged (PDF).').waitFor();
  await page.getByText('cut.pdf was not kept.').waitFor();

  await page.getByRole('link', { name: 'Say what it is' }).click();
  await settled(page);
  const shown = await page.locator('img.file-preview').evaluate(async (image) => {
    await (image as HTMLImageElement).decode();
    return (image as HTMLImageElement).naturalWidth;
  });
  expect(shown).toBe(2);
  await page.getByLabel('Title').fill('Rash on the arm');
  await page.getByLabel('Institution that issued it').fill('Chan Clinic');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Rash on the arm' }).waitFor();

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('link', { name: 'Download the original' }).waitFor();

  await page.goto('/patient/folder');
  await page.getByRole('searchbox').fill('chan clinic');
  await page.getByRole('link', { name: 'Rash on the arm' }).waitFor();
  expect(watched.complaints).toEqual([]);
  await watched.close();
});
