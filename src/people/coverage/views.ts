import { type TSchema, Type } from 'typebox';

/** A list that whoever gives it may not change. */
export const list = <T extends TSchema>(of: T) => Type.Immutable(Type.Array(of));

const Text = Type.String();
export const TextOrNull = Type.Union([Text, Type.Null()]);
export const MoneyView = Type.Object({ currency: Text, value: Text });
export const Said = Type.Object({ code: Text, text: Text });

const FactJsonView = Type.Union([
  Text,
  Type.Number(),
  Type.Boolean(),
  Type.Null(),
  list(Type.Union([Text, Type.Number()])),
]);

/** What a page needs to ask for one fact. */
export const FactFormView = Type.Object({
  fact: Text,
  label: Text,
  kind: Type.Enum(['yes_no', 'money', 'count', 'counts', 'day', 'code', 'codes']),
  unit: TextOrNull,
  is_optional: Type.Boolean(),
  codes: list(Type.Object({ code: Text, name: Text })),
  ordinary: FactJsonView,
});

/** A scheme with the facts that its rule asks for. */
export const SchemeFormView = Type.Object({
  scheme: Text,
  title: Text,
  jurisdiction: Text,
  authority: Text,
  facts: list(FactFormView),
});

/** Who changed a value of the law, and when. */
const ChangeMarkView = Type.Object({
  change_id: Text,
  changed_on: Text,
  drafted_by: Text,
  approved_by: Text,
});

export const LineView = Type.Object({
  key: Text,
  label: Text,
  value: Text,
  unit: TextOrNull,
  raw: Type.Union([Text, Type.Number(), Type.Boolean(), Type.Null()]),
  parameter: Type.Optional(
    Type.Object({
      key: Text,
      scheme: Text,
      from: Text,
      value: Text,
      grade: Type.Enum(['official', 'secondary', 'derived', 'provisional']),
      note: TextOrNull,
      sources: list(Type.Object({ title: Text, url: Text })),
      change: Type.Union([ChangeMarkView, Type.Null()]),
    }),
  ),
});

/** What a scheme decides on the facts given, with every step and its source. */
export const EntitlementView = Type.Object({
  scheme: Text,
  title: Text,
  day: Text,
  outcome: Type.Enum(['covered', 'not_covered', 'not_settled']),
  outcome_text: Text,
  price: Type.Union([MoneyView, Type.Null()]),
  shares: list(Type.Object({ code: Text, text: Text, share: MoneyView })),
  reasons: list(Said),
  unmet: list(Said),
  documents: list(Said),
  cap_left: Type.Union([MoneyView, Type.Null()]),
  not_settled: Type.Union([
    Type.Object({ key: Text, label: Text, authority: Text, note: TextOrNull }),
    Type.Null(),
  ]),
  flags: list(Said),
  digests: Type.Record(Text, Text),
  lines: list(LineView),
});
