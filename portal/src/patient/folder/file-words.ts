import { useTranslation } from 'react-i18next';
import { formatCount } from '../../format/amount.ts';
import type { Language } from '../../language/languages.ts';
import type { Tone } from '../../parts/values/tag.tsx';

const MIB = 1024 * 1024;

/** The kinds of documents in the order in which they are offered. */
export const DOCUMENT_TYPES = [
  'laboratory',
  'imaging',
  'discharge_summary',
  'consultation',
  'prescription',
  'immunisation',
  'referral',
  'operation',
  'pathology',
  'summary',
  'other',
] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** The kind that a word of the node names; `other` for one that this page does not know. */
export function documentTypeOf(word: string): DocumentType {
  return DOCUMENT_TYPES.find((one) => one === word) ?? 'other';
}

/** The name of a kind of document. */
export function useTypeName(): (word: string) => string {
  const { t } = useTranslation('folder');
  return (word) => t(`type.${documentTypeOf(word)}`);
}

/** A size in units that people know. */
export function formatSize(bytes: number, language: Language): string {
  if (bytes >= MIB) return `${formatCount(Math.round(bytes / MIB), language)} MB`;
  return `${formatCount(Math.max(1, Math.round(bytes / 1024)), language)} kB`;
}

const STATES = ['ready', 'held', 'infected', 'removed'] as const;

type FileState = (typeof STATES)[number];

/** The state of a file; one that this page does not know counts as closed. */
export function stateOf(word: string): FileState {
  return STATES.find((one) => one === word) ?? 'held';
}

export const STATE_TONES: Readonly<Record<FileState, Tone>> = {
  ready: 'done',
  held: 'waiting',
  infected: 'problem',
  removed: 'plain',
};

const NOTICES = [
  'type_corrected',
  'embedded_files',
  'encrypted',
  'narrative_cleaned',
  'not_valid',
] as const;

/** The notices that this page has words for. */
export function knownNotices(codes: readonly string[]): readonly (typeof NOTICES)[number][] {
  return NOTICES.filter((one) => codes.includes(one));
}

const SCANS = ['NOT_SCANNED', 'WAITING', 'CLEAN', 'INFECTED'] as const;

/** What the scanner said, as far as this page knows the word. */
export function scanOf(word: string): (typeof SCANS)[number] {
  return SCANS.find((one) => one === word) ?? 'WAITING';
}
