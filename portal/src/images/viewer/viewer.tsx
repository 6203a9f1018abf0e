import './viewer.css';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTIONS, act, KEYS, windowOf } from './actions.ts';
import { DigestNote } from './digest-note.tsx';
import { type Picture, renderedAddress } from './pictures.ts';
import { Toolbar } from './toolbar.tsx';
import { useDrag } from './use-drag.ts';
import { useStack } from './use-stack.ts';

interface ViewerProps {
  pictures: readonly Picture[];
  /** Whose pictures they are and where they were made, over the picture. */
  head: ReactNode;
}

/** Pictures of a series, one at a time: by mouse, finger, buttons or keys. */
export function Viewer({ pictures, head }: ViewerProps) {
  const { t } = useTranslation('images');
  const canvas = useRef<HTMLDivElement>(null);
  const view = useStack(canvas, pictures);
  const { nth, shown, stack } = view;
  const [, setChanges] = useState(0);
  const changed = () => setChanges((count) => count + 1);
  const drag = useDrag(stack, changed);
  useResize(stack?.resize ?? null);
  const picture = pictures[nth];
  const place = t('viewer.place', { nth: String(nth + 1), all: String(pictures.length) });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepOf(event.key, nth, pictures.length);
    const action = ACTIONS.find((one) => KEYS[one] === event.key.toLowerCase());
    if (to === null && action === undefined) return;
    event.preventDefault();
    if (to !== null) view.go(to);
    if (action !== undefined && stack !== null) act(stack, action);
    changed();
  };
  const window = stack === null || shown !== 'drawn' ? null : windowOf(stack);
  return (
    <div className="stack-tight">
      <div
        className="viewer-screen"
        role="slider"
        aria-valuemin={1}
        aria-valuemax={pictures.length}
        aria-valuenow={nth + 1}
        aria-valuetext={place}
        aria-label={t('viewer.screen')}
        aria-describedby="viewer-keys"
        tabIndex={0}
        data-shown={shown}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
        onWheel={({ deltaY }) => view.go(nth + Math.sign(deltaY))}
        {...drag}
      >
        <div ref={canvas} className="viewer-canvas" aria-hidden="true" />
        {shown === 'from-node' && picture !== undefined ? (
          <img className="viewer-drawn" src={renderedAddress(picture)} alt={place} />
        ) : null}
        <div className="viewer-overlay is-top">{head}</div>
        <div className="viewer-overlay is-bottom">
          <span>{place}</span>
          {window === null ? null : (
            <span>
              {t('viewer.window', { centre: String(window.centre), width: String(window.width) })}
            </span>
          )}
        </div>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {shown === 'loading' ? '' : place}
      </p>
      {pictures.length > 1 ? (
        <input
          type="range"
          className="viewer-slider"
          min={1}
          max={pictures.length}
          value={nth + 1}
          aria-label={t('viewer.slider')}
          aria-valuetext={place}
          onChange={(event) => view.go(Number(event.currentTarget.value) - 1)}
        />
      ) : null}
      <Toolbar
        isReady={stack !== null && shown === 'drawn'}
        onAction={(action) => {
          if (stack !== null) act(stack, action);
          changed();
        }}
      />
      <p id="viewer-keys" className="soft">
        <small>{t('viewer.keys')}</small>
      </p>
      <DigestNote shown={shown} sha256={view.sha256} said={picture?.sha256 ?? ''} />
    </div>
  );
}

const PAGE = 10;

/** To which picture a key goes; null for a key of something else. */
function stepOf(key: string, nth: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return nth + 1;
    case 'ArrowUp':
    case 'ArrowLeft':
      return nth - 1;
    case 'PageDown':
      return nth + PAGE;
    case 'PageUp':
      return nth - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The picture follows the size of the page. */
function useResize(resize: (() => void) | null): void {
  useEffect(() => {
    if (resize === null) return;
    globalThis.addEventListener('resize', resize);
    return () => globalThis.removeEventListener('resize', resize);
  }, [resize]);
}
