import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, settled, WIDTHS } from './browser.ts';
import { openFromMenu } from './menu.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

const PHONE = { width: WIDTHS.phone } as const;

describe.each(LANGUAGES)('a patient on a phone in %s', (language) => {
  const say = wordsOf(language);

  test('of Guangdong sees what covers them, and plans a visit', async () => {
    const { page, complaints, close } = await pageOf(browser, 'kwan-hoi-ching', {
      ...PHONE,
      language,
    });
    await page.goto('/start');
    await page.getByRole('heading', { name: say('cover:cover.title'), level: 1 }).waitFor();
    await settled(page);
    const now = page.locator('.panel', {
      has: page.getByRole('heading', { name: say('cover:now.title'), exact: true }),
    });
    await now.getByText(say('cover:periods.now'), { exact: true }).first().waitFor();
    const found = await auditPage(page, { name: 'my-cover', language });
    await page.getByLabel(say('cover:visit.place'), { exact: true }).selectOption('guangzhou');
    await page.getByLabel(say('cover:visit.price'), { exact: true }).fill('300.005');
    await page.getByRole('button', { name: say('cover:visit.ask'), exact: true }).click();
    await page.getByText(say('parts:form.amount.wrong')).first().waitFor();
    await page.getByLabel(say('cover:visit.price'), { exact: true }).fill('300.00');
    await page.getByRole('button', { name: say('cover:visit.ask'), exact: true }).click();
    const answer = page.locator('.visit-answer');
    await answer.locator('.scheme-card').first().waitFor();
    expect(await answer.innerText()).toMatch(/CNY/);
    await answer.locator('.scheme-card > summary').first().click();
    await answer.locator('.scheme-rule > summary').first().click();
    expect(await answer.locator('.explained > li').count()).toBeGreaterThan(2);
    found.push(...(await auditPage(page, { name: 'my-cover-answer', language })));
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });

  test('of Macao sees the own periods, and who recorded them', async () => {
    const { page, complaints, close } = await pageOf(browser, 'lei-wai-keong', {
      ...PHONE,
      language,
    });
    await openFromMenu(page, say, 'nav.my_periods');
    expect(await page.locator('.recorded > li').count()).toBeGreaterThan(4);
    await page.locator('#content [lang=zh-Hant-HK]', { hasText: '何淑芬' }).first().waitFor();
    await page.getByText(say('cover:periods.history'), { exact: true }).click();
    await page.locator('details .recorded > li').nth(4).waitFor();
    const found = await auditPage(page, { name: 'my-periods', language });
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });

  test('of Hong Kong lets the other sides be asked, and withdraws it', async () => {
    const { page, complaints, close } = await pageOf(browser, 'yip-ka-ming', {
      ...PHONE,
      language,
    });
    await openFromMenu(page, say, 'nav.my_cover');
    await page.getByRole('button', { name: say('cover:consent.give'), exact: true }).click();
    const withdraw = page.getByRole('button', { name: say('cover:consent.withdraw') });
    await withdraw.waitFor();
    await page.getByLabel(say('cover:visit.place'), { exact: true }).selectOption('shenzhen');
    await page.getByRole('button', { name: say('cover:visit.ask'), exact: true }).click();
    const answer = page.locator('.visit-answer');
    await answer.locator('.sides > li').nth(2).waitFor();
    await settled(page);
    const found = await auditPage(page, { name: 'my-cover-sides', language });
    await withdraw.click();
    await page.getByText(say('cover:consent.withdraw.text')).waitFor();
    await withdraw.click();
    await page.getByRole('button', { name: say('cover:consent.give'), exact: true }).waitFor();
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});
