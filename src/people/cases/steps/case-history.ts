import type { Session } from '../../../platform/postgres/index.ts';
import type { Actor, CaseFile, RecordedEvent } from '../case.ts';
import { type EventFacts, type Folded, foldCourse } from '../course/course.ts';
import { CASE_RULES } from '../course/kinds.ts';
import { eventsOf } from '../store/event-store.ts';

/** What is about to happen in a case. */
export interface NewEvent {
  readonly type: string;
  readonly facts: EventFacts;
  /** Who brings it about; nobody where the node itself does. */
  readonly officers: readonly Actor[];
}

/** A case with its history folded. */
export interface OpenCase {
  readonly file: CaseFile;
  readonly events: readonly RecordedEvent[];
  readonly folded: Folded;
}

/** Reads the history of a case that is locked or only looked at. */
export async function readCase(session: Session, file: CaseFile): Promise<OpenCase> {
  const events = await eventsOf(session, file.case_id);
  return { file, events, folded: foldCourse(CASE_RULES[file.kind], events) };
}
