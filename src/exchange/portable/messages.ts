import { Type } from 'typebox';
import { ok } from '../../kernel/result.ts';
import { type QuestionHandler, questionKind } from '../kinds/index.ts';

/** One side asks another for its list, so that documents can be checked while that side is away. */
export const REVOCATIONS_LISTED = questionKind(
  'exchange.revocations.listed.v1',
  'Which documents that people carry has the side revoked? The answer is signed and may be kept.',
  Type.Object({}, { additionalProperties: false }),
  Type.Object({ list: Type.String({ maxLength: 900_000 }) }, { additionalProperties: false }),
);

type ListHandler = QuestionHandler<
  typeof REVOCATIONS_LISTED.question,
  typeof REVOCATIONS_LISTED.answer
>;

/** Answers the question with the list as it is at that moment. */
export function revocationsHandler(signedList: () => Promise<string>): ListHandler {
  return { of: REVOCATIONS_LISTED, answer: async () => ok({ list: await signedList() }) };
}
