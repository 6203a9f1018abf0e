export type {
  Ask,
  MessageHandler,
  MessageKind,
  QuestionHandler,
  QuestionKind,
  Received,
  Send,
  Transport,
} from './contract.ts';
export { bodyProblem, messageKind, questionKind } from './kind.ts';
export { renderMessageReference } from './message-reference.ts';
export { type Trust, trustFrom } from './trust.ts';
