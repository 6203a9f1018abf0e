import { fault } from '../../../kernel/fault.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { faultError } from '../fault-outcome.ts';
import type { MadeSource } from '../repository/ports.ts';
import type { CoverPorts } from './ports.ts';

/** For whom and in which words the resources are made. */
export interface MadeFor {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly base: string;
}

/** The resources that are made from the law when they are asked for. */
export function makeCover(_ports: CoverPorts, _of: MadeFor): MadeSource {
  return {
    read: async () => {
      throw faultError(fault('record.not_found'));
    },
    search: async () => [],
  };
}
