import { type Fault, fault } from '../../kernel/fault.ts';
import { newId } from '../../kernel/id.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { bodyProblem } from '../kinds/index.ts';
import { isTransient } from '../peers/index.ts';
import { countUnproven, recordRefusal } from '../refusals/index.ts';
import { claimedSender, readInstant, seal, unseal, type WireProblem } from '../wire/index.ts';
import type { QuestionPorts } from './ports.ts';
import { type Answer, type Question, readQuestion } from './question.ts';
import { logQuestion } from './store.ts';

/** Opens a question; the keys are read again once when its key is not known. */
async function open(
  ports: QuestionPorts,
  envelope: string,
): Promise<Result<Question, WireProblem>> {
  const { keys, node } = ports;
  let opened = unseal(envelope, 'sampan-question', keys);
  if (!opened.ok && opened.error === 'message.key_unknown' && (await keys.refresh())) {
    opened = unseal(envelope, 'sampan-question', keys);
  }
  if (!opened.ok) return opened;
  const question = readQuestion(opened.value.text);
  if (question === null) return no('message.head_invalid');
  if (question.from !== opened.value.from) return no('message.signature_wrong');
  return question.to === node ? ok(question) : no('message.receiver_wrong');
}

function isCurrent(ports: QuestionPorts, sent_at: string): boolean {
  const sent = readInstant(sent_at)?.epochMilliseconds ?? 0;
  return Math.abs(sent - ports.clock.now().epochMilliseconds) <= ports.limits.skew_ms;
}

/** Finds the answer: a body, or the fault why there is none. A failing handler is a fault, not an error. */
async function find(ports: QuestionPorts, question: Question): Promise<Result<unknown, Fault>> {
  const { kind, from, to, body } = question;
  const handler = ports.questions.get(kind);
  if (handler === undefined) return no(fault('message.kind_unknown', { kind }));
  if (!ports.trust(from, to, kind)) return no(fault('message.kind_untrusted', { kind }));
  if (!isCurrent(ports, question.sent_at)) return no(fault('question.expired'));
  const at = bodyProblem(handler.of.question, body);
  if (at !== null) return no(fault('message.body_invalid', { at }, at));
  try {
    const answer = await handler.answer(from, body);
    const problem = answer.ok ? bodyProblem(handler.of.answer, answer.value) : null;
    if (problem !== null) throw new Error(`${kind}: the answer does not fit at ${problem}`);
    return answer;
  } catch (error) {
    ports.log.error({ flow: 'exchange', peer: from, kind, error }, 'no answer found');
    return no(fault(isTransient(error) ? 'node.unavailable' : 'message.handler_failed'));
  }
}

const REFUSED: ReadonlySet<string> = new Set([
  'message.kind_unknown',
  'message.kind_untrusted',
  'message.body_invalid',
  'question.expired',
]);

/** Logs a question and how it ended; one that was refused is shown among the refusals too. */
async function log(ports: QuestionPorts, question: Question, outcome: string): Promise<void> {
  const { id, from, kind } = question;
  const { database, clock, random } = ports;
  const at = clock.now();
  const entry = { question_id: id, direction: 'answered', peer: from, kind, at, outcome } as const;
  await logQuestion(database, entry);
  if (!REFUSED.has(outcome)) return;
  const refusal = { refusal_id: newId(clock, random), message_id: id, sequence: null };
  await recordRefusal(database, { ...refusal, from, kind, code: outcome }, at);
}

async function reject(
  ports: QuestionPorts,
  claimed_from: Jurisdiction | null,
  code: WireProblem,
): Promise<Fault> {
  const { database, clock, random } = ports;
  await countUnproven(database, { id: newId(clock, random), claimed_from, code }, clock.now());
  return fault(code);
}

/**
 * Answers a sealed question with a sealed answer, and logs who asked for what before anything is given away. Fails
 * only when the question cannot be opened; every other fault travels inside the sealed answer.
 */
export async function answerQuestion(
  ports: QuestionPorts,
  envelope: string,
): Promise<Result<string, Fault>> {
  const opened = await open(ports, envelope);
  if (!opened.ok) return no(await reject(ports, claimedSender(envelope), opened.error));
  const { id, from } = opened.value;
  const key = ports.keys.encryptionKey(from);
  if (key === null) return no(fault('message.key_unknown'));
  const found = await find(ports, opened.value);
  await log(ports, opened.value, found.ok ? 'answered' : found.error.code);
  const answer: Answer = {
    in_reply_to: id,
    from: ports.node,
    to: from,
    sent_at: ports.clock.now().toString(),
    answer: found.ok ? { body: found.value } : found.error,
  };
  return ok(seal(JSON.stringify(answer), 'sampan-answer', ports.keys, from, key));
}
