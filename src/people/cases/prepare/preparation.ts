import type { PlainDate } from '../../../kernel/day.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import type { CaseHead } from '../case.ts';
import type { EventFacts, Standing } from '../course/course.ts';
import type { CasePorts } from '../ports.ts';
import type { ReadInputs } from './inputs.ts';

/** What the facts of an event are made of. */
export interface Preparation {
  readonly session: Session;
  readonly ports: CasePorts;
  readonly file: CaseHead;
  /** What was entered. */
  readonly inputs: ReadInputs;
  /** Facts of the request by which the case was opened. */
  readonly asked: EventFacts;
  /** Facts of the last statement of periods; null where there is none. */
  readonly stated: EventFacts | null;
  readonly standing: Standing;
  readonly principal: Principal;
  readonly language: Language;
  /** Today. */
  readonly on: PlainDate;
}
