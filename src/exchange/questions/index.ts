export { answerQuestion } from './answer-question.ts';
export { createAsk } from './ask-question.ts';
