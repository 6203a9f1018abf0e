import type { Clock } from '../../kernel/day.ts';
import type { Database } from '../../platform/postgres/index.ts';
import { eraseRemoved, nextWaiting, writeScan } from '../records/index.ts';
import type { FolderPorts } from './ports.ts';

const WAITING_MAX = 200;
const ERASED_MAX = 1000;

/** Asks the scanner again about the files that wait for it; stops where it is still away. */
export async function scanWaiting(
  ports: Pick<FolderPorts, 'database' | 'clock' | 'scan'>,
): Promise<{ readonly clean: number; readonly infected: number }> {
  let [clean, infected] = [0, 0];
  let after: WaitingFile | null = null;
  for (let nth = 0; nth < WAITING_MAX; nth++) {
    after = await nextWaiting(ports.database, after);
    const said = after === null ? 'none' : await scanOne(ports, after);
    if (said === 'none') break;
    if (said === 'CLEAN') clean += 1;
    else infected += 1;
  }
  return { clean, infected };
}

type WaitingFile = NonNullable<Awaited<ReturnType<typeof nextWaiting>>>;

async function scanOne(
  { database, clock, scan }: Pick<FolderPorts, 'database' | 'clock' | 'scan'>,
  file: WaitingFile,
): Promise<'CLEAN' | 'INFECTED' | 'none'> {
  const said = scan === null ? ({ said: 'not_available' } as const) : await scan(file.bytes);
  if (said.said === 'not_available') return 'none';
  const virus = said.said === 'infected' ? said.name : null;
  const state = virus === null ? 'CLEAN' : 'INFECTED';
  await writeScan(database, file, { scan: state, virus, at: clock.now() });
  return state;
}

/** Erases the bytes of files that were deleted longer ago than they can be brought back. */
export async function eraseDeleted(ports: {
  readonly database: Database;
  readonly clock: Clock;
  readonly limits: Pick<FolderPorts['limits'], 'undo_days'>;
}): Promise<number> {
  const now = ports.clock.now();
  const before = now.subtract({ hours: ports.limits.undo_days * 24 });
  return await ports.database.transaction((session) =>
    eraseRemoved(session, before, now, ERASED_MAX),
  );
}
