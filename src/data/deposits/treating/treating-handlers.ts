import type { MessageHandler, QuestionHandler } from '../../../exchange/index.ts';
import { fault } from '../../../kernel/fault.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import { IMAGE_PART, IMAGES_DECIDED, PART_BYTES } from '../messages.ts';
import { partOfFile, writeDecisions } from './treating-store.ts';

/** Gives a part of a file to the side whose person it is; everybody else hears that it is not there. */
export function partHandler(ports: {
  readonly database: Database;
}): QuestionHandler<typeof IMAGE_PART.question, typeof IMAGE_PART.answer> {
  return {
    of: IMAGE_PART,
    answer: async (from, question) => {
      const part = await partOfFile(ports.database, { ...question, home: from }, PART_BYTES);
      return part === null
        ? no(fault('image.not_found'))
        : ok({ part: Buffer.from(part).toString('base64') });
    },
  };
}

/** Writes what home decided; only the side that was offered an image can. */
export const decidedHandler: MessageHandler<typeof IMAGES_DECIDED.schema> = {
  of: IMAGES_DECIDED,
  handle: (session, { from, body, received_at }) =>
    writeDecisions(
      session,
      { home: from, deposit_id: body.deposit_id, at: received_at },
      body.images,
    ),
};
