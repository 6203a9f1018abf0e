import { describe, expect, test } from 'vitest';
import { PLAIN_CLAIMS, principalOf } from './principal-claims.ts';

const CLERK = {
  sub: 'zs-clerk',
  role: 'clerk',
  organisation: 'zhongshan-chenxinghai',
  jurisdiction: 'GD',
  display_name: 'Li Na',
};

describe('a principal out of verified claims', () => {
  test('holds what the plain claims say', () => {
    const { sub: subject, ...said } = CLERK;
    expect(principalOf(CLERK, PLAIN_CLAIMS, 'GD')).toEqual({
      ok: true,
      value: { subject, ...said },
    });
  });

  test('a patient belongs to no organisation and may be somebody in the register', () => {
    const claims = { sub: 'p', role: 'patient', jurisdiction: 'HK', person_id: '123' };
    const principal = principalOf(claims, PLAIN_CLAIMS, 'HK');
    expect(principal).toMatchObject({
      ok: true,
      value: { organisation: 'self', person_id: '123', display_name: 'p' },
    });
  });

  test.each([
    ['role', { ...CLERK, role: 'king' }],
    ['role', { ...CLERK, role: undefined }],
    ['role', { ...CLERK, role: { clerk: true } }],
    ['jurisdiction', { ...CLERK, jurisdiction: 'XX' }],
    ['organisation', { ...CLERK, organisation: '' }],
    ['organisation', { ...CLERK, organisation: 7 }],
    ['sub', { ...CLERK, sub: undefined }],
  ])('without a usable %s there is none', (claim, claims) => {
    expect(principalOf(claims, PLAIN_CLAIMS, 'GD')).toMatchObject({
      ok: false,
      error: { code: 'signin.role_missing', facts: { claim } },
    });
  });

  test('an issuer may use names, paths and groups of its own', () => {
    const mapping = {
      role: 'realm_access.roles',
      roles: { 'ha-clinic-staff': 'clerk', 'ha-officers': 'officer' },
      organisation: 'https://ha.example/unit',
      person_id: 'none',
      display_name: 'name',
    } as const;
    const claims = {
      sub: '42',
      name: 'Ho',
      realm_access: { roles: ['offline', 'ha-officers'] },
      'https://ha.example/unit': 'ha',
    };
    expect(principalOf(claims, mapping, 'HK')).toMatchObject({
      ok: true,
      value: { role: 'officer', organisation: 'ha', jurisdiction: 'HK', display_name: 'Ho' },
    });
    const own = { ...claims, realm_access: { roles: ['officer', 'constructor'] } };
    expect(principalOf(own, mapping, 'HK').ok).toBe(false);
  });
});
