import { Type } from 'typebox';
import { LANGUAGES, type Texts } from '../../kernel/language.ts';
import { type DatedValue, type Parameter, type SchemeLaw, textOf } from '../../rulebook/index.ts';
import type { SystemFact, SystemRow } from '../../schemes/systems.ts';

const TextsJson = Type.Object(
  Object.fromEntries(LANGUAGES.map((language) => [language, Type.String()])) as Record<
    (typeof LANGUAGES)[number],
    ReturnType<typeof Type.String>
  >,
);
const TextsOrNull = Type.Union([TextsJson, Type.Null()]);
const ValueJson = Type.Object({
  from: Type.String(),
  value: Type.Union([Type.String(), Type.Null()]),
  grade: Type.String(),
  note: TextsOrNull,
  sources: Type.Array(Type.Object({ title: Type.String(), url: Type.String() })),
  change: Type.Union([
    Type.Object({
      change_id: Type.String(),
      changed_on: Type.String(),
      drafted_by: Type.String(),
      approved_by: Type.String(),
    }),
    Type.Null(),
  ]),
});
export const TitleJson = {
  scheme: Type.String(),
  title: TextsJson,
  jurisdiction: Type.String(),
  digest: Type.String(),
};
export const SchemeJson = Type.Object({
  ...TitleJson,
  on: Type.String(),
  authority: TextsJson,
  parameters: Type.Array(
    Type.Object({
      key: Type.String(),
      label: TextsJson,
      unit: Type.String(),
      kind: Type.String(),
      codes: Type.Array(Type.Object({ code: Type.String(), name: TextsJson })),
      on: Type.Union([ValueJson, Type.Null()]),
      values: Type.Array(ValueJson),
    }),
  ),
});

const FactJson = Type.Object({
  scheme: Type.String(),
  title: TextsJson,
  authority: TextsJson,
  key: Type.String(),
  label: TextsJson,
  unit: Type.String(),
  codes: Type.Array(Type.Object({ code: Type.String(), name: TextsJson })),
  on: Type.Union([ValueJson, Type.Null()]),
});

export const SystemsJson = Type.Object({
  on: Type.String(),
  aspects: Type.Array(
    Type.Object({
      aspect: Type.String(),
      label: TextsJson,
      sides: Type.Array(
        Type.Object({
          side: Type.String(),
          headline: FactJson,
          facts: Type.Array(FactJson),
        }),
      ),
    }),
  ),
});

/** The comparison of the systems as the API gives it. */
export function systemsJson(rows: readonly SystemRow[]) {
  return rows.map(({ aspect, label, cells }) => ({
    aspect,
    label,
    sides: cells.map(({ side, headline, facts }) => ({
      side,
      headline: factJson(headline),
      facts: facts.map(factJson),
    })),
  }));
}

function factJson({ law, parameter, entry }: SystemFact) {
  return {
    scheme: law.scheme,
    title: law.title,
    authority: law.authority,
    ...namesJson(parameter),
    on: entry && valueJson(parameter, entry),
  };
}

export function titleJson({ scheme, title, jurisdiction, digest }: SchemeLaw) {
  return { scheme, title, jurisdiction, digest };
}

export function parameterJson(of: Parameter) {
  return {
    ...namesJson(of),
    kind: of.kind,
    values: of.values.map((entry) => valueJson(of, entry)),
  };
}

function namesJson({ key, label, unit, codes }: Parameter) {
  return { key, label, unit, codes: [...codes].map(([code, name]) => ({ code, name })) };
}

/** Events happen on their day only, so on another day there is nothing to show. */
export function onDay(law: SchemeLaw, of: Parameter, on: Parameters<SchemeLaw['on']>[1]) {
  if (of.kind === 'event') return null;
  const settled = law.on(of.key, on);
  return settled.known ? valueJson(of, settled.entry) : null;
}

function valueJson(of: Parameter, entry: DatedValue) {
  const { from, grade, note, sources, change } = entry;
  const shown = textOf(of.unit, entry.value);
  return {
    from: from.toString(),
    value: shown === null ? null : Array.isArray(shown) ? shown.join(', ') : String(shown),
    grade,
    note: note as Texts | null,
    sources: sources.map(({ title, url }) => ({ title, url })),
    change: change === null ? null : { ...change },
  };
}
