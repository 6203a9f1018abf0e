import type { ClinicalTables } from '../../../rulebook/index.ts';

/** A word that both places write differently. */
export type WordPair = ClinicalTables['chinese']['words'][number];
