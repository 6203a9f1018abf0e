import { type Static, Type } from 'typebox';

const OrNull = <T extends ReturnType<typeof Type.String> | ReturnType<typeof Type.Object>>(of: T) =>
  Type.Union([of, Type.Null()]);
const TextOrNull = OrNull(Type.String());
/** Words with the language they are in (BCP 47); null where nobody said it. */
const Words = Type.Object({ text: Type.String(), lang: TextOrNull });
export type Words = Static<typeof Words>;

/**
 * How what is shown came about: by the table of names, by the category of the code only, by the active substance, as a
 * translation that the source itself gives, in words that are the same in every language, or not at all.
 */
export const MAPPINGS = [
  'exact',
  'category',
  'substance',
  'translated',
  'free_text',
  'none',
] as const;
export type Mapping = (typeof MAPPINGS)[number];

/** A concept: what is shown, and untouched beside it what the source says. */
const Term = Type.Object({
  shown: Words,
  mapping: Type.Enum([...MAPPINGS]),
  source: Type.Union([Words, Type.Null()], {
    description: 'The words of the source as they stand there; null where it gives a code only',
  }),
  converted: Type.Union([Words, Type.Null()], {
    description:
      'The words of the source in the other Chinese script, by machine, for display only',
  }),
  codes: Type.Array(
    Type.Object({
      system: TextOrNull,
      system_name: TextOrNull,
      code: Type.String(),
      display: TextOrNull,
    }),
  ),
});
export type Term = Static<typeof Term>;

/** A value in one unit with the reference range in the same unit; decimals as text. */
const Amount = Type.Object({
  value: TextOrNull,
  comparator: TextOrNull,
  unit: Type.String(),
  low: TextOrNull,
  high: TextOrNull,
  decimals: Type.Union([Type.Integer(), Type.Null()], {
    description: 'To how many decimals it was rounded, half up; null where nothing was',
  }),
});
export type Amount = Static<typeof Amount>;

const UNIT_STATES = ['converted', 'single', 'unit_unknown', 'no_conversion'] as const;
const FLAGS = ['low', 'high', 'within'] as const;

/** A measured value: as the source has it, and in the other units in use. */
const Measured = Type.Object({
  name: Type.Union([Term, Type.Null()]),
  source: Type.Union([Amount, Type.Null()]),
  converted: Type.Array(Amount),
  units: Type.Enum([...UNIT_STATES]),
  range_text: Type.Union([Words, Type.Null()]),
  flag: Type.Union([Term, Type.Null()], { description: 'What the source says of it' }),
  computed_flag: Type.Union([Type.Enum([...FLAGS]), Type.Null()], {
    description: 'Value against range, both as the source has them',
  }),
  flag_differs: Type.Boolean(),
  term: Type.Union([Term, Type.Null()], { description: 'A value that is no number' }),
});
export type Measured = Static<typeof Measured>;

/** Sections in the order in which a clinician needs them. */
export const SECTIONS = [
  'allergies',
  'medicines',
  'problems',
  'vaccinations',
  'results',
  'images',
  'procedures',
  'visits',
  'notes',
] as const;
export type Section = (typeof SECTIONS)[number];

export const DETAILS = [
  'status',
  'certainty',
  'severity',
  'risk',
  'reaction',
  'dose',
  'reason',
  'conclusion',
  'note',
  'text',
  'kind',
  'attachment',
  'result',
] as const;
export type DetailKind = (typeof DETAILS)[number];

const Detail = Type.Object({ kind: Type.Enum([...DETAILS]), term: Term });
export type Detail = Static<typeof Detail>;

const Substance = Type.Object({ id: Type.String(), name: Words, atc: Type.Array(Type.String()) });
export type Substance = Static<typeof Substance>;

/** Who says it, where and when, and which resource of the document it is. */
const Provenance = Type.Object({
  resource: Type.String({ description: 'Type and identifier, such as Condition/1' }),
  full_url: TextOrNull,
  version: TextOrNull,
  updated: TextOrNull,
  recorded: TextOrNull,
  who: Type.Array(Words),
  where: Type.Array(Words),
  by_document: Type.Boolean({ description: 'The resource names nobody; the document does' }),
  by_patient: Type.Boolean({ description: 'The patient or a relative says it' }),
});
export type Provenance = Static<typeof Provenance>;

const Line = Type.Object({
  section: Type.Enum([...SECTIONS]),
  name: Term,
  day: TextOrNull,
  until: TextOrNull,
  substances: Type.Array(Substance),
  details: Type.Array(Detail),
  values: Type.Array(Measured),
  study_uid: Type.Union([Type.String(), Type.Null()], {
    description: 'The study whose images are told of, or reported on',
  }),
  report_uid: Type.Union([Type.String(), Type.Null()], {
    description: 'The report that the node which wrote the document keeps as a file',
  }),
  provenance: Provenance,
});
export type Line = Static<typeof Line>;

const SECTION_STATES = ['present', 'unavailable', 'absent'] as const;
const NOT_SHOWN = ['type', 'void', 'unreadable'] as const;

/** A clinical document as its reader reads it. Everything of the document is in a line, in a name, or listed as not shown. */
export const Reading = Type.Object({
  language: Type.String(),
  document: Type.Object({
    title: Type.Union([Words, Type.Null()]),
    made_at: TextOrNull,
    authors: Type.Array(Words),
    care_from: TextOrNull,
    care_until: TextOrNull,
  }),
  patient: Type.Union([
    Type.Object({
      names: Type.Array(Words),
      birth_date: TextOrNull,
      gender: TextOrNull,
    }),
    Type.Null(),
  ]),
  sections: Type.Array(
    Type.Object({ section: Type.Enum([...SECTIONS]), state: Type.Enum([...SECTION_STATES]) }),
  ),
  lines: Type.Array(Line),
  named: Type.Array(Type.String(), {
    description: 'Resources that only say who, where and with what: their names stand in the lines',
  }),
  not_shown: Type.Array(
    Type.Object({ resource: Type.String(), reason: Type.Enum([...NOT_SHOWN]) }),
  ),
  counts: Type.Object({
    lines: Type.Integer(),
    unmapped: Type.Integer({ description: 'Codes and names that no table knows' }),
    free_texts: Type.Integer({ description: 'Texts that stand in the language of the source' }),
    units_unknown: Type.Integer(),
    flags_differ: Type.Integer(),
  }),
  tables: Type.Object({ as_of: Type.String(), digest: Type.String() }),
});
export type Reading = Static<typeof Reading>;
