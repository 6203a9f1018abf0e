import type { Clock } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Scanned } from '../../records/index.ts';
import type { Scan } from './scanner.ts';

/**
 * Asks the scanner before anything is kept (`file.infected`). Without a scanner a file says that nobody looked; while a
 * configured one is away it waits and is given to nobody.
 */
export async function scanFile(
  { scan, clock }: { readonly scan: Scan | null; readonly clock: Clock },
  bytes: Uint8Array,
): Promise<Result<Scanned, Fault>> {
  if (scan === null) return ok({ scan: 'NOT_SCANNED', scanned_at: null, virus: null });
  const verdict = await scan(bytes);
  switch (verdict.said) {
    case 'infected':
      return no(fault('file.infected', { name: verdict.name }));
    case 'not_available':
      return ok({ scan: 'WAITING', scanned_at: null, virus: null });
    case 'clean':
      return ok({ scan: 'CLEAN', scanned_at: clock.now(), virus: null });
  }
}
