/** A second, simple statement of who may see what, against which the store's SQL is compared. */

export const INSTITUTIONS = ['hospital-a', 'hospital-b', 'hospital-c'] as const;
export const PURPOSES = ['TREAT', 'HPAYMT', 'ETREAT'] as const;
export const CLASSES = ['restricted', 'psychiatry', 'genomic'] as const;
export const TYPES = ['Patient', 'Encounter', 'Observation', 'Condition', 'ImagingStudy'] as const;
/** Staff of an institution, by what follows its name in the name of their sign-in. */
export const STAFF = ['', ':two'] as const;

export type RecordType = (typeof TYPES)[number];

/** What a version says about who may see it. */
export interface Guarded {
  readonly person: string;
  readonly type: RecordType;
  readonly custodian: string;
  readonly day: string | null;
  readonly classes: readonly string[];
  /** Reference to who made it. */
  readonly author: string | null;
}

/** A record with all its versions, the last one present. */
export interface Kept {
  readonly id: string;
  readonly type: RecordType;
  readonly code: string;
  /** The encounter of an observation or condition. */
  readonly encounter: string | null;
  /** The study that an imaging study tells of. */
  readonly study: string | null;
  readonly versions: readonly Guarded[];
}

export interface Exception {
  readonly opens: boolean;
  readonly types: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly linked: readonly string[] | null;
  readonly purposes: readonly string[] | null;
  readonly classes: readonly string[] | null;
  readonly people: readonly string[] | null;
  readonly emergency: boolean;
}

export interface Consent {
  readonly person: string;
  readonly institution: string;
  readonly basis: 'consent' | 'break_glass';
  readonly opens: boolean;
  readonly coversEmergency: boolean;
  readonly answer: 'REQUESTED' | 'GRANTED' | 'DENIED';
  readonly people: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly linked: readonly string[] | null;
  readonly studies: readonly string[] | null;
  readonly purposes: readonly string[];
  readonly classes: readonly string[];
  readonly crosses: boolean;
  readonly openingsMax: number | null;
  readonly openings: readonly { readonly subject: string; readonly until: string }[];
  readonly starts: string;
  readonly ends: string | null;
  readonly withdrawn: boolean;
  readonly exceptions: readonly Exception[];
}

export type Asker =
  | { readonly kind: 'patient'; readonly person: string }
  | {
      readonly kind: 'clinician';
      readonly institution: string;
      readonly staff: string;
      readonly purpose: string;
    }
  | { readonly kind: 'clerk' };

export interface World {
  readonly consents: readonly Consent[];
  readonly now: string;
}

type Clinician = Extract<Asker, { readonly kind: 'clinician' }>;

/** One version of one record, as it is judged. */
interface Judged extends Guarded {
  readonly names: ReadonlySet<string>;
  readonly study: string | null;
}

/** The name of the sign-in. */
export const subjectOf = ({ institution, staff }: Clinician) => `clinician:${institution}${staff}`;

/** Whether the asker may see a version, by the words of the law of the store. */
export function mayReadVersion(asker: Asker, kept: Kept, version: Guarded, world: World): boolean {
  if (asker.kind === 'clerk') return false;
  if (asker.kind === 'patient') return asker.person === version.person;
  if (asker.institution === version.custodian) return true;
  const names = new Set([
    `instance:${kept.type}/${kept.id}`,
    `related:${kept.type}/${kept.id}`,
    `authoredby:Organization/${version.custodian}`,
  ]);
  if (kept.encounter !== null) names.add(`related:Encounter/${kept.encounter}`);
  if (version.author !== null) names.add(`authoredby:${version.author}`);
  return isShared(asker, { ...version, names, study: kept.study }, world);
}

