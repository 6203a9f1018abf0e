import { SIDE_NAMES } from '../../../kernel/jurisdiction.ts';
import type { Language } from '../../../kernel/language.ts';
import { fill } from '../../../kernel/language.ts';
import { fullCode } from '../../../kernel/reason.ts';
import { reasonText } from '../../../kernel/reasons/reason-texts.ts';
import type { Rulebook } from '../../../rulebook/index.ts';
import { OUTCOMES } from '../../../schemes/coverage-labels.ts';
import { DOCUMENTS } from '../../../schemes/documents.ts';
import { type ExplainedEntitlement, explainCoverage } from '../../../schemes/explained-coverage.ts';
import { PLACES } from '../question/places.ts';
import type { Question } from '../question/question.ts';
import { type FactForm, factForm } from '../scheme-form.ts';
import { askableShape } from './askable.ts';
import type { PersonEntitlement } from './entitlement.ts';
import { evidenceName } from './evidence-texts.ts';
import type { CombinedStates } from './rank.ts';
import { CONDITIONS, NO_RULE, NOT_KNOWN, NOT_KNOWN_TEXTS } from './texts.ts';

/** What putting an answer into words needs besides the answer. */
export interface Wording {
  readonly language: Language;
  readonly rulebook: Rulebook;
}

type Words = Omit<ExplainedEntitlement, 'outcome' | 'outcome_text' | 'day'>;

/** One entitlement in the reader's language. */
export function explainEntitlement(
  entitlement: PersonEntitlement,
  question: Question,
  wording: Wording,
  place: { readonly rank: number; readonly combined: CombinedStates },
) {
  const { of, outcome } = entitlement;
  const { language } = wording;
  const words = wordsOf(entitlement, wording);
  const shape = askableShape(of.scheme) ?? {};
  const isOpen = outcome === 'not_known';
  const read = new Set(words.lines.map(({ key }) => key));
  const patient = words.shares.find(({ code }) => code === 'patient');
  return {
    rank: place.rank,
    combined: place.combined.get(entitlement) ?? null,
    topic: of.topic,
    setting: PLACES[question.place].side === 'GD' ? null : of.setting,
    purse: of.purse,
    outcome,
    outcome_text: outcome === 'not_known' ? NOT_KNOWN[language] : OUTCOMES[outcome][language],
    ...words,
    patient_pays: patient?.share ?? null,
    not_known: notKnownOf(entitlement, wording),
    facts_used: usedOf(entitlement, words, wording),
    facts_assumed: Object.entries(shape)
      .filter(([key]) => read.has(key) || (isOpen && entitlement.missing.includes(key)))
      .filter(([key]) => entitlement.known[key] === undefined)
      .map(([key, fact]): FactForm => factForm(key, fact, question.on, language)),
  };
}

/** What the rule decided; where nobody knows enough its amounts are a guess and are left out. */
function wordsOf(entitlement: PersonEntitlement, wording: Wording): Words {
  const { decided, missing, outcome } = entitlement;
  if (decided === null) return plainWords(entitlement, wording);
  const {
    outcome: _,
    outcome_text: __,
    day: ___,
    ...words
  } = explainCoverage(decided, wording.language);
  if (missing.length === 0) return words;
  const lines = words.lines.filter(({ key }) => !missing.includes(key) && !isAmount(key));
  if (outcome !== 'not_known') return { ...words, cap_left: null, lines };
  return { ...words, price: null, shares: [], cap_left: null, reasons: [], lines };
}

/** Lines that follow from a balance that was only supposed. */
function isAmount(key: string): boolean {
  return /^(paid_by\.|balance_|draw_|voucher_|patient_share|residue|used_of|cap_left|outcome)/.test(
    key,
  );
}

function plainWords({ of, refusal, outcome }: PersonEntitlement, wording: Wording): Words {
  const { language, rulebook } = wording;
  const law = rulebook.scheme(of.scheme);
  const open = {
    key: of.scheme,
    label: law.title[language],
    authority: law.authority[language],
    note: NO_RULE[language],
  };
  return {
    scheme: of.scheme,
    title: law.title[language],
    price: null,
    shares: [],
    reasons:
      refusal === null
        ? []
        : [{ code: fullCode(refusal.reason), text: reasonText(refusal.reason, language) }],
    unmet:
      refusal === null
        ? []
        : [{ code: refusal.condition, text: CONDITIONS[refusal.condition][language] }],
    documents: (refusal?.documents ?? []).map((code) => ({
      code,
      text: DOCUMENTS[code][language],
    })),
    cap_left: null,
    not_settled: outcome === 'not_settled' ? open : null,
    flags: [],
    digests: { [law.scheme]: law.digest },
    lines: [],
  };
}

function notKnownOf({ outcome, untold, missing, of }: PersonEntitlement, { language }: Wording) {
  if (outcome !== 'not_known') return null;
  if (untold !== null) {
    const facts = { side: SIDE_NAMES[untold][language] };
    return { side: untold, text: fill(NOT_KNOWN_TEXTS.side[language], facts) };
  }
  const shape = askableShape(of.scheme) ?? {};
  const names = missing.map((fact) => shape[fact]?.label[language] ?? fact);
  const facts = { facts: names.join(language.startsWith('zh') ? '、' : ', ') };
  return { side: null, text: fill(NOT_KNOWN_TEXTS.facts[language], facts) };
}

/** The facts that the rule read and that were not assumed, each with what shows it. */
function usedOf({ known }: PersonEntitlement, { lines }: Words, wording: Wording) {
  const { language } = wording;
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const told = known[line.key];
    if (told === undefined || seen.has(line.key)) return [];
    seen.add(line.key);
    const { key, label, value, unit } = line;
    return [
      {
        fact: key,
        label,
        value: unit === null ? value : `${value} ${unit}`,
        from: told.from,
        evidence: told.by.map(({ side, evidence, reference }) => ({
          side,
          code: evidence,
          text: evidenceName(evidence, language),
          reference,
        })),
      },
    ];
  });
}
