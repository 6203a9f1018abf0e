import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/day.ts';
import { hasPermissionCeased, holdsDocument, type Person } from './person.ts';
import { documentPseudonym, readDocument } from './read-document.ts';

const person: Person = {
  person_id: 'x',
  name_zh: '',
  name_en: 'TEST',
  sex: 'not_stated',
  birth_date: day('1950-01-01'),
  died_on: null,
  permission_ceased_on: day('2025-01-01'),
  language: 'en',
  contact_masked: null,
  documents: [
    {
      document_id: 'd',
      document_type: 'hkid',
      masked: 'A12***6(3)',
      check_digit: 'ok',
      warnings: [],
      valid_from: day('2020-01-01'),
      valid_to: day('2026-01-01'),
    },
  ],
};

describe('a person', () => {
  it('holds a document from its first day until the day before its end', () => {
    const holds = (on: string) => holdsDocument(person, ['hkid', 'exemption_certificate'], day(on));
    expect(['2019-12-31', '2020-01-01', '2025-12-31', '2026-01-01'].map(holds)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsDocument(person, ['macao_bir'], day('2021-01-01'))).toBe(false);
  });

  it('has lost a permission from the day on which it ceased', () => {
    expect(hasPermissionCeased(person, day('2024-12-31'))).toBe(false);
    expect(hasPermissionCeased(person, day('2025-01-01'))).toBe(true);
    expect(hasPermissionCeased({ ...person, permission_ceased_on: null }, day('2030-01-01'))).toBe(
      false,
    );
  });
});

describe('a document that is read', () => {
  const ON = day('2026-01-01');
  const hkid = (number: string) => readDocument({ document_type: 'hkid', number }, ON, { at: 'x' });

  it('shows its masked number, and is refused with the field and an example', () => {
    expect(hkid('A123456(3)')).toMatchObject({ ok: true, value: { masked: 'A12***6(3)' } });
    expect(hkid('A12345(3)')).toEqual({
      ok: false,
      error: { code: 'document.format', at: 'x', facts: { example: 'A123456(3)' } },
    });
    expect(hkid('A123456(4)')).toMatchObject({ error: { code: 'document.check_digit' } });
    const old = { document_type: 'resident_identity', number: '440106900307123' } as const;
    expect(readDocument(old, ON)).toMatchObject({ error: { code: 'document.legacy_number' } });
  });

  it('stands for itself under one key only, however it is typed', () => {
    const [typed, plain] = [hkid('ａ123456（3）'), hkid('A1234563')];
    if (!typed.ok || !plain.ok) throw new Error('not readable');
    const [key, other] = [new Uint8Array([1]), new Uint8Array([2])];
    expect(documentPseudonym(key, typed.value)).toBe(documentPseudonym(key, plain.value));
    expect(documentPseudonym(other, plain.value)).not.toBe(documentPseudonym(key, plain.value));
    expect(documentPseudonym(key, plain.value)).toMatch(/^[0-9a-f]{64}$/);
  });
});
