import type { Language } from '../../kernel/language.ts';

/** The nodes as the command line names them. */
export const JURISDICTION = { hk: 'HK', mo: 'MO', gd: 'GD' } as const;

/** What `sampan import` is asked for. */
export interface AskedImport {
  readonly what: 'claims' | 'persons' | 'periods' | 'records';
  readonly path: string;
  readonly node: (typeof JURISDICTION)[keyof typeof JURISDICTION];
  readonly organisation: string | undefined;
  readonly role: 'clerk' | 'provider';
  readonly json: boolean;
  /** In which reasons and remedies are told. */
  readonly language: Language;
}
