import type { Texts } from '../../../kernel/language.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { type RecordedEvent, referenceOf } from '../case.ts';
import type { CasePorts } from '../ports.ts';
import { EVENT_TEXTS } from '../texts/event-texts.ts';
import { KIND_TEXTS, STATE_TEXTS } from '../texts/state-texts.ts';
import type { OpenCase } from './case-history.ts';

/** Tells the person what happened in a case, where the person is registered at this side. */
export async function tellPerson(
  session: Session,
  ports: Pick<CasePorts, 'notify'>,
  { file }: OpenCase,
  event: RecordedEvent,
): Promise<void> {
  if (file.person_id === null) return;
  const about = { type: 'case' as const, id: file.case_id };
  const facts = { case: KIND_TEXTS[file.kind], reference: referenceOf(file.case_id) };
  const step = textsOf(EVENT_TEXTS[file.kind], event.type);
  const state = textsOf(STATE_TEXTS[file.kind], file.state);
  if (event.type === 'reminded') {
    if (file.due_on === null) return;
    await ports.notify(session, [
      {
        person_id: file.person_id,
        kind: 'case_reminded',
        facts: { ...facts, state, day: { day: file.due_on.toString() } },
        about,
      },
    ]);
    return;
  }
  await ports.notify(session, [
    { person_id: file.person_id, kind: 'case_moved', facts: { ...facts, step, state }, about },
  ]);
}

/** The texts of a code in a table of one kind. A code without texts is a bug and throws. */
export function textsOf(table: Readonly<Record<string, Texts>>, code: string): Texts {
  const found = Object.hasOwn(table, code) ? table[code] : undefined;
  if (found === undefined) throw new Error(`"${code}" has no texts`);
  return found;
}
