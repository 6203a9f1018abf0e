/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { auditPage, chooseLanguage } from './audit.ts';
import { connectBrowser, openPage, settled } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

interface Planted {
  readonly html: string;
  readonly style?: string;
  /** What the audit must say of it. */
  readonly finding: RegExp;
}

/** Faults that somebody might build in. */
const PLANTED: Readonly<Record<string, Planted>> = {
  'a picture without words': {
    html: '<img src="/favicon.svg" width="20" height="20">',
    finding: /image-alt/,
  },
  'a field without a name': { html: '<input type="text">', finding: /label/ },
  'pale writing': {
    html: '<p>So pale that few can read it</p>',
    style: 'color: #bbb',
    finding: /color-contrast/,
  },
  'something too wide': {
    html: '<div>wide</div>',
    style: 'width: 900px',
    finding: /at phone overflows/,
  },
  'Chinese without its language': { html: '<p>登記</p>', finding: /Chinese without its language/ },
  'simplified characters': {
    html: '<p lang="zh-Hant-HK">医疗</p>',
    finding: /simplified characters/,
  },
  'a bare key': { html: '<p>chronic_follow_up</p>', finding: /a bare key/ },
  'a gap': { html: '<p>Up to {amount}</p>', finding: /a gap that was not filled/ },
};

/** Puts something into the page. Style is set by script, since the page's own policy forbids it in markup. */
async function plant(page: Page, { html, style }: Planted): Promise<void> {
  const planted = { html, style: style ?? '' };
  await page.evaluate((what) => {
    const place = document.createElement('div');
    place.id = 'planted';
    place.innerHTML = what.html;
    if (what.style !== '') (place.firstElementChild as HTMLElement).style.cssText = what.style;
    document.querySelector('main')?.append(place);
  }, planted);
}

describe('the audit of pages', () => {
  test('finds nothing where nothing is, and every fault that is planted', async () => {
    const { page, complaints, close } = await openPage(browser, { origin: inject('origins').HK });
    await page.goto('/accessibility');
    await settled(page);
    await chooseLanguage(page, 'en');
    const of = { name: 'audit-itself', language: 'en' } as const;
    expect(await auditPage(page, of)).toEqual([]);
    for (const [name, planted] of Object.entries(PLANTED)) {
      await plant(page, planted);
      expect((await auditPage(page, of)).join('\n'), name).toMatch(planted.finding);
      await page.evaluate(() => document.querySelector('#planted')?.remove());
    }
    expect(complaints).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    await expect.poll(() => complaints.join('\n')).toMatch(/content policy: script-src/);
    expect(await page.title()).not.toBe('taken over');
    await close();
  });
});
