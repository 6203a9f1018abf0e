import { renderMessageReference } from '../../exchange/index.ts';
import type { DescribedNode } from './described-node.ts';
import type { Page } from './markdown.ts';

/** Every kind of message and question that a node takes. */
export function messagesPage({ kinds, trust }: DescribedNode): Page {
  return { path: 'docs/reference/messages.md', text: renderMessageReference(kinds, trust) };
}
