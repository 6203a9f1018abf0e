import { type Static, Type } from 'typebox';
import { FAULTS, type FaultCode } from '../../../kernel/fault.ts';
import type { Language, Texts } from '../../../kernel/language.ts';
import { ANOTHER_PERSON } from '../../../kernel/principal.ts';
import type { ChainedEvent } from '../chain/audit-event.ts';
import { actOf } from './act-texts.ts';
import { kindText } from './kind-texts.ts';
import { spokenName } from './spoken-name.ts';
import { BASES, OUTCOMES, purposeText, type ShownBasis } from './word-texts.ts';

/** An event in plain words, as the person it is about reads it. */
export const SeenEvent = Type.Object({
  sequence: Type.String(),
  at: Type.String(),
  act: Type.String(),
  act_text: Type.String(),
  group: Type.String(),
  role: Type.String(),
  organisation: Type.String(),
  organisation_name: Type.String(),
  /** Language of the name. */
  organisation_lang: Type.String(),
  side: Type.String(),
  purpose: Type.String(),
  purpose_text: Type.String(),
  kinds: Type.Array(
    Type.Object({ type: Type.String(), text: Type.String(), amount: Type.Integer() }),
  ),
  amount: Type.Integer(),
  is_refused: Type.Boolean(),
  is_own: Type.Boolean(),
  outcome_text: Type.String(),
  basis: Type.String(),
  basis_text: Type.String(),
});

/** What the words need beside the event. */
export interface Wording {
  readonly language: Language;
  readonly organisationName: (organisation: string) => Texts | null;
}

/** Makes the view of an event; `consented` says that a consent of the person covered the institution then. */
export function seenEvent(
  event: ChainedEvent,
  { language, organisationName }: Wording,
  consented: boolean,
): Static<typeof SeenEvent> {
  const { interaction, organisation, purpose, amount } = event;
  const act = actOf(interaction);
  const basis = basisOf(event, consented);
  const by = spokenName(organisationName(organisation), organisation, language);
  return {
    sequence: String(event.sequence),
    at: new Date(event.at).toISOString(),
    act: interaction,
    act_text: act.text[language],
    group: act.group,
    role: event.role,
    organisation,
    organisation_name: by.name,
    organisation_lang: by.lang,
    side: event.jurisdiction,
    purpose,
    purpose_text: purposeText(purpose)[language],
    kinds: kindsOf(event, language),
    amount,
    is_refused: event.outcome !== 'done',
    is_own: isOwn(event),
    outcome_text: outcomeText(event, language),
    basis,
    basis_text: BASES[basis][language],
  };
}

function kindsOf({ kinds, resource_type, amount }: ChainedEvent, language: Language) {
  const known = Object.entries(kinds ?? {}).filter(([type]) => type !== '');
  const all = known.length > 0 ? known : ([[resource_type, amount]] as const);
  return all
    .filter(([type]) => type !== '')
    .map(([type, count]) => ({ type, text: kindText(type)[language], amount: count }))
    .sort((one, other) => other.amount - one.amount);
}

/** Why it was refused, where that can be said without the facts of the moment. */
function outcomeText({ outcome, amount, interaction }: ChainedEvent, language: Language): string {
  if (outcome === 'done') {
    const isLook = actOf(interaction).group === 'looks';
    return OUTCOMES[amount === 0 && isLook ? 'nothing' : 'done'][language];
  }
  const title = outcome in FAULTS ? FAULTS[outcome as FaultCode].title[language] : '';
  const refused = OUTCOMES.refused[language];
  return title === '' || title.includes('{') ? refused : `${refused}: ${title}`;
}

/** Whether people did it with their own data. */
const isOwn = ({ role, organisation }: ChainedEvent) =>
  role === 'patient' && organisation !== ANOTHER_PERSON;

function basisOf(event: ChainedEvent, consented: boolean): ShownBasis {
  if (event.basis) return event.basis;
  if (isOwn(event)) return 'self';
  if (event.interaction === 'trail.seen') return 'decider';
  if (event.role !== 'provider' || event.interaction.startsWith('look.')) return 'register';
  if (event.outcome !== 'done' || event.amount === 0) return 'none';
  return consented ? 'consent' : 'own_record';
}
