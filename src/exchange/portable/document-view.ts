import { type Static, Type } from 'typebox';
import { type Fault, faultText } from '../../kernel/fault.ts';
import type { Language } from '../../kernel/language.ts';
import { bodyProblem } from '../kinds/index.ts';
import type { PortableDocument } from './portable-document.ts';
import type { PortableKind } from './portable-kind.ts';
import { REVOCATION_REASONS } from './revocation-reason.ts';
import type { Verdict } from './verify-document.ts';

const StringOrNull = Type.Union([Type.String(), Type.Null()]);

/** A document as programs and people read it. */
export const DocumentView = Type.Object({
  document_id: Type.String(),
  issuer: Type.String(),
  kind: Type.String(),
  title: Type.String(),
  name_zh: StringOrNull,
  name_en: StringOrNull,
  birth_date: Type.String(),
  document_masked: StringOrNull,
  issued_at: Type.String(),
  valid_from: Type.String(),
  valid_to: Type.String({ description: 'First day on which it is no longer valid' }),
  last_day: Type.String({ description: 'Last day on which it is valid' }),
  lines: Type.Array(Type.Object({ label: Type.String(), text: Type.String() })),
});

const Problem = Type.Object({ code: Type.String(), title: Type.String(), remedy: Type.String() });

/** What a reader may believe, in the reader's language. */
export const VerdictView = Type.Object({
  is_valid: Type.Boolean(),
  problem: Type.Union([Problem, Type.Null()]),
  document: Type.Union([DocumentView, Type.Null()]),
  revocations: Type.Union([
    Type.Object({
      issued_at: Type.String(),
      next_update: Type.String(),
      age_hours: Type.Integer(),
      is_stale: Type.Boolean(),
    }),
    Type.Null(),
  ]),
  revocation: Type.Union([
    Type.Object({ revoked_at: Type.String(), reason: Type.String() }),
    Type.Null(),
  ]),
});

export type VerdictView = Static<typeof VerdictView>;

/** Words for a fault in the reader's language. */
function problemView(fault: Fault | null, language: Language) {
  return fault === null ? null : { code: fault.code, ...faultText(fault, language) };
}

/** A document with title and lines in the reader's language; a kind that is not known here has no lines. */
export function documentView(
  document: PortableDocument,
  kinds: readonly PortableKind[],
  language: Language,
) {
  const kind = kinds.find((one) => one.kind === document.kind);
  const fits = kind !== undefined && bodyProblem(kind.schema, document.claims) === null;
  const { subject } = document;
  return {
    document_id: document.document_id,
    issuer: document.issuer,
    kind: document.kind,
    title: kind?.title[language] ?? document.kind,
    name_zh: subject.name_zh,
    name_en: subject.name_en,
    birth_date: subject.birth_date.toString(),
    document_masked: subject.document_masked,
    issued_at: document.issued_at.toString(),
    valid_from: document.valid_from.toString(),
    valid_to: document.valid_to.toString(),
    last_day: document.valid_to.subtract({ days: 1 }).toString(),
    lines: fits ? [...kind.lines(document.claims, language)] : [],
  };
}

/** A verdict as programs and people read it. */
export function verdictView(
  { fault, document, checked, revocation }: Verdict,
  kinds: readonly PortableKind[],
  language: Language,
): VerdictView {
  return {
    is_valid: fault === null,
    problem: problemView(fault, language),
    document: document === null ? null : documentView(document, kinds, language),
    revocations:
      checked === null
        ? null
        : {
            issued_at: checked.issued_at.toString(),
            next_update: checked.next_update.toString(),
            age_hours: checked.age_hours,
            is_stale: checked.is_stale,
          },
    revocation:
      revocation === null
        ? null
        : {
            revoked_at: revocation.revoked_at.toString(),
            reason: REVOCATION_REASONS[revocation.reason][language],
          },
  };
}
