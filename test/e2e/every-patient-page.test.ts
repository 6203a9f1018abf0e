import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ccdaFile } from '../ccda-file.ts';
import { connectBrowser } from './browser.ts';
import { auditPagesOf, type PagesByReader } from './every-page.ts';
import { callAs } from './nodes.ts';
import { ownHandover } from './some-handover.ts';
import { seedDecider } from './world/seed-sharing.ts';

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
  'chan-tai-man': {
    node: 'HK',
    pages: async () => [
      { path: '/images', name: 'images' },
      { path: await demoStudy(), name: 'study' },
      { path: '/patient/deposits', name: 'deposits' },
    ],
  },
  'wong-mei-ling': {
    node: 'HK',
    pages: async () => {
      await ownHandover('wong-mei-ling');
      return [{ path: '/patient/handovers', name: 'own-handovers' }];
    },
  },
  'yip-ka-ming': {
    node: 'HK',
    pages: async () => {
      const file_id = await someDocument('yip-ka-ming');
      await seedDecider(inject('environment'));
      return [
        { path: '/patient/sharing', name: 'sharing-decider' },
        { path: '/patient/share', name: 'share-decider' },
        { path: '/patient', name: 'younger-home' },
        { path: '/patient/periods', name: 'younger-periods' },
        { path: '/patient/folder', name: 'folder' },
        { path: `/patient/folder/${file_id}`, name: 'folder-file' },
      ];
    },
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

/** The study that the demonstration has generated. */
async function demoStudy(): Promise<string> {
  const { studies } = (await callAs(inject('environment'), 'chan-tai-man', {
    path: '/api/data/images/studies',
  })) as { studies: { study_uid: string; accession_number: string }[] };
  return `/images/${studies.find((study) => study.accession_number === 'DEMO-1')?.study_uid}`;
}

/** A C-CDA document in somebody's folder. */
async function someDocument(name: string): Promise<string> {
  const { kept, known } = (await callAs(inject('environment'), name, {
    path: '/api/data/folder/files?filename=ccd.xml&document_type=summary&origin=Chan%20Clinic',
    body: ccdaFile().toString(),
    type: 'application/octet-stream',
  })) as { kept: string[]; known: string[] };
  return [...kept, ...known][0] ?? '';
}

describe.each(Object.entries(PAGES))('the pages of %s', (name, pages) => {
  test('are right in every language and at both widths', async () => {
    expect(await auditPagesOf(browser, name, pages)).toEqual([]);
  });
});
