import { Value } from 'typebox/value';
import { type PublicKeys, readTrusted } from '../../../../exchange/index.ts';
import { instant } from '../../../../kernel/day.ts';
import { type Canonical, canonicalJson, sha256 } from '../../../../kernel/digest.ts';
import { Receipt } from './receipt.ts';

const BYTES_MAX = 64 * 1024;
const LONG_AGO = instant('1970-01-01T00:00:00Z');

/** A receipt whose signature holds, with the digest of its canonical text. */
export interface TrustedReceipt {
  readonly receipt: Receipt;
  readonly digest: string;
}

/**
 * Reads a receipt, however old; null unless the side that holds the records has signed exactly this with a key of the
 * trust list that was in use at the moment that the receipt names.
 */
export function readReceipt(compact: string, keys: readonly PublicKeys[]): TrustedReceipt | null {
  const said = readTrusted(compact, 'sampan-receipt', { keys, at: LONG_AGO, bytes_max: BYTES_MAX });
  if (said === null || !Value.Check(Receipt, said.value)) return null;
  const receipt: Receipt = said.value;
  if (receipt.holder !== said.node) return null;
  const at = instant(receipt.at);
  if (readTrusted(compact, 'sampan-receipt', { keys, at, bytes_max: BYTES_MAX }) === null)
    return null;
  return { receipt, digest: sha256(canonicalJson(receipt as Canonical)) };
}
