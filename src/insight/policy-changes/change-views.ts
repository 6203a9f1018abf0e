import { Type } from 'typebox';
import type { Instant } from '../../kernel/day.ts';
import type { Canonical } from '../../kernel/digest.ts';
import { type Fault, faultText } from '../../kernel/fault.ts';
import { LANGUAGES, type Language, type Texts } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import { GRADES, type Rulebook } from '../../rulebook/index.ts';
import {
  CHANGE_STEPS,
  type Change,
  type ChangeAct,
  type ChangeEvent,
  type Signatory,
  STANDINGS,
  standingOf,
} from './change.ts';
import { changeValueText, type Effect } from './effect/effect.ts';
import { type ChangePorts, todayOf } from './ports.ts';

/** What views need to put a change into words. */
export interface ViewPorts extends ChangePorts {
  readonly organisationName: (code: string) => Texts | null;
}

const Text = Type.String();
const OrNull = Type.Union([Text, Type.Null()]);
const STRICT = { additionalProperties: false };
const NoteView = Type.Object(
  Object.fromEntries(LANGUAGES.map((language) => [language, Text])) as Record<
    Language,
    typeof Text
  >,
);
const SourceView = Type.Object({ title: Text, url: Text });
const SignedView = Type.Object({ name: Text, organisation: Text, at: Text });

/** A change in the reader's language. */
export const ChangeView = Type.Object({
  change_id: Text,
  standing: Type.Enum([...STANDINGS]),
  version: Type.Integer(),
  scheme: Text,
  scheme_title: Text,
  parameter: Text,
  parameter_label: Text,
  from: Text,
  value: Type.Unknown(),
  value_text: Text,
  grade: Type.Enum([...GRADES]),
  source: SourceView,
  note: Type.Union([NoteView, Type.Null()]),
  corrects: Type.Boolean(),
  reason: Text,
  drafted: SignedView,
  approved: Type.Union([SignedView, Type.Null()]),
  /** What the reader may do with it now. */
  may: Type.Object({
    revise: Type.Boolean(),
    approve: Type.Boolean(),
    return: Type.Boolean(),
    withdraw: Type.Boolean(),
  }),
});

export const FaultView = Type.Object({ code: Text, at: OrNull, title: Text, remedy: Text });

export const EffectView = Type.Object({
  before: OrNull,
  after: Text,
  from: Text,
  until: OrNull,
  cases: Type.Array(
    Type.Object({
      file: Text,
      name: Text,
      on: Text,
      is_moved: Type.Boolean(),
      before: Text,
      after: Text,
    }),
  ),
});

export const EventView = Type.Object({
  kind: Text,
  version: Type.Integer(),
  at: Text,
  name: Text,
  organisation: Text,
  reason: OrNull,
});

/** The body of a draft. */
export const ChangeBody = Type.Object(
  {
    scheme: Type.String({ maxLength: 64 }),
    parameter: Type.String({ maxLength: 64 }),
    from: Type.String({ maxLength: 20 }),
    value: Type.Unknown(),
    grade: Type.Enum([...GRADES]),
    source: Type.Object(
      { title: Type.String({ maxLength: 300 }), url: Type.String({ maxLength: 500 }) },
      STRICT,
    ),
    note: Type.Union([
      Type.Object(
        Object.fromEntries(
          LANGUAGES.map((language) => [language, Type.Optional(Type.String({ maxLength: 1000 }))]),
        ),
        STRICT,
      ),
      Type.Null(),
    ]),
    corrects: Type.Boolean(),
  },
  STRICT,
);

/** The reason of an act. */
export const Reason = Type.String({ maxLength: 1000 });

/** A change for a reader; without one nothing may be done. */
export function changeView(
  ports: ViewPorts,
  of: Change,
  reader: { readonly language: Language; readonly principal: Principal | null },
) {
  const { language } = reader;
  const { rulebook } = ports.law_book;
  const { change } = of;
  const { title, label } = namesOf(rulebook, of);
  const { approved_by, approved_at } = of;
  return {
    change_id: of.change_id,
    standing: standingOf(of, todayOf(ports)),
    version: of.version,
    scheme: change.scheme,
    scheme_title: title?.[language] ?? change.scheme,
    parameter: change.parameter,
    parameter_label: label?.[language] ?? change.parameter,
    from: change.from,
    value: change.value as Canonical,
    value_text: changeValueText(rulebook, change, language),
    grade: change.grade,
    source: { ...change.source },
    note: change.note === null ? null : { ...change.note },
    corrects: change.corrects,
    reason: of.reason,
    drafted: signed(ports, of.drafted_by, of.drafted_at, language),
    approved:
      approved_by === null || approved_at === null
        ? null
        : signed(ports, approved_by, approved_at, language),
    may: rightsOf(ports, of, reader.principal),
  };
}

function namesOf(rulebook: Rulebook, { change }: Change) {
  const law = rulebook.schemes.get(change.scheme);
  return { title: law?.title, label: law?.parameters.get(change.parameter)?.label };
}

function signed(ports: ViewPorts, by: Signatory, at: Instant, language: Language) {
  const organisation = ports.organisationName(by.organisation)?.[language] ?? by.organisation;
  return { name: by.name, organisation, at: at.toString() };
}

function rightsOf(ports: ViewPorts, of: Change, principal: Principal | null) {
  const steps = CHANGE_STEPS[standingOf(of, todayOf(ports))];
  const isOfficer = principal?.role === 'officer';
  const isAuthor = principal?.subject === of.drafted_by.subject;
  const can = (act: ChangeAct) => {
    const by = steps[act]?.by;
    if (!isOfficer || by === undefined) return false;
    return by === 'anyone' || (by === 'author') === isAuthor;
  };
  return {
    revise: can('revise'),
    approve: can('approve'),
    return: can('return'),
    withdraw: can('withdraw'),
  };
}

/** Something that happened with a change. */
export function eventView(ports: ViewPorts, event: ChangeEvent, language: Language) {
  const { kind, version, reason } = event;
  return { kind, version, reason, ...signed(ports, event.by, event.at, language) };
}

/** A fault of a draft, at its field. */
export function faultView(of: Fault, language: Language) {
  return { code: of.code, at: of.at ?? null, ...faultText(of, language) };
}

export function effectView(of: Effect) {
  return { ...of, cases: [...of.cases] };
}
