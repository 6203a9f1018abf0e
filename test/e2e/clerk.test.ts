import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Language } from '../../src/kernel/language.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, openPage, settled } from './browser.ts';
import { episode, fillClaim } from './fill.ts';
import { keepScreen } from './screens.ts';
import { choosePerson, pageOf } from './sign-in.ts';
import { type Say, wordsOf } from './words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

/** A language with the elder who stands at the counter in it. */
const ELDERS: readonly (readonly [Language, string])[] = [
  ['zh-Hant-HK', 'tsang-kwok-keung'],
  ['zh-Hans-CN', 'cheng-yuen-yee'],
  ['en', 'ho-lai-wah'],
  ['pt-MO', 'remedios-joao'],
];

describe.each(ELDERS)('a claim at the counter in %s', (language, elder) => {
  const say = wordsOf(language);

  test('goes from sign-in to the printed slip', async () => {
    const { page, complaints, close } = await openPage(browser, { origin: inject('origins').GD });
    await signInByHand(page, say, language);
    await page
      .locator('#content')
      .getByRole('link', { name: say('clerk:list.new') })
      .click();
    await settled(page);
    await fillClaim(page, say, { elder, episode: episode(), fee: '230.00' });
    await page.getByRole('button', { name: say('clerk:new.ask') }).click();
    const panel = page.locator('.claim-side');
    await panel.getByText(say('clerk:eligible.yes')).waitFor();
    await panel.getByText(say('clerk:would.vouchers')).waitFor();
    // 230.00 at 1.0829 are 249 whole dollars.
    expect(await panel.innerText()).toMatch(/249[.,]00/);
    const found = await auditPage(page, { name: 'journey-asked', language });

    await page.getByRole('button', { name: say('clerk:new.check') }).click();
    await page.getByRole('heading', { name: say('clerk:check.title'), level: 1 }).waitFor();
    await panel.getByText(say('clerk:would.vouchers')).waitFor();
    found.push(...(await auditPage(page, { name: 'journey-check', language })));

    await page.getByRole('button', { name: say('clerk:check.send') }).click();
    await page.getByText(say('clerk:result.held')).waitFor();
    await settled(page);
    const number = await page.locator('.note code.code').first().innerText();
    expect(number).toMatch(/^HK\d{6}-\d{7}$/);
    found.push(...(await auditPage(page, { name: 'journey-held', language })));
    await page.getByRole('button', { name: say('shell:sign_out') }).click();
    await page.getByRole('link', { name: say('shell:sign_in'), exact: true }).waitFor();
    await close();
    expect([...found, ...complaints]).toEqual([]);

    await confirmAsProvider(say, language, number);
  });

  test('is found by state, number and day', async () => {
    const { page, complaints, close } = await pageOf(browser, 'zs-clerk', { language });
    const rows = page.locator('[data-row]');
    const number = await rows.first().innerText();
    await page.getByLabel(say('clerk:list.text')).fill(number);
    await page.waitForURL(/text=/);
    await settled(page);
    expect(await rows.allInnerTexts()).toEqual([number]);
    await page.getByLabel(say('clerk:list.text')).fill('');
    await page.waitForURL((url) => !url.search.includes('text='));

    await page
      .getByRole('navigation', { name: say('clerk:list.states') })
      .getByRole('link', { name: new RegExp(`^${say('codes:state.DENIED')} \\(\\d+\\)$`) })
      .click();
    await page.waitForURL(/state=DENIED/);
    await settled(page);
    const states = await page.locator('.claims-table tbody .tag').allInnerTexts();
    expect(new Set(states)).toEqual(new Set([say('codes:state.DENIED')]));

    await page.getByLabel(say('clerk:list.to'), { exact: true }).fill('2024-01-01');
    await page.getByText(say('clerk:list.none')).waitFor();
    await page.getByRole('link', { name: say('parts:filters.clear') }).click();
    await page.waitForURL((url) => !url.search.includes('to='));
    await settled(page);
    expect(await rows.count()).toBeGreaterThan(0);
    await close();
    expect(complaints).toEqual([]);
  });

  test('with a wrong check digit says so at the field', async () => {
    const { page, complaints, close } = await pageOf(browser, 'zs-clerk', {
      language,
      to: '/claims/new',
    });
    await fillClaim(page, say, {
      elder,
      episode: episode(),
      fee: '100.00',
      document_number: 'Q000004(0)',
    });
    await page.getByRole('button', { name: say('clerk:new.ask') }).click();
    const field = page.getByLabel(say('clerk:field.number'), { exact: true });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const described = (await field.getAttribute('aria-describedby'))?.match(/\S+/g) ?? [];
    const errors = await Promise.all(
      described.map((id) => page.locator(`[id="${id}"]`).innerText()),
    );
    const summary = page.getByRole('alert');
    const link = summary.getByRole('link');
    expect(errors).toContain(await link.innerText());
    await link.click();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    const found = await auditPage(page, { name: 'journey-wrong-digit', language });
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});

/** From the public page through the sign-in page, as somebody does it who has never been here. */
async function signInByHand(page: Page, say: Say, language: Language): Promise<void> {
  await page.goto(`/?lang=${language}`);
  await settled(page);
  await page.getByRole('link', { name: say('shell:sign_in'), exact: true }).click();
  await page.locator('button[name=person]').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  await choosePerson(page, 'zs-clerk');
  expect(new URL(page.url()).pathname).toBe('/claims');
}

async function confirmAsProvider(say: Say, language: Language, number: string): Promise<void> {
  const { page, complaints, close } = await pageOf(browser, 'zs-doctor', { language });
  await page.getByRole('link', { name: number, exact: true }).click();
  await page.getByRole('heading', { name: number, level: 1 }).waitFor();
  await page.getByRole('button', { name: say('clerk:confirm.act') }).click();
  const state = page.locator('p.row .tag').first();
  await expect.poll(() => state.innerText()).toBe(say('codes:state.ADJUDICATED'));
  await settled(page);
  const found = await auditPage(page, { name: 'journey-paid', language });

  await page.getByRole('link', { name: say('clerk:claim.slip'), exact: true }).click();
  await page.locator('.slip').waitFor();
  await settled(page);
  expect(await page.locator('.slip').innerText()).toContain(number);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.shell-bar', '.shell-foot', '.shell-nav', '.banner', 'button']) {
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  }
  expect(await page.locator('.slip').isVisible()).toBe(true);
  await keepScreen(page, `journey-slip-print-${language}`);
  await close();
  expect([...found, ...complaints]).toEqual([]);
}
