/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { auditPage, chooseLanguage } from './audit.ts';
import { connectBrowser, openPage, settled } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** Faults that somebody might build in, as HTML, and what the audit must say of each. */
const PLANTED: readonly (readonly [string, string, RegExp])[] = [
  ['a picture without words', '<img src="/favicon.svg" width="20" height="20">', /image-alt/],
  ['a field without a name', '<input type="text">', /label/],
  ['pale writing', '<p style="color: #bbb">So pale that few can read it</p>', /color-contrast/],
  ['something too wide', '<div style="width: 900px">wide</div>', /at phone overflows/],
  ['Chinese without its language', '<p>登記</p>', /Chinese without its language/],
  ['simplified characters', '<p lang="zh-Hant-HK">医疗</p>', /simplified characters/],
  ['a bare key', '<p>chronic_follow_up</p>', /a bare key/],
  ['a gap', '<p>Up to {amount}</p>', /a gap that was not filled/],
];

describe('the audit of pages', () => {
  test('finds nothing where nothing is, and every fault that is planted', async () => {
    const { page, complaints, close } = await openPage(browser, { origin: inject('origins').HK });
    await page.goto('/accessibility');
    await settled(page);
    await chooseLanguage(page, 'en');
    const of = { name: 'audit-itself', language: 'en' } as const;
    expect(await auditPage(page, of)).toEqual([]);
    for (const [name, html, finding] of PLANTED) {
      await page.evaluate((planted) => {
        const place = document.createElement('div');
        place.id = 'planted';
        // Through the sheet of the element, since the page's own policy forbids style in markup.
        const parsed = new DOMParser().parseFromString(planted, 'text/html').body;
        for (const child of [...parsed.children] as HTMLElement[]) {
          const style = child.getAttribute('style');
          child.removeAttribute('style');
          if (style !== null) child.style.cssText = style;
          place.append(child);
        }
        document.querySelector('main')?.append(place);
      }, html);
      // Contrast and pictures are looked at on the desk, width on the phone; the audit does both.
      expect((await auditPage(page, of)).join('\n'), name).toMatch(finding);
      await page.evaluate(() => document.querySelector('#planted')?.remove());
    }
    expect(complaints).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    expect(complaints.join('\n')).toMatch(/content policy: script-src/);
    expect(await page.title()).not.toBe('taken over');
    await close();
  });
});
