import type { Static, TSchema } from 'typebox';
import { type Clock, compareDays, dayAt, daysBetween, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { newId, type Random } from '../../kernel/id.ts';
import { type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Session } from '../../platform/postgres/index.ts';
import type { KeyRing } from '../keys/index.ts';
import { bodyProblem } from '../kinds/index.ts';
import { type Payload, type PortableSubject, VALID_DAYS_MAX } from './portable-document.ts';
import type { PortableKind } from './portable-kind.ts';
import { insertDocument } from './store.ts';
import { codeTexts, signPortable } from './text/index.ts';

export interface IssuePorts {
  readonly node: Jurisdiction;
  readonly clock: Clock;
  readonly random: Random;
  readonly keys: KeyRing;
}

/** What a document is to say. */
export interface NewDocument<S extends TSchema> {
  readonly kind: PortableKind<S>;
  /** Whom it is about; `person_id` stays here and lets the person find the document. */
  readonly subject: PortableSubject & { readonly person_id: string | null };
  readonly claims: Static<S>;
  /** Valid on the days of the half-open period `[valid_from, valid_to)`. */
  readonly valid_from: PlainDate;
  readonly valid_to: PlainDate;
  /** Subject of the sign-in that issues it. */
  readonly issued_by: string;
}

/**
 * Signs a document and keeps a copy, within the caller's transaction. Fails with `portable.validity_wrong` for a period
 * that is empty, over or longer than keys are kept, and with `portable.too_large` for what does not fit on paper.
 * Throws when the claims do not fit the kind, which is a mistake of the program.
 */
export type IssueDocument = <S extends TSchema>(
  session: Session,
  asked: NewDocument<S>,
) => Promise<Result<{ readonly document_id: string; readonly compact: string }, Fault>>;

/** Makes the function by which every flow issues documents that people carry. */
export function createIssue(ports: IssuePorts): IssueDocument {
  const { node, clock, random, keys } = ports;
  return async (session, asked) => {
    const { kind, claims, subject, valid_from, valid_to } = asked;
    const problem = bodyProblem(kind.schema, claims);
    if (problem !== null) throw new Error(`${kind.kind}: the claims do not fit at ${problem}`);
    const now = clock.now();
    const today = dayAt(now, ZONE);
    const isUsable =
      compareDays(valid_from, valid_to) < 0 &&
      compareDays(today, valid_to) < 0 &&
      daysBetween(today, valid_to) <= VALID_DAYS_MAX;
    if (!isUsable) return no(fault('portable.validity_wrong', { days: String(VALID_DAYS_MAX) }));
    await keys.refresh();
    const by = keys.signingKey();
    const document_id = newId(clock, random);
    const payload: Payload = {
      iss: node,
      jti: document_id,
      kind: kind.kind,
      at: now.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString(),
      from: valid_from.toString(),
      to: valid_to.toString(),
      sub: subjectOf(subject),
      says: claims,
    };
    const compact = signPortable(payload, 'sampan-document', by);
    const codes = codeTexts(compact);
    if (!codes.ok) return codes;
    await insertDocument(session, {
      document_id,
      kind: kind.kind,
      person_id: subject.person_id,
      kid: by.kid,
      compact,
      valid_from,
      valid_to,
      issued_at: now,
      issued_by: asked.issued_by,
    });
    return ok({ document_id, compact });
  };
}

function subjectOf(subject: PortableSubject): Payload['sub'] {
  const { name_zh, name_en, birth_date, document_masked } = subject;
  return {
    ...(name_zh === null ? {} : { zh: name_zh }),
    ...(name_en === null ? {} : { en: name_en }),
    born: birth_date.toString(),
    ...(document_masked === null ? {} : { doc: document_masked }),
  };
}
