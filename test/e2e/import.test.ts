import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, settled } from './browser.ts';
import { episode } from './fill.ts';
import { pageOf } from './sign-in.ts';
import { type Say, wordsOf } from './words.ts';
import { fileOf, rowFor } from './world/seed-world.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

describe.each(LANGUAGES)('a file of claims in %s', (language) => {
  const say = wordsOf(language);

  test('tells of each bad row, and the same file again changes nothing', async () => {
    const { page, complaints, close } = await pageOf(browser, 'zs-clerk', {
      language,
      to: '/imports',
    });
    const sent = [
      rowFor('choi-hon-ming', episode(), { fee: '10.00' }),
      rowFor('choi-hon-ming', episode(), { document_number: 'Q000011(0)' }),
      rowFor('leung-kwai-ying', episode(), { fee: '12.00' }),
      rowFor('leung-kwai-ying', episode(), { fee: '12.345' }),
    ];
    const file = fileOf(sent);
    await send(page, say, file);
    const counts = { good: '2', bad: '2', done: '4', total: '4', known: '0' };
    await page.getByText(say('clerk:import.done', counts)).waitFor();
    const rows = page.locator('.data-table tbody tr');
    const places = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
    );
    expect(places).toEqual([
      ['3', 'document_number'],
      ['5', 'fee'],
    ]);
    await settled(page);
    const found = await auditPage(page, { name: 'journey-import', language });

    const first = new URL(page.url()).pathname;
    await page.goBack();
    await settled(page);
    await send(page, say, file);
    await page.getByText(say('clerk:import.again')).waitFor();
    expect(new URL(page.url()).pathname).toBe(first);

    // Another file with the same rows and one more sends that one alone.
    await page.goBack();
    await settled(page);
    await send(page, say, fileOf([...sent, rowFor('choi-hon-ming', episode(), { fee: '9.00' })]));
    await page.getByText(say('clerk:import.known', { known: '2' })).waitFor();
    await page.getByText(say('clerk:import.done', { good: '3' })).waitFor();
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});

async function send(page: Page, say: Say, file: string): Promise<void> {
  const chosen = { name: 'claims.csv', mimeType: 'text/csv', buffer: Buffer.from(file) };
  await page.getByLabel(say('clerk:imports.choose')).setInputFiles(chosen);
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}(\?|$)/);
}
