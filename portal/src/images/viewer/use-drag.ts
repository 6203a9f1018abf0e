import { type PointerEvent, useRef } from 'react';
import { changeWindow } from './actions.ts';
import type { Stack } from './open-stack.ts';

/** Whole way across the screen changes the window by its width. */
const WINDOW_PER_PIXEL = 1 / 250;

/**
 * Dragging with the left button changes the window (up and down brightness, left and right contrast), with another button
 * or a shift key it moves the picture. On a touch screen one finger moves the picture.
 */
export function useDrag(stack: Stack | null, onChange: () => void) {
  const from = useRef<{ x: number; y: number } | null>(null);
  const move = (event: PointerEvent) => {
    const start = from.current;
    if (stack === null || start === null) return;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    from.current = { x: event.clientX, y: event.clientY };
    const isPan = event.pointerType === 'touch' || event.shiftKey || (event.buttons & 1) === 0;
    if (isPan) stack.pan(x, y);
    else changeWindow(stack, { centre: y * WINDOW_PER_PIXEL, width: x * WINDOW_PER_PIXEL });
    onChange();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: move,
    onPointerUp: () => {
      from.current = null;
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
