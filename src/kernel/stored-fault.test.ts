import { expect, it } from 'vitest';
import { storedFaultText } from './stored-fault.ts';

it('reads a stored fault in the language of its reader', () => {
  const fault = { code: 'pairing.self', facts: {} };
  expect(storedFaultText(fault, 'en').title).toBe('Both documents belong to the same person.');
  expect(storedFaultText(fault, 'zh-Hant-HK').title).toBe('兩份證件屬於同一位人士。');
});

it.each(['a.code.of.tomorrow', 'toString'])('lets the unknown code %s stand for itself', (code) => {
  expect(storedFaultText({ code, facts: {} }, 'en')).toEqual({ code, title: code, remedy: '' });
});
