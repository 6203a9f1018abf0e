import type { PlainDate } from '../../kernel/day.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Network, SchemeLaw } from '../../rulebook/index.ts';

const KEEPERS: Readonly<Record<Jurisdiction, string>> = {
  HK: 'hk-ehealth',
  MO: 'mo-ehr',
  GD: 'gd-health',
};

/** The authority that keeps the record system of a side; its name is in the law of transfers. */
export function recordAuthority(side: Jurisdiction): string {
  return KEEPERS[side];
}

/** Somebody who lets data out or takes them in. */
export interface Party {
  readonly code: string;
  readonly side: Jurisdiction;
  readonly name: Texts;
}

/** Everybody who may stand in a contract on a day: the authorities of the law, and the institutions of the network. */
export function partiesOn(law: SchemeLaw, network: Network, on: PlainDate): readonly Party[] {
  const authorities = JURISDICTIONS.flatMap((side) => {
    const key = `authorities_${side.toLowerCase()}`;
    const found = law.on(key, on);
    const names = law.parameters.get(key)?.codes;
    const codes = found.known && Array.isArray(found.value) ? (found.value as string[]) : [];
    return codes.flatMap((code) => {
      const name = names?.get(code);
      return name === undefined ? [] : [{ code, side, name }];
    });
  });
  const institutions = new Map<string, Party>();
  for (const { institution, institution_name, jurisdiction } of network.service_points) {
    institutions.set(institution, {
      code: institution,
      side: jurisdiction,
      name: institution_name,
    });
  }
  return [...authorities, ...institutions.values()];
}
