import type { Texts } from '../../../../kernel/language.ts';

/** Sorts of acts by which people filter their trail. */
export const ACT_GROUPS = ['looks', 'changes', 'exports', 'decisions', 'emergency'] as const;

export type ActGroup = (typeof ACT_GROUPS)[number];

/** What somebody did, in plain words, with its group. */
export interface Act {
  readonly group: ActGroup;
  readonly text: Texts;
}
