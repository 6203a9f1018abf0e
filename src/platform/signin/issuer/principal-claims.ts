import { type Fault, fault } from '../../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../../kernel/jurisdiction.ts';
import { type Principal, ROLES, type Role } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';

/** Under which names an issuer says what we need to know; `a.b` is the member b of a. */
export interface ClaimMapping {
  readonly role: string;
  /** The issuer's own names of roles or groups; without it they must be ours. */
  readonly roles?: Readonly<Record<string, Role>>;
  readonly organisation: string;
  /** Without it everybody whom the issuer signs in belongs to the side of the node. */
  readonly jurisdiction?: string;
  readonly person_id: string;
  readonly display_name: string;
}

/** The names that the demonstration's issuer uses, and the ones expected of an issuer that is not told others. */
export const PLAIN_CLAIMS: ClaimMapping = {
  role: 'role',
  organisation: 'organisation',
  jurisdiction: 'jurisdiction',
  person_id: 'person_id',
  display_name: 'display_name',
};

/** The claims of a token after its signature was checked. */
export type Claims = Readonly<Record<string, unknown>>;

/** Makes the principal out of verified claims; `signin.role_missing` names the claim that does not fit. */
export function principalOf(
  claims: Claims,
  mapping: ClaimMapping,
  node: Jurisdiction,
): Result<Principal, Fault> {
  const role = roleIn(claims, mapping);
  if (role === null) return no(fault('signin.role_missing', { claim: mapping.role }));
  const jurisdiction = sideIn(claims, mapping, node);
  if (jurisdiction === null) {
    return no(fault('signin.role_missing', { claim: mapping.jurisdiction ?? '' }));
  }
  const organisation = textIn(claims, mapping.organisation) ?? (role === 'patient' ? 'self' : null);
  if (organisation === null) {
    return no(fault('signin.role_missing', { claim: mapping.organisation }));
  }
  const subject = textIn(claims, 'sub');
  if (subject === null) return no(fault('signin.role_missing', { claim: 'sub' }));
  const person_id = textIn(claims, mapping.person_id);
  return ok({
    subject,
    display_name: textIn(claims, mapping.display_name) ?? subject,
    role,
    organisation,
    jurisdiction,
    ...(person_id === null ? {} : { person_id }),
  });
}

/** An issuer may give one role or a list of groups; the first that is a role of ours counts. */
function roleIn(claims: Claims, mapping: ClaimMapping): Role | null {
  const value = valueIn(claims, mapping.role);
  for (const given of Array.isArray(value) ? value : [value]) {
    const name = mapping.roles === undefined ? given : ownName(mapping.roles, given);
    const role = ROLES.find((known) => known === name);
    if (role !== undefined) return role;
  }
  return null;
}

function ownName(roles: Readonly<Record<string, Role>>, given: unknown): Role | undefined {
  return typeof given === 'string' && Object.hasOwn(roles, given) ? roles[given] : undefined;
}

function sideIn(claims: Claims, mapping: ClaimMapping, node: Jurisdiction): Jurisdiction | null {
  if (mapping.jurisdiction === undefined) return node;
  const given = valueIn(claims, mapping.jurisdiction);
  return JURISDICTIONS.find((known) => known === given) ?? null;
}

function textIn(claims: Claims, name: string): string | null {
  const value = valueIn(claims, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A claim by its whole name, which may be an address with dots in it, else by its path. */
function valueIn(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let value: unknown = claims;
  for (const part of name.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Claims)[part];
  }
  return value;
}
