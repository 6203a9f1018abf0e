import type { Page } from 'playwright-core';
import type { Say } from './words.ts';
import { elderNamed, today } from './world/seed-world.ts';

/** A claim as it is typed in; what is left out is usual. */
export interface TypedClaim {
  readonly elder: string;
  readonly episode: string;
  readonly fee: string;
  readonly document_number?: string;
}

/** Fills the form of a new claim by the labels that a reader sees. */
export async function fillClaim(page: Page, say: Say, of: TypedClaim): Promise<void> {
  const { person } = elderNamed(of.elder);
  const [document] = person.documents;
  const field = (key: string) => page.getByLabel(say(`clerk:${key}`), { exact: true });
  await field('field.document_type').selectOption(document?.document_type ?? 'hkid');
  await field('field.number').fill(of.document_number ?? document?.number ?? '');
  await field('field.birth_date').fill(person.birth_date.toString());
  await field('claim.department').selectOption('internal_medicine');
  await field('claim.day').fill(today());
  await field('claim.reason').selectOption('chronic_follow_up');
  await field('field.episode').fill(of.episode);
  await field('claim.fee').fill(of.fee);
  await field('field.consent').check();
}

/** A number of a visit that nothing else uses. */
export function episode(): string {
  return `V-${crypto.randomUUID().slice(0, 8)}`;
}
