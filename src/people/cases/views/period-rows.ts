import type { Language, Texts } from '../../../kernel/language.ts';
import { KINDS } from '../../../schemes/compact/periods/texts.ts';
import { EVIDENCE, periodLaw } from '../../periods/index.ts';
import type { CaseFile } from '../case.ts';
import type { EventFacts } from '../course/course.ts';
import type { CasePorts } from '../ports.ts';
import { sideName } from '../texts/value-texts.ts';

/** A period as the schema of a statement makes it. */
interface StatedPeriod {
  readonly kind: keyof typeof KINDS;
  readonly place: string | null;
  readonly scheme: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly evidence: string;
  readonly evidence_reference: string | null;
}

/** The periods of a statement in the reader's language; codes of the other side that are not known stay as they are. */
export function periodRows(
  ports: Pick<CasePorts, 'rulebook'>,
  file: CaseFile,
  facts: EventFacts | null,
  language: Language,
) {
  const periods = (facts?.['periods'] ?? []) as readonly StatedPeriod[];
  const names = periodLaw(ports.rulebook);
  const evidence: Readonly<Record<string, Texts>> = EVIDENCE;
  return periods.map((one) => ({
    kind: one.kind,
    kind_text: KINDS[one.kind][language],
    place_text:
      one.place === null
        ? sideName(file.other_side, language)
        : (names.places.get(one.place)?.[language] ?? one.place),
    scheme_text:
      one.scheme === null ? null : (names.insurances.get(one.scheme)?.[language] ?? one.scheme),
    from: one.from,
    to: one.to,
    evidence: one.evidence,
    evidence_text: evidence[one.evidence]?.[language] ?? one.evidence,
    evidence_reference: one.evidence_reference,
  }));
}
