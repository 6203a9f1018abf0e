import type { AskCoveragePorts } from '../../../people/coverage/index.ts';
import type { Rulebook } from '../../../rulebook/index.ts';

/** What the resources about cover are made from: the law, and the room that answers questions about a person. */
export interface CoverPorts {
  readonly rulebook: Rulebook;
  readonly coverage: AskCoveragePorts;
}
