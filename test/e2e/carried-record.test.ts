import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { actOf } from '../../src/data/trail/seen/act-texts.ts';
import { LANGUAGES, type Language } from '../../src/kernel/language.ts';
import { dicomFile } from '../dicom-file.ts';
import { auditPage } from './audit.ts';
import { giveLeave, sendFiles, showCode } from './bring-images.ts';
import { connectBrowser, settled, type WatchedPage, WIDTHS } from './browser.ts';
import { openFromMenu } from './menu.ts';
import { callAs } from './nodes.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';
import { today } from './world/seed-world.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

async function pictureOf(page: Page, index: number) {
  const picture = await page.locator('.qr-code').nth(index).screenshot();
  return { name: `code-${index}.png`, mimeType: 'image/png', buffer: picture };
}

describe.each(LANGUAGES)('a record in %s', (language) => {
  const say = wordsOf(language);

  test('goes to the doctor of the other side, images come home, and the elder sees who looked', async () => {
    const elder = await pageOf(browser, 'chan-tai-man', { width: WIDTHS.phone, language });
    await openFromMenu(elder.page, say, 'nav.share');
    const found: string[] = [];
    await elder.page.getByRole('button', { name: say('carry:share.act') }).click();
    await elder.page.getByText(say('carry:share.institution.missing')).first().waitFor();
    found.push(...(await auditPage(elder.page, { name: 'share-mistakes', language })));
    await elder.page.setViewportSize({ width: WIDTHS.phone, height: 900 });
    await elder.page.locator('#field-institution').selectOption('hku-shenzhen');
    await elder.page.locator('#field-expressed').check();
    await elder.page.getByRole('button', { name: say('carry:share.act') }).click();
    await elder.page.locator('.qr-code').nth(1).waitFor();
    await settled(elder.page);
    found.push(...(await auditPage(elder.page, { name: 'share-codes', language })));
    const [file, passcode] = [await pictureOf(elder.page, 0), await pictureOf(elder.page, 1)];

    const doctor = await pageOf(browser, 'szh-doctor', { language, to: '/open-record' });
    const input = doctor.page.locator('input[type=file][accept^=image]');
    await input.setInputFiles([passcode]);
    await doctor.page.getByText(say('carry:open.need.file')).waitFor();
    await input.setInputFiles([file]);
    await doctor.page.getByText(say('carry:open.done'), { exact: true }).waitFor();
    await doctor.page.getByText('陳大文').first().waitFor();
    found.push(...(await auditPage(doctor.page, { name: 'open-record', language })));
    await doctor.close();

    await elder.page.reload();
    await settled(elder.page);
    const first = elder.page.locator('.list-links > li').first();
    await first
      .locator('.share-events')
      .getByText(`${say('carry:share.event.opened')} · `)
      .waitFor();
    await first.getByRole('button', { name: say('carry:share.end'), exact: true }).click();
    await elder.page.getByRole('button', { name: say('carry:share.end.act') }).click();
    await first.getByText(say('carry:share.state.revoked'), { exact: true }).waitFor();
    await first.getByRole('button', { name: say('carry:share.receipts.show') }).click();
    await first.getByText(say('carry:share.receipts.text')).waitFor();
    for (const act of ['given', 'withdrawn']) {
      const receipt = first
        .locator('.list-links > li')
        .filter({ hasText: say(`sharing:act.${act}`) });
      await receipt.getByText(say('sharing:basis.link')).waitFor();
      await receipt.getByRole('button', { name: say('sharing:receipts.save') }).waitFor();
    }
    await settled(elder.page);
    found.push(...(await auditPage(elder.page, { name: 'share-receipts', language })));
    const { notices } = (await callAs(inject('environment'), 'chan-tai-man', {
      path: '/api/people/notices',
    })) as { notices: { kind: string }[] };
    // Images of another test may come for the same elder meanwhile.
    const last = notices.find(({ kind }) => kind.startsWith('record_'));
    expect(last?.kind).toBe('record_opened');

    const desk = await bringImage(elder.page, language);
    await openFromMenu(elder.page, say, 'nav.looks');
    const looks = elder.page.locator('.trail-entry').filter({ hasText: say('codes:side.GD') });
    for (const act of ['deposit.kept', 'link.opened']) {
      const entry = looks.filter({ hasText: actOf(act).text[language] }).first();
      await entry.waitFor();
    }
    await settled(elder.page);
    found.push(...(await auditPage(elder.page, { name: 'who-looked', language })));
    await elder.close();
    const complaints = [elder, doctor, desk].flatMap((watched) => watched.complaints);
    expect([...found, ...complaints]).toEqual([]);
  });
});

