import { type Static, Type } from 'typebox';
import { day, instant, millisText } from '../../../../kernel/day.ts';
import { PURPOSES } from '../../purpose.ts';
import { SENSITIVE_CLASSES } from '../../repository/classify.ts';
import type { SaidTerms } from '../acts/settle-terms.ts';
import { RECORD_GROUP_NAMES, typesOfGroups } from '../record-groups.ts';
import { ACCESS_MODES, type SharingException } from '../sharing-consent.ts';

const STRICT = { additionalProperties: false };
const DayOrNull = Type.Union([Type.String({ format: 'date' }), Type.Null()]);
const TYPES_MAX = 80;
const NAMES_MAX = 50;
const EXCEPTIONS_MAX = 20;
const YEARS_OF_DAYS = 36_500;

const Types = Type.Array(Type.String({ maxLength: 64 }), { minItems: 1, maxItems: TYPES_MAX });
const Groups = Type.Array(Type.Enum([...RECORD_GROUP_NAMES]), { minItems: 1 });
const Names = Type.Array(Type.String({ maxLength: 160 }), { minItems: 1, maxItems: NAMES_MAX });
const People = Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
  minItems: 1,
  maxItems: NAMES_MAX,
});
const Classes = Type.Array(Type.Enum([...SENSITIVE_CLASSES]));
const Purposes = Type.Array(Type.Enum([...PURPOSES]), { minItems: 1 });

const Bounds = {
  /** Kinds of records by names that patients know; beside or in place of types. */
  groups: Type.Optional(Groups),
  record_types: Type.Optional(Types),
  care_from: Type.Optional(DayOrNull),
  care_to: Type.Optional(DayOrNull),
  linked: Type.Optional(Names),
};

const ExceptionBody = Type.Object(
  {
    ...Bounds,
    opens: Type.Boolean(),
    purposes: Type.Optional(Purposes),
    sensitive_classes: Type.Optional(Classes),
    people: Type.Optional(People),
    needs_break_glass: Type.Optional(Type.Boolean()),
  },
  STRICT,
);

/** What can be said of a sharing beside with whom. */
export const TERMS = {
  ...Bounds,
  purposes: Type.Optional(Purposes),
  sensitive_classes: Type.Optional(Classes),
  /** The second agreement, for the sensitive classes alone; it may follow later. */
  second_agreement: Type.Optional(Type.Boolean()),
  until: Type.Optional(Type.Union([Type.String({ format: 'date-time' }), Type.Null()])),
  openings_max: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  access_mode: Type.Optional(Type.Enum([...ACCESS_MODES])),
  erase_days: Type.Optional(Type.Integer({ minimum: 1, maximum: YEARS_OF_DAYS })),
  study_uids: Type.Optional(
    Type.Array(Type.String({ pattern: '^[0-9.]{1,64}$' }), { minItems: 1, maxItems: NAMES_MAX }),
  ),
  people: Type.Optional(People),
  exceptions: Type.Optional(Type.Array(ExceptionBody, { maxItems: EXCEPTIONS_MAX })),
};

/** A whole act: with whom, what, for whom, and that it is meant. */
export const SharingBody = Type.Object(
  {
    institution: Type.String({ minLength: 1, maxLength: 80 }),
    ...TERMS,
    /** A refusal in place of a consent; `*` refuses everybody. */
    refuses: Type.Optional(Type.Boolean()),
    covers_emergency: Type.Optional(Type.Boolean()),
    for_person: Type.Optional(Type.String({ format: 'uuid' })),
    expressed: Type.Boolean(),
  },
  STRICT,
);

/** What can be said when a request is answered. */
export const TermsBody = Type.Object(TERMS, STRICT);
type SaidBody = Static<typeof TermsBody> & {
  readonly institution: string;
  readonly refuses?: boolean;
  readonly covers_emergency?: boolean;
};

/** What was said, with what holds unless said: all kinds, for care, nothing sensitive, for looking only. */
export function termsOf(body: SaidBody): SaidTerms {
  const { until, openings_max, access_mode, erase_days, study_uids, people } = body;
  return {
    ...boundsOf(body),
    care_from: dayOf(body.care_from),
    care_to: dayOf(body.care_to),
    institution: body.institution,
    basis: 'consent',
    opens: body.refuses !== true,
    covers_emergency: body.covers_emergency ?? false,
    people: people ?? null,
    study_uids: study_uids ?? null,
    purposes: body.purposes ?? (body.refuses === true ? PURPOSES : ['TREAT']),
    sensitive_classes: body.sensitive_classes ?? [],
    second_agreement: body.second_agreement ?? false,
    openings_max: openings_max ?? null,
    access_mode: access_mode ?? 'view',
    erase_days,
    to_at: until === undefined || until === null ? until : millisText(instant(until)),
    exceptions: (body.exceptions ?? []).map(exceptionOf),
  };
}

function exceptionOf(body: Static<typeof ExceptionBody>): SharingException {
  return {
    ...boundsOf(body),
    care_from: dayOf(body.care_from) ?? null,
    care_to: dayOf(body.care_to) ?? null,
    opens: body.opens,
    purposes: body.purposes ?? null,
    sensitive_classes: body.sensitive_classes ?? null,
    people: body.people ?? null,
    needs_break_glass: body.opens && body.needs_break_glass === true,
  };
}

function boundsOf({
  groups,
  record_types,
  linked,
}: Pick<Static<typeof ExceptionBody>, 'groups' | 'record_types' | 'linked'>) {
  const ofGroups = groups === undefined ? null : typesOfGroups(groups);
  const both = [...(ofGroups ?? []), ...(record_types ?? [])];
  return {
    record_types: both.length === 0 ? null : [...new Set(both)].sort(),
    linked: linked ?? null,
  };
}

const dayOf = (text: string | null | undefined) =>
  text === undefined || text === null ? text : day(text);
