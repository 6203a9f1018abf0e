import type { Principal, Role } from '../api/types.ts';

const HOMES = {
  patient: '/patient',
  clerk: '/claims',
  provider: '/claims',
  officer: '/officer',
  operator: '/operator',
  inspector: '/claims',
  analyst: '/statistics',
} as const satisfies Record<Role, string>;

/** The first page of a role; the public home for visitors. Officers of other sides begin with their claims, patients of other sides with their cover, and those who treat patients at home with images. */
export function homeOf(principal: Principal | null) {
  if (principal === null) return '/';
  if (principal.role === 'officer' && principal.jurisdiction !== 'HK') return '/claims';
  if (principal.role === 'patient' && principal.jurisdiction !== 'HK') return '/patient/cover';
  if (principal.role === 'provider' && principal.jurisdiction === 'HK') return '/images';
  return HOMES[principal.role];
}
