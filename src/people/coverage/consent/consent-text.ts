import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Texts } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';

/** What people agree to before other sides are asked about them; a version is never changed, a new one is added. */
export const CONSENT_TEXT: { readonly version: string; readonly text: Texts } = {
  version: 'coverage-2026-11',
  text: {
    'zh-Hant-HK':
      '為了告訴我有甚麼保障，我同意就我的居住、就業及參保期、身份類別、證件種類和餘額，查詢香港、澳門及廣東各方。每次查詢均有記錄供我查閱；我可隨時撤回同意。',
    'zh-Hans-CN':
      '为了告诉我有什么保障，我同意就我的居住、就业及参保期、身份类别、证件种类和余额，查询香港、澳门及广东各方。每次查询均有记录供我查阅；我可随时撤回同意。',
    en: 'So that I can be told what I am covered for, I agree that Hong Kong, Macao and Guangdong are asked for my periods of residence, work and insurance, my status, the kinds of my documents and what is left of my limits. Every look is recorded for me to see. I may withdraw at any time.',
    'pt-MO':
      'Para saber o que está coberto, concordo que Hong Kong, Macau e Guangdong sejam consultados sobre os meus períodos de residência, trabalho e seguro, a minha situação, os tipos dos meus documentos e o que resta dos meus limites. Cada consulta fica registada e posso vê-la. Posso retirar o consentimento a qualquer momento.',
  },
};

/** Checks that the consent was expressed, to the present text (`consent.not_expressed`, `consent.text_unknown`). */
export function checkConsent(given: {
  readonly text_version: string;
  readonly expressed: boolean;
}): Result<string, Fault> {
  if (!given.expressed) return no(fault('consent.not_expressed', {}, 'expressed'));
  const { version } = CONSENT_TEXT;
  if (given.text_version === version) return ok(version);
  const facts = { version: given.text_version, expected: version };
  return no(fault('consent.text_unknown', facts, 'text_version'));
}
