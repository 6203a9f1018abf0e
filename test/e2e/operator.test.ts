import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { connectBrowser, settled } from './browser.ts';
import { openFromMenu } from './menu.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

describe.each(LANGUAGES)('the operator in %s', (language) => {
  const say = wordsOf(language);

  test('sees that the node is well, what crossed and what ran', async () => {
    const { page, complaints, close } = await pageOf(browser, 'gd-operator', { language });
    const checks = page.getByRole('list', { name: say('operator:health.title') });
    await checks.getByRole('listitem').first().waitFor();
    // By its heading: "Hong Kong time" stands in the other panels too.
    const heading = page.getByRole('heading', { name: say('codes:side.HK') });
    const home = page.locator('.panel', { has: heading });
    await home.getByText(say('operator:peer.reachable'), { exact: true }).waitFor();
    await home.getByRole('button', { name: say('operator:peers.deliver') }).click();
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(0);

    await openFromMenu(page, say, 'nav.outbox');
    const rows = page.locator('.data-table tbody tr');
    await page.getByLabel(say('operator:message.state')).selectOption('delivered');
    await settled(page);
    expect(await rows.count()).toBeGreaterThan(0);
    await page.getByLabel(say('operator:message.state')).selectOption('refused');
    await page.getByText(say('operator:outbox.none'), { exact: true }).waitFor();

    await openFromMenu(page, say, 'nav.inbox');
    await page.getByText(say('operator:inbox.parked.none')).waitFor();
    expect(await rows.count()).toBeGreaterThan(0);

    await openFromMenu(page, say, 'nav.jobs');
    await close();
    expect(complaints).toEqual([]);
  });
});
