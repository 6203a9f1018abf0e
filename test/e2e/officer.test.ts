import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/kernel/language.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, settled } from './browser.ts';
import { episode } from './fill.ts';
import { openFromMenu } from './menu.ts';
import { callAs } from './nodes.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';
import { importAs, rowFor, today } from './world/seed-world.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

describe.each(LANGUAGES)('the officer of Hong Kong in %s', (language) => {
  const say = wordsOf(language);

  test('closes a month early, and two officers pay what both books say', async () => {
    const to = await openMonth();
    const ho = await pageOf(browser, 'ho-officer', { language, to });
    await ho.page.getByText(say('officer:agree.open')).waitFor();
    await ho.page.getByRole('button', { name: say('officer:close.ask') }).click();
    await ho.page
      .getByRole('heading')
      .or(ho.page.getByText(say('officer:close.title.early')))
      .first()
      .waitFor();
    await ho.page.getByRole('button', { name: say('officer:close.act') }).click();
    await ho.page.getByText(say('officer:agree.yes')).waitFor();
    await settled(ho.page);
    const compared = ho.page.locator('.data-table').first().locator('.tag');
    const words = await compared.allInnerTexts();
    expect(new Set(words)).toEqual(new Set([say('officer:sides.equal')]));
    expect(words.length).toBe(5);
    const found = await auditPage(ho.page, { name: 'journey-agreed', language });

    await ho.page.getByRole('button', { name: say('officer:instruct.propose') }).click();
    await ho.page.getByRole('button', { name: say('officer:instruct.propose.act') }).click();
    await ho.page.getByText(say('officer:instruct.own')).waitFor();
    expect(await ho.page.getByRole('link', { name: say('officer:advice.csv') }).count()).toBe(0);

    const lam = await pageOf(browser, 'lam-officer', { language, to });
    await lam.page.getByRole('button', { name: say('officer:instruct.approve') }).click();
    await lam.page.getByRole('button', { name: say('officer:instruct.approve.act') }).click();
    await settled(lam.page);
    expect(await downloaded(lam.page, say('officer:advice.csv'))).toMatch(/CNY/);
    expect(await downloaded(lam.page, say('officer:advice.xml'))).toMatch(/pain\.001\.001/);
    found.push(...(await auditPage(lam.page, { name: 'journey-instructed', language })));

    const field = (key: string) => lam.page.getByLabel(say(`officer:${key}`), { exact: true });
    await field('settle.paid_on').fill(today());
    await field('settle.reference').fill(episode());
    await lam.page.getByRole('button', { name: say('officer:settle.act') }).click();
    await lam.page
      .locator('[aria-current=step]', { hasText: say('codes:window_step.SETTLED') })
      .waitFor();
    await ho.close();
    await lam.close();
    expect([...found, ...ho.complaints, ...lam.complaints]).toEqual([]);
  });

  test('reads service points, the history of parameters and the statistics', async () => {
    const { page, complaints, close } = await pageOf(browser, 'ho-officer', { language });
    await openFromMenu(page, say, 'nav.service_points');
    expect(await page.locator('.points > li').count()).toBe(21);

    await openFromMenu(page, say, 'nav.schemes');
    const closed = page.locator('.parameter details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    // Every parameter has a picture of its history and the table that says the same.
    const pictures = await page.locator('.parameter .timeline svg').count();
    expect(pictures).toBe(await page.locator('.parameter .data-table').count());
    expect(await page.locator('.parameter tbody tr').count()).toBeGreaterThan(40);
    const found = await auditPage(page, { name: 'journey-history', language });
    await page.getByLabel(say('open:schemes.before')).fill('2024-01-01');
    await page.getByRole('table').first().waitFor();
    await settled(page);
    found.push(...(await auditPage(page, { name: 'journey-changes', language })));

    await openFromMenu(page, say, 'nav.statistics');
    // Four pairs of a chart or map with the table that says the same.
    expect(await page.locator('.chart-pair svg').count()).toBe(4);
    expect(await page.locator('.chart-pair table').count()).toBe(4);
    await checkStatistics(page, language);
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});

/**
 * Both legal tracks together are what the tracks are apart, and the table adds up to the total. Claims of other tests may
 * come between two looks: then it is looked again.
 */
async function checkStatistics(page: Page, language: Language): Promise<void> {
  const disagreements = async () => {
    const pilot = await transactionsOf(page, language, 'gba_pilot');
    const hospital = await transactionsOf(page, language, 'hku_szh');
    const both = await transactionsOf(page, language, 'both');
    const tables = [pilot, hospital, both].filter(({ total, sum }) => total !== sum);
    const missing = both.total === 0 ? ['no transactions'] : [];
    const apart = both.total - pilot.total - hospital.total;
    return [...tables, ...missing, ...(apart === 0 ? [] : [apart])];
  };
  await expect.poll(disagreements).toEqual([]);
}

/** How many transactions of a track the page names, and how many its first table adds up to. */
async function transactionsOf(page: Page, language: Language, track: string) {
  const say = wordsOf(language);
  const numberOf = (text: string) => Number(text.replaceAll(/\D/g, ''));
  await page.getByLabel(say('officer:statistics.track')).selectOption(track);
  await settled(page);
  const figure = page.locator('.figures-row div', {
    hasText: say('officer:statistics.transactions'),
  });
  const table = page.locator('.chart-pair').first().locator('tbody td:nth-child(2)');
  const total = numberOf(await figure.locator('dd').innerText());
  const sum = (await table.allInnerTexts()).reduce((all, cell) => all + numberOf(cell), 0);
  return { track, total, sum };
}

/** The address of a month with Guangdong that is open and has an item. */
async function openMonth(): Promise<string> {
  const environment = inject('environment');
  await importAs(environment, 'zs-doctor', [rowFor('ho-chi-keung', episode(), { fee: '30.00' })]);
  const find = async () => {
    const { windows } = (await callAs(environment, 'ho-officer', {
      path: '/api/capital/statements',
    })) as { windows: { month: string; state: string }[] };
    const months = windows.filter(({ state }) => state === 'OPEN').map(({ month }) => month);
    return months.sort()[0];
  };
  await expect.poll(find).toBeDefined();
  return `/statements/hk.elderly_voucher/GD/${await find()}`;
}

/** What a link on the page saves. */
async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return text(await download.createReadStream());
}
