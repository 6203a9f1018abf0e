import './cases.css';
import type { CaseFactRow } from '../api/types.ts';
import { Facts } from '../parts/frame/facts.tsx';
import { Untold } from '../parts/values/words.tsx';

/** Facts of an event; what somebody has entered is in a language that is not told. */
export function FactRows({ of }: { of: readonly CaseFactRow[] }) {
  if (of.length === 0) return null;
  return (
    <Facts
      of={of.map(({ label, value, is_free }) => ({
        name: label,
        value: is_free ? (
          <span className="free-words">
            <Untold>{value}</Untold>
          </span>
        ) : (
          value
        ),
      }))}
    />
  );
}
