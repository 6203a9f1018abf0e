/// <reference lib="dom" />
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { encodedFrame } from '../dicom-codecs.ts';
import { dicomFile } from '../dicom-file.ts';
import { ELDER_ID } from '../integration/link-acts.ts';
import { auditPage } from './audit.ts';
import { giveLeave, sendFiles, showCode } from './bring-images.ts';
import { connectBrowser, settled, WIDTHS } from './browser.ts';
import { callAs } from './nodes.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';
import { today } from './world/seed-world.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

const STUDY = '1.2.826.0.1.3680043.10.77.1';
const SIZE = { rows: 64, columns: 64 };
const PIXELS = Uint8Array.from({ length: 64 * 64 }, (_, at) => (at % 64) * 4);
const JPEG_LS = '1.2.840.10008.1.2.4.80';
const REPORT = '检查报告：未见异常。';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Two pictures of the visit, one of them compressed, one of another day, and a report. */
async function filesOfVisit() {
  const study_date = today().replaceAll('-', '');
  const parts = { ...SIZE, study: STUDY, series: `${STUDY}.0`, study_date };
  const native = dicomFile({ ...parts, instance: `${STUDY}.1`, pixels: PIXELS });
  const packed = dicomFile({
    ...parts,
    instance: `${STUDY}.2`,
    instance_number: '2',
    syntax: JPEG_LS,
    pixels: [await encodedFrame(JPEG_LS, PIXELS, SIZE)],
  });
  const other = dicomFile({ ...parts, instance: `${STUDY}.3`, study_date: '20200101' });
  return { native, packed, other };
}

/** Waits until the viewer stands at a picture, and gives the digest that the browser took. */
async function shownDigest(page: Page, how: 'drawn' | 'from-node'): Promise<string | null> {
  await page.locator(`.viewer-screen[data-shown=${how}]`).waitFor();
  return page.locator('[data-verified]').getAttribute('data-verified');
}

describe('images of a visit', () => {
  test('come home with the patient’s leave and stand on the doctor’s screen byte for byte', async () => {
    const { native, packed, other } = await filesOfVisit();
    const say = wordsOf('zh-Hant-HK');
    const elder = await pageOf(browser, 'chan-tai-man', {
      width: WIDTHS.phone,
      language: 'zh-Hant-HK',
      to: '/patient/deposits',
    });
    const found: string[] = [];
    await elder.page.getByRole('button', { name: say('images:deposit.act') }).click();
    await elder.page.getByText(say('images:deposit.agree.missing')).first().waitFor();
    const code = await giveLeave(elder.page, say);
    found.push(...(await auditPage(elder.page, { name: 'deposit-code', language: 'zh-Hant-HK' })));

    const desk = await pageOf(browser, 'zs-clerk', { language: 'zh-Hans-CN', to: '/deposit-desk' });
    const at = wordsOf('zh-Hans-CN');
    await showCode(desk.page, at, { code, card: 2, born: '1953-07-19' });
    await desk.page.getByText('deposit.not_found').waitFor();
    await showCode(desk.page, at, { code, card: 1, born: '1951-03-08' });
    const files = [
      { name: 'one.dcm', buffer: native },
      { name: 'two.dcm', buffer: packed },
      { name: 'old.dcm', buffer: other },
      { name: 'report.txt', buffer: Buffer.from(REPORT) },
    ];
    await sendFiles(desk.page, at, files, 3);
    await desk.page.getByText(at('images:desk.file.refused')).first().waitFor();
    found.push(...(await auditPage(desk.page, { name: 'deposit-desk', language: 'zh-Hans-CN' })));
    await desk.close();

    await elder.page.goto(`/images/${STUDY}`);
    expect(await shownDigest(elder.page, 'drawn')).toBe(sha256(native));
    await elder.page.locator('.viewer-screen').focus();
    await elder.page.keyboard.press('ArrowDown');
    await elder.page
      .getByText(say('images:viewer.place', { nth: '2', all: '2' }))
      .first()
      .waitFor();
    expect(await shownDigest(elder.page, 'drawn')).toBe(sha256(packed));
    found.push(...(await auditPage(elder.page, { name: 'viewer-phone', language: 'zh-Hant-HK' })));

    const environment = inject('environment');
    const institution = 'hk-demo-hospital';
    const path = '/api/data/sharing-consents';
    await callAs(environment, 'chan-tai-man', { path, body: { institution, expressed: true } });
    const doctor = await pageOf(browser, 'hk-doctor', { language: 'en', to: '/start' });
    await doctor.page.addInitScript(() => {
      // A browser without WebGL: the viewer draws on the processor.
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
        return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind]);
      } as typeof real;
    });
    await doctor.page.goto(`/images/${STUDY}`);
    expect(await shownDigest(doctor.page, 'drawn')).toBe(sha256(native));
    await doctor.page.getByText(REPORT).waitFor();
    await settled(doctor.page);
    found.push(...(await auditPage(doctor.page, { name: 'viewer-desk', language: 'en' })));
    expect(await litShare(doctor.page)).toBeGreaterThan(0.3);
    await doctor.page.goto(`/records/${ELDER_ID}`);
    found.push(...(await fromRecord(doctor.page, 'en')));
    await doctor.close();
    await elder.page.goto('/patient/record');
    found.push(...(await fromRecord(elder.page, 'zh-Hant-HK')));

    const asked = await askByClient(elder.page);
    expect(asked.studies).toContain(STUDY);
    expect(asked.digests).toEqual([sha256(native), sha256(packed)].sort());
    expect(asked).toMatchObject({ metadata: 2, frame: PIXELS.length });
    await elder.close();
    // The test itself reads the picture back.
    const complaints = [...elder.complaints, ...desk.complaints, ...doctor.complaints].filter(
      (complaint) => !complaint.includes('willReadFrequently'),
    );
    expect([...found, ...complaints]).toEqual([]);
  });
});

