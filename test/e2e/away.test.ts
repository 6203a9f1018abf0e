import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import type { RunningNodes } from '../../src/node/index.ts';
import { auditPage, chooseLanguage } from './audit.ts';
import { connectBrowser, settled } from './browser.ts';
import { episode, fillClaim } from './fill.ts';
import { type Installation, prepareInstallation } from './nodes.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';

let browser: Browser;
let installation: Installation;
let home: RunningNodes;
let treating: RunningNodes;
beforeAll(async () => {
  browser = await connectBrowser();
  installation = await prepareInstallation(inject('postgres_url'));
  home = await installation.start(['HK'], inject('portal'));
  treating = await installation.start(['GD'], inject('portal'));
});
afterAll(async () => {
  await treating.close();
  await home.close();
  await installation.remove();
});

test('while Hong Kong is not reachable the counter is told so, and nothing is lost', async () => {
  const say = wordsOf('en');
  const { page, complaints, close } = await pageOf(browser, 'zs-clerk', {
    language: 'en',
    origin: installation.origin('GD'),
    to: '/claims/new',
  });
  await home.close();
  const found: string[] = [];
  const audit = async (name: string) => {
    for (const language of LANGUAGES) {
      await chooseLanguage(page, language);
      const away = new RegExp(wordsOf(language)('parts:away.text').slice(0, 20));
      await page.getByText(away).first().waitFor();
      found.push(...(await auditPage(page, { name, language })));
    }
    await chooseLanguage(page, 'en');
  };

  await fillClaim(page, say, { elder: 'chan-tai-man', episode: episode(), fee: '100.00' });
  await page.getByRole('button', { name: say('clerk:new.ask') }).click();
  const bar = page.getByText(/Hong Kong has not been reachable since \d/);
  await bar.waitFor();
  await audit('away-asked');

  await page.getByRole('button', { name: say('clerk:new.check') }).click();
  await page.getByRole('button', { name: say('clerk:check.send') }).click();
  await page.getByRole('heading', { name: say('clerk:result.title'), level: 1 }).waitFor();
  await bar.waitFor();
  await audit('away-sent');

  await page.goto('/claims');
  await settled(page);
  await page.getByText(say('clerk:list.no_number')).waitFor();
  await audit('away-list');

  const operator = await pageOf(browser, 'gd-operator', {
    language: 'en',
    origin: installation.origin('GD'),
  });
  await operator.page.getByText(say('operator:peer.unreachable')).first().waitFor();
  await operator.close();

  home = await installation.start(['HK'], inject('portal'));
  await page.getByText(say('clerk:list.no_number')).click();
  await page.getByText(say('codes:state.HELD')).first().waitFor({ timeout: 120_000 });
  await close();
  expect([...found, ...complaints, ...operator.complaints]).toEqual([]);
});
