import { inject } from 'vitest';
import { callAs } from './nodes.ts';

/** A change of the law of the voucher that fits: a later amount of the year, far enough away to move nothing. */
function amountFrom(from: string) {
  return {
    scheme: 'hk.elderly_voucher',
    parameter: 'annual_amount',
    from,
    value: '2500.00',
    grade: 'provisional',
    source: { title: 'A notice that was invented for the demonstration', url: 'unknown' },
    note: null,
    corrects: false,
  };
}

/** Drafts a change as an officer of Hong Kong; gives its identifier. */
export async function someDraft(from = '2060-01-01'): Promise<string> {
  const change_id = crypto.randomUUID();
  await callAs(inject('environment'), 'ho-officer', {
    path: '/api/policy/changes',
    body: { change_id, change: amountFrom(from), reason: 'To show how a change is drafted.' },
  });
  return change_id;
}
