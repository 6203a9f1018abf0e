import type { UseLine } from '../../api/types.ts';
import type { Language } from '../../language/languages.ts';

/** A line with its name as the reader sees it, and the language that name is in. */
export type NamedLine = UseLine & { text: string; lang: Language };
