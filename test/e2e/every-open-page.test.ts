import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser } from './browser.ts';
import { auditPagesOf, type PagesByReader, someClaim } from './every-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

/** Pages by who sees them; `visitor` is nobody. */
const PAGES: PagesByReader = {
  visitor: {
    node: 'HK',
    pages: async () => [
      { path: '/', name: 'home' },
      { path: '/service-points', name: 'points' },
      { path: '/service-points?city=zhuhai&on=2024-08-01', name: 'points-narrow' },
      { path: '/service-points/hku-shenzhen', name: 'point' },
      { path: '/how-it-works', name: 'how' },
      { path: '/schemes', name: 'schemes' },
      { path: '/schemes?scheme=compact.claim_procedure', name: 'schemes-procedure' },
      { path: '/check', name: 'check' },
      { path: '/cover', name: 'cover' },
      { path: '/systems?on=2026-03-10', name: 'systems' },
      { path: '/systems?on=2015-06-01', name: 'systems-then' },
      { path: '/words', name: 'words' },
      { path: '/accessibility', name: 'accessibility' },
      { path: '/privacy', name: 'privacy' },
      { path: '/gallery', name: 'gallery' },
      { path: '/no-such-page', name: 'not-found' },
      { path: '/claims', name: 'signed-out' },
    ],
  },
  'chan-tai-man': {
    node: 'HK',
    pages: async () => {
      const claim = await someClaim('chan-tai-man', 'ADJUDICATED');
      return [
        { path: '/patient', name: 'patient-home' },
        { path: '/patient/notices', name: 'patient-notices' },
        { path: '/patient/history', name: 'patient-history' },
        { path: `/patient/claims/${claim}`, name: 'patient-claim' },
        { path: '/patient/spouse', name: 'patient-spouse' },
        { path: '/patient/consent', name: 'patient-consent' },
        { path: '/patient/looks', name: 'patient-looks' },
        { path: '/patient/cover', name: 'patient-cover' },
        { path: '/patient/periods', name: 'patient-periods' },
        { path: '/claims', name: 'forbidden' },
      ];
    },
  },
  'wong-mei-ling': {
    node: 'HK',
    pages: async () => [
      { path: '/patient', name: 'unjoined-home' },
      { path: '/patient/spouse', name: 'unjoined-spouse' },
      { path: '/patient/consent', name: 'unjoined-consent' },
      { path: '/patient/documents', name: 'no-documents' },
      { path: '/patient/share', name: 'nothing-shared' },
    ],
  },
};

// Side by side: each reader has a context of their own, and much of the time is waiting.
describe.concurrent.each(Object.entries(PAGES))('the pages of %s', (name, pages) => {
  test('are right in every language and at both widths', async () => {
    expect(await auditPagesOf(browser, name, pages)).toEqual([]);
  });
});
