import { type Fault, fault } from '../../../kernel/fault.ts';
import type { StoredFile } from '../../records/index.ts';

/** Why a file that may be seen is not given out now; null where it is. */
export function notGiven(file: StoredFile & { readonly is_deleted: boolean }): Fault | null {
  if (file.is_deleted) return fault('file.removed');
  if (file.scan === 'WAITING') return fault('file.held');
  return file.scan === 'INFECTED' ? fault('file.infected', { name: file.virus ?? '' }) : null;
}
