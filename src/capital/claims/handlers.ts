import type { MessageHandler, QuestionHandler } from '../../exchange/index.ts';
import { answerEligibility } from './home/answer-eligibility.ts';
import { confirmedHandler, reversedHandler, submittedHandler } from './home/handle-home.ts';
import { CLAIM_DECIDED, ELIGIBILITY_ASKED } from './messages.ts';
import type { HomePorts } from './ports.ts';
import { recordDecisions } from './treating/record-decisions.ts';

/** Handlers of every kind of claim message; which of them a side may send is a matter of trust. */
export function claimHandlers(ports: HomePorts) {
  const decided: MessageHandler<typeof CLAIM_DECIDED.schema> = {
    of: CLAIM_DECIDED,
    handle: (session, { from, body }) => recordDecisions(session, ports, from, body.claims),
  };
  return [
    submittedHandler(ports),
    confirmedHandler(ports),
    reversedHandler(ports),
    decided,
  ] as const;
}

/** Handlers of the questions of this room. */
export function claimQuestions(ports: HomePorts) {
  const eligibility: QuestionHandler<
    typeof ELIGIBILITY_ASKED.question,
    typeof ELIGIBILITY_ASKED.answer
  > = {
    of: ELIGIBILITY_ASKED,
    answer: (from, question) => answerEligibility(ports, from, question),
  };
  return [eligibility] as const;
}
