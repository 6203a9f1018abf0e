import { join } from 'node:path';
import { SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { signInKey } from '../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { mintDemoToken } from '../../src/platform/signin/index.ts';
import type { ScratchNodes } from '../scratch-nodes.ts';
import { providerAt } from './elders.ts';

/** A bearer token of a provider at one of the scratch nodes. */
export function providerToken(nodes: ScratchNodes, node: 'HK' | 'GD'): Promise<string> {
  return tokenOf(nodes, node, providerAt(node));
}

/** A bearer token of a demonstration sign-in, by its name, at its own node. */
export function demoToken(nodes: ScratchNodes, name: string): Promise<string> {
  const person = DEMO_PEOPLE.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return tokenOf(nodes, person.jurisdiction, person);
}

async function tokenOf(
  nodes: ScratchNodes,
  node: Jurisdiction,
  person: Parameters<typeof mintDemoToken>[0]['person'],
): Promise<string> {
  const token = await mintDemoToken({
    environment: 'demonstration',
    origin: nodes.origin(node),
    key: await signInKey(join(nodes.folder, 'data', node)),
    person,
    clock: SYSTEM_CLOCK,
  });
  if (!token.ok) throw new Error(token.error.code);
  return token.value;
}
