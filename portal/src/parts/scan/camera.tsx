import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../frame/note.tsx';
import { codesIn, drawn } from './read-picture.ts';

const LOOK_MS = 250;
const FRAME_MS_MAX = 120;
const FRAME_WIDTH = 960;

/** Looks for codes with the camera until the reader stops it. Where there is none, it says what to do instead. */
export function Camera({ onCodes }: { onCodes: (codes: string[]) => void }) {
  const { t } = useTranslation('carry');
  const [state, setState] = useState<'off' | 'on' | 'none'>('off');
  return (
    <div className="stack-tight">
      <div>
        <Button
          variant="outline"
          aria-expanded={state === 'on'}
          onClick={() => setState(state === 'on' ? 'off' : 'on')}
        >
          {state === 'on' ? t('scan.camera.stop') : t('scan.camera')}
        </Button>
      </div>
      {state === 'on' ? <Picture onCodes={onCodes} onNone={() => setState('none')} /> : null}
      {state === 'none' ? (
        <Note tone="waiting" title={t('scan.camera.none')} live="assertive">
          <p>{t('scan.camera.none.text')}</p>
        </Note>
      ) : null}
    </div>
  );
}

function Picture(props: { onCodes: (codes: string[]) => void; onNone: () => void }) {
  const { t } = useTranslation('carry');
  const video = useRef<HTMLVideoElement>(null);
  const calls = useRef(props);
  calls.current = props;
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | null = null;
    const look = async () => {
      const shown = video.current;
      if (shown !== null && shown.videoWidth > 0) {
        const height = Math.round((FRAME_WIDTH * shown.videoHeight) / shown.videoWidth);
        const codes = await codesIn(drawn(shown, { width: FRAME_WIDTH, height }), FRAME_MS_MAX);
        if (codes.length > 0 && !isOver) calls.current.onCodes(codes);
      }
      if (!isOver) setTimeout(() => void look(), LOOK_MS);
    };
    void cameraStream().then((found) => {
      if (found === null) calls.current.onNone();
      else if (isOver) stopAll(found);
      else {
        stream = found;
        if (video.current !== null) video.current.srcObject = found;
        void look();
      }
    });
    return () => {
      isOver = true;
      if (stream !== null) stopAll(stream);
    };
  }, []);
  return (
    <video
      ref={video}
      className="scan-video"
      autoPlay
      muted
      playsInline
      aria-label={t('scan.view')}
    />
  );
}

/** The camera at the back, or null: there is none, it may not be used, or the page is not secure. */
async function cameraStream(): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    return null;
  }
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
