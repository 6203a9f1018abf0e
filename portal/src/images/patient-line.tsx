import type { ImageStudy } from '../api/types.ts';
import { Day } from '../parts/values/day.tsx';
import { Untold } from '../parts/values/words.tsx';

/** Whose images they are, as the files say. */
export function PatientLine({ of }: { of: ImageStudy['patient'] }) {
  return (
    <span>
      {of.names.map((name, nth) => (
        <span key={name}>
          {nth === 0 ? '' : ' · '}
          <Untold>{name}</Untold>
        </span>
      ))}
      {of.birth_date === null ? null : (
        <>
          {' · '}
          <Day of={of.birth_date} form="short" />
        </>
      )}
    </span>
  );
}
