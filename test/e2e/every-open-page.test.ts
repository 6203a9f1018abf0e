import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser } from './browser.ts';
import { auditPagesOf, type PagesByReader, someClaim } from './every-page.ts';
import { callAs } from './nodes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

/** A consent of the elder with all that can be said of one, and what is over. */
async function shareSomething(): Promise<void> {
  const path = '/api/data/sharing-consents';
  const give = (body: object) =>
    callAs(inject('environment'), 'chan-tai-man', {
      path,
      body: { institution: 'hku-shenzhen', expressed: true, ...body },
    });
  await give({
    groups: ['allergies', 'results'],
    sensitive_classes: ['psychiatry'],
    openings_max: 3,
    access_mode: 'store',
    exceptions: [{ opens: false, care_from: '2024-01-01', care_to: '2024-02-01' }],
  });
  const { consent_id } = (await give({ institution: 'fah-sysu' })) as { consent_id: string };
  const withdraw = { path: `${path}/${consent_id}/withdraw`, body: {} };
  await callAs(inject('environment'), 'chan-tai-man', withdraw);
}

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
      await shareSomething();
      return [
        { path: '/patient', name: 'patient-home' },
        { path: '/patient/notices', name: 'patient-notices' },
        { path: '/patient/history', name: 'patient-history' },
        { path: `/patient/claims/${claim}`, name: 'patient-claim' },
        { path: '/patient/spouse', name: 'patient-spouse' },
        { path: '/patient/consent', name: 'patient-consent' },
        { path: '/patient/looks', name: 'patient-looks' },
        { path: '/patient/record', name: 'patient-record' },
        { path: '/patient/sharing', name: 'patient-sharing' },
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
      { path: '/patient/record', name: 'no-record' },
      { path: '/patient/sharing', name: 'nobody-may-see' },
    ],
  },
};

// Side by side: each reader has a context of their own, and much of the time is waiting.
describe.concurrent.each(Object.entries(PAGES))('the pages of %s', (name, pages) => {
  test('are right in every language and at both widths', async () => {
    expect(await auditPagesOf(browser, name, pages)).toEqual([]);
  });
});
