import { join } from 'node:path';
import { type KeyRing, keysFileSource, openKeyRing } from '../../src/exchange/index.ts';
import { messageText, openMessage, seal } from '../../src/exchange/wire/index.ts';
import { SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { newId, SYSTEM_RANDOM } from '../../src/kernel/id.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { percentile, rounded } from './figures.ts';

const MESSAGES = 400;

async function ringOf(node: Jurisdiction, folder: string): Promise<KeyRing> {
  const source = keysFileSource(join(folder, 'data', 'exchange-keys.json'));
  const ring = await openKeyRing({ node, clock: SYSTEM_CLOCK, source });
  if (!ring.ok) throw new Error(ring.error.code);
  return ring.value;
}

/** Median microseconds of sealing and of opening one message with a body of one claim. */
export async function measureSealing(folder: string, body: object) {
  const from = await ringOf('GD', folder);
  const to = await ringOf('HK', folder);
  const key = from.encryptionKey('HK');
  if (key === null) throw new Error('no key to encrypt with');
  const sealing: number[] = [];
  const opening: number[] = [];
  for (let sequence = 1; sequence <= MESSAGES; sequence++) {
    const head = {
      id: newId(SYSTEM_CLOCK, SYSTEM_RANDOM),
      from: 'GD',
      to: 'HK',
      sequence,
      kind: 'capital.claim.submitted.v1',
      sent_at: SYSTEM_CLOCK.now(),
      in_reply_to: null,
    } as const;
    const start = performance.now();
    const text = messageText(head, JSON.stringify(body));
    const envelope = seal(text, 'sampan-message', from, 'HK', key);
    const sealed = performance.now();
    const opened = openMessage(envelope, to);
    if (!opened.ok) throw new Error(opened.error);
    opening.push((performance.now() - sealed) * 1000);
    sealing.push((sealed - start) * 1000);
  }
  return {
    seal_us: rounded(percentile(sealing, 0.5)),
    open_us: rounded(percentile(opening, 0.5)),
  };
}
