import type { Identifier, Resource } from '@medplum/fhirtypes';
import type { PlainDate } from '../../../kernel/day.ts';
import { gradeDocument } from '../../../kernel/documents/document.ts';
import {
  DOCUMENT_EXAMPLES,
  type DocumentType,
  problemOf,
} from '../../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { IDENTIFIER_SYSTEMS } from '../canonical.ts';

const TYPE_OF: ReadonlyMap<string, DocumentType> = new Map(
  Object.entries(IDENTIFIER_SYSTEMS).map(([type, system]) => [system, type as DocumentType]),
);

/** Numbers of identity documents under our own systems that cannot be right on the day (`record.identifier`). */
export function wrongIdentityNumbers(resource: Resource, on: PlainDate): readonly Fault[] {
  const { identifier } = resource as { readonly identifier?: unknown };
  if (!Array.isArray(identifier)) return [];
  return identifier.flatMap((one: Identifier, at): Fault[] => {
    const document_type = TYPE_OF.get(one?.system ?? '');
    if (document_type === undefined) return [];
    const graded = gradeDocument({ document_type, number: one.value ?? '' }, on);
    if (problemOf(graded) === null) return [];
    const path = `${resource.resourceType}.identifier[${at}].value`;
    return [fault('record.identifier', { example: DOCUMENT_EXAMPLES[document_type] }, path)];
  });
}
