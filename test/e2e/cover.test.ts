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

  test('asks a scheme what it covers, mends a wrong fact, and reads why', async () => {
    const { page, complaints, close } = await openPage(browser, {
      width: WIDTHS.phone,
      origin: inject('origins').HK,
    });
    await page.goto(`/cover?scheme=hk.public_fees&on=2026-03-10&lang=${language}`);
    await settled(page);
    const paid = page.locator('#field-paid_this_year');
    await paid.fill('12.345');
    const ask = page.getByRole('button', { name: say('open:cover.ask_now') });
    await ask.click();
    await page.getByText(say('parts:form.amount.wrong')).first().waitFor();
    await paid.fill('100.00');
    await ask.click();
    await page.getByRole('heading', { name: say('open:cover.answer'), exact: true }).waitFor();
    const answer = page.locator('.cover-answer');
    // The scale of 2026, four hundred dollars for the emergency room, on the policy file's word.
    expect(await answer.innerText()).toMatch(/HKD\s400[.,]00/);
    await answer.locator('summary').click();
    expect(await answer.locator('.explained > li').count()).toBeGreaterThan(5);
    const found = await auditPage(page, { name: 'cover-answer', language });
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });

  test('is told what nobody has settled, and whom to ask', async () => {
    const { page, complaints, close } = await openPage(browser, { origin: inject('origins').GD });
    await page.goto(`/cover?scheme=gd.shenzhen.insurance&on=2026-03-10&lang=${language}`);
    await settled(page);
    await page.getByRole('button', { name: say('open:cover.ask_now') }).click();
    await page.locator('.cover-answer .note').first().waitFor();
    const found = await auditPage(page, { name: 'cover-unsettled', language });
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});
