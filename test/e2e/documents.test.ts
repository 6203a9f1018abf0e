import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { auditPage, chooseLanguage } from './audit.ts';
import { connectBrowser, openPage, settled, WIDTHS } from './browser.ts';
import { callAs } from './nodes.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

interface Own {
  readonly document_id: string;
  readonly revocation: object | null;
}

async function ownDocuments(): Promise<{ good: string; revoked: string }> {
  const { documents } = (await callAs(inject('environment'), 'chan-tai-man', {
    path: '/api/exchange/documents',
  })) as { documents: Own[] };
  const good = documents.find(({ revocation }) => revocation === null)?.document_id ?? '';
  const revoked = documents.find(({ revocation }) => revocation !== null)?.document_id ?? '';
  return { good, revoked };
}

/** The codes of a document as pictures of the holder's screen. */
async function picturesOf(
  page: Page,
): Promise<{ name: string; mimeType: string; buffer: Buffer }[]> {
  const codes = page.locator('.qr-code');
  await codes.first().waitFor();
  const pictures = [];
  for (let index = 0; index < (await codes.count()); index++) {
    const buffer = await codes.nth(index).screenshot();
    pictures.push({ name: `code-${index}.png`, mimeType: 'image/png', buffer });
  }
  return pictures;
}

describe('a document that the elder carries', () => {
  test('goes from the elder’s screen as a picture to another side, where it counts', async () => {
    const { good, revoked } = await ownDocuments();
    const holder = await pageOf(browser, 'chan-tai-man', {
      language: 'zh-Hant-HK',
      to: `/patient/documents/${good}`,
    });
    const pictures = await picturesOf(holder.page);
    expect(pictures.length).toBeGreaterThan(1);
    await holder.page.goto(`/patient/documents/${revoked}`);
    await settled(holder.page);
    const bad = await picturesOf(holder.page);
    await holder.close();

    const { page, complaints, close } = await openPage(browser, { origin: inject('origins').GD });
    await page.goto('/check?lang=en');
    await settled(page);
    const say = wordsOf('en');
    const [first, ...rest] = pictures;
    const input = page.locator('input[type=file]');
    await input.setInputFiles(first === undefined ? [] : [first]);
    await page.getByText('portable.parts_missing').waitFor();
    await input.setInputFiles(rest);
    await page.getByText(say('carry:verdict.good'), { exact: true }).waitFor();
    await page.getByText('CHAN, Tai Man').waitFor();
    const found: string[] = [];
    for (const language of LANGUAGES) {
      await chooseLanguage(page, language);
      await page.getByText(wordsOf(language)('carry:verdict.good'), { exact: true }).waitFor();
      found.push(...(await auditPage(page, { name: 'check-good', language })));
    }
    await close();
    expect([...found, ...complaints]).toEqual([]);

    // Home knows at once that it was revoked.
    const home = await openPage(browser, { origin: inject('origins').HK });
    await home.page.goto('/check?lang=pt-MO');
    await settled(home.page);
    await home.page.locator('input[type=file]').setInputFiles(bad);
    await home.page.getByText('portable.revoked').waitFor();
    const audited = await auditPage(home.page, { name: 'check-revoked', language: 'pt-MO' });
    await home.close();
    expect([...audited, ...home.complaints]).toEqual([]);
  });

  test('is checked by typing too; without a camera or a code in the picture the page says what to do', async () => {
    const { page, complaints, close } = await openPage(browser, {
      width: WIDTHS.phone,
      origin: inject('origins').MO,
    });
    await page.goto('/check?lang=zh-Hans-CN');
    await settled(page);
    const say = wordsOf('zh-Hans-CN');
    await page.getByRole('button', { name: say('carry:scan.camera') }).click();
    await page.getByText(say('carry:scan.camera.none')).waitFor();
    const blank = await page.locator('h1').screenshot();
    const input = page.locator('input[type=file]');
    await input.setInputFiles([{ name: 'blank.png', mimeType: 'image/png', buffer: blank }]);
    await page.getByText(say('carry:scan.picture.none')).waitFor();
    await input.setInputFiles([
      { name: 'no-picture.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') },
    ]);
    await page.getByLabel(say('carry:check.text')).fill('a.b.c');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('portable.unreadable').waitFor();
    const found = await auditPage(page, { name: 'check-unreadable', language: 'zh-Hans-CN' });
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});

describe.each(LANGUAGES)('the holder in %s', (language) => {
  const say = wordsOf(language);

  test('sees which documents count, and prints one with its codes', async () => {
    const { page, complaints, close } = await pageOf(browser, 'chan-tai-man', {
      width: WIDTHS.phone,
      language,
      to: '/patient/documents',
    });
    await page.getByText(say('carry:state.revoked'), { exact: true }).first().waitFor();
    await page.getByText(say('carry:state.good'), { exact: true }).first().waitFor();
    const found = await auditPage(page, { name: 'documents', language });
    const { good } = await ownDocuments();
    await page.locator(`a[href*="${good}"]`).click();
    await page.locator('.qr-code').first().waitFor();
    await settled(page);
    found.push(...(await auditPage(page, { name: 'document', language })));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: say('carry:document.print') }).isVisible()).toBe(
      false,
    );
    expect(await page.locator('.qr-code').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await close();
    expect([...found, ...complaints]).toEqual([]);
  });
});
