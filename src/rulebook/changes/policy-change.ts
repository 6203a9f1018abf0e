import type { Canonical } from '../../kernel/digest.ts';
import type { Texts } from '../../kernel/language.ts';
import type { ChangeMark, Grade } from '../law.ts';

/** One dated value that officers lay over the law of a scheme, in the form that is stored, exported and hashed. */
export type ChangeText = {
  readonly scheme: string;
  readonly parameter: string;
  /** The first day on which it is in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** As in a policy file: amounts and rates as decimal text, `null` for ended, `unknown`. */
  readonly value: Canonical;
  readonly grade: Grade;
  readonly source: { readonly title: string; readonly url: string };
  readonly note: Texts | null;
  /** True where it replaces a value, or takes effect on a day that has begun. */
  readonly corrects: boolean;
};

/** A change with the names under it. */
export interface SignedChange {
  readonly change: ChangeText;
  readonly mark: ChangeMark;
}
