import { expect, test } from 'vitest';
import { pickLanguage } from './languages.ts';

test('the language of the browser is met as closely as the portal can', () => {
  expect(pickLanguage(['zh-TW', 'en'])).toBe('zh-Hant-HK');
  expect(pickLanguage(['zh-MO'])).toBe('zh-Hant-HK');
  expect(pickLanguage(['zh'])).toBe('zh-Hans-CN');
  expect(pickLanguage(['fr', 'pt-BR'])).toBe('pt-MO');
  expect(pickLanguage(['fr'])).toBe('en');
  expect(pickLanguage([])).toBe('en');
});
