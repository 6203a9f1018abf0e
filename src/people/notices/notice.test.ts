import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../kernel/language.ts';
import { moneyText } from './money-text.ts';
import { NOTICE_KINDS, type NoticeKind, noticeText } from './notice.ts';

const PLACEHOLDER = /\{([a-z_]+)\}/g;
const kinds = Object.keys(NOTICE_KINDS) as NoticeKind[];

describe('a notice', () => {
  it.each(kinds)('%s names the same facts in every language, and no others', (kind) => {
    const { facts, title, text } = NOTICE_KINDS[kind];
    for (const language of LANGUAGES) {
      const named = [...`${title[language]} ${text[language]}`.matchAll(PLACEHOLDER)];
      const names = new Set(named.map((match) => match[1]));
      const optional = new Set<string | undefined>(facts);
      expect([...names].filter((name) => !optional.has(name))).toEqual([]);
      expect([...optional].filter((name) => !names.has(name))).toEqual([]);
    }
  });

  it('reads amounts, days and names as its reader writes them', () => {
    const notice = {
      kind: 'voucher_used_own',
      facts: {
        amount: { currency: 'HKD', value: '1061.00' },
        balance: { currency: 'HKD', value: '938.50' },
        day: { day: '2026-01-05' },
        point: {
          'zh-Hant-HK': '中山陳星海醫院',
          'zh-Hans-CN': '中山陈星海医院',
          en: 'Chenxinghai Hospital',
          'pt-MO': 'Hospital Chenxinghai',
        },
      },
    } as const;
    const texts = LANGUAGES.map((language) => noticeText(notice, language).text);
    expect(texts).toEqual([
      '你於 2026年1月5日 在中山陳星海醫院使用了 HKD 1,061.00 醫療券，結餘 HKD 938.50。',
      '您于 2026年1月5日 在中山陈星海医院使用了 HKD 1,061.00 医疗券，余额 HKD 938.50。',
      'You used HKD 1,061.00 of vouchers at Chenxinghai Hospital on 5 January 2026. Your balance is HKD 938.50.',
      'Em 5 de janeiro de 2026 utilizou HKD 1.061,00 em vales de saúde em Hospital Chenxinghai. O seu saldo é de HKD 938,50.',
    ]);
  });
});

describe('an amount', () => {
  it('bears its ISO code and its cents in every language', () => {
    const money = { currency: 'CNY', value: '1234567.05' } as const;
    expect(LANGUAGES.map((language) => moneyText(money, language))).toEqual([
      'CNY 1,234,567.05',
      'CNY 1,234,567.05',
      'CNY 1,234,567.05',
      'CNY 1.234.567,05',
    ]);
  });
});
