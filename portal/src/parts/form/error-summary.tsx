import { type MouseEvent, useEffect, useRef } from 'react';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Note } from '../frame/note.tsx';
import { fieldId } from './field.ts';

interface Found {
  name: string;
  message: string;
}

/** All errors of a form at its top, each linked to its field; takes the focus after a failed attempt. */
export function ErrorSummary<V extends FieldValues>({
  errors,
  attempt,
}: {
  errors: FieldErrors<V>;
  attempt: number;
}) {
  const { t } = useTranslation('parts');
  const box = useRef<HTMLDivElement>(null);
  const found = flatten(errors, '');
  useEffect(() => {
    if (attempt > 0 && box.current !== null) box.current.focus();
  }, [attempt]);
  if (found.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone="problem" title={t('form.errors', { count: found.length })} live="assertive">
        <ul>
          {found.map((error) => (
            <li key={error.name}>
              <a href={`#${fieldId(error.name)}`} onClick={goToField}>
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}

function flatten(errors: object, prefix: string): Found[] {
  return Object.entries(errors).flatMap(([key, value]): Found[] => {
    if (typeof value !== 'object' || value === null) return [];
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if ('message' in value && typeof value.message === 'string') {
      return [{ name, message: value.message }];
    }
    return 'type' in value ? [] : flatten(value, name);
  });
}
