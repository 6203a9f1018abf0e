import type { UseLine } from '../../api/types.ts';

/** A line with its name in the reader's language. */
export type NamedLine = UseLine & { text: string };
