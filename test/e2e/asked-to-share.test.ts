import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { actOf } from '../../src/data/trail/seen/act-texts.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, settled, WIDTHS } from './browser.ts';
import { openFromMenu } from './menu.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';
import { shownBy } from './world/seed-sharing.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

const language = 'zh-Hant-HK';
const say = wordsOf(language);
const REASON = '手術後覆診需要用藥紀錄';

test('a doctor in Guangdong asks, the elder in Hong Kong gives, the doctor looks, and the elder sees who looked', async () => {
  const found: string[] = [];
  const doctor = await pageOf(browser, 'szh-doctor', { language });
  await openFromMenu(doctor.page, say, 'nav.ask_to_share');
  await doctor.page.getByRole('button', { name: say('shared:asking.act'), exact: true }).click();
  await doctor.page.getByText(say('shared:asking.home.missing')).first().waitFor();
  found.push(...(await auditPage(doctor.page, { name: 'ask-to-share-mistakes', language })));
  const { document, birth_date } = shownBy('chan-tai-man');
  await doctor.page.locator('#field-home').selectOption('HK');
  await doctor.page.locator('#field-document_type').selectOption(document.document_type ?? '');
  await doctor.page.locator('#field-number').fill(document.number ?? '');
  await doctor.page.locator('#field-birth_date').fill(birth_date);
  await doctor.page.getByLabel(say('sharing:group.medicines'), { exact: true }).check();
  await doctor.page.locator('#field-reason').fill(REASON);
  await doctor.page.getByRole('button', { name: say('shared:asking.act'), exact: true }).click();
  await doctor.page.getByText(say('shared:asking.done')).waitFor();
  const first = doctor.page.locator('table tbody tr').first();
  await first.getByText(say('shared:asked.state.SENT')).waitFor();

  const elder = await pageOf(browser, 'chan-tai-man', {
    width: WIDTHS.phone,
    language,
    to: '/patient/sharing',
  });
  const asked = elder.page.locator('.note').filter({ hasText: REASON });
  await asked.getByRole('button', { name: say('sharing:asked.allow'), exact: true }).click();
  await asked.waitFor({ state: 'detached' });

  // The list of the doctor looks again by itself.
  await first.getByText(say('shared:asked.state.GIVEN')).waitFor();
  await doctor.page.getByRole('link', { name: say('shared:asked.go') }).click();
  const masked = doctor.page
    .locator('article')
    .filter({ hasText: document.number?.slice(0, 3) ?? '' });
  await masked
    .first()
    .getByRole('button', { name: say('shared:look') })
    .click();
  await doctor.page.getByText(say('shared:look.done'), { exact: true }).waitFor();
  await doctor.page.getByText('陳大文').first().waitFor();
  await settled(doctor.page);
  found.push(...(await auditPage(doctor.page, { name: 'looked-elsewhere', language })));

  await elder.page.setViewportSize({ width: WIDTHS.phone, height: 900 });
  await openFromMenu(elder.page, say, 'nav.looks');
  const look = elder.page
    .locator('.trail-entry')
    .filter({ hasText: actOf('sharing.opened').text[language] });
  await look.first().getByText('香港大學深圳醫院').waitFor();
  for (const watched of [doctor, elder]) {
    found.push(...watched.complaints);
    await watched.close();
  }
  expect(found).toEqual([]);
});

test('a counter records who may decide, and is told what was typed wrongly', async () => {
  const found: string[] = [];
  const clerk = await pageOf(browser, 'hk-clerk', { language, to: '/deciders' });
  const { page } = clerk;
  const record = page.getByRole('button', { name: say('shared:decider.act'), exact: true });
  const fill = async (which: 'person' | 'decider', name: string) => {
    const { document, birth_date } = shownBy(name);
    await page.locator(`#field-${which}-document_type`).selectOption(document.document_type ?? '');
    await page.locator(`#field-${which}-number`).fill(document.number ?? '');
    await page.locator(`#field-${which}-birth_date`).fill(birth_date);
  };
  await fill('person', 'wong-mei-ling');
  await fill('decider', 'wong-mei-ling');
  await page.locator('#field-kind').selectOption('parent');
  await page.locator('#field-evidence').fill('委託書');
  await record.click();
  await page.locator('#field-decider-number[aria-invalid=true]').waitFor();
  await fill('decider', 'lee-siu-fong');
  await record.click();
  await page.locator('#field-kind[aria-invalid=true]').waitFor();
  await settled(page);
  found.push(...(await auditPage(page, { name: 'decider-mistakes', language })));
  await page.locator('#field-kind').selectOption('carer');
  await record.click();
  await page.getByText(say('shared:decider.done'), { exact: true }).waitFor();
  found.push(...(await auditPage(page, { name: 'decider-done', language })));
  expect(await page.locator('main').innerText()).not.toMatch(/WONG|黃|LEE/);

  const carer = await pageOf(browser, 'lee-siu-fong', { language, to: '/patient/share' });
  await carer.page.getByLabel(say('sharing:about')).selectOption({ label: '黃美玲' });
  await settled(carer.page);
  found.push(...(await auditPage(carer.page, { name: 'share-for-another', language })));
  found.push(...clerk.complaints, ...carer.complaints);
  await clerk.close();
  await carer.close();
  expect(found).toEqual([]);
});

test('an elder names a carer online, who decides once they have accepted', async () => {
  const found: string[] = [];
  const elder = await pageOf(browser, 'wong-mei-ling', {
    width: WIDTHS.phone,
    language,
    to: '/patient/sharing',
  });
  const { page } = elder;
  await page.getByText(say('sharing:offer.title'), { exact: true }).click();
  const ask = page.getByRole('button', { name: say('sharing:offer.act'), exact: true });
  await ask.click();
  await page.locator('#field-number[aria-invalid=true]').waitFor();
  found.push(...(await auditPage(page, { name: 'offer-mistakes', language })));
  await page.setViewportSize({ width: WIDTHS.phone, height: 900 });
  const { document, birth_date } = shownBy('chan-tai-man');
  await page.locator('#field-number').fill(document.number ?? '');
  await page.locator('#field-birth_date').fill(birth_date);
  await page.getByLabel(say('sharing:offer.agree'), { exact: true }).check();
  await ask.click();
  await page.getByText(say('sharing:offer.done'), { exact: true }).waitFor();
  await page.getByText(say('sharing:deciders.offered'), { exact: true }).first().waitFor();
  expect(await page.locator('main').innerText()).not.toContain('陳大文');

  const carer = await pageOf(browser, 'chan-tai-man', { language, to: '/patient/sharing' });
  found.push(...(await auditPage(carer.page, { name: 'offer-asked', language })));
  const accept = new RegExp(`^${say('sharing:deciders.accept')}.*黃美玲`);
  await carer.page.getByRole('button', { name: accept }).click();
  await carer.page.getByLabel(say('sharing:about')).selectOption({ label: '黃美玲' });
  await settled(carer.page);
  found.push(...(await auditPage(carer.page, { name: 'offer-accepted', language })));
  // Whoever decides sees who looked, and stands there as well.
  await carer.page.goto('/patient/looks');
  await carer.page.getByLabel(say('sharing:about')).selectOption({ label: '黃美玲' });
  await carer.page.getByText(actOf('trail.seen').text[language]).first().waitFor();
  await settled(carer.page);
  found.push(...(await auditPage(carer.page, { name: 'looks-for-another', language })));
  found.push(...elder.complaints, ...carer.complaints);
  await elder.close();
  await carer.close();
  expect(found).toEqual([]);
});
