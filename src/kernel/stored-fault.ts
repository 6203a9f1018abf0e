import { FAULTS, type FaultCode, faultText } from './fault.ts';
import type { Language } from './language.ts';

/** A fault as it stands in a table or a message: its code may be one that this node does not know. */
export interface StoredFault {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** A stored fault in the reader's language; an unknown code stands for itself. */
export function storedFaultText(
  { code, facts }: StoredFault,
  language: Language,
): { readonly code: string; readonly title: string; readonly remedy: string } {
  if (!Object.hasOwn(FAULTS, code)) return { code, title: code, remedy: '' };
  return { code, ...faultText({ code: code as FaultCode, facts }, language) };
}
