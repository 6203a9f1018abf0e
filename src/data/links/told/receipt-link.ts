import { millisText } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { writeReceipt } from '../../records/index.ts';
import { sideOf } from '../application/crossing-of.ts';
import type { LinkPorts } from '../ports.ts';
import { type LinkTerms, wasOpened } from '../store.ts';

/**
 * Signs what a person agreed to with a link, or that it is over, within the caller's transaction. The receipt has the name
 * of the link and its terms; address, key and passcode are not in it. It opens nothing: whoever looks for the person's
 * records finds no consent behind it. The institution's side gets it with the record, at the first opening: before that it
 * has nothing of the person, and is told nothing. Then it is told of the end as well.
 */
export async function receiptLink(
  session: Session,
  ports: LinkPorts,
  of: { readonly terms: LinkTerms; readonly act: 'given' | 'withdrawn' },
): Promise<void> {
  const { terms, act } = of;
  const { scope, keep_days } = terms;
  const agreed = {
    person_id: terms.person_id,
    consent_id: terms.link_id,
    institution: terms.institution,
    recipient_side: sideOf(ports, terms.institution),
    given_as: terms.applied_as ?? 'self',
    from_at: millisText(terms.ready_at),
    to_at: millisText(terms.expires_at),
    policy: ports.record_law.scheme,
    law_digest: terms.law_digest,
    basis: 'link',
    opens: true,
    covers_emergency: false,
    record_types: scope.record_types,
    care_from: scope.care_from,
    care_to: scope.care_to,
    linked: null,
    people: null,
    study_uids: null,
    purposes: [scope.purpose ?? 'treatment'],
    sensitive_classes: scope.sensitive_classes ?? [],
    openings_max: terms.openings_max,
    access_mode: keep_days > 0 ? 'store' : 'view',
    erase_days: keep_days > 0 ? keep_days : null,
    exceptions: [],
  } as const;
  const isKnown = act === 'withdrawn' && (await wasOpened(session, terms.link_id));
  await writeReceipt(session, ports, { agreed, act, told: isKnown ? 'now' : 'later' });
}
