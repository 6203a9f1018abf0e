import type { Clock } from '../../kernel/day.ts';
import { newId, type Random } from '../../kernel/id.ts';
import type { SchemeLaw } from '../../rulebook/index.ts';
import type { JournalStamp } from '../ledger/index.ts';

/** What every use case of the voucher accounts needs: the law `hk.elderly_voucher`, time and identifiers. */
export interface VoucherPorts {
  readonly law: SchemeLaw;
  readonly clock: Clock;
  readonly random: Random;
}

/** Identifier and moment of a new journal. */
export function newStamp(
  ports: Pick<VoucherPorts, 'clock' | 'random'>,
): Omit<JournalStamp, 'as_of'> {
  return { journal_id: newId(ports.clock, ports.random), known_at: ports.clock.now() };
}
