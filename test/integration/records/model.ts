/** A second, simple statement of who may see what, against which the store's SQL is compared. */

export const INSTITUTIONS = ['hospital-a', 'hospital-b', 'hospital-c'] as const;
export const PURPOSES = ['TREAT', 'HPAYMT'] as const;
export const CLASSES = ['restricted', 'psychiatry', 'genomic'] as const;
export const TYPES = ['Patient', 'Encounter', 'Observation', 'Condition'] as const;

export type RecordType = (typeof TYPES)[number];

/** What a version says about who may see it. */
export interface Guarded {
  readonly person: string;
  readonly type: RecordType;
  readonly custodian: string;
  readonly day: string | null;
  readonly classes: readonly string[];
}

/** A record with all its versions, the last one present. */
export interface Kept {
  readonly id: string;
  readonly type: RecordType;
  readonly code: string;
  /** The encounter of an observation or condition. */
  readonly encounter: string | null;
  readonly versions: readonly Guarded[];
}

export interface Consent {
  readonly person: string;
  readonly institution: string;
  readonly types: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly purposes: readonly string[];
  readonly classes: readonly string[];
  readonly starts: string;
  readonly ends: string | null;
  readonly withdrawn: boolean;
}

export type Asker =
  | { readonly kind: 'patient'; readonly person: string }
  | { readonly kind: 'clinician'; readonly institution: string; readonly purpose: string }
  | { readonly kind: 'clerk' };

/** Whether the asker may see a version, by the words of the law of the store. */
export function mayReadVersion(
  asker: Asker,
  version: Guarded,
  world: { readonly consents: readonly Consent[]; readonly now: string },
): boolean {
  if (asker.kind === 'clerk') return false;
  if (asker.kind === 'patient') return asker.person === version.person;
  if (asker.institution === version.custodian) return true;
  for (const consent of world.consents) {
    if (consent.person !== version.person) continue;
    if (consent.institution !== asker.institution) continue;
    if (consent.withdrawn) continue;
    if (consent.starts > world.now) continue;
    if (consent.ends !== null && consent.ends <= world.now) continue;
    if (!consent.purposes.includes(asker.purpose)) continue;
    if (consent.types !== null && !consent.types.includes(version.type)) continue;
    if (!version.classes.every((one) => consent.classes.includes(one))) continue;
    const isBounded = consent.from !== null || consent.to !== null;
    if (isBounded && version.type !== 'Patient') {
      if (version.day === null) continue;
      if (consent.from !== null && version.day < consent.from) continue;
      if (consent.to !== null && version.day >= consent.to) continue;
    }
    return true;
  }
  return false;
}

/** Whether the asker may see a record as it is. */
export function mayRead(
  asker: Asker,
  kept: Kept,
  world: { readonly consents: readonly Consent[]; readonly now: string },
): boolean {
  const present = kept.versions.at(-1);
  return present !== undefined && mayReadVersion(asker, present, world);
}
