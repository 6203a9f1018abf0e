import './drop-area.css';
import { type DragEvent, type ReactNode, useId, useState } from 'react';

interface Props {
  /** Names the area for screen readers. */
  label: string;
  /** On the button that opens the choice of files. */
  choose: string;
  /** Beside it: that files may be dropped as well. */
  drop?: string;
  accept?: string;
  isMultiple?: boolean;
  isDisabled?: boolean;
  onFiles: (files: readonly File[]) => void;
  /** What is to be known of the files. */
  children?: ReactNode;
}

/** Takes files, dropped or chosen; the same file may be chosen again. */
export function DropArea({
  label,
  choose,
  drop,
  accept,
  isMultiple,
  isDisabled,
  onFiles,
  children,
}: Props) {
  const id = useId();
  const hint = useId();
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && isDisabled !== true) onFiles(files);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      className={isOver ? 'drop-area is-over' : 'drop-area'}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        id={id}
        type="file"
        multiple={isMultiple}
        accept={accept}
        disabled={isDisabled}
        aria-describedby={children === undefined ? undefined : hint}
        className="visually-hidden"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <label htmlFor={id}>{choose}</label>
      {drop === undefined ? null : <span>{drop}</span>}
      {children === undefined ? null : (
        <p id={hint} className="soft">
          {children}
        </p>
      )}
    </section>
  );
}
