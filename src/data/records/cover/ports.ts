import type { Rulebook } from '../../../rulebook/index.ts';

/** What the resources about cover are made from. */
export interface CoverPorts {
  readonly rulebook: Rulebook;
}
