import type { ReasonCode } from '../../../kernel/reason.ts';

/** The distinct lists of reasons of a run; decisions hold places in it. The first is the empty one. */
export type ReasonLists = (readonly ReasonCode[])[];

export function newReasonLists(): ReasonLists {
  return [[]];
}

/** The place of a list, which it takes when it is new. There are a few dozen at most. */
export function placeOfReasons(lists: ReasonLists, reasons: readonly ReasonCode[]): number {
  for (let place = 0; place < lists.length; place++) {
    if (isSame(lists[place] ?? [], reasons)) return place;
  }
  return lists.push([...reasons]) - 1;
}

function isSame(one: readonly ReasonCode[], other: readonly ReasonCode[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
