import { Type } from 'typebox';
import type { LawBook } from '../../insight/law-archive/index.ts';
import { type Clock, dayAt, parseDay } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { LANGUAGES, type Texts } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import {
  type DatedValue,
  type Parameter,
  pastMoment,
  type Rulebook,
  type SchemeLaw,
  textOf,
} from '../../rulebook/index.ts';

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
const Title = {
  scheme: Type.String(),
  title: TextsJson,
  jurisdiction: Type.String(),
  digest: Type.String(),
};
const SchemeJson = Type.Object({
  ...Title,
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

/** Routes of the law: anybody may read which parameter had which value on which day, and where that stands. */
export function policyRoutes(
  app: HttpApp,
  ports: Pick<LawBook, 'rulebook' | 'rulebookAt'> & { readonly clock: Clock },
): void {
  app.open({
    method: 'GET',
    url: '/api/policy/schemes',
    operation: 'listSchemes',
    summary: 'The schemes whose law this node knows.',
    action: 'public',
    answer: Type.Object({ schemes: Type.Array(Type.Object(Title)) }),
    handle: async () => ok({ schemes: [...ports.rulebook.schemes.values()].map(titleJson) }),
  });
  app.open({
    method: 'GET',
    url: '/api/policy/schemes/:scheme',
    operation: 'readScheme',
    summary:
      "A scheme's parameters with their whole history, and each as it is on a day; as known now or at an earlier moment.",
    action: 'public',
    params: Type.Object({ scheme: Type.String({ maxLength: 64 }) }),
    query: Type.Object({
      on: Type.Optional(Type.String({ maxLength: 10 })),
      known_at: Type.Optional(Type.String({ format: 'date-time', maxLength: 40 })),
    }),
    answer: SchemeJson,
    handle: async ({ params, query }) => {
      const rulebook = await lawFor(ports, query.known_at);
      if (!rulebook.ok) return rulebook;
      const law = rulebook.value.schemes.get(params.scheme);
      if (law === undefined) return no(fault('request.not_found'));
      const asked = query.on ?? dayAt(ports.clock.now(), ZONE).toString();
      const on = parseDay(asked);
      if (!on.ok) return no(fault('request.invalid', { field: 'on', problem: on.error }, 'on'));
      const parameters = [...law.parameters.values()].map((one) => ({
        ...parameterJson(one),
        on: onDay(law, one, on.value),
      }));
      return ok({ ...titleJson(law), on: asked, authority: law.authority, parameters });
    },
  });
}

async function lawFor(
  ports: Parameters<typeof policyRoutes>[1],
  said: string | undefined,
): Promise<Result<Rulebook, Fault>> {
  if (said === undefined) return ok(ports.rulebook);
  const known_at = pastMoment(said, ports.clock, 'known_at');
  return known_at.ok ? ok(await ports.rulebookAt(known_at.value)) : known_at;
}

function titleJson({ scheme, title, jurisdiction, digest }: SchemeLaw) {
  return { scheme, title, jurisdiction, digest };
}

function parameterJson(of: Parameter) {
  return {
    key: of.key,
    label: of.label,
    unit: of.unit,
    kind: of.kind,
    codes: [...of.codes].map(([code, name]) => ({ code, name })),
    values: of.values.map((entry) => valueJson(of, entry)),
  };
}

/** Events happen on their day only, so on another day there is nothing to show. */
function onDay(law: SchemeLaw, of: Parameter, on: Parameters<SchemeLaw['on']>[1]) {
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
