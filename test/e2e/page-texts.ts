/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import type { Language } from '../../src/kernel/language.ts';
import { FOREIGN_TEXTS, TEXT_KEYS } from './words.ts';

/** A text that a reader or a screen reader meets, with the language it is marked with. */
interface MarkedText {
  readonly text: string;
  readonly lang: string;
  /** Stands in an element for codes, which belong to no language. */
  readonly isCode: boolean;
  /** Drawn in a chart, which names itself in words; the table beside it has the same names, marked. */
  readonly isDrawn: boolean;
}

/** Characters that one of the two Chinese ways of writing does not have. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  'zh-Hans-CN':
    /[们这为发医药门诊疗应还务实际线单号码询认证护预约钱币银岁龄资计动态电话网页办请输选长陈东广]/,
  'zh-Hant-HK':
    /[們這為發醫藥門診療應還務實際線單號碼詢認證護預約錢幣銀歲齡資計動態電話網頁辦請輸選長陳東廣]/,
};

/** What is wrong with the languages of the texts on a page; empty where nothing is. */
export async function languageFindings(page: Page, language: Language): Promise<string[]> {
  const stated = await page.evaluate(() => document.documentElement.lang);
  const found = stated === language ? [] : [`the page says that it is in "${stated}"`];
  const texts = await markedTexts(page);
  return [...found, ...new Set(texts.flatMap((one) => findingsOf(one, language)))];
}

function findingsOf({ text, lang, isCode, isDrawn }: MarkedText, language: Language): string[] {
  const found: string[] = [];
  const complain = (what: string) => found.push(`${what}: "${text.slice(0, 80)}" (lang ${lang})`);
  const isHan = /\p{Script=Han}/u.test(text);
  if (isHan && !lang.startsWith('zh')) complain('Chinese without its language');
  if (lang === 'zh-Hant-HK' && ONLY_IN['zh-Hans-CN']?.test(text)) complain('simplified characters');
  if (lang === 'zh-Hans-CN' && ONLY_IN['zh-Hant-HK']?.test(text))
    complain('traditional characters');
  const isForeign = FOREIGN_TEXTS.get(language)?.has(text) ?? false;
  if (lang === language && isForeign && !isDrawn) complain('not translated');
  if (/\{[a-z_]+\}/.test(text)) complain('a gap that was not filled');
  if (!isCode && (TEXT_KEYS.has(text) || /^[a-z]+(_[a-z]+)+$/.test(text))) complain('a bare key');
  if (/\b(undefined|null)\b|NaN|非數值|\[object Object\]/.test(text)) complain('no text at all');
  return found;
}

async function markedTexts(page: Page): Promise<MarkedText[]> {
  return page.evaluate(() => {
    const found: { text: string; lang: string; isCode: boolean; isDrawn: boolean }[] = [];
    const add = (text: string | null, element: Element | null) => {
      const trimmed = text?.trim() ?? '';
      if (trimmed === '' || element?.closest('script, style, noscript') != null) return;
      const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
      const isIn = (places: string) => element?.closest(places) != null;
      found.push({
        text: trimmed,
        lang,
        isCode: isIn('code, [data-sample]'),
        isDrawn: isIn('[role=img]'),
      });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      add(node.textContent, node.parentElement);
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        add(element.getAttribute(name), element);
      }
    }
    add(document.title, document.documentElement);
    return found;
  });
}
