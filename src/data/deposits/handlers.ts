import type { QuestionHandler } from '../../exchange/index.ts';
import { answerPresented } from './home/answer-presented.ts';
import { offeredHandler, type TakeOfferPorts } from './home/take-offer.ts';
import { DEPOSIT_PRESENTED } from './messages.ts';
import { decidedHandler, partHandler } from './treating/treating-handlers.ts';

type HandlerPorts = TakeOfferPorts & Parameters<typeof answerPresented>[0];

/** Handlers of the messages of both sides; which of them a side may send is a matter of trust. */
export function depositHandlers(ports: HandlerPorts) {
  return [offeredHandler(ports), decidedHandler] as const;
}

/** Handlers of the questions of both sides. */
export function depositQuestions(ports: HandlerPorts) {
  const presented: QuestionHandler<
    typeof DEPOSIT_PRESENTED.question,
    typeof DEPOSIT_PRESENTED.answer
  > = {
    of: DEPOSIT_PRESENTED,
    answer: (from, question) => answerPresented(ports, from, question),
  };
  return [presented, partHandler(ports)] as const;
}
