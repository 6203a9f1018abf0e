import { Note } from '../parts/frame/note.tsx';

/** Says on every page of a trial that no agreement is in force. */
export function TrialNote({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <Note tone="waiting">
      <p>{text}</p>
    </Note>
  );
}
