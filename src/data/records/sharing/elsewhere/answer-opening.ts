import type { Static } from 'typebox';
import type { QuestionHandler } from '../../../../exchange/index.ts';
import { type Instant, instant, millisText } from '../../../../kernel/day.ts';
import { type Fault, fault } from '../../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import { findPerson, type Person } from '../../../../people/persons/index.ts';
import type { Session } from '../../../../platform/postgres/index.ts';
import { recordAuthority } from '../../../transfers/index.ts';
import { noteOpened, type Opener, type Opening, openSharing } from '../acts/open-sharing.ts';
import { takeOpeningBack } from '../acts/opening-store.ts';
import { type KeptSharing, stateOf } from '../sharing-consent.ts';
import { sharingNamed } from '../sharing-store.ts';
import { type CrossingSummary, crossingSummary } from './crossing-summary.ts';
import { institutionOfSide } from './institution-of-side.ts';
import { DOCUMENT_CHARACTERS_MAX, SHARING_OPENED } from './messages.ts';
import type { ElsewherePorts } from './ports.ts';

type OpeningQuestion = QuestionHandler<
  typeof SHARING_OPENED.question,
  typeof SHARING_OPENED.answer
>;
type Opened = Static<typeof SHARING_OPENED.answer>;

/** Answers at the side that holds the records. Another side speaks for its own institutions only. */
export function openingQuestion(ports: ElsewherePorts): OpeningQuestion {
  return {
    of: SHARING_OPENED,
    answer: async (from, { consent_id, organisation, subject }) => {
      const by = { subject, role: 'provider', organisation, jurisdiction: from } as const;
      const institution = institutionOfSide(ports, by, ports.clock.now());
      if (!institution.ok) return no(fault('sharing.not_in_force'));
      return openFor(ports, { consent_id, institution: institution.value, by });
    },
  };
}

/**
 * One transaction decides, counts, records who looked and lets the summary go. Fails with `sharing.not_in_force` where no
 * consent of that institution is in force or a refusal closes it, `sharing.used_up`, and `transfer.*`.
 */
function openFor(
  ports: ElsewherePorts,
  opener: Opener & { readonly consent_id: string },
): Promise<Result<Opened, Fault>> {
  const at = ports.clock.now();
  return ports.database.transaction(async (session) => {
    const consent = await sharingNamed(session, opener.consent_id);
    const isTheirs = consent?.institution === opener.institution && consent.opens;
    if (consent === null || !isTheirs) return no(fault('sharing.not_in_force'));
    const looked = await look(session, ports, { consent, opener, at });
    if (looked.ok) return looked;
    const outcome = looked.error.code;
    await noteOpened(session, { ...opener, ...placeOf(consent, at), outcome });
    return looked;
  });
}

interface Looking {
  readonly consent: KeptSharing;
  readonly opener: Opener;
  readonly at: Instant;
}

async function look(
  session: Session,
  ports: ElsewherePorts,
  { consent, opener, at }: Looking,
): Promise<Result<Opened, Fault>> {
  const { person_id, consent_id } = consent;
  const person = await findPerson(session, person_id);
  if (person === null || person.died_on !== null || stateOf(consent, at) !== 'GRANTED') {
    return no(fault('sharing.not_in_force'));
  }
  const counted =
    consent.openings_max === null
      ? null
      : await openSharing(session, ports, { ...opener, consent_id });
  if (counted !== null && !counted.ok) return counted;
  const opening = counted?.value ?? null;
  const out = await letOut(session, ports, { consent, opener, at, person });
  if (!out.ok) {
    if (opening?.is_new === true) await takeOpeningBack(session, { ...opening, consent_id });
    return out;
  }
  const { document, kinds, basis } = out.value;
  const place = placeOf(consent, at);
  await noteOpened(session, { ...opener, ...place, outcome: 'done', kinds });
  return ok({
    document,
    opened_at: place.at,
    ...countOf(opening, consent),
    basis,
  });
}

const placeOf = ({ person_id, consent_id }: KeptSharing, at: Instant) => ({
  person_id,
  consent_id,
  at: millisText(at),
});

function countOf(opening: Opening | null, { openings }: KeptSharing) {
  if (opening === null) return { until: null, openings, openings_max: null };
  const until = millisText(instant(opening.until));
  return { until, openings: opening.openings, openings_max: opening.openings_max };
}

/** The summary, if the institution may see whose it is and there is a legal basis for it to leave. */
async function letOut(
  session: Session,
  ports: ElsewherePorts,
  { consent, opener, at, person }: Looking & { readonly person: Person },
): Promise<Result<CrossingSummary & { readonly basis: string }, Fault>> {
  const { institution, by } = opener;
  const { subject } = by;
  const scope = { kind: 'institution', institution, subject, purpose: 'TREAT', at } as const;
  const summary = await crossingSummary(session, ports, person, scope);
  if (summary === null) return no(fault('sharing.not_in_force'));
  if (summary.document.length > DOCUMENT_CHARACTERS_MAX) {
    throw new Error('a summary is longer than an answer can be');
  }
  const crossed = await ports.transferBasisFor(session, {
    act: 'sharing_opened',
    exporter: recordAuthority(ports.node),
    importer: institution,
    to: by.jurisdiction,
    categories: ['summary'],
    purpose: 'treatment',
    subject: consent.person_id,
    consent: `sharing ${consent.consent_id}`,
    amount: { items: 1, bytes: new TextEncoder().encode(summary.document).length },
    erase_at: null,
    about: { type: 'sharing', id: consent.consent_id },
    by: subject,
  });
  return crossed.ok ? ok({ ...summary, basis: crossed.value.basis }) : crossed;
}
