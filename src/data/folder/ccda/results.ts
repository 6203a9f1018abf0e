import type { Observation, ObservationReferenceRange, Procedure } from '@medplum/fhirtypes';
import { type XmlElement, XSI_TYPE } from '../check/read-xml.ts';
import { conceptOf, quantityOf } from './codes.ts';
import { type EntryContext, given, type ReadEntry } from './section-entries.ts';
import { momentOf, periodOf } from './times.ts';
import { allAt, at, attribute, childrenOf, plainText } from './xml-nodes.ts';

const CATEGORIES = 'http://terminology.hl7.org/CodeSystem/observation-category';
const STATES: Readonly<Record<string, Observation['status']>> = {
  completed: 'final',
  active: 'preliminary',
  aborted: 'cancelled',
};

/** Results or vital signs (organizers with observations, or observations alone). */
export function readObservations(category: 'laboratory' | 'vital-signs'): ReadEntry {
  return (entry, context) => {
    const organizers = allAt(entry, 'organizer');
    const inside = organizers.flatMap((organizer) =>
      allAt(organizer, 'component/observation').map((one) => ({ one, around: organizer })),
    );
    const alone = allAt(entry, 'observation').map((one) => ({ one, around: undefined }));
    return [...inside, ...alone].flatMap(({ one, around }): readonly Observation[] => {
      const read = observationOf(one, around, category, context);
      return read === null ? [] : [read];
    });
  };
}

function observationOf(
  one: XmlElement,
  around: XmlElement | undefined,
  category: string,
  context: EntryContext,
): Observation | null {
  const code = conceptOf(at(one, 'code'), context.words);
  if (code === null) {
    context.leaveOut('result without a code or words');
    return null;
  }
  const { words } = context;
  const value = resultOf(at(one, 'value'), context);
  const state = attribute(at(one, 'statusCode'), 'code') ?? '';
  return given<Observation>({
    resourceType: 'Observation',
    status: STATES[state] ?? 'unknown',
    category: [{ coding: [{ system: CATEGORIES, code: category }] }],
    code,
    subject: context.subject,
    effectiveDateTime: momentOf(at(one, 'effectiveTime')) ?? momentOf(at(around, 'effectiveTime')),
    ...value,
    interpretation: childrenOf(one, 'interpretationCode').flatMap(
      (said) => conceptOf(said, words) ?? [],
    ),
    referenceRange: allAt(one, 'referenceRange/observationRange').flatMap(
      (range) => rangeOf(range) ?? [],
    ),
  });
}

const QUANTITIES: ReadonlySet<string> = new Set(['PQ', 'INT', 'REAL']);
const CONCEPTS: ReadonlySet<string> = new Set(['CD', 'CE', 'CO', 'CV']);

type Value = Pick<Observation, 'valueQuantity' | 'valueCodeableConcept' | 'valueString'>;

function resultOf(of: XmlElement | undefined, { words, leaveOut }: EntryContext): Value {
  if (of === undefined) return {};
  const type = (attribute(of, XSI_TYPE) ?? '').replace(/^.*:/, '');
  const quantity = QUANTITIES.has(type) ? quantityOf(of) : null;
  if (quantity !== null) return { valueQuantity: quantity };
  const concept = CONCEPTS.has(type) ? conceptOf(of, words) : null;
  if (concept !== null) return { valueCodeableConcept: concept };
  const text = plainText(of) || (attribute(of, 'value') ?? '');
  if (text !== '') return { valueString: text };
  leaveOut(`value of the type ${type === '' ? '?' : type.slice(0, 20)}`);
  return {};
}

function rangeOf(range: XmlElement): ObservationReferenceRange | null {
  const value = at(range, 'value');
  const text = plainText(at(range, 'text'));
  const read = given<ObservationReferenceRange>({
    low: quantityOf(at(value, 'low')),
    high: quantityOf(at(value, 'high')),
    text: text === '' ? undefined : text,
  });
  return Object.keys(read).length === 0 ? null : read;
}

const PROCEDURE_STATES: Readonly<Record<string, Procedure['status']>> = {
  completed: 'completed',
  active: 'in-progress',
  aborted: 'stopped',
  cancelled: 'not-done',
};

/** Procedures, in any of the three forms that C-CDA has for them. */
export const readProcedures: ReadEntry = (entry, context) =>
  ['procedure', 'act', 'observation']
    .flatMap((name) => allAt(entry, name))
    .flatMap((one): readonly Procedure[] => {
      const code = conceptOf(at(one, 'code'), context.words);
      if (code === null) {
        context.leaveOut('procedure without a code or words');
        return [];
      }
      const time = at(one, 'effectiveTime');
      const period = periodOf(time);
      return [
        given<Procedure>({
          resourceType: 'Procedure',
          status: PROCEDURE_STATES[attribute(at(one, 'statusCode'), 'code') ?? ''] ?? 'unknown',
          code,
          subject: context.subject,
          performedPeriod: period,
          performedDateTime: period === undefined ? momentOf(time) : undefined,
        }),
      ];
    });
