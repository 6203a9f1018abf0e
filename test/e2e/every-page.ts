import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { Jurisdiction } from '../../src/kernel/jurisdiction.ts';
import { type Audited, auditEverywhere } from './audit.ts';
import { openPage } from './browser.ts';
import { callAs } from './nodes.ts';
import { pageOf } from './sign-in.ts';

/** The pages that readers see at a node; some addresses are known only when the nodes are up. */
export type PagesByReader = Readonly<
  Record<string, { readonly node: Jurisdiction; readonly pages: () => Promise<Audited[]> }>
>;

/** Looks at all pages of a reader, who is nobody when called a visitor; gives what is wrong. */
export async function auditPagesOf(
  browser: Browser,
  name: string,
  { node, pages }: PagesByReader[string],
): Promise<string[]> {
  const watched =
    name === 'visitor'
      ? await openPage(browser, { origin: inject('origins')[node] })
      : await pageOf(browser, name, { language: 'en' });
  const found: string[] = [];
  for (const page of await pages()) found.push(...(await auditEverywhere(watched, page)));
  await watched.close();
  return found;
}

/** A claim in a state that somebody sees. */
export async function someClaim(name: string, state: string): Promise<string> {
  const path = `/api/capital/claims?state=${state}`;
  const { claims } = (await callAs(inject('environment'), name, { path })) as {
    claims: { claim_id: string }[];
  };
  const [claim] = claims;
  if (claim === undefined) throw new Error(`${name} sees no claim that is ${state}`);
  return claim.claim_id;
}

/** The month that is running. */
export function thisMonth(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
}
