import { JURISDICTIONS } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { CASE_KINDS, CASE_RULES } from '../course/kinds.ts';
import { agreementOn } from '../law/agreement.ts';
import { today } from '../law/today.ts';
import { TRIAL_TEXT } from '../letters/letter-frame-texts.ts';
import type { CasePorts } from '../ports.ts';
import { formOf } from '../prepare/inputs.ts';
import { caseConsentOn } from '../texts/consent-texts.ts';
import { KIND_TEXTS, STATE_TEXTS } from '../texts/state-texts.ts';
import { sideName } from '../texts/value-texts.ts';

/** Which cases a sign-in may open, and what the law says about each kind today. */
export function caseForms(ports: CasePorts, principal: Principal, language: Language) {
  const on = today(ports);
  const { assume_agreement, node } = ports;
  const { version, text } = caseConsentOn(on);
  return {
    consent: { text_version: version, text: text[language] },
    peers: JURISDICTIONS.filter((side) => side !== node).map((side) => ({
      side,
      name: sideName(side, language),
    })),
    kinds: CASE_KINDS.map((kind) => {
      const agreement = agreementOn(ports.rulebook, kind, { on, assume_agreement });
      const rule = CASE_RULES[kind].events['requested'];
      const isActor = rule?.actors.includes(principal.role) ?? false;
      const { is_in_force, is_trial } = agreement;
      return {
        kind,
        title: KIND_TEXTS[kind][language],
        is_in_force,
        is_trial,
        trial: is_trial ? TRIAL_TEXT[language] : null,
        note: agreement.note?.[language] ?? null,
        sources: agreement.sources,
        parts: isActor ? (rule?.by ?? []) : [],
        may_open: isActor && (is_in_force || is_trial),
        fields: formOf(kind, 'requested', on, language),
        states: Object.keys(CASE_RULES[kind].states).map((state) => ({
          state,
          text:
            (STATE_TEXTS[kind] as Record<string, Record<Language, string>>)[state]?.[language] ??
            state,
        })),
      };
    }),
  };
}
