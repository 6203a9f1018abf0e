import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/types.ts';
import { Note } from '../frame/note.tsx';
import { Failed } from '../state/failed.tsx';

interface ConfirmPanelProps {
  /** The button that asks for the step. */
  ask: string;
  title: string;
  /** What will happen. */
  text: ReactNode;
  /** The button that takes the step. */
  act: string;
  onAct: () => void;
  isBusy: boolean;
  problem: Problem | null;
  tone?: 'waiting' | 'problem' | 'plain';
  children?: ReactNode;
}

/** A step that needs a second look: the button opens what will happen, and only the second one does it. */
export function ConfirmPanel(props: ConfirmPanelProps) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <div>
        <Button variant="outline" onClick={() => setOpen(true)}>
          {props.ask}
        </Button>
      </div>
    );
  }
  return <OpenPanel {...props} onClose={() => setOpen(false)} />;
}

function OpenPanel(props: ConfirmPanelProps & { onClose: () => void }) {
  const { t } = useTranslation('parts');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone={props.tone ?? 'waiting'} title={props.title}>
        <div className="stack-tight">
          <div>{props.text}</div>
          {props.children}
          {props.problem === null ? null : <Failed problem={props.problem} />}
          <div className="row">
            <Button onClick={props.onAct} loading={props.isBusy}>
              {props.act}
            </Button>
            <Button variant="subtle" onClick={props.onClose}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      </Note>
    </div>
  );
}
