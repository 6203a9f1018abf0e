import type { Static, TSchema } from 'typebox';
import { FAULTS, type Fault, type FaultCode, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { type Ask, bodyProblem, type QuestionKind } from '../kinds/index.ts';
import { noteUnreachable } from '../peers/index.ts';
import { seal, unseal } from '../wire/index.ts';
import type { QuestionPorts } from './ports.ts';
import { type Answer, type Question, readAnswer } from './question.ts';
import { logQuestion, logReached } from './store.ts';

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}

/** Sends a sealed question; a side that does not answer is noted as away. */
async function reach(
  ports: QuestionPorts,
  to: Jurisdiction,
  envelope: string,
): Promise<Result<string, Fault>> {
  try {
    return ok(await ports.transport.ask(to, envelope));
  } catch (error) {
    ports.log.info({ flow: 'exchange', peer: to, error }, 'no answer to a question');
    const since = await noteUnreachable(ports.database, to, ports.clock.now());
    return no(fault('peer.unreachable', { peer: to, since: since.toString() }));
  }
}

/** Opens an answer; null when it is not one of `to` to this question. */
function openAnswer(
  ports: QuestionPorts,
  to: Jurisdiction,
  question_id: string,
  envelope: string,
): Answer['answer'] | null {
  const opened = unseal(envelope, 'sampan-answer', ports.keys);
  if (!opened.ok || opened.value.from !== to) return null;
  const answer = readAnswer(opened.value.text);
  const fits =
    answer?.in_reply_to === question_id && answer.from === to && answer.to === ports.node;
  return fits ? answer.answer : null;
}

function settle<A extends TSchema>(
  to: Jurisdiction,
  schema: A,
  answer: Answer['answer'] | null,
): Result<Static<A>, Fault> {
  const wrong = no(fault('peer.answer_wrong', { peer: to }));
  if (answer === null) return wrong;
  if ('code' in answer) {
    return isFaultCode(answer.code) ? no(fault(answer.code, answer.facts, answer.at)) : wrong;
  }
  return bodyProblem(schema, answer.body) === null ? ok(answer.body as Static<A>) : wrong;
}

/**
 * Makes the function that asks another side now. The answer is verified and fits its schema. Fails with
 * `peer.unreachable`, `peer.answer_wrong`, or the fault that the other side answered with. Throws when the question
 * does not fit its own schema, which is a mistake of the program.
 */
export function createAsk(ports: QuestionPorts): Ask {
  const { node, clock, random, keys, database } = ports;
  return async <Q extends TSchema, A extends TSchema>(
    to: Jurisdiction,
    of: QuestionKind<Q, A>,
    body: Static<Q>,
  ): Promise<Result<Static<A>, Fault>> => {
    const problem = bodyProblem(of.question, body);
    if (problem !== null) throw new Error(`${of.kind}: the question does not fit at ${problem}`);
    await keys.refresh();
    const key = keys.encryptionKey(to);
    if (key === null) return no(fault('message.key_unknown'));
    const id = newId(clock, random);
    const at = clock.now();
    const question: Question = {
      id,
      from: node,
      to,
      kind: of.kind,
      sent_at: at.toString(),
      body,
    };
    const sealed = seal(JSON.stringify(question), 'sampan-question', keys, to, key);
    const reached = await reach(ports, to, sealed);
    const result = reached.ok
      ? settle(to, of.answer, openAnswer(ports, to, id, reached.value))
      : reached;
    const outcome = result.ok ? 'answered' : result.error.code;
    const entry = { question_id: id, direction: 'asked', peer: to, kind: of.kind, at } as const;
    if (reached.ok) await logReached(database, { ...entry, outcome }, clock.now());
    else await logQuestion(database, { ...entry, outcome });
    return result;
  };
}