/** The elder gives leave, the hospital in Zhongshan sends an image, and it stands in the elder's list. */
async function bringImage(elder: Page, language: Language): Promise<WatchedPage> {
  const say = wordsOf(language);
  await openFromMenu(elder, say, 'nav.deposits');
  const code = await giveLeave(elder, say);
  const desk = await pageOf(browser, 'zs-clerk', { language, to: '/deposit-desk' });
  await showCode(desk.page, say, { code, card: 1, born: '1951-03-08' });
  const study = `1.2.826.0.1.3680043.10.78.${LANGUAGES.indexOf(language) + 1}`;
  const part = { study, series: `${study}.0`, instance: `${study}.1` };
  const image = dicomFile({ ...part, study_date: today().replaceAll('-', '') });
  await sendFiles(desk.page, say, [{ name: 'image.dcm', buffer: image }], 1);
  await desk.close();
  await openFromMenu(elder, say, 'nav.images');
  await elder.locator(`a[href="/images/${study}"]`).first().waitFor();
  return desk;
}

test('the doctor of another hospital, and codes of two sharings, do not open it', async () => {
  const language = 'zh-Hans-CN';
  const say = wordsOf(language);
  const apply = async () =>
    (await callAs(inject('environment'), 'chan-tai-man', {
      path: '/api/data/links',
      body: JSON.stringify({ institution: 'hku-shenzhen', expressed: true }),
    })) as { file_code: string; passcode_code: string; passcode: string };
  const [one, two] = [await apply(), await apply()];
  const other = await pageOf(browser, 'zs-doctor', { language, to: '/open-record' });
  const field = other.page.getByLabel(say('carry:open.text'));
  await field.fill(`${one.file_code}\n${two.passcode_code}`);
  await other.page.getByRole('button', { name: say('carry:open.act') }).click();
  await other.page.getByText(say('carry:open.problem.pair')).waitFor();
  await field.fill(`${one.file_code}\n${one.passcode}`);
  await other.page.getByRole('button', { name: say('carry:open.act') }).click();
  await other.page.getByText('link.other_institution').waitFor();
  const found = await auditPage(other.page, { name: 'open-refused', language });
  await other.close();
  // The refusal itself is an answer of 403, which the browser writes down.
  const complaints = other.complaints.filter((one) => !one.includes('403'));
  expect([...found, ...complaints]).toEqual([]);
});

test('a hospital opens the file that the elder brought, and the elder is told', async () => {
  const language = 'pt-MO';
  const say = wordsOf(language);
  const elder = await pageOf(browser, 'chan-tai-man', {
    width: WIDTHS.phone,
    language,
    to: '/patient/share',
  });
  await elder.page.locator('#field-institution').selectOption('hku-shenzhen');
  await elder.page.locator('#field-with_packet').check();
  await elder.page.locator('#field-expressed').check();
  await elder.page.getByRole('button', { name: say('carry:share.act') }).click();
  const saving = elder.page.waitForEvent('download');
  await elder.page.getByRole('button', { name: say('carry:packet.save.act') }).click();
  const saved = await buffer(await (await saving).createReadStream());
  const file = { name: 'record.json', mimeType: 'application/json', buffer: saved };
  await elder.page.locator('.qr-code').nth(1).waitFor();
  const found = await auditPage(elder.page, { name: 'share-packet', language });
  const codes = [await pictureOf(elder.page, 0), await pictureOf(elder.page, 1)];

  const doctor = await pageOf(browser, 'szh-doctor', { language, to: '/open-record' });
  await doctor.page.getByText(say('carry:packet.title'), { exact: true }).click();
  await doctor.page.locator('input[type=file][accept*=json]').setInputFiles(file);
  await doctor.page.getByText(say('carry:packet.read')).waitFor();
  await doctor.page.locator('input[type=file][accept^=image]').setInputFiles(codes);
  await doctor.page.getByText(say('carry:packet.done')).waitFor();
  found.push(...(await auditPage(doctor.page, { name: 'open-packet', language })));
  await doctor.close();
  await expect
    .poll(async () => {
      await elder.page.reload();
      await settled(elder.page);
      const first = elder.page.locator('.list-links > li').first();
      return first.getByText(say('carry:share.event.packet_opened')).count();
    })
    .toBe(1);
  await elder.close();
  expect([...found, ...elder.complaints, ...doctor.complaints]).toEqual([]);
});
