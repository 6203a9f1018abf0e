import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/kernel/language.ts';
import { axeFindings, settled, sidewaysOverflow, type WatchedPage, WIDTHS } from './browser.ts';
import { languageFindings } from './page-texts.ts';
import { keepScreen } from './screens.ts';

const HEIGHT = 900;

/** A page under audit: where it is, and the name of its pictures. */
export interface Audited {
  readonly path: string;
  readonly name: string;
}

/**
 * At which width axe looks at a page in each language: at both in one kind of writing and in the other. On the phone
 * it is the language with the longest words, where there is least room.
 */
const AXE_AT: Readonly<Record<Language, keyof typeof WIDTHS>> = {
  'zh-Hant-HK': 'phone',
  'zh-Hans-CN': 'desk',
  en: 'desk',
  'pt-MO': 'phone',
};

/** Opens an address and looks at it in every language and at both widths; gives what is wrong. */
export async function auditEverywhere(watched: WatchedPage, of: Audited): Promise<string[]> {
  const { page, complaints } = watched;
  const found: string[] = [];
  await page.setViewportSize({ width: WIDTHS.desk, height: HEIGHT });
  await walkTo(page, of.path);
  await settled(page);
  for (const language of LANGUAGES) {
    await chooseLanguage(page, language);
    const here = await auditPage(page, { name: of.name, language });
    found.push(...[...here, ...complaints.splice(0)].map((one) => `${of.name} ${language} ${one}`));
  }
  return found;
}

/** A page that stands still, with a title of its own. */
const BETWEEN = '/how-it-works';

/**
 * Opens an address as the links of the portal do, so that scripts and fonts need not be read anew for each. It goes by
 * way of another page: then it is never the page before that is looked at.
 */
async function walkTo(page: Page, path: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto(path);
    return;
  }
  const onTheWay = [BETWEEN, path].filter((address) => address !== new URL(page.url()).pathname);
  for (const address of new Set(onTheWay)) {
    await page.evaluate((next) => {
      document.querySelector('#page-title')?.setAttribute('data-left', '');
      window.history.pushState({}, '', next);
    }, address);
    await page.locator('#page-title:not([data-left])').waitFor();
  }
}

/** Turns the page to a language by the switch at its top. */
export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  await page.locator(`.languages button[lang=${language}]`).click();
  await page.locator(`.languages button[lang=${language}][aria-pressed=true]`).waitFor();
  await settled(page);
}

/** What is wrong with a page as it stands, at both widths. The desk width is left in place. */
export async function auditPage(
  page: Page,
  of: { readonly name: string; readonly language: Language },
): Promise<string[]> {
  const found = await languageFindings(page, of.language);
  for (const width of ['phone', 'desk'] as const) {
    await page.setViewportSize({ width: WIDTHS[width], height: HEIGHT });
    await drawnAnew(page);
    found.push(...(await sidewaysOverflow(page)).map((one) => `at ${width} overflows by ${one}`));
    if (AXE_AT[of.language] === width) found.push(...(await axeFindings(page)));
    await keepScreen(page, `${of.name}-${width}-${of.language}`);
  }
  return found;
}

/** Waits until what follows the width of the page, such as a chart, has been told of it and drawn again. */
function drawnAnew(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestAnimationFrame(() => done())),
        );
      }),
  );
}
