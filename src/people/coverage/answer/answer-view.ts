import { Type } from 'typebox';
import {
  EntitlementView,
  FactFormView,
  LineView,
  list,
  MoneyView,
  Said,
  TextOrNull,
} from '../views.ts';

const Text = Type.String();
const MoneyOrNull = Type.Union([MoneyView, Type.Null()]);
const SaidOrNull = Type.Union([Said, Type.Null()]);
const SettingOrNull = Type.Union([Type.Literal('public'), Type.Literal('private'), Type.Null()]);
const Open = EntitlementView.properties.not_settled;

const UsedFact = Type.Object({
  fact: Text,
  label: Text,
  value: Text,
  from: Type.Enum(['person', 'question']),
  evidence: list(Type.Object({ side: Text, code: Text, text: Text, reference: TextOrNull })),
});

const { outcome: _, outcome_text: __, day: ___, ...DECIDED } = EntitlementView.properties;

/** What one scheme says to the person. */
const PersonEntitlementView = Type.Object({
  rank: Type.Integer(),
  /** What becomes of it when the purses pay in order; null where it has no turn. */
  combined: Type.Union([Type.Enum(['pays', 'excluded', 'open']), Type.Null()]),
  topic: Type.Enum(['care', 'status', 'premium']),
  setting: SettingOrNull,
  purse: TextOrNull,
  outcome: Type.Enum(['covered', 'not_covered', 'not_settled', 'not_known']),
  outcome_text: Text,
  ...DECIDED,
  patient_pays: MoneyOrNull,
  not_known: Type.Union([Type.Object({ side: TextOrNull, text: Text }), Type.Null()]),
  facts_used: list(UsedFact),
  facts_assumed: list(FactFormView),
});

const CombinationView = Type.Object({
  setting: SaidOrNull,
  price: MoneyView,
  steps: list(
    Type.Object({
      scheme: Text,
      title: Text,
      purse: Said,
      payer: SaidOrNull,
      state: Type.Enum(['pays', 'excluded', 'open']),
      state_text: Text,
      share: MoneyOrNull,
    }),
  ),
  patient_share: MoneyOrNull,
  patient_share_max: MoneyView,
  is_open: Type.Boolean(),
  not_settled: Open,
  flags: list(Said),
  lines: list(LineView),
});

const KnownFactView = Type.Object({
  fact: Text,
  label: Text,
  value: Text,
  side: TextOrNull,
  evidence: TextOrNull,
  reference: TextOrNull,
});

const SideView = Type.Object({
  side: Text,
  name: Text,
  state: Type.Enum(['here', 'answered', 'not_asked', 'unreachable', 'refused']),
  since: TextOrNull,
  text: Text,
});

const ConsentView = Type.Object({
  consent_id: Text,
  given_at: Text,
  until: TextOrNull,
  recorded_in: Text,
});

/** The answer to one question about one person. */
export const PersonAnswerView = Type.Object({
  day: Text,
  asked_at: Text,
  known_at: TextOrNull,
  is_planned: Type.Boolean(),
  price: MoneyView,
  price_is_example: Type.Boolean(),
  place: Said,
  service: Said,
  setting: SaidOrNull,
  entitlements: list(PersonEntitlementView),
  left_out: list(Type.Object({ scheme: Text, title: Text, code: Text, text: Text })),
  combinations: list(CombinationView),
  person: Type.Object({
    is_known_here: Type.Boolean(),
    facts: list(KnownFactView),
    missing: list(Type.Object({ fact: Text, label: Text, how: Text })),
  }),
  sides: list(SideView),
  consent: Type.Union([ConsentView, Type.Null()]),
  law: Type.Object({ digest: Text, laws: Type.Record(Text, Text) }),
  flags: list(Said),
});
