import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const WAIT_FOR_TITLE_MS = 3_000;

/** After a change of page the focus goes to its h1, so that a screen reader reads where it is now. */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', (event) => {
        if (event.fromLocation === undefined || !event.pathChanged) return;
        focusTitle();
      }),
    [router],
  );
}

/** Focuses the h1 at once, or as soon as a page that is still loading has one. */
function focusTitle(): void {
  const find = () => document.querySelector<HTMLElement>('#page-title');
  const before = find();
  if (before !== null) {
    before.focus({ preventScroll: true });
    return;
  }
  const watch = new MutationObserver(() => {
    const title = find();
    if (title === null) return;
    watch.disconnect();
    title.focus({ preventScroll: true });
  });
  watch.observe(document.body, { childList: true, subtree: true });
  window.setTimeout(() => watch.disconnect(), WAIT_FOR_TITLE_MS);
}
