import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../language/languages.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PLURAL = /_(zero|one|two|few|many|other)$/;
const SECTIONS = readdirSync(`${HERE}en`).map((file) => file.replace('.json', ''));

function read(language: Language, section: string): Record<string, string> {
  return JSON.parse(readFileSync(`${HERE}${language}/${section}.json`, 'utf8'));
}

/** Keys without their plural endings. */
function keysOf(texts: Record<string, string>): string[] {
  return [...new Set(Object.keys(texts).map((key) => key.replace(PLURAL, '')))].sort();
}

/** The endings that a counted text of a language must have. */
function classesOf(language: Language): string[] {
  return [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([a-z_]+)\}/g)].map((found) => found[1] ?? '').sort();
}

test('every language has the same sections', () => {
  for (const language of LANGUAGES) {
    expect(readdirSync(`${HERE}${language}`).sort()).toEqual(
      SECTIONS.map((section) => `${section}.json`).sort(),
    );
  }
});

describe.each(SECTIONS)('texts of the section %s', (section) => {
  test('have the same keys in all four languages', () => {
    const expected = keysOf(read('en', section));
    for (const language of LANGUAGES) {
      expect({ language, keys: keysOf(read(language, section)) }).toEqual({
        language,
        keys: expected,
      });
    }
  });

  test('are never empty and never have spaces around them', () => {
    for (const language of LANGUAGES) {
      for (const [key, text] of Object.entries(read(language, section))) {
        expect(`${language} ${key}: ${text.trim()}`).toBe(`${language} ${key}: ${text}`);
        expect(text, `${language} ${key}`).not.toBe('');
      }
    }
  });

  test('name the same facts in all four languages', () => {
    const english = read('en', section);
    for (const language of LANGUAGES) {
      for (const [key, text] of Object.entries(read(language, section))) {
        const other = english[key] ?? english[key.replace(PLURAL, '_other')] ?? '';
        const facts = placeholders(text).filter((fact) => fact !== 'count');
        const expected = placeholders(other).filter((fact) => fact !== 'count');
        expect(facts, `${language} ${key}`).toEqual(expected);
      }
    }
  });

  test('have every plural class of their language', () => {
    for (const language of LANGUAGES) {
      const texts = read(language, section);
      const counted = Object.keys(texts).filter((key) => PLURAL.test(key));
      for (const key of new Set(counted.map((one) => one.replace(PLURAL, '')))) {
        const own = classesOf(language).filter((name) => `${key}_${name}` in texts);
        expect(own, `${language} ${key}`).toEqual(classesOf(language));
      }
    }
  });
});
