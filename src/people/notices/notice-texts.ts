import type { Texts } from '../../kernel/language.ts';

/** One kind of notice: the facts that its texts need, and how it reads. `{name}` stands for a fact. */
export interface NoticeTexts {
  readonly facts: readonly string[];
  readonly title: Texts;
  readonly text: Texts;
}
