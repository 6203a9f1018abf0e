import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { CasePorts } from '../ports.ts';
import { readCase } from '../steps/case-history.ts';
import { readerOf } from '../steps/case-reader.ts';
import { findCase } from '../store/case-store.ts';
import { type CaseViewer, caseView } from './case-view.ts';

/** Reads a case for whoever may see it (`case.not_found`); the look of staff is recorded in the same transaction. */
export function readCaseView(
  ports: CasePorts,
  case_id: string,
  viewer: CaseViewer,
): Promise<Result<Awaited<ReturnType<typeof caseView>>, Fault>> {
  return ports.database.transaction(async (session) => {
    const file = await findCase(session, readerOf(viewer.principal), case_id);
    if (file === null) return no(fault('case.not_found'));
    return ok(await caseView(session, ports, await readCase(session, file), viewer));
  });
}
