import { codeTexts } from '../../../exchange/index.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import { fullCode, REASONS, type ReasonCode } from '../../../kernel/reason.ts';
import { reasonText } from '../../../kernel/reasons/reason-texts.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { EventFacts } from '../course/course.ts';
import { type Letter, writeLetter } from '../letters/write-letter.ts';
import type { CasePorts } from '../ports.ts';
import { readCase } from '../steps/case-history.ts';
import { readerOf } from '../steps/case-reader.ts';
import { findCase } from '../store/case-store.ts';
import { type CaseViewer, documentOf, personOf } from './case-view.ts';
import { periodRows } from './period-rows.ts';

/** A letter with what stands beside its sentences. */
type WholeLetter = Letter & {
  readonly case_id: string;
  readonly language: Language;
  readonly person: { readonly name_zh: string; readonly name_en: string } | null;
  readonly masked: string | null;
  readonly periods: ReturnType<typeof periodRows>;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly document: { document_id: string; compact: string; codes: readonly string[] } | null;
};

/** Reads a letter for whoever may see its case (`case.not_found`, `case.letter_unknown`). */
export function readLetter(
  ports: CasePorts,
  of: { readonly case_id: string; readonly event_id: string },
  viewer: CaseViewer,
): Promise<Result<WholeLetter, Fault>> {
  const { principal, language } = viewer;
  return ports.database.transaction(async (session) => {
    const file = await findCase(session, readerOf(principal), of.case_id);
    if (file === null) return no(fault('case.not_found'));
    const open = await readCase(session, file);
    const letter = writeLetter(open, of.event_id, { ...ports, language });
    if (letter === null) return no(fault('case.letter_unknown'));
    const facts = open.events.find(({ event_id }) => event_id === of.event_id)?.facts ?? {};
    return ok({
      ...letter,
      case_id: file.case_id,
      language,
      person: await personOf(session, ports, file, principal),
      masked: file.masked,
      periods: periodRows(ports, file, facts, language),
      reasons: reasonsIn(facts, language),
      document: codesOf(facts),
    });
  });
}

/** The signed document of an event with the texts of its codes; null where none was issued. */
function codesOf(facts: EventFacts) {
  const document = documentOf(facts);
  const codes = document === null ? null : codeTexts(document.compact);
  return document === null || codes?.ok !== true ? null : { ...document, codes: codes.value };
}

/** The reasons of the finding in an event; codes that this side does not know are left out. */
function reasonsIn(facts: EventFacts, language: Language) {
  const finding = facts['finding'] as { readonly reasons: readonly string[] } | null | undefined;
  return (finding?.reasons ?? [])
    .filter((code): code is ReasonCode => Object.hasOwn(REASONS, code))
    .map((code) => ({ code: fullCode(code), text: reasonText(code, language) }));
}
