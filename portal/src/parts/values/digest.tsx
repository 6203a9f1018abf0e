/** The start of a digest, enough to compare by eye; the whole is in the title. */
export function Digest({ of, length = 12 }: { of: string; length?: number }) {
  return (
    <code className="code nowrap" title={of}>
      {of.slice(0, length)}
      {of.length > length ? '…' : ''}
    </code>
  );
}
