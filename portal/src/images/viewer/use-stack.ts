import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Stack } from './open-stack.ts';
import { fetchOriginal, type Original } from './original.ts';
import type { Picture } from './pictures.ts';

/** How the picture that was asked for came to be on the screen. */
export type Shown = 'loading' | 'drawn' | 'from-node' | 'differs' | 'failed';

/** What the reader sees, and the ways to change it. */
export interface StackView {
  nth: number;
  shown: Shown;
  /** The digest taken here of the bytes behind the picture. */
  sha256: string | null;
  stack: Stack | null;
  go: (nth: number) => void;
}

/** Files kept beside the one on the screen, so that going on is quick. */
const AHEAD = 2;

/**
 * Shows one picture after the other in an element. Each file is fetched once, its digest is compared before anything of it is
 * drawn, and what the browser cannot decode is left to the node.
 */
export function useStack(
  element: RefObject<HTMLDivElement | null>,
  pictures: readonly Picture[],
): StackView {
  const [nth, setNth] = useState(0);
  const [state, setState] = useState<{ shown: Shown; sha256: string | null }>(LOADING);
  const [stack, setStack] = useState<Stack | null>(null);
  const files = useRef(new Map<string, Promise<Original>>());

  const original = useCallback((of: Picture): Promise<Original> => {
    const known = files.current.get(of.address);
    if (known !== undefined) return known;
    const asked = fetchOriginal(of);
    files.current.set(of.address, asked);
    // What failed is asked again the next time.
    asked.catch(() => files.current.delete(of.address));
    return asked;
  }, []);

  useEffect(() => {
    let isOver = false;
    let opened: Stack | null = null;
    files.current.clear();
    setNth(0);
    void import('./open-stack.ts').then(({ openStack }) => {
      if (isOver || element.current === null) return;
      opened = openStack(element.current, pictures);
      setStack(opened);
    });
    return () => {
      isOver = true;
      opened?.close();
      setStack(null);
    };
  }, [element, pictures]);

  useEffect(() => {
    let isOver = false;
    const picture = pictures[nth];
    if (stack === null || picture === undefined) return;
    setState(LOADING);
    void showOne(stack, nth, () => original(picture)).then((next) => {
      if (isOver) return;
      setState(next);
      keepNear(files.current, pictures, nth);
      for (const near of pictures.slice(nth + 1, nth + 1 + AHEAD))
        void original(near).catch(() => null);
    });
    return () => {
      isOver = true;
    };
  }, [stack, nth, pictures, original]);

  const go = useCallback(
    (to: number) => setNth(Math.min(pictures.length - 1, Math.max(0, to))),
    [pictures],
  );
  return { nth, ...state, stack, go };
}

const LOADING = { shown: 'loading', sha256: null } as const;

async function showOne(
  stack: Stack,
  nth: number,
  fetched: () => Promise<Original>,
): Promise<{ shown: Shown; sha256: string | null }> {
  const file = await fetched().catch(() => null);
  if (file === null) return { shown: 'failed', sha256: null };
  const { sha256 } = file;
  if (!file.isSame) return { shown: 'differs', sha256 };
  const isDrawn = await stack.show(nth, file.bytes);
  return { shown: isDrawn ? 'drawn' : 'from-node', sha256 };
}

/** Lets go of files that are far from the screen: a study may be larger than the memory of a phone. */
function keepNear(
  files: Map<string, Promise<Original>>,
  pictures: readonly Picture[],
  nth: number,
): void {
  const near = new Set(
    pictures.slice(Math.max(0, nth - AHEAD), nth + 1 + AHEAD).map(({ address }) => address),
  );
  for (const address of files.keys()) if (!near.has(address)) files.delete(address);
}