/** Goes from the reading of a record to the pictures of the visit; the line of its report leads there as well. */
async function fromRecord(page: Page, language: 'en' | 'zh-Hant-HK'): Promise<readonly string[]> {
  const links = page.locator(`a[href="/images/${STUDY}"]`);
  await links.nth(1).waitFor();
  expect(await links.count()).toBe(2);
  const found = await auditPage(page, { name: 'record-with-images', language });
  const report = page.getByRole('link', { name: wordsOf(language)('reading:images.report') });
  expect(await report.first().getAttribute('href')).toMatch(
    /^\/api\/data\/images\/reports\/2\.25\./,
  );
  await links.first().click();
  await page.waitForURL(`**/images/${STUDY}`);
  await page.locator('.viewer-screen').waitFor();
  return found;
}

/** The share of points in the middle of the picture on the screen that are not black. */
function litShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.viewer-canvas canvas');
    const drawing = canvas?.getContext('2d');
    if (!canvas || !drawing) return 0;
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
    const lit = data.filter((value, at) => at % 4 === 0 && value > 20).length;
    return lit / (data.length / 4);
  });
}

interface Client {
  searchForStudies(): Promise<{ '0020000D': { Value: string[] } }[]>;
  retrieveStudy(of: object): Promise<ArrayBuffer[]>;
  retrieveStudyMetadata(of: object): Promise<object[]>;
  retrieveInstanceFrames(of: object): Promise<ArrayBuffer[]>;
}

/** An independent client of DICOMweb in the same browser, with the sign-in of the page. */
async function askByClient(page: Page) {
  const file = createRequire(import.meta.url).resolve('dicomweb-client/build/dicomweb-client.js');
  // By the debugger: the pages' own policy forbids scripts that are not theirs.
  await page.evaluate(await readFile(file, 'utf8'));
  return page.evaluate(async (study) => {
    const { DICOMwebClient } = globalThis as unknown as {
      DICOMwebClient: { api: { DICOMwebClient: new (of: object) => Client } };
    };
    const client = new DICOMwebClient.api.DICOMwebClient({ url: `${location.origin}/dicomweb` });
    const one = {
      studyInstanceUID: study,
      seriesInstanceUID: `${study}.0`,
      sopInstanceUID: `${study}.1`,
    };
    const hex = async (bytes: ArrayBuffer) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    const files = await client.retrieveStudy({ studyInstanceUID: study });
    const [frame] = await client.retrieveInstanceFrames({ ...one, frameNumbers: [1] });
    return {
      studies: (await client.searchForStudies()).flatMap((row) => row['0020000D'].Value),
      digests: (await Promise.all(files.map(hex))).sort(),
      metadata: (await client.retrieveStudyMetadata({ studyInstanceUID: study })).length,
      frame: frame?.byteLength,
    };
  }, STUDY);
}
