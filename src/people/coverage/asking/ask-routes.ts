import { Type } from 'typebox';
import { parseDay } from '../../../kernel/day.ts';
import { DOCUMENT_TYPES } from '../../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { HttpApp } from '../../../platform/http/index.ts';
import { PersonAnswerView } from '../answer/answer-view.ts';
import { explainAnswer } from '../answer/explain-answer.ts';
import { coverageConsentRoutes } from '../consent/consent-routes.ts';
import type { AskedQuestion } from '../question/read-question.ts';
import { askCoverage, type CoverageRequest } from './ask-coverage.ts';
import type { AtCounter } from './find-subject.ts';
import type { AskCoveragePorts } from './ports.ts';

const STRICT = { additionalProperties: false };
const Code = Type.String({ minLength: 1, maxLength: 64 });
const CodeOrNull = Type.Union([Code, Type.Null()]);

const QUESTION = {
  place: Code,
  service_point: Type.Optional(CodeOrNull),
  department: Type.Optional(CodeOrNull),
  level: Type.Optional(CodeOrNull),
  setting: Type.Optional(CodeOrNull),
  service: Code,
  day: Type.Optional(Type.Union([Type.String({ maxLength: 10 }), Type.Null()])),
  price: Type.Optional(
    Type.Union([
      Type.Object(
        { currency: Type.String({ maxLength: 8 }), value: Type.String({ maxLength: 20 }) },
        STRICT,
      ),
      Type.Null(),
    ]),
  ),
  facts: Type.Optional(
    Type.Record(Code, Type.Record(Code, Type.Unknown(), { maxProperties: 100 }), {
      maxProperties: 20,
    }),
  ),
  assume_agreement: Type.Optional(Type.Boolean()),
  known_at: Type.Optional(Type.Union([Type.String({ maxLength: 40 }), Type.Null()])),
  ask_other_sides: Type.Optional(Type.Boolean()),
};

const AtCounterBody = {
  person: Type.Object(
    {
      document_type: Type.Enum([...DOCUMENT_TYPES]),
      number: Type.String({ minLength: 1, maxLength: 40 }),
      birth_date: Type.String({ maxLength: 10 }),
    },
    STRICT,
  ),
  consent: Type.Optional(
    Type.Object(
      { text_version: Type.String({ maxLength: 80 }), expressed: Type.Boolean() },
      STRICT,
    ),
  ),
};

/** Adds the questions about a person's cover: one's own, and those of a counter; and the consent they rest on. */
export function askCoverageRoutes(app: HttpApp, ports: AskCoveragePorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/people/coverage/own-questions',
    operation: 'askOwnCoverage',
    summary:
      'What the person who is signed in is covered for at a place, for a service, on a day: a ranked list and who pays which part. Nothing is stored.',
    action: 'people.coverage.ask_own',
    body: Type.Object(QUESTION, STRICT),
    answer: PersonAnswerView,
    handle: ({ principal, body, language }) => {
      const request = { asked: body, at_counter: null, ask_other_sides: askOthers(body) };
      return answered(ports, principal, request, language);
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/people/coverage/counter-questions',
    operation: 'askCoverageAtCounter',
    summary:
      'What the bearer of a document is covered for. The look is recorded and shown to the person; other sides are asked only with consent.',
    action: 'people.coverage.ask',
    body: Type.Object({ ...AtCounterBody, ...QUESTION }, STRICT),
    answer: PersonAnswerView,
    handle: async ({ principal, body, language }) => {
      const { person, consent = null, ...asked } = body;
      const at_counter = atCounter(person, consent);
      if (!at_counter.ok) return at_counter;
      const request = { asked, at_counter: at_counter.value, ask_other_sides: askOthers(body) };
      return answered(ports, principal, request, language);
    },
  });
  coverageConsentRoutes(app, ports);
}

const askOthers = ({ ask_other_sides }: { ask_other_sides?: boolean }) => ask_other_sides !== false;

async function answered(
  ports: AskCoveragePorts,
  principal: Principal,
  request: Omit<CoverageRequest, 'asked'> & { readonly asked: AskedQuestion },
  language: Language,
) {
  const answer = await askCoverage(ports, principal, request);
  return answer.ok ? ok(explainAnswer(answer.value, language)) : answer;
}

function atCounter(
  person: {
    readonly document_type: AtCounter['document']['document_type'];
    readonly number: string;
    readonly birth_date: string;
  },
  consent: AtCounter['consent'],
): Result<AtCounter, Fault> {
  const { document_type, number } = person;
  const birth_date = parseDay(person.birth_date);
  if (birth_date.ok) {
    return ok({ document: { document_type, number }, birth_date: birth_date.value, consent });
  }
  const field = 'person.birth_date';
  return no(fault('request.invalid', { field, problem: birth_date.error }, field));
}
