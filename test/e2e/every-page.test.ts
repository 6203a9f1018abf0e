import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { type Audited, auditEverywhere } from './audit.ts';
import { connectBrowser, openPage } from './browser.ts';
import { callAs } from './nodes.ts';
import { pageOf } from './sign-in.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** Pages by who sees them; `visitor` is nobody. */
const PAGES: Readonly<Record<string, { node: Jurisdiction; pages: () => Promise<Audited[]> }>> = {
  visitor: {
    node: 'HK',
    pages: async () => [
      { path: '/', name: 'home' },
      { path: '/service-points', name: 'points' },
      { path: '/service-points?city=zhuhai&on=2024-08-01', name: 'points-narrow' },
      { path: '/service-points/hku-shenzhen', name: 'point' },
      { path: '/how-it-works', name: 'how', axe_at: 'phone' },
      { path: '/schemes', name: 'schemes' },
      { path: '/schemes?scheme=compact.claim_procedure', name: 'schemes-procedure' },
      { path: '/words', name: 'words' },
      { path: '/accessibility', name: 'accessibility' },
      { path: '/privacy', name: 'privacy', axe_at: 'phone' },
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
        { path: '/claims', name: 'forbidden' },
      ].map((page) => ({ ...page, axe_at: 'phone' as const }));
    },
  },
  'wong-mei-ling': {
    node: 'HK',
    pages: async () =>
      [
        { path: '/patient', name: 'unjoined-home' },
        { path: '/patient/spouse', name: 'unjoined-spouse' },
        { path: '/patient/consent', name: 'unjoined-consent' },
      ].map((page) => ({ ...page, axe_at: 'phone' as const })),
  },
  'zs-doctor': {
    node: 'GD',
    pages: async () => {
      const paid = await someClaim('zs-doctor', 'ADJUDICATED');
      const held = await someClaim('zs-doctor', 'HELD');
      const denied = await someClaim('zs-doctor', 'DENIED');
      const { imports } = (await callAs(inject('environment'), 'zs-doctor', {
        path: '/api/capital/imports',
      })) as { imports: { import_id: string; rows_bad: number }[] };
      const bad = imports.find((run) => run.rows_bad > 0)?.import_id;
      return [
        { path: '/claims', name: 'claims' },
        { path: '/claims?text=nothing', name: 'claims-none' },
        { path: '/claims/new', name: 'claim-new' },
        { path: `/claims/${paid}`, name: 'claim-paid' },
        { path: `/claims/${held}`, name: 'claim-held' },
        { path: `/claims/${denied}`, name: 'claim-denied' },
        { path: `/claims/${paid}/slip`, name: 'slip' },
        { path: '/imports', name: 'imports' },
        { path: `/imports/${bad}`, name: 'import' },
        { path: '/register', name: 'register' },
        { path: '/statements', name: 'desk-statements' },
        { path: `/statements/hk.elderly_voucher/HK/${month()}`, name: 'desk-statement' },
      ];
    },
  },
  'ho-officer': {
    node: 'HK',
    pages: async () => {
      const held = await someClaim('ho-officer', 'HELD');
      return [
        { path: '/officer', name: 'officer' },
        { path: '/claims', name: 'officer-claims' },
        { path: `/claims/${held}`, name: 'officer-claim' },
        { path: '/statements', name: 'statements' },
        { path: `/statements/hk.elderly_voucher/GD/${month()}`, name: 'statement' },
        { path: '/statistics?track=both', name: 'statistics' },
      ];
    },
  },
  'gd-officer': {
    node: 'GD',
    pages: async () => [
      { path: '/episodes', name: 'episodes' },
      { path: '/officer', name: 'gd-officer-queue' },
    ],
  },
  'gd-operator': {
    node: 'GD',
    pages: async () => [
      { path: '/operator', name: 'operator' },
      { path: '/operator/outbox', name: 'outbox' },
      { path: '/operator/inbox', name: 'inbox' },
      { path: '/operator/jobs', name: 'jobs' },
    ],
  },
};

describe.each(Object.entries(PAGES))('the pages of %s', (name, { node, pages }) => {
  test('are right in every language and at both widths', async () => {
    const origin = inject('origins')[node];
    const watched =
      name === 'visitor'
        ? await openPage(browser, { origin })
        : await pageOf(browser, name, { language: 'en' });
    const found: string[] = [];
    for (const page of await pages()) found.push(...(await auditEverywhere(watched, page)));
    await watched.context.close();
    expect(found).toEqual([]);
  });
});

async function someClaim(name: string, state: string): Promise<string> {
  const path = `/api/capital/claims?state=${state}`;
  const { claims } = (await callAs(inject('environment'), name, { path })) as {
    claims: { claim_id: string }[];
  };
  const [claim] = claims;
  if (claim === undefined) throw new Error(`${name} sees no claim that is ${state}`);
  return claim.claim_id;
}

function month(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
}
