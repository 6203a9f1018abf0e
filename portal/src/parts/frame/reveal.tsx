import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface RevealProps {
  show: string;
  hide: string;
  /** Of what; said to screen readers after the button's text, where a page has several such buttons. */
  of?: ReactNode;
  isOpen?: boolean;
  /** The button does not ask to be pressed. */
  isQuiet?: boolean;
  children: ReactNode;
}

/** A button that shows what is under it and hides it again. What is hidden is not there at all. */
export function Reveal({ show, hide, of, isOpen = false, isQuiet = false, children }: RevealProps) {
  const [isShown, setShown] = useState(isOpen);
  return (
    <div className="stack-tight">
      <div>
        <Button
          variant={isShown || isQuiet ? 'subtle' : 'filled'}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? hide : show}
          {of === undefined ? null : <span className="visually-hidden">: {of}</span>}
        </Button>
      </div>
      {isShown ? children : null}
    </div>
  );
}
