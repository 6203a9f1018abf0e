import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/kernel/language.ts';
import { connectBrowser, settled } from './browser.ts';
import { episode } from './fill.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';
import { elderNamed } from './world/seed-world.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

const ELDERS: readonly (readonly [Language, string])[] = [
  ['zh-Hant-HK', 'choi-hon-ming'],
  ['zh-Hans-CN', 'ho-chi-keung'],
  ['en', 'lee-siu-fong'],
  ['pt-MO', 'remedios-joao'],
];
const TABS_MAX = 60;

describe.each(ELDERS)('without a mouse in %s', (language, elder) => {
  const say = wordsOf(language);

  test('the list is walked, searched and opened', async () => {
    const { page, complaints, close } = await pageOf(browser, 'zs-clerk', { language });
    const rows = await page.locator('[data-row]').allInnerTexts();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(rows[0]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(rows[2]);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(rows[1]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\/[0-9a-f-]{36}$/);
    await settled(page);
    // The reader hears where they are.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-title');
    await page.goBack();
    await settled(page);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('claim-search');
    // While something is typed the letters are letters.
    await page.keyboard.type('njk');
    expect(await page.getByLabel(say('clerk:list.text')).inputValue()).toBe('njk');
    await close();
    expect(complaints).toEqual([]);
  });

  test('a claim is entered and sent', async () => {
    const { page, complaints, close } = await pageOf(browser, 'zs-clerk', { language });
    await page.keyboard.press('n');
    await page.waitForURL(/\/claims\/new$/);
    await settled(page);
    const { person } = elderNamed(elder);
    const type = async (label: string, text: string) => {
      await tabTo(page, page.getByLabel(say(`clerk:${label}`), { exact: true }));
      await page.keyboard.type(text);
    };
    const choose = async (label: string, value: string) => {
      const field = page.getByLabel(say(`clerk:${label}`), { exact: true });
      await tabTo(page, field);
      for (let step = 0; step < TABS_MAX && (await field.inputValue()) !== value; step++) {
        await page.keyboard.press('ArrowDown');
      }
      expect(await field.inputValue()).toBe(value);
    };
    await type('field.number', person.documents[0]?.number ?? '');
    await type('field.birth_date', person.birth_date.toString());
    await choose('claim.department', 'internal_medicine');
    await choose('claim.reason', 'episodic');
    await type('field.episode', episode());
    await type('claim.fee', '20.00');
    await tabTo(page, page.getByLabel(say('clerk:field.consent')));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: say('clerk:check.title'), level: 1 }).waitFor();
    await tabTo(page, page.getByRole('button', { name: say('clerk:check.send') }));
    await page.keyboard.press('Enter');
    await page.getByText(say('clerk:result.held')).waitFor();
    await close();
    expect(complaints).toEqual([]);
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
}

/** Presses Tab until the element has the focus, which must be seen. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let step = 0; step < TABS_MAX; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the element cannot be reached with the Tab key');
}
