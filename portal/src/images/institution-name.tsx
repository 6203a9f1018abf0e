import type { Texts } from '../language/languages.ts';
import { Words } from '../parts/values/words.tsx';

/** The institution where images were made; its code where it has no name. */
export function InstitutionName({ name, code }: { name: Texts | null; code: string }) {
  return name === null ? code : <Words of={name} />;
}
