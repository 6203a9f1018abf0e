import { type Static, Type } from 'typebox';
import { FAULTS, type Fault, faultText } from '../../kernel/fault.ts';
import type { FaultKind } from '../../kernel/fault-kind.ts';
import type { Language } from '../../kernel/language.ts';

/** What every error looks like: RFC 9457, `application/problem+json`. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String({ description: 'Stable name of this kind of problem; ends in the code.' }),
    title: Type.String({ description: 'What was wrong, in the language asked for.' }),
    status: Type.Integer(),
    detail: Type.String({ description: 'What would be right, or what to do now.' }),
    instance: Type.String({ description: 'The request number, to quote to the operator.' }),
    code: Type.String(),
    facts: Type.Record(Type.String(), Type.String()),
    at: Type.Optional(Type.String({ description: 'Where: a field such as `fee.value`.' })),
  },
  { title: 'Problem' },
);

export type Problem = Static<typeof ProblemSchema>;

/** The code system of fault codes, also the front part of a problem's `type`. */
const FAULT_SYSTEM = 'urn:sampan:fault';

/** The one place where a fault becomes an error answer. */
export function problemOf(
  fault: Fault,
  asked: { readonly language: Language; readonly request_id: string },
): Problem {
  const { title, remedy } = faultText(fault, asked.language);
  return {
    type: `${FAULT_SYSTEM}:${fault.code}`,
    title,
    status: FAULTS[fault.code].status,
    detail: remedy,
    instance: asked.request_id,
    code: fault.code,
    facts: fault.facts,
    ...(fault.at === undefined ? {} : { at: fault.at }),
  };
}

/** The same fault as FHIR R4 says it; `expression` names where, `diagnostics` the request. */
export function operationOutcome(
  fault: Fault,
  asked: { readonly language: Language; readonly request_id: string },
) {
  const kind: FaultKind = FAULTS[fault.code];
  const { title, remedy } = faultText(fault, asked.language);
  return {
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: kind.status >= 500 ? 'fatal' : 'error',
        code: kind.issue,
        details: {
          coding: [{ system: FAULT_SYSTEM, code: fault.code, display: title }],
          text: `${title} ${remedy}`,
        },
        diagnostics: asked.request_id,
        ...(fault.at === undefined ? {} : { expression: [fault.at] }),
      },
    ],
  } as const;
}
