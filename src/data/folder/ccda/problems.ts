import type { AllergyIntolerance, AllergyIntoleranceReaction, Condition } from '@medplum/fhirtypes';
import type { XmlElement } from '../check/read-xml.ts';
import { conceptOf, type Words } from './codes.ts';
import { type EntryContext, given, type ReadEntry } from './section-entries.ts';
import { dateTime, momentOf } from './times.ts';
import { allAt, at, attribute, childrenOf } from './xml-nodes.ts';

const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem';
const RESOLVED_STATES = new Set(['completed', 'aborted']);

/** Observations inside a concern (problem or allergy), with the state of the concern. */
function concernsOf(entry: XmlElement) {
  const acts = allAt(entry, 'act');
  return acts.flatMap((act) => {
    const state = attribute(at(act, 'statusCode'), 'code') ?? 'active';
    return childrenOf(act, 'entryRelationship')
      .filter((one) => attribute(one, 'typeCode') === 'SUBJ')
      .flatMap((one) => childrenOf(one, 'observation'))
      .map((observation) => ({ observation, state }));
  });
}

/** Problem concerns (C-CDA R2.1, 2.16.840.1.113883.10.20.22.4.3) as conditions. */
export const readProblems: ReadEntry = (entry, context) =>
  concernsOf(entry).flatMap(({ observation, state }): readonly Condition[] => {
    const code = conceptOf(at(observation, 'value'), context.words);
    if (code === null) {
      context.leaveOut('problem without a code or words');
      return [];
    }
    if (attribute(observation, 'negationInd') === 'true') {
      context.leaveOut(`denied: ${code.text ?? code.coding?.[0]?.display ?? ''}`);
      return [];
    }
    const time = at(observation, 'effectiveTime');
    const ended = dateTime(attribute(at(time, 'high'), 'value'));
    const isOver = ended !== undefined || RESOLVED_STATES.has(state);
    return [
      given<Condition>({
        resourceType: 'Condition',
        clinicalStatus: {
          coding: [
            { system: `${TERMINOLOGY}/condition-clinical`, code: isOver ? 'resolved' : 'active' },
          ],
        },
        code,
        subject: context.subject,
        onsetDateTime: momentOf(time),
        abatementDateTime: ended,
      }),
    ];
  });

const SEVERITIES: Readonly<Record<string, AllergyIntoleranceReaction['severity']>> = {
  '255604002': 'mild',
  '6736007': 'moderate',
  '371924009': 'moderate',
  '24484000': 'severe',
  '399166001': 'severe',
};

/** Allergy concerns (2.16.840.1.113883.10.20.22.4.30). */
export const readAllergies: ReadEntry = (entry, context) =>
  concernsOf(entry).flatMap(({ observation, state }): readonly AllergyIntolerance[] => {
    const substance = childrenOf(observation, 'participant')
      .filter((one) => attribute(one, 'typeCode') === 'CSM')
      .map((one) => at(one, 'participantRole/playingEntity/code'))[0];
    const code =
      conceptOf(substance, context.words) ?? conceptOf(at(observation, 'value'), context.words);
    if (code === null) {
      context.leaveOut('allergy without a substance');
      return [];
    }
    if (attribute(observation, 'negationInd') === 'true') {
      context.leaveOut(`denied: ${code.text ?? code.coding?.[0]?.display ?? ''}`);
      return [];
    }
    const isOver = RESOLVED_STATES.has(state);
    return [
      given<AllergyIntolerance>({
        resourceType: 'AllergyIntolerance',
        clinicalStatus: {
          coding: [
            {
              system: `${TERMINOLOGY}/allergyintolerance-clinical`,
              code: isOver ? 'resolved' : 'active',
            },
          ],
        },
        code,
        patient: context.subject,
        onsetDateTime: momentOf(at(observation, 'effectiveTime')),
        reaction: reactionsOf(observation, context),
      }),
    ];
  });

function reactionsOf(
  observation: XmlElement,
  { words }: EntryContext,
): readonly AllergyIntoleranceReaction[] & AllergyIntoleranceReaction[] {
  return childrenOf(observation, 'entryRelationship')
    .filter((one) => attribute(one, 'typeCode') === 'MFST')
    .flatMap((one) => childrenOf(one, 'observation'))
    .flatMap((reaction) => {
      const manifestation = conceptOf(at(reaction, 'value'), words);
      if (manifestation === null) return [];
      const severity = severityOf(reaction, words);
      return [given<AllergyIntoleranceReaction>({ manifestation: [manifestation], severity })];
    });
}

function severityOf(reaction: XmlElement, words: Words) {
  const codes = allAt(reaction, 'entryRelationship/observation')
    .filter((one) => attribute(at(one, 'code'), 'code') === 'SEV')
    .map((one) => conceptOf(at(one, 'value'), words)?.coding?.[0]?.code);
  return codes[0] === undefined ? undefined : SEVERITIES[codes[0]];
}
