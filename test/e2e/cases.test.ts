import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/kernel/language.ts';
import { auditPage } from './audit.ts';
import { connectBrowser, settled } from './browser.ts';
import { auditPagesOf, type PagesByReader } from './every-page.ts';
import { openFromMenu } from './menu.ts';
import { pageOf } from './sign-in.ts';
import { wordsOf } from './words.ts';
import { caseIn, casesOf, moverAt } from './world/seed-cases.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});

const environment = () => inject('environment');

/** The pages of one case of a kind that somebody sees, with its last letter. */
async function pagesOfKind(name: string, kind: string, state: string, at = '/cases') {
  const [one] = await casesOf(environment(), name, `?kind=${kind}&state=${state}`);
  if (one === undefined) throw new Error(`${name} sees no ${kind} that is ${state}`);
  const { letters } = await caseIn(environment(), name, one.case_id, state);
  return [
    { path: `${at}/${one.case_id}`, name: `case-${kind}-${state}-${name}` },
    {
      path: `${at}/${one.case_id}/letters/${letters.at(-1)?.event_id}`,
      name: `letter-${kind}-${name}`,
    },
  ];
}

const PAGES: PagesByReader = {
  'gd-officer': {
    node: 'GD',
    pages: async () => [
      { path: '/cases', name: 'cases' },
      { path: '/cases?show=overdue', name: 'cases-none' },
      { path: '/cases/new', name: 'case-new' },
      ...(await pagesOfKind('gd-officer', 'period_statement', 'DECIDED')),
      ...(await pagesOfKind('gd-officer', 'residence', 'REQUESTED')),
    ],
  },
  'lam-officer': {
    node: 'HK',
    pages: async () => await pagesOfKind('lam-officer', 'planned_care', 'REQUESTED'),
  },
  'szh-doctor': {
    node: 'GD',
    pages: async () => [
      { path: '/cases', name: 'desk-cases' },
      { path: '/cases/new', name: 'desk-case-new' },
      ...(await pagesOfKind('szh-doctor', 'planned_care', 'REFUSED')),
    ],
  },
  'chan-tai-man': {
    node: 'HK',
    pages: async () => [
      { path: '/patient/cases', name: 'own-cases' },
      ...(await pagesOfKind('chan-tai-man', 'planned_care', 'REFUSED', '/patient/cases')),
    ],
  },
};

describe.each(Object.entries(PAGES))('the pages of cases of %s', (name, pages) => {
  test('are right in every language and at both widths', async () => {
    expect(await auditPagesOf(browser, name, pages)).toEqual([]);
  });
});

describe.each(LANGUAGES)('a statement of periods in %s', (language) => {
  const say = wordsOf(language);

  test('is asked for, stated by two officers of the other side, and decided by two of this one', async () => {
    const gd = await pageOf(browser, 'gd-officer', { language });
    await openFromMenu(gd.page, say, 'nav.cases');
    await gd.page.getByRole('link', { name: say('cases:list.new') }).click();
    const case_id = await openStatement(gd.page, say);
    const found = await auditPage(gd.page, { name: 'journey-case-opened', language });

    await caseIn(environment(), 'mo-officer', case_id, 'REQUESTED');
    const to = `/cases/${case_id}`;
    const mo = await pageOf(browser, 'mo-officer', { language, to });
    await firstStep(mo.page, say);
    await mo.page.getByText(say('cases:proposal.own')).waitFor();
    expect(
      await mo.page
        .getByRole('button', { name: say('cases:proposal.approve'), exact: true })
        .count(),
    ).toBe(0);
    found.push(...(await auditPage(mo.page, { name: 'journey-case-proposed', language })));
    const vong = await pageOf(browser, 'vong-officer', { language, to });
    await vong.page
      .getByRole('button', { name: say('cases:proposal.approve'), exact: true })
      .click();
    await vong.page.getByRole('heading', { name: say('cases:case.periods') }).waitFor();
    await settled(vong.page);
    expect(await vong.page.getByRole('table').locator('tbody tr').count()).toBeGreaterThan(1);

    await caseIn(environment(), 'gd-officer', case_id, 'STATED');
    await gd.page.goto(to);
    await settled(gd.page);
    await firstStep(gd.page, say);
    await gd.page.getByText(say('cases:proposal.own')).waitFor();
    const tan = await pageOf(browser, 'tan-officer', { language, to });
    await tan.page
      .getByRole('button', { name: say('cases:proposal.approve'), exact: true })
      .click();
    await caseIn(environment(), 'tan-officer', case_id, 'DECIDED');
    await tan.page.goto(to);
    await settled(tan.page);
    await tan.page.getByText(say('cases:case.why')).waitFor();
    found.push(...(await auditPage(tan.page, { name: 'journey-case-decided', language })));
    const pages = [gd, mo, vong, tan];
    for (const one of pages) await one.close();
    expect([...found, ...pages.flatMap(({ complaints }) => complaints)]).toEqual([]);
  });
});

/** Fills in the form of a request for periods and sends it; gives the case. */
async function openStatement(page: Page, say: ReturnType<typeof wordsOf>): Promise<string> {
  const { document, birth_date } = moverAt('lei-wai-keong', 'MO');
  await page.getByLabel(say('cases:open.peer')).selectOption('MO');
  await page.getByLabel(say('cases:open.document_type')).selectOption(document.document_type ?? '');
  await page.getByLabel(say('cases:open.number'), { exact: true }).fill(document.number ?? '');
  await page.getByLabel(say('cases:open.birth_date'), { exact: true }).fill(birth_date);
  await page.locator('#field-from').fill('2010-01-01');
  await page.getByRole('button', { name: say('cases:open.send') }).click();
  // Without the consent nothing is sent.
  await page.getByRole('alert').getByText(say('cases:open.expressed.missing')).waitFor();
  await page.getByLabel(say('cases:open.expressed')).check();
  await page.getByRole('button', { name: say('cases:open.send') }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  await settled(page);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Opens the form of the first step on the page and proposes it. */
async function firstStep(page: Page, say: ReturnType<typeof wordsOf>): Promise<void> {
  await page.locator('#main button[aria-expanded], main button[aria-expanded]').first().click();
  await page.getByRole('button', { name: say('cases:act.propose'), exact: true }).click();
}

test('the patient appeals against a refusal on the phone', async () => {
  const say = wordsOf('zh-Hant-HK');
  const [refused] = await casesOf(environment(), 'chan-tai-man', '?state=REFUSED');
  const { page, complaints, close } = await pageOf(browser, 'chan-tai-man', {
    language: 'zh-Hant-HK',
    width: 390,
    to: `/patient/cases/${refused?.case_id}`,
  });
  await page.getByRole('button', { name: say('cases:own.appeal'), exact: true }).click();
  await page.getByLabel(say('cases:own.appeal.grounds')).fill('我不能走路。');
  await page.getByRole('button', { name: say('cases:own.appeal.act') }).click();
  await caseIn(environment(), 'chan-tai-man', refused?.case_id ?? '', 'APPEALED');
  await settled(page);
  const found = await auditPage(page, { name: 'journey-own-appealed', language: 'zh-Hant-HK' });
  await close();
  expect([...found, ...complaints]).toEqual([]);
});
