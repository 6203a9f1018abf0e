import type { Resource } from '@medplum/fhirtypes';
import type { XmlElement } from '../check/read-xml.ts';
import type { Words } from './codes.ts';

/** What reading one entry needs to know of the document around it. */
export interface EntryContext {
  /** The patient, as resources refer to them. */
  readonly subject: { readonly reference: string };
  readonly words: Words;
  /** Notes what the reading does not say. */
  readonly leaveOut: (what: string) => void;
}

/** Reads one `entry` of a section into any number of resources. */
export type ReadEntry = (entry: XmlElement, context: EntryContext) => readonly Resource[];

/** Members that are there; FHIR knows no empty ones. */
export function given<T extends object>(
  members: {
    [Key in keyof T]: T[Key] | null | undefined;
  },
): T {
  const kept = Object.entries(members).filter(([, value]) => {
    const isEmpty = value === undefined || value === null;
    return !isEmpty && !(Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(kept) as T;
}
