/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, settled } from './browser.ts';
import { openFromMenu } from './menu.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

describe.each(LANGUAGES)('a counter in %s', (language) => {
  const say = wordsOf(language);

  test('checks the cover of a patient from the keyboard, and goes on to the next', async () => {
    const { page, complaints, close } = await pageOf(browser, 'zs-clerk', { language });
    await openFromMenu(page, say, 'nav.check_cover');
    const field = (key: string) => page.getByLabel(say(key), { exact: true });
    await field('clerk:field.document_type').selectOption('home_return_permit');
    await field('clerk:field.number').fill('H99900011');
    await field('cover:visit.place').selectOption('zhongshan');
    await page.keyboard.press('Enter');
    // The birth date is missing: the summary says so and leads to the field.
    await page.getByText(say('clerk:field.birth_date.missing')).first().waitFor();
    await field('clerk:field.birth_date').fill('1957-10-01');
    await field('cover:visit.price').fill('480');
    await page.keyboard.press('Enter');
    const answer = page.locator('.visit-answer');
    const rows = answer.locator('tbody tr');
    await rows.first().waitFor();
    await settled(page);
    expect(await rows.count()).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('visit-answer');
    const found = await auditPage(page, { name: 'check-cover', language });
    await field('cover:check.consent').check();
    await page.keyboard.press('Enter');
    // With the patient's agreement Hong Kong tells what is left of the vouchers, and they pay.
    await answer.locator('.way-best', { hasText: /HKD|CNY/ }).waitFor();
    await expect.poll(() => answer.locator('.sides .tag-done').count()).toBe(3);
    await settled(page);
    found.push(...(await auditPage(page, { name: 'check-cover-agreed', language })));
    await page.getByRole('button', { name: say('cover:check.again') }).click();
    expect(await field('clerk:field.number').inputValue()).toBe('');
    expect(await rows.count()).toBe(0);
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});
