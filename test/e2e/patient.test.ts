import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, openPage, settled, WIDTHS } from './browser.ts';
import { openFromMenu } from './menu.ts';
import { choosePerson, pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';

interface Account {
  readonly balances: { readonly total: { readonly value: string } };
}

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

const PHONE = { width: WIDTHS.phone } as const;

describe.each(LANGUAGES)('the elder on a phone in %s', (language) => {
  const say = wordsOf(language);

  test('sees the balance, and each decision with the law behind it', async () => {
    const { page, complaints, close } = await openPage(browser, {
      ...PHONE,
      origin: inject('origins').HK,
    });
    await page.goto(`/?lang=${language}`);
    await page.getByRole('link', { name: say('shell:sign_in'), exact: true }).click();
    // The node's answer to this very page: the counter of another test may take from the same account meanwhile.
    const answer = page.waitForResponse(
      (response) => new URL(response.url()).pathname === '/api/capital/account',
    );
    await choosePerson(page, 'chan-tai-man');
    await page.getByRole('heading', { name: say('patient:balance.title') }).waitFor();
    const { balances } = (await (await answer).json()) as Account;
    const total = await page.locator('.balance-total').innerText();
    expect(total.replaceAll(/\D/g, '')).toBe(balances.total.value.replace('.00', ''));

    await openFromMenu(page, say, 'nav.history');
    const paid = page.locator('.list-links li', { hasText: say('codes:state.ADJUDICATED') });
    await paid.first().getByRole('link').click();
    await page.getByRole('heading', { name: say('patient:claim.title'), level: 1 }).waitFor();
    await settled(page);
    const closed = page.locator('.explained-group:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    const law = page.locator('.explained-law').filter({ hasText: say('codes:grade.provisional') });
    expect(await law.count()).toBeGreaterThan(0);
    const links = page.locator('.explained-law a[href^="https://"]');
    expect(await links.count()).toBeGreaterThan(3);
    expect(await page.locator('.explained-law').first().innerText()).toMatch(/20\d\d/);
    const found = await auditPage(page, { name: 'journey-explained', language });
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });

  test('sees the spouse and is asked before the pairing would end', async () => {
    const { page, complaints, close } = await pageOf(browser, 'chan-tai-man', {
      ...PHONE,
      language,
    });
    await openFromMenu(page, say, 'nav.spouse');
    await page.locator('#content [lang=zh-Hant-HK]', { hasText: '李小芳' }).waitFor();
    await page.locator('#content [lang=en]', { hasText: 'LEE, Siu Fong' }).waitFor();
    await page.getByRole('button', { name: say('patient:spouse.end') }).click();
    await page.getByRole('button', { name: say('patient:spouse.end.act') }).waitFor();
    const found = await auditPage(page, { name: 'journey-spouse', language });
    await page.getByRole('button', { name: say('parts:cancel') }).click();
    await page.getByRole('button', { name: say('patient:spouse.end') }).waitFor();
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });

  test('reads notices, and sees who has looked', async () => {
    const { page, complaints, close } = await pageOf(browser, 'chan-tai-man', {
      ...PHONE,
      language,
    });
    await openFromMenu(page, say, 'nav.notices');
    const unread = page.locator('.notice.is-unread');
    // By its own name: others come while other tests run.
    const notice = `#${await unread.first().getAttribute('id')}`;
    await page.locator(`${notice}.is-unread`).getByRole('button').click();
    await page.locator(`${notice}:not(.is-unread)`).waitFor();
    await page.reload();
    await page.locator(`${notice}:not(.is-unread)`).waitFor();
    expect(await page.locator(`${notice}.is-unread`).count()).toBe(0);

    await openFromMenu(page, say, 'nav.looks');
    expect(await page.locator('.list-links li').count()).toBeGreaterThan(0);
    await close();
    expect(complaints).toEqual([]);
  });

  test('joins the record system and withdraws again', async () => {
    const { page, complaints, close } = await pageOf(browser, 'wong-mei-ling', {
      ...PHONE,
      language,
    });
    await openFromMenu(page, say, 'nav.consent');
    await page.getByRole('button', { name: say('patient:consent.join') }).click();
    await page.getByText(say('patient:consent.joined.text')).waitFor();
    await settled(page);
    const found = await auditPage(page, { name: 'journey-joined', language });
    await page.getByRole('button', { name: say('patient:consent.withdraw') }).click();
    await page.getByRole('button', { name: say('patient:consent.withdraw.act') }).click();
    await page.getByRole('button', { name: say('patient:consent.join') }).waitFor();
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});
