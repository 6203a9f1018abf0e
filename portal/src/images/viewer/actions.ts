import type { Stack } from './open-stack.ts';

/** What a reader can do with the picture; each has a button and a key. */
export const ACTIONS = [
  'brighter',
  'darker',
  'more_contrast',
  'less_contrast',
  'zoom_in',
  'zoom_out',
  'invert',
  'reset',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Keys beside the buttons; pictures are changed with the arrows. */
export const KEYS: Readonly<Record<Action, string>> = {
  brighter: 'b',
  darker: 'd',
  more_contrast: 'c',
  less_contrast: 'l',
  zoom_in: '+',
  zoom_out: '-',
  invert: 'i',
  reset: 'r',
};

const STEP = 0.1;
const ZOOM_STEP = 1.25;

const DO: Readonly<Record<Action, (stack: Stack) => void>> = {
  brighter: (stack) => changeWindow(stack, { centre: -STEP, width: 0 }),
  darker: (stack) => changeWindow(stack, { centre: STEP, width: 0 }),
  more_contrast: (stack) => changeWindow(stack, { centre: 0, width: -STEP }),
  less_contrast: (stack) => changeWindow(stack, { centre: 0, width: STEP }),
  zoom_in: (stack) => stack.zoom(ZOOM_STEP),
  zoom_out: (stack) => stack.zoom(1 / ZOOM_STEP),
  invert: (stack) => stack.invert(),
  reset: (stack) => stack.reset(),
};

/** Does what was asked; whoever cannot drag has the same by keys and buttons. */
export function act(stack: Stack, action: Action): void {
  DO[action](stack);
}

/** Moves and widens the window by parts of its width. */
export function changeWindow(stack: Stack, by: { centre: number; width: number }): void {
  const range = stack.range();
  if (range === null) return;
  const width = range.upper - range.lower;
  const centre = (range.upper + range.lower) / 2 + by.centre * width;
  const half = Math.max(0.5, (width * (1 + by.width)) / 2);
  stack.setRange({ lower: centre - half, upper: centre + half });
}

/** The window as radiology writes it. */
export function windowOf(stack: Stack): { centre: number; width: number } | null {
  const range = stack.range();
  if (range === null) return null;
  const width = Math.round(range.upper - range.lower + 1);
  return { centre: Math.round((range.upper + range.lower + 1) / 2), width };
}
