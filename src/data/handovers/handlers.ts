import type { QuestionHandler } from '../../exchange/index.ts';
import { fault } from '../../kernel/fault.ts';
import { no, ok } from '../../kernel/result.ts';
import { requestedHandler } from './home/applying/take-request.ts';
import { erasedHandler, openedHandler } from './home/home-handlers.ts';
import { partOfCopy } from './home/store/copy-store.ts';
import { reportedHandler } from './home/visit/take-report.ts';
import { FILE_PART, PART_BYTES } from './messages.ts';
import type { HandoverPorts } from './ports.ts';
import {
  decidedHandler,
  endedHandler,
  givenHandler,
  toldHandler,
} from './treating/treating-handlers.ts';
import { partOfFile } from './treating/visit-store.ts';

/** Handlers of the messages of both sides; which of them a side may send is a matter of trust. */
export function handoverHandlers(ports: HandoverPorts) {
  return [
    requestedHandler(ports),
    reportedHandler(ports),
    openedHandler(ports),
    erasedHandler,
    toldHandler(ports),
    givenHandler,
    endedHandler(ports),
    decidedHandler,
  ] as const;
}

/** Gives a part of a copy or a document to the side that it was meant for; everybody else hears that it is not there. */
export function handoverQuestion(
  ports: HandoverPorts,
): QuestionHandler<typeof FILE_PART.question, typeof FILE_PART.answer> {
  const { database, node, home } = ports;
  return {
    of: FILE_PART,
    answer: async (from, question) => {
      const part =
        node === home
          ? await partOfCopy(database, { ...question, side: from }, PART_BYTES)
          : await partOfFile(database, { ...question, home: from }, PART_BYTES);
      return part === null
        ? no(fault('handover.not_found'))
        : ok({ part: Buffer.from(part).toString('base64') });
    },
  };
}
