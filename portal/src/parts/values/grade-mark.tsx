import { Tag } from './tag.tsx';
import { useCode } from './use-code.ts';

/** How sure a value is. An official value needs no mark; every other grade is said. */
export function GradeMark({ of }: { of: string }) {
  const code = useCode();
  if (of === 'official') return null;
  return <Tag tone={of === 'provisional' ? 'waiting' : 'plain'}>{code('grade', of)}</Tag>;
}
