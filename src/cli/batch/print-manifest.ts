import type { Totals } from '../../insight/simulation/index.ts';
import type { Output } from '../output.ts';
import type { Manifest } from './manifest.ts';

/** Tells a person what a run came to. */
export function printManifest(manifest: Manifest, out: Output): void {
  const { totals, before } = manifest;
  if (totals === null) return;
  out.line(`${totals.claims} claims of ${totals.persons} persons, ${manifest.scheme}`);
  printTotals(totals, out);
  if (before === null) return;
  const { difference } = before;
  out.line('');
  out.line('compared with the law as it is:');
  const { winners, losers, unchanged, not_comparable } = difference;
  out.line(`  persons who pay less ${winners}, more ${losers}, the same ${unchanged}`);
  if (not_comparable > 0) out.line(`  persons who cannot be compared ${not_comparable}`);
  for (const [step, count] of Object.entries(difference.outcomes)) out.line(`  ${step} ${count}`);
  for (const { payer, place, currency, amount } of difference.payer_changes) {
    out.line(`  ${payer} in ${place}: ${currency} ${amount}`);
  }
}

function printTotals(totals: Totals, out: Output): void {
  const counted = (counts: object) =>
    Object.entries(counts)
      .map(([key, count]) => `${key} ${count}`)
      .join(', ');
  out.line(`  outcomes: ${counted(totals.outcomes)}`);
  out.line(`  reasons: ${counted(totals.reasons)}`);
  if (Object.keys(totals.not_settled).length > 0) {
    out.line(`  not settled: ${counted(totals.not_settled)}`);
  }
  for (const { payer, place, currency, amount } of totals.paid) {
    out.line(`  paid by ${payer} in ${place}: ${currency} ${amount}`);
  }
}
