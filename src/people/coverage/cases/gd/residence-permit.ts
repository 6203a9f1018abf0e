import { documentOn, isTold, statusOn } from '../../person/known-person.ts';
import { byDocument, byStatus, type CaseSources, type Evidence, told } from '../found.ts';

/** What shows that somebody holds a mainland residence permit on the day: the document, or the recorded status. */
export function permitEvidence({ person, asked: { on } }: CaseSources): Evidence | null {
  const permit = documentOn(person, ['residence_permit'], on);
  if (permit !== null) return byDocument(permit);
  const status = statusOn(person, 'residence_permit_holder', on);
  return status === null ? null : byStatus(status);
}

/** The fact that a scheme asks for; not known where the mainland register was not read and no permit is in sight. */
export function permitFact(sources: CaseSources) {
  const evidence = permitEvidence(sources);
  if (evidence === null && !isTold(sources.person, 'GD')) return {};
  const found = told(evidence !== null, ...(evidence === null ? [] : [evidence]));
  return { has_residence_permit: found };
}
