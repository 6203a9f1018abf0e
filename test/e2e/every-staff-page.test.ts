import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { connectBrowser } from './browser.ts';
import { someDraft } from './draft-change.ts';
import { auditPagesOf, type PagesByReader, someClaim, thisMonth } from './every-page.ts';
import { callAs } from './nodes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

/** Pages by who of the staff sees them. */
const PAGES: PagesByReader = {
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
        { path: `/statements/hk.elderly_voucher/HK/${thisMonth()}`, name: 'desk-statement' },
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
        { path: `/statements/hk.elderly_voucher/GD/${thisMonth()}`, name: 'statement' },
        { path: '/statistics?track=both', name: 'statistics' },
      ];
    },
  },
  'lam-officer': {
    node: 'HK',
    pages: async () => [
      { path: '/policy-changes', name: 'policy-changes' },
      { path: '/policy-changes?state=withdrawn', name: 'policy-changes-none' },
      { path: `/policy-changes/${await someDraft()}`, name: 'policy-change' },
      { path: '/policy-changes/new', name: 'policy-change-new' },
    ],
  },
  'hk-analyst': {
    node: 'HK',
    pages: async () => [{ path: '/policy-changes', name: 'analyst-policy-changes' }],
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

// Side by side: each reader has a context of their own, and much of the time is waiting.
describe.concurrent.each(Object.entries(PAGES))('the pages of %s', (name, pages) => {
  test('are right in every language and at both widths', async () => {
    expect(await auditPagesOf(browser, name, pages)).toEqual([]);
  });
});
