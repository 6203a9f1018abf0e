import type { PlainDate } from '../kernel/day.ts';
import type { LawAnswer, PairingLaw } from '../people/households/index.ts';
import { hasPermissionCeased, holdsDocument, type Person } from '../people/persons/index.ts';
import type { SchemeLaw } from '../rulebook/index.ts';

/** What the law of vouchers says about sharing between spouses, in the words of the households room. */
export function pairingLaw(law: SchemeLaw): PairingLaw {
  return {
    sharingAllowed: (on) => {
      const share = law.on('spouse_share', on);
      if (!share.known) return { answer: 'unknown', note: share.note.en };
      return { answer: share.value === true ? 'yes' : 'no', note: 'spouse_share' };
    },
    isRecipient: (person, on) => recipient(law, person, on),
    earlierPairingsMax: (on) => {
      const most = law.on('earlier_pairings_max', on);
      return most.known && typeof most.value === 'number' ? most.value : null;
    },
  };
}

function recipient(law: SchemeLaw, person: Person, on: PlainDate): LawAnswer {
  const age_min = law.on('age_min', on);
  if (!age_min.known) return { answer: 'unknown', note: age_min.note.en };
  const isOfAge = on.year - person.birth_date.year >= Number(age_min.value);
  if (!isOfAge) return { answer: 'no', note: 'age_min' };
  if (hasPermissionCeased(person, on)) return { answer: 'no', note: 'permission_ceased' };
  // Schemes document 1.2: an identity card or a Certificate of Exemption.
  return holdsDocument(person, ['hkid', 'exemption_certificate'], on)
    ? { answer: 'yes', note: 'age_min' }
    : { answer: 'no', note: 'document' };
}
