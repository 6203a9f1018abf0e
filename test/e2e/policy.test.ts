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

/** A year of its own for each language, so that no draft stands in the way of another. */
const yearOf = (language: (typeof LANGUAGES)[number]) => 2041 + LANGUAGES.indexOf(language);

describe.each(LANGUAGES)('a change of the law in %s', (language) => {
  const say = wordsOf(language);
  const day = `${yearOf(language)}-01-01`;

  test('is drafted with what it does in sight, refused to its author, and approved by another', async () => {
    const ho = await pageOf(browser, 'ho-officer', { language });
    await openFromMenu(ho.page, say, 'nav.policy_changes');
    await ho.page.getByRole('link', { name: say('policy:changes.new') }).click();
    const field = (key: string) => ho.page.getByLabel(say(`policy:${key}`), { exact: true });
    await field('form.scheme').selectOption('hk.elderly_voucher');
    await field('form.parameter').selectOption('annual_amount');
    await field('form.from').fill(day);
    await ho.page.getByText(say('policy:live.faults')).waitFor();
    await ho.page.getByRole('button', { name: say('policy:form.submit') }).click();
    await settled(ho.page);
    const found = await auditPage(ho.page, { name: 'journey-draft-faults', language });
    const value = say('policy:form.value.in', { unit: 'HKD' });
    await ho.page.getByLabel(value, { exact: true }).fill(`${yearOf(language)}.00`);
    await field('form.source').fill('Gazette');
    await field('form.url').fill('https://www.hcv.gov.hk/');
    await field('form.reason').fill('Raised every year.');
    await ho.page.getByText(say('policy:live.fits')).waitFor();
    await settled(ho.page);
    found.push(...(await auditPage(ho.page, { name: 'journey-draft', language })));
    await ho.page.getByRole('button', { name: say('policy:form.submit') }).click();
    await ho.page.getByText(say('policy:decide.own')).waitFor();
    await settled(ho.page);
    expect(await ho.page.getByRole('button', { name: say('policy:decide.approve') }).count()).toBe(
      0,
    );

    const to = new URL(ho.page.url()).pathname;
    const lam = await pageOf(browser, 'lam-officer', { language, to });
    await settled(lam.page);
    found.push(...(await auditPage(lam.page, { name: 'journey-to-approve', language })));
    const button = (key: string) =>
      lam.page.getByRole('button', { name: say(`policy:${key}`), exact: true });
    await button('decide.approve').click();
    await button('decide.approve.act').click();
    await lam.page.getByText(say('policy:standing.approved')).first().waitFor();
    await settled(lam.page);
    found.push(...(await auditPage(lam.page, { name: 'journey-approved', language })));

    await openFromMenu(lam.page, say, 'nav.schemes');
    const changes = lam.page.getByRole('region', { name: say('policy:scheme_changes.title') });
    await changes.getByText('Ho See Fan').first().waitFor();
    await lam.page.getByLabel(say('open:schemes.on'), { exact: true }).fill(day);
    await settled(lam.page);
    const closed = lam.page.locator('.parameter details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await lam.page.locator('.changed-by').count()).toBeGreaterThan(0);
    found.push(...(await auditPage(lam.page, { name: 'journey-timeline', language })));
    await ho.close();
    await lam.close();
    expect([...found, ...ho.complaints, ...lam.complaints]).toEqual([]);
  });
});
