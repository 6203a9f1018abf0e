import './sent-list.css';
import type { ReactNode } from 'react';

/** What becomes of files that were sent, one entry each; nothing before the first. */
export function SentList({
  of,
  label,
}: {
  of: readonly { readonly key: string; readonly entry: ReactNode }[];
  label: string;
}) {
  if (of.length === 0) return null;
  return (
    <ul className="sent-files" aria-label={label}>
      {of.map(({ key, entry }) => (
        <li key={key}>{entry}</li>
      ))}
    </ul>
  );
}
