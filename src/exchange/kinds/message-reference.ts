import type { TSchema } from 'typebox';
import type { MessageKind, QuestionKind } from './contract.ts';
import type { TrustRule } from './trust.ts';

function waysOf(kind: string, trust: readonly TrustRule[]): string {
  const ways = trust
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ from, to }) => `${from} → ${to}`);
  return ways.length === 0 ? 'every side to every other' : ways.join(', ');
}

function schemaBlock(title: string, schema: TSchema): readonly string[] {
  return [title, '', '```json', JSON.stringify(schema, null, 2), '```', ''];
}

function messageSection(of: MessageKind, trust: readonly TrustRule[]): readonly string[] {
  const head = [`### ${of.kind}`, '', of.summary, '', `Sent: ${waysOf(of.kind, trust)}.`, ''];
  return [...head, ...schemaBlock('Body:', of.schema)];
}

function questionSection(of: QuestionKind, trust: readonly TrustRule[]): readonly string[] {
  return [
    ...[`### ${of.kind}`, '', of.summary, '', `Asked: ${waysOf(of.kind, trust)}.`, ''],
    ...schemaBlock('Question:', of.question),
    ...schemaBlock('Answer:', of.answer),
  ];
}

/** Renders `docs/reference/messages.md`: every kind with its sentence, who may send it to whom, and its schema. */
export function renderMessageReference(
  kinds: {
    readonly messages: readonly MessageKind[];
    readonly questions: readonly QuestionKind[];
  },
  trust: readonly TrustRule[],
): string {
  const byName = (a: { readonly kind: string }, b: { readonly kind: string }) =>
    a.kind < b.kind ? -1 : 1;
  return [
    '# Messages and questions between the nodes',
    '',
    'Written by `sampan docs` from the kinds in the code and from `policy/compact/trust.yaml`. Each node publishes the',
    'same at `/exchange/kinds`. How they travel is described in [the house](../explanation/house.md).',
    '',
    '## Messages',
    '',
    ...[...kinds.messages].sort(byName).flatMap((one) => messageSection(one, trust)),
    '## Questions',
    '',
    ...[...kinds.questions].sort(byName).flatMap((one) => questionSection(one, trust)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
