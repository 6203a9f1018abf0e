import type { FaultWords } from '../api/types.ts';

/** Why a message could not be delivered or handled, and what would be right. */
export function FaultText({ of }: { of: FaultWords | null }) {
  if (of === null) return '–';
  return (
    <>
      {of.title} {of.remedy} <code className="code">{of.code}</code>
    </>
  );
}
