import type { PortableKind } from '../exchange/index.ts';
import { AUTHORISATION, ENTITLEMENT, PERIOD_STATEMENT } from '../people/portable/index.ts';

/** Every kind of document that people carry between the sides; a kind that is not here counts nowhere. */
export const PORTABLE_KINDS: readonly PortableKind[] = [
  PERIOD_STATEMENT,
  ENTITLEMENT,
  AUTHORISATION,
];