/** Whether some consent opens it which no refusal closes. */
function isShared(asker: Clinician, row: Judged, world: World): boolean {
  const mine = world.consents.filter(
    (one) => one.person === row.person && isInForce(one, world.now),
  );
  const refusals = mine.filter((one) => {
    if (one.opens || !(one.institution === '*' || one.institution === asker.institution))
      return false;
    return (
      isNamedBy(one, asker, row) && !one.exceptions.some((e) => lets(e, one, asker, row, mine))
    );
  });
  for (const consent of mine) {
    if (!consent.opens || consent.institution !== asker.institution) continue;
    if (consent.people !== null && !consent.people.includes(subjectOf(asker))) continue;
    if (consent.crosses && row.classes.includes('genomic')) continue;
    if (consent.openingsMax !== null) {
      const open = consent.openings.filter(({ until }) => until > world.now);
      if (!open.some(({ subject }) => subject === subjectOf(asker))) continue;
    }
    const isLetIn =
      covers(consent, asker, row) ||
      consent.exceptions.some((e) => lets(e, consent, asker, row, mine));
    if (!isLetIn) continue;
    if (consent.exceptions.some((e) => shuts(e, consent, asker, row))) continue;
    const isEmergency = consent.basis === 'break_glass';
    if (refusals.some(({ coversEmergency }) => !isEmergency || coversEmergency)) continue;
    return true;
  }
  return false;
}

function isInForce(consent: Consent, now: string): boolean {
  if (consent.answer !== 'GRANTED' || consent.withdrawn) return false;
  return consent.starts <= now && (consent.ends === null || consent.ends > now);
}

interface Bounds {
  readonly types: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly linked: readonly string[] | null;
}

/** Within what a permission says: a day that nobody knows is outside; the patient is always part of it. */
function isWithin(bounds: Bounds, row: Judged): boolean {
  if (bounds.types !== null && !bounds.types.includes(row.type)) return false;
  if (row.type === 'Patient') return true;
  if (bounds.linked !== null && !bounds.linked.some((name) => row.names.has(name))) return false;
  if (bounds.from === null && bounds.to === null) return true;
  if (row.day === null) return false;
  if (bounds.from !== null && row.day < bounds.from) return false;
  return bounds.to === null || row.day < bounds.to;
}

/** Touched by what a prohibition says: a day that nobody knows may be inside. */
function isTouched(bounds: Bounds, row: Judged): boolean {
  if (bounds.types !== null && !bounds.types.includes(row.type)) return false;
  if (bounds.linked !== null && !bounds.linked.some((name) => row.names.has(name))) return false;
  if (row.day === null) return true;
  if (bounds.from !== null && row.day < bounds.from) return false;
  return bounds.to === null || row.day < bounds.to;
}

function covers(consent: Consent, asker: Clinician, row: Judged): boolean {
  if (!consent.purposes.includes(asker.purpose)) return false;
  if (!isWithin(consent, row)) return false;
  if (row.type === 'ImagingStudy' && consent.studies !== null) {
    if (row.study === null || !consent.studies.includes(row.study)) return false;
  }
  return row.classes.every((one) => consent.classes.includes(one));
}

function isNamedBy(refusal: Consent, asker: Clinician, row: Judged): boolean {
  if (!refusal.purposes.includes(asker.purpose)) return false;
  if (!isTouched(refusal, row)) return false;
  return refusal.classes.length === 0 || row.classes.some((one) => refusal.classes.includes(one));
}

function concerns(exception: Exception, of: Consent, asker: Clinician): boolean {
  if (!(exception.purposes ?? of.purposes).includes(asker.purpose)) return false;
  return exception.people === null || exception.people.includes(subjectOf(asker));
}

function lets(
  exception: Exception,
  of: Consent,
  asker: Clinician,
  row: Judged,
  inForce: readonly Consent[],
): boolean {
  if (!exception.opens || !concerns(exception, of, asker) || !isWithin(exception, row))
    return false;
  const known = [...of.classes, ...(exception.classes ?? [])];
  if (!row.classes.every((one) => known.includes(one))) return false;
  if (!exception.emergency) return true;
  return inForce.some(
    (one) =>
      one.basis === 'break_glass' &&
      one.opens &&
      one.institution === asker.institution &&
      one.people?.includes(subjectOf(asker)) === true,
  );
}

function shuts(exception: Exception, of: Consent, asker: Clinician, row: Judged): boolean {
  if (exception.opens || !concerns(exception, of, asker) || !isTouched(exception, row))
    return false;
  return exception.classes === null || row.classes.some((one) => exception.classes?.includes(one));
}

/** Whether the asker may see a record as it is. */
export function mayRead(asker: Asker, kept: Kept, world: World): boolean {
  const present = kept.versions.at(-1);
  return present !== undefined && mayReadVersion(asker, kept, present, world);
}
