import type { PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { SchemeLaw } from '../../rulebook/index.ts';

/** The law of transfers between the sides. */
export const TRANSFER_LAW = 'compact.transfer_basis';

/** What a basis asks for. */
export type Need =
  | 'contract'
  | 'filing'
  | 'impact_assessment'
  | 'separate_consent'
  | 'notification'
  | 'approval'
  | 'emergency';

/** A basis as the law has it on a day. */
export interface BasisRule {
  readonly basis: string;
  readonly needs: ReadonlySet<Need>;
  /** People of an exporter in a year; null without a limit. */
  readonly people_max: number | null;
}

/** The law of one crossing on a day, with every value settled. */
export interface TransferRules {
  /** In the order in which they are tried. */
  readonly bases: readonly BasisRule[];
  readonly barred: ReadonlySet<string>;
  readonly filing_working_days: number;
  readonly approval_valid_years: number;
  readonly law_digest: string;
}

/** Reads the law of a crossing. Fails with `transfer.not_settled` where the law does not say what is needed. */
export function transferRules(
  law: SchemeLaw,
  edge: { readonly from: Jurisdiction; readonly to: Jurisdiction },
  on: PlainDate,
): Result<TransferRules, Fault> {
  const missing: string[] = [];
  const codes = codesReader(law, on, missing);
  const count = countReader(law, on, missing);
  const listed = codes(`bases_${edge.from.toLowerCase()}_${edge.to.toLowerCase()}`);
  const limited = new Set(listed.length === 0 ? [] : limitedBases(law, listed, codes));
  const bases = listed.map((basis) => ({
    basis,
    needs: new Set(codes(`needs_${basis}`) as Need[]),
    people_max: limited.has(basis) ? count('people_max') : null,
  }));
  const needsFiling = bases.some(({ needs }) => needs.has('filing'));
  const needsApproval = bases.some(({ needs }) => needs.has('approval'));
  const rules = {
    bases,
    barred: new Set(codes('barred_categories')),
    filing_working_days: needsFiling ? count('filing_working_days') : 0,
    approval_valid_years: needsApproval ? count('approval_valid_years') : 0,
    law_digest: law.digest,
  };
  const [what] = missing;
  return what === undefined ? ok(rules) : no(fault('transfer.not_settled', { what }));
}

/** Which of the listed bases are limited; bases of another law than the one that limits are never asked about. */
function limitedBases(
  law: SchemeLaw,
  listed: readonly string[],
  codes: (key: string) => readonly string[],
): readonly string[] {
  const known = law.parameters.get('people_limited_bases')?.values.flatMap(({ value }) => value);
  return listed.some((basis) => known?.includes(basis)) ? codes('people_limited_bases') : [];
}

function codesReader(law: SchemeLaw, on: PlainDate, missing: string[]) {
  return (key: string): readonly string[] => {
    const found = law.on(key, on);
    if (found.known && Array.isArray(found.value)) return found.value as readonly string[];
    missing.push(key);
    return [];
  };
}

function countReader(law: SchemeLaw, on: PlainDate, missing: string[]) {
  return (key: string): number => {
    const found = law.on(key, on);
    if (found.known && typeof found.value === 'number') return found.value;
    missing.push(key);
    return 0;
  };
}
