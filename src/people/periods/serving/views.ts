import { Type } from 'typebox';
import { SIDE_NAMES } from '../../../kernel/jurisdiction.ts';
import type { Language, Texts } from '../../../kernel/language.ts';
import type { Person } from '../../persons/index.ts';
import type { Entry, EntryVersion } from '../entry.ts';
import { gapsBetween, mergedStretches, type Stretch } from '../merge-periods.ts';
import type { PeriodLaw } from '../period-law.ts';
import { PERIOD_KINDS, type PeriodKind, type Relation } from '../standing.ts';
import { EVIDENCE } from '../texts/evidence.ts';
import { CHANGE_NAMES, PERIOD_KIND_NAMES, RELATION_NAMES } from '../texts/names.ts';
import { STATUSES, type StatusCode } from '../texts/statuses.ts';

const Day = Type.String({ format: 'date' });
const DayOrNull = Type.Union([Day, Type.Null()]);
const TextOrNull = Type.Union([Type.String(), Type.Null()]);

/** One entry in the reader's language; codes beside their names. */
export const EntryView = Type.Object({
  entry_id: Type.String(),
  version: Type.Integer(),
  sort: Type.Enum(['period', 'status', 'dependant']),
  code: Type.String(),
  code_text: Type.String(),
  side: TextOrNull,
  place: TextOrNull,
  place_text: TextOrNull,
  scheme: TextOrNull,
  scheme_text: TextOrNull,
  dependant: Type.Union([
    Type.Object({ name_zh: Type.String(), name_en: Type.String(), birth_date: Day }),
    Type.Null(),
  ]),
  from: Day,
  to: DayOrNull,
  evidence: Type.String(),
  evidence_text: Type.String(),
  evidence_reference: TextOrNull,
  recorded_at: Type.String(),
});

const StretchView = Type.Object({
  kind: Type.String(),
  kind_text: Type.String(),
  from: Day,
  to: DayOrNull,
});

/** What is recorded of a person; for each kind of period the days that it covers in a row, and those between. */
export const StandingView = Type.Object({
  person: Type.Object({
    person_id: Type.String(),
    name_zh: Type.String(),
    name_en: Type.String(),
    birth_date: Day,
    died_on: DayOrNull,
    documents: Type.Array(Type.Object({ type: Type.String(), masked: Type.String() })),
  }),
  known_at: Type.String(),
  periods: Type.Array(EntryView),
  statuses: Type.Array(EntryView),
  dependants: Type.Array(EntryView),
  stretches: Type.Array(StretchView),
  gaps: Type.Array(StretchView),
});

/** One version of an entry with who made it. */
export const VersionView = Type.Interface([EntryView], {
  change: Type.String(),
  change_text: Type.String(),
  role: Type.String(),
  organisation: Type.String(),
  organisation_name: Type.String(),
  superseded_at: TextOrNull,
});

/** In whose words entries are shown. */
export interface Showing {
  readonly law: PeriodLaw;
  readonly language: Language;
  /** The dependants by identifier. */
  readonly dependants: ReadonlyMap<string, Person>;
}

/** An entry as a page shows it. */
export function entryView(entry: Entry, { law, language, dependants }: Showing) {
  const dependant = entry.dependant_id === null ? undefined : dependants.get(entry.dependant_id);
  return {
    entry_id: entry.entry_id,
    version: entry.version,
    sort: entry.sort,
    code: entry.code,
    code_text: codeName(entry)[language],
    side: entry.side,
    place: entry.place,
    place_text: placeName(law, entry)?.[language] ?? null,
    scheme: entry.scheme,
    scheme_text:
      entry.scheme === null ? null : (law.insurances.get(entry.scheme)?.[language] ?? entry.scheme),
    dependant:
      dependant === undefined
        ? null
        : {
            name_zh: dependant.name_zh,
            name_en: dependant.name_en,
            birth_date: dependant.birth_date.toString(),
          },
    from: entry.from.toString(),
    to: entry.to?.toString() ?? null,
    evidence: entry.evidence,
    evidence_text: EVIDENCE[entry.evidence][language],
    evidence_reference: entry.evidence_reference,
    recorded_at: entry.recorded_at.toString(),
  };
}

/** A version as a history shows it. */
export function versionView(version: EntryVersion, showing: Showing, organisation: Texts | null) {
  const { recorded_by } = version;
  return {
    ...entryView(version, showing),
    change: version.change,
    change_text: CHANGE_NAMES[version.change][showing.language],
    role: recorded_by.role,
    organisation: recorded_by.organisation,
    organisation_name: organisation?.[showing.language] ?? recorded_by.organisation,
    superseded_at: version.superseded_at?.toString() ?? null,
  };
}

/** A person's whole standing as a page shows it. */
export function standingView(
  person: Person,
  entries: readonly Entry[],
  known_at: string,
  showing: Showing,
) {
  const { language } = showing;
  const shown = entries.map((entry) => entryView(entry, showing));
  return {
    person: {
      person_id: person.person_id,
      name_zh: person.name_zh,
      name_en: person.name_en,
      birth_date: person.birth_date.toString(),
      died_on: person.died_on?.toString() ?? null,
      documents: person.documents.map(({ document_type, masked }) => ({
        type: document_type,
        masked,
      })),
    },
    known_at,
    periods: shown.filter(({ sort }) => sort === 'period'),
    statuses: shown.filter(({ sort }) => sort === 'status'),
    dependants: shown.filter(({ sort }) => sort === 'dependant'),
    stretches: perKind(entries, mergedStretches, language),
    gaps: perKind(entries, gapsBetween, language),
  };
}

/** What is worked out of the periods of each kind. */
function perKind(
  entries: readonly Entry[],
  work: (stretches: readonly Stretch[]) => readonly Stretch[],
  language: Language,
) {
  return PERIOD_KINDS.flatMap((kind) =>
    work(entries.filter(({ sort, code }) => sort === 'period' && code === kind)).map(
      ({ from, to }) => ({
        kind,
        kind_text: PERIOD_KIND_NAMES[kind][language],
        from: from.toString(),
        to: to?.toString() ?? null,
      }),
    ),
  );
}

function codeName({ sort, code }: Entry): Texts {
  if (sort === 'period') return PERIOD_KIND_NAMES[code as PeriodKind];
  return sort === 'status' ? STATUSES[code as StatusCode] : RELATION_NAMES[code as Relation];
}

function placeName(law: PeriodLaw, { side, place }: Entry): Texts | null {
  if (side === null) return null;
  return (place === null ? undefined : law.places.get(place)) ?? SIDE_NAMES[side];
}
