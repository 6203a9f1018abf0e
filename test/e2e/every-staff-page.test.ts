import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { DEMO_MOVERS, DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { ccdaFile } from '../ccda-file.ts';
import { connectBrowser } from './browser.ts';
import { someDraft } from './draft-change.ts';
import { auditPagesOf, type PagesByReader, someClaim, thisMonth } from './every-page.ts';
import { callAs } from './nodes.ts';
import { someHandover } from './some-handover.ts';
import { seedSharing } from './world/seed-sharing.ts';

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
        { path: '/emergency', name: 'emergency-closed' },
        { path: '/deposit-desk', name: 'deposit-desk' },
        { path: '/statements', name: 'desk-statements' },
        { path: `/statements/hk.elderly_voucher/HK/${thisMonth()}`, name: 'desk-statement' },
      ];
    },
  },
  'szh-doctor': {
    node: 'GD',
    pages: async () => {
      const elder = DEMO_MOVERS.find(({ name, node }) => name === 'choi-hon-ming' && node === 'GD');
      const handover_id = await someHandover();
      await seedSharing(inject('environment'));
      return [
        { path: '/shared-with-us', name: 'shared-with-us' },
        { path: '/shared-with-us?state=EXPIRED', name: 'shared-with-us-filtered' },
        { path: '/ask-to-share', name: 'ask-to-share' },
        { path: '/records', name: 'records' },
        { path: `/records/${elder?.person.person_id}`, name: 'record' },
        { path: '/handovers', name: 'handovers' },
        { path: '/handovers/new', name: 'handover-new' },
        { path: `/handovers/${handover_id}`, name: 'handover' },
        { path: `/provided/${await someSharedPapers()}`, name: 'folder-provided' },
        { path: `/provided/${crypto.randomUUID()}`, name: 'folder-provided-none' },
      ];
    },
  },
  'ho-officer': {
    node: 'HK',
    pages: async () => {
      const held = await someClaim('ho-officer', 'HELD');
      return [
        { path: '/officer', name: 'officer' },
        { path: '/oversight', name: 'oversight' },
        { path: '/handover-queue', name: 'handover-queue' },
        { path: '/claims', name: 'officer-claims' },
        { path: `/claims/${held}`, name: 'officer-claim' },
        { path: '/statements', name: 'statements' },
        { path: `/statements/hk.elderly_voucher/GD/${thisMonth()}`, name: 'statement' },
        { path: '/statistics?track=both', name: 'statistics' },
        { path: '/transfers', name: 'transfers' },
        { path: '/transfers/contracts', name: 'transfer-contracts' },
      ];
    },
  },
  'hk-doctor': {
    node: 'HK',
    pages: async () => [
      { path: '/images', name: 'images-staff' },
      { path: '/shared-with-us', name: 'shared-with-us-none' },
      { path: '/ask-to-share', name: 'ask-to-share-none' },
    ],
  },
  'hk-clerk': {
    node: 'HK',
    pages: async () => [{ path: '/deciders', name: 'deciders' }],
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

/** A patient who brought a document and shares documents with a hospital. */
async function someSharedPapers(): Promise<string> {
  const [patient, environment] = ['kwan-hoi-ching', inject('environment')];
  await callAs(environment, patient, {
    path: '/api/data/folder/files?filename=ccd.xml&document_type=summary&origin=Chan%20Clinic',
    body: ccdaFile().toString(),
    type: 'application/octet-stream',
  });
  await callAs(environment, patient, {
    path: '/api/data/sharing-consents',
    body: {
      institution: 'hku-shenzhen',
      groups: ['documents'],
      care_from: null,
      care_to: null,
      expressed: true,
    },
  });
  return DEMO_PEOPLE.find(({ name }) => name === patient)?.person_id ?? '';
}

// Side by side: each reader has a context of their own, and much of the time is waiting.
describe.concurrent.each(Object.entries(PAGES))('the pages of %s', (name, pages) => {
  test('are right in every language and at both widths', async () => {
    expect(await auditPagesOf(browser, name, pages)).toEqual([]);
  });
});
