import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, openPage, settled, WIDTHS } from './browser.ts';
import { wordsOf } from './words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

describe.each(LANGUAGES)('a reader in %s', (language) => {
  const say = wordsOf(language);

  test('compares the three systems, picks another day, and follows a number to the law', async () => {
    const { page, complaints, close } = await openPage(browser, {
      width: WIDTHS.phone,
      origin: inject('origins').MO,
    });
    await page.goto(`/cover?lang=${language}`);
    await settled(page);
    await page.getByRole('link', { name: say('open:cover.compare') }).click();
    await page.waitForURL(/\/systems/);
    await settled(page);
    const day = page.getByLabel(say('open:systems.on'), { exact: true }).last();
    await day.fill('2026-01-01');
    const cells = page.locator('.systems-cell');
    await expect.poll(() => cells.count()).toBe(9);
    const hongKong = cells.nth(6);
    await expect.poll(() => hongKong.innerText()).toMatch(/400/);
    // The day before, the scale of 2017 was in force.
    await day.fill('2025-12-31');
    await expect.poll(() => hongKong.innerText()).toMatch(/180/);
    await hongKong.locator('summary').click();
    const found = await auditPage(page, { name: 'systems-evidence', language });
    await hongKong.locator('a[href*="scheme=hk.public_fees"]').first().click();
    await page.waitForURL(/\/schemes\?.*2025-12-31/);
    await settled(page);
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});
