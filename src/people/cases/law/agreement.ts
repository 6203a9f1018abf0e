import type { PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Texts } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { CASE_SCHEME, type CaseKind } from '../course/kinds.ts';

/** Whether the agreement by which a kind of case lives is in force, and where that stands. */
export interface AgreementState {
  readonly kind: CaseKind;
  readonly title: Texts;
  readonly is_in_force: boolean;
  /** True where this node only pretends that it is, in a declared trial. */
  readonly is_trial: boolean;
  readonly note: Texts | null;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** What the law says on a day about the agreement of a kind of case. */
export function agreementOn(
  rulebook: Rulebook,
  kind: CaseKind,
  of: { readonly on: PlainDate; readonly assume_agreement: boolean },
): AgreementState {
  const { scheme, switched_by } = CASE_SCHEME[kind];
  const law = rulebook.scheme(scheme);
  const settled = law.on(switched_by, of.on);
  const is_in_force = settled.known && settled.value === true;
  return {
    kind,
    title: law.title,
    is_in_force,
    is_trial: !is_in_force && of.assume_agreement,
    note: settled.known ? settled.entry.note : settled.note,
    sources: settled.known ? settled.entry.sources.map(({ title, url }) => ({ title, url })) : [],
  };
}

/** Whether a case may be opened, and whether it is a trial (`case.no_agreement`). */
export function mayOpen(state: AgreementState): Result<{ readonly is_trial: boolean }, Fault> {
  if (state.is_in_force) return ok({ is_trial: false });
  if (state.is_trial) return ok({ is_trial: true });
  return no(
    fault('case.no_agreement', { source: state.sources.map(({ title }) => title).join('; ') }),
  );
}
