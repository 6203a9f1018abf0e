import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** The field that `/` goes to. */
export const SEARCH_ID = 'claim-search';

const KEPT = 'sampan.list-keys';
const FIELDS = ['INPUT', 'SELECT', 'TEXTAREA'];

export interface ListKeys {
  isOn: boolean;
  turn: (isOn: boolean) => void;
}

/**
 * Single keys for the list: j and k go down and up, / to the search, n to a new claim; Enter opens, as for any
 * link. They can be turned off (WCAG 2.1.4) and never act while something is typed.
 */
export function useListKeys({ canAdd }: { canAdd: boolean }): ListKeys {
  const [isOn, setOn] = useState(() => window.localStorage.getItem(KEPT) !== 'off');
  const navigate = useNavigate();
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'n' && canAdd) void navigate({ to: '/claims/new' });
      else if (!moveByKey(event.key)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn, canAdd, navigate]);
  const turn = (next: boolean) => {
    window.localStorage.setItem(KEPT, next ? 'on' : 'off');
    setOn(next);
  };
  return { isOn, turn };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && FIELDS.includes(target.tagName);
}

/** Moves the focus; false where the key means nothing here. */
function moveByKey(key: string): boolean {
  if (key === '/') document.querySelector<HTMLElement>(`#${SEARCH_ID}`)?.focus();
  else if (key === 'j') moveBy(1);
  else if (key === 'k') moveBy(-1);
  else return false;
  return true;
}

function moveBy(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rows.indexOf(document.activeElement as HTMLElement);
  const next = here === -1 ? 0 : Math.min(Math.max(here + step, 0), rows.length - 1);
  rows[next]?.focus();
}
