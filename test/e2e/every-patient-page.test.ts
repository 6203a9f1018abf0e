import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser } from './browser.ts';
import { auditPagesOf, type PagesByReader } from './every-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

/** Pages of patients who hold no vouchers, at each side, and what they read before they sign in. */
const PAGES: PagesByReader = {
  visitor: {
    node: 'MO',
    pages: async () => [
      { path: '/compare', name: 'compare' },
      { path: '/compare?service=emergency&on=2018-01-01', name: 'compare-earlier' },
    ],
  },
  'yip-ka-ming': {
    node: 'HK',
    pages: async () => [
      { path: '/patient', name: 'younger-home' },
      { path: '/patient/periods', name: 'younger-periods' },
    ],
  },
  'lei-wai-keong': {
    node: 'MO',
    pages: async () => [
      { path: '/patient/cover', name: 'macao-cover' },
      { path: '/patient/looks', name: 'macao-looks' },
      { path: '/patient/notices', name: 'macao-notices' },
    ],
  },
};

describe.each(Object.entries(PAGES))('the pages of %s', (name, pages) => {
  test('are right in every language and at both widths', async () => {
    expect(await auditPagesOf(browser, name, pages)).toEqual([]);
  });
});
