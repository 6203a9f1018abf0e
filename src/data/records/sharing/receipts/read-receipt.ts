import { Compile } from 'typebox/compile';
import { type PublicKeys, readTrusted } from '../../../../exchange/index.ts';
import { instant } from '../../../../kernel/day.ts';
import { type Canonical, canonicalJson, sha256 } from '../../../../kernel/digest.ts';
import { Receipt } from './receipt.ts';

const BYTES_MAX = 64 * 1024;
const validator = Compile(Receipt);

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
  const at = (value: unknown) => (validator.Check(value) ? instant(value.at) : null);
  const said = readTrusted(compact, 'sampan-receipt', { keys, at, bytes_max: BYTES_MAX });
  if (said === null) return null;
  const receipt = said.value as Receipt;
  if (receipt.holder !== said.node) return null;
  return { receipt, digest: sha256(canonicalJson(receipt as Canonical)) };
}
