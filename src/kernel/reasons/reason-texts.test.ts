import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { fullCode, REASONS, type ReasonCode } from '../reason.ts';
import { reasonText } from './reason-texts.ts';

const CODES = Object.keys(REASONS) as ReasonCode[];

describe('reason texts', () => {
  it.each(CODES)('%s speaks four languages', (code) => {
    const said = LANGUAGES.map((language) => reasonText(code, language));
    expect(said.every((text) => /[.。]$/.test(text))).toBe(true);
    // The two Chinese scripts may coincide; the others may not.
    expect(new Set(said).size).toBeGreaterThanOrEqual(LANGUAGES.length - 1);
    expect(fullCode(code)).toBe(`GBA-${code}`);
  });

  it.each(LANGUAGES)('no two codes say the same in %s', (language) => {
    expect(new Set(CODES.map((code) => reasonText(code, language))).size).toBe(CODES.length);
  });
});
