import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { DEMO_MOVERS } from '../../src/people/demo/index.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, settled, WIDTHS } from './browser.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

const patient = DEMO_MOVERS.find(({ name, node }) => name === 'lei-wai-keong' && node === 'MO');
const [document] = patient?.person.documents ?? [];
const language = 'pt-MO';
const say = wordsOf(language);

test('two doctors open a record in an emergency, and the patient sees it at once, asks, and is answered', async () => {
  // The demonstration keeps a record of this patient at another institution.
  const found: string[] = [];
  const elder = await pageOf(browser, 'lei-wai-keong', {
    width: WIDTHS.phone,
    language,
    to: '/patient/looks',
  });
  const entries = elder.page.locator('.trail-entry');
  await entries.first().waitFor();

  const asker = await pageOf(browser, 'mo-doctor', { language, to: '/emergency' });
  await asker.page.getByRole('button', { name: say('trail:emergency.ask') }).click();
  await asker.page.getByText(say('trail:emergency.number.missing')).first().waitFor();
  found.push(...(await auditPage(asker.page, { name: 'emergency-mistakes', language })));
  await asker.page.locator('#field-document_type').selectOption(document?.document_type ?? '');
  await asker.page.locator('#field-number').fill(document?.number ?? '');
  await asker.page.locator('#field-reason').fill('Inconsciente depois de uma queda na rua');
  await asker.page.getByRole('button', { name: say('trail:emergency.ask') }).click();
  await asker.page.getByText(say('trail:emergency.own')).waitFor();

  const witness = await pageOf(browser, 'ieong-doctor', { language, to: '/emergency' });
  await witness.page.getByRole('button', { name: say('trail:emergency.confirm') }).click();
  const state = witness.page.getByText(say('trail:emergency.state.OPEN'), { exact: true });
  await state.waitFor();
  // The page was open all the while: nobody loads it again.
  await entries.filter({ hasText: 'Abriu o registo em emergência' }).first().waitFor();
  await elder.page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor();
  await settled(witness.page);
  found.push(...(await auditPage(witness.page, { name: 'emergency-open', language })));
  await witness.page.getByRole('button', { name: say('trail:emergency.show') }).click();
  await witness.page.getByRole('button', { name: say('reading:print') }).waitFor();
  await witness.page.getByRole('button', { name: say('trail:emergency.end') }).click();
  await witness.page.getByText(say('trail:emergency.state.ENDED'), { exact: true }).waitFor();

  const opened = entries.filter({ hasText: 'Abriu o registo em emergência' }).first();
  await opened.getByRole('button', { name: say('trail:ask') }).click();
  await opened.getByLabel(say('trail:ask.field')).fill('Porque foi preciso?');
  await opened.getByRole('button', { name: say('trail:ask.send') }).click();
  await opened.getByText(say('trail:asked.waiting'), { exact: true }).waitFor();
  await settled(elder.page);
  found.push(...(await auditPage(elder.page, { name: 'trail', language })));

  const officer = await pageOf(browser, 'mo-officer', { language, to: '/oversight' });
  await officer.page.getByLabel(say('trail:oversight.answer')).fill('Estava inconsciente.');
  await officer.page.locator('#field-institution').fill('mo-public-hospital');
  await officer.page.getByRole('button', { name: say('trail:oversight.show') }).click();
  await officer.page.locator('table tbody tr').first().waitFor();
  await settled(officer.page);
  found.push(...(await auditPage(officer.page, { name: 'oversight-work', language })));
  await officer.page.getByRole('button', { name: say('trail:oversight.answer.send') }).click();
  await officer.page.getByText(say('trail:oversight.questions.none')).waitFor();
  const justified = new RegExp(`^${say('trail:oversight.justified')}`);
  await officer.page.getByRole('button', { name: justified }).click();
  await officer.page.getByText(say('trail:oversight.reviews.none')).waitFor();
  await opened.getByText('Estava inconsciente.').waitFor();
  for (const watched of [elder, asker, witness, officer]) {
    found.push(...watched.complaints);
    await watched.close();
  }
  expect(found).toEqual([]);
});
