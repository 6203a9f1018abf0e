import type { PolicyChange } from '../api/types.ts';
import { Moment } from '../parts/values/day.tsx';
import { Untold } from '../parts/values/words.tsx';

/** Who signed, for which office, and when. */
export function Signed({ of }: { of: PolicyChange['drafted'] }) {
  return (
    <>
      <Untold>{of.name}</Untold>
      <br />
      <small className="soft">
        {of.organisation}
        <br />
        <Moment of={of.at} zone={false} />
      </small>
    </>
  );
}
