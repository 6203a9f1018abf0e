import { type CodeFamily, useCode } from './use-code.ts';

/** A code of the machinery in words, with the code itself small below it for those who search by it. */
export function Coded({ family, of }: { family: CodeFamily; of: string }) {
  const code = useCode();
  const words = code(family, of);
  if (words === of) return <code className="code">{of}</code>;
  return (
    <>
      {words}
      <br />
      <small>
        <code className="code">{of}</code>
      </small>
    </>
  );
}
