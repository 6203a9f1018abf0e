import { join } from 'node:path';
import { SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { signInKey } from '../../src/node/index.ts';
import { mintDemoToken } from '../../src/platform/signin/index.ts';
import type { ScratchNodes } from '../scratch-nodes.ts';
import { providerAt } from './elders.ts';

/** A bearer token of a provider at one of the scratch nodes. */
export async function providerToken(nodes: ScratchNodes, node: 'HK' | 'GD'): Promise<string> {
  const token = await mintDemoToken({
    environment: 'demonstration',
    origin: nodes.origin(node),
    key: await signInKey(join(nodes.folder, 'data', node)),
    person: providerAt(node),
    clock: SYSTEM_CLOCK,
  });
  if (!token.ok) throw new Error(token.error.code);
  return token.value;
}
