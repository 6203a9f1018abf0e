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

describe.each(LANGUAGES)('a visitor in %s', (language) => {
  const say = wordsOf(language);

  test('finds a service point by city and day', async () => {
    const { page, complaints, close } = await openPage(browser, {
      width: WIDTHS.phone,
      origin: inject('origins').GD,
    });
    await page.goto(`/?lang=${language}`);
    await settled(page);
    await page.getByLabel(say('open:points.city')).selectOption('zhuhai');
    await page.getByRole('button', { name: say('open:finder.go') }).click();
    await page.waitForURL(/\/service-points\?.*city=zhuhai/);
    await settled(page);
    const points = page.locator('.points > li');
    expect(await points.count()).toBe(2);
    // Before the points of 2025 began.
    await page.getByLabel(say('open:points.on'), { exact: true }).fill('2024-09-01');
    await expect.poll(() => points.count()).toBeLessThan(2);
    await page.getByLabel(say('open:points.city')).selectOption('');
    await settled(page);
    const then = await points.count();
    expect(then).toBeGreaterThan(1);
    await points.first().getByRole('link').first().click();
    await page.waitForURL(/\/service-points\/[a-z-]+/);
    await settled(page);
    await page.getByText(say('open:point.sources'), { exact: true }).waitFor();
    await close();
    expect(complaints).toEqual([]);
  });

  test('meets a sign-in page in that language', async () => {
    const { page, complaints, close } = await openPage(browser, {
      origin: inject('origins').GD,
    });
    await page.goto('/sign-in');
    await page.locator(`header a[lang=${language}]`).click();
    await page.locator(`header a[lang=${language}][aria-current]`).waitFor();
    const found = await auditPage(page, { name: 'sign-in', language });
    // An attempt that this browser never began.
    await page.goto(`/sign-in/people/nobody?lang=${language}`);
    found.push(...(await auditPage(page, { name: 'sign-in-lost', language })));
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});
