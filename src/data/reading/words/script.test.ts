import { describe, expect, it } from 'vitest';
import { loadScript } from './convert-script.ts';
import { inScript, isReadable, wordsOf } from './script.ts';

const PAIRS = [
  { 'zh-Hant-HK': '覆診', 'zh-Hans-CN': '复诊' },
  { 'zh-Hant-HK': '磁力共振', 'zh-Hans-CN': '磁共振' },
];

describe('Chinese of the other side', async () => {
  const by = { pairs: PAIRS, convert: await loadScript('zh-Hant-HK') };
  const back = { pairs: PAIRS, convert: await loadScript('zh-Hans-CN') };

  it('is converted with the words of the place first', () => {
    const words = wordsOf('腰痛复诊，磁共振', 'zh-CN');
    expect(inScript(words, 'zh-Hant-HK', by)).toEqual({
      text: '腰痛覆診，磁力共振',
      lang: 'zh-Hant-HK',
    });
    expect(inScript(wordsOf('覆診', 'zh-HK'), 'zh-Hans-CN', back)).toEqual({
      text: '复诊',
      lang: 'zh-Hans-CN',
    });
  });

  it('stays as it is for its own readers, for other languages, and without a converter', () => {
    const words = wordsOf('复诊', 'zh-CN');
    expect(inScript(words, 'zh-Hans-CN', back)).toBeNull();
    expect(inScript(words, 'en', by)).toBeNull();
    expect(inScript(words, 'zh-Hant-HK', { ...by, convert: null })).toBeNull();
    expect(inScript(wordsOf('amlodipine', null), 'zh-Hant-HK', by)).toBeNull();
  });

  it('is not there for other readers', () => expect(loadScript('pt-MO')).toBeNull());

  it('says a language only where the letters fit it', () => {
    expect(wordsOf('Amlodipine', 'zh-HK')).toEqual({ text: 'Amlodipine', lang: null });
    expect(wordsOf('高血压', 'en')).toEqual({ text: '高血压', lang: 'zh' });
    expect(isReadable({ text: '高血压', lang: 'zh' }, 'zh-Hans-CN')).toBe(false);
    expect(isReadable({ text: 'Gota', lang: 'pt' }, 'pt-MO')).toBe(true);
  });
});
