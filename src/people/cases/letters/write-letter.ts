import { dayAt } from '../../../kernel/day.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { longDay } from '../../notices/index.ts';
import { referenceOf } from '../case.ts';
import { type CaseEvent, foldCourse, textFact } from '../course/course.ts';
import { CASE_RULES, CASE_SCHEME } from '../course/kinds.ts';
import { deadlineOf } from '../law/deadlines.ts';
import { caseProcedure } from '../law/procedure.ts';
import type { CasePorts } from '../ports.ts';
import type { OpenCase } from '../steps/case-history.ts';
import { textsOf } from '../steps/tell-person.ts';
import { STATE_TEXTS } from '../texts/state-texts.ts';
import { type FactRow, factRows, sentence, sideName } from '../texts/value-texts.ts';
import { CARE_LETTERS } from './care-letter-texts.ts';
import { APPEAL_TEXT, NO_APPEAL_TEXT, TRIAL_TEXT } from './letter-frame-texts.ts';
import { LETTERS, type LetterText } from './letter-texts.ts';

/** A letter in the reader's language, as it is printed. */
export interface Letter {
  readonly event_id: string;
  readonly reference: string;
  readonly title: string;
  /** The day on which it was written. */
  readonly day: string;
  /** Who writes, and whether that name is not translated. */
  readonly authority: { readonly name: string; readonly is_free: boolean };
  readonly sentences: readonly string[];
  readonly facts: readonly FactRow[];
  readonly appeal: string | null;
  readonly trial: string | null;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

function templateOf(kind: string, type: string): LetterText | null {
  const key = `${kind}.${type}`;
  return LETTERS[key] ?? CARE_LETTERS[key] ?? null;
}

/** The events that a letter goes with, in the order in which they happened; those that do not count have none. */
export function letterEvents({ file, folded }: OpenCase): readonly CaseEvent[] {
  return folded.events
    .filter(({ event, objection }) => objection === null && templateOf(file.kind, event.type))
    .map(({ event }) => event);
}

/** The heading of the letter of an event. */
export function letterTitle(kind: string, type: string, language: Language): string {
  const template = templateOf(kind, type);
  if (template === null) throw new Error(`${kind} has no letter for ${type}`);
  return template.title[language];
}

/** What a letter needs besides its case. */
interface LetterPorts extends Pick<CasePorts, 'rulebook' | 'organisationName'> {
  readonly language: Language;
}

/** Who writes: the authority of whoever acted last in the event, or the side where no name is known. */
function writerOf(
  { file, events }: OpenCase,
  event: CaseEvent,
  { organisationName, language }: Pick<LetterPorts, 'organisationName' | 'language'>,
): Letter['authority'] {
  const actor = events.find(({ event_id }) => event_id === event.event_id)?.officers.at(-1);
  const name = actor === undefined ? null : organisationName(actor.organisation);
  const side = event.role === 'lead' ? file.lead_side : file.other_side;
  if (name === null) return { name: sideName(side, language), is_free: false };
  return { name: name[language], is_free: language !== 'en' && name[language] === name.en };
}

/** Writes the letter of an event; null where the case has no such letter. */
export function writeLetter(
  open: OpenCase,
  event_id: string,
  { rulebook, organisationName, language }: LetterPorts,
): Letter | null {
  const event = letterEvents(open).find((one) => one.event_id === event_id);
  const template = event === undefined ? null : templateOf(open.file.kind, event.type);
  if (event === undefined || template === null) return null;
  const { file } = open;
  const facts = sentenceFacts(open, event, rulebook, language);
  return {
    event_id,
    reference: referenceOf(file.case_id),
    title: template.title[language],
    day: dayAt(event.at, ZONE).toString(),
    authority: writerOf(open, event, { organisationName, language }),
    sentences: template.sentences.flatMap((text) => sentence(text[language], facts) ?? []),
    facts: factRows(event.facts, language, rulebook.network),
    appeal: appealOf(open, event, language),
    trial: file.is_trial ? TRIAL_TEXT[language] : null,
    sources: sourcesOf(rulebook, open),
  };
}

/** How the case stood after the event, with its clock. */
function sentenceFacts(open: OpenCase, event: CaseEvent, rulebook: Rulebook, language: Language) {
  const { file, events } = open;
  const until = open.folded.events.findIndex((one) => one.event.event_id === event.event_id);
  const seen = open.folded.events.slice(0, until + 1).map((one) => one.event.event_id);
  const { course } = foldCourse(
    CASE_RULES[file.kind],
    events.filter(({ event_id }) => seen.includes(event_id)),
  );
  const deadline = deadlineOf(CASE_RULES[file.kind], course, caseProcedure(rulebook));
  return {
    reference: referenceOf(file.case_id),
    lead: sideName(file.lead_side, language),
    other: sideName(file.other_side, language),
    day: longDay(dayAt(event.at, ZONE).toString(), language),
    due: deadline === null ? null : longDay(deadline.due_on.toString(), language),
    state: textsOf(STATE_TEXTS[file.kind], course.state)[language],
  };
}

const APPEALABLE = ['period_statement.decided', 'planned_care.refused'];

function appealOf({ file, folded }: OpenCase, event: CaseEvent, language: Language): string | null {
  if (!APPEALABLE.includes(`${file.kind}.${event.type}`)) return null;
  const until = textFact(event, 'appeal_until');
  const before = folded.events.slice(
    0,
    folded.events.findIndex((one) => one.event.event_id === event.event_id),
  );
  const isSecond = before.some((one) => one.objection === null && one.event.type === 'appealed');
  if (until === null || isSecond) return NO_APPEAL_TEXT[language];
  return sentence(APPEAL_TEXT[language], {
    until: longDay(until, language),
    side: sideName(file.lead_side, language),
  });
}

/** Where the switch of the agreement and the procedure stand. */
function sourcesOf(rulebook: Rulebook, { file }: OpenCase) {
  const { scheme, switched_by } = CASE_SCHEME[file.kind];
  const law = rulebook.scheme(scheme);
  const on = dayAt(file.opened_at, ZONE);
  const settled = law.on(switched_by, on);
  const procedure = rulebook.scheme('compact.cases').on('appeal_days', on);
  const all = [settled, procedure].flatMap((one) => (one.known ? one.entry.sources : []));
  return [...new Map(all.map(({ title, url }) => [url, { title, url }])).values()];
}
