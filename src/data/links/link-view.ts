import { Type } from 'typebox';
import type { Instant } from '../../kernel/day.ts';
import { LANGUAGES, type Language, type Texts } from '../../kernel/language.ts';
import { pointName } from '../../people/care/index.ts';
import { copiesOf, type GivenCopy } from './copies/holder-store.ts';
import type { CarriedLink } from './link.ts';
import type { LinkPorts } from './ports.ts';
import { eventsOf } from './store.ts';

const StringOrNull = Type.Union([Type.String(), Type.Null()]);
const Names = Type.Object(
  Object.fromEntries(LANGUAGES.map((language) => [language, Type.String()])) as Record<
    Language,
    ReturnType<typeof Type.String>
  >,
);

/** A link as its holder reads it. */
export const LinkView = Type.Object({
  link_id: Type.String(),
  institution: Type.String(),
  institution_name: Names,
  state: Type.Enum(['ready', 'preparing', 'expired', 'revoked', 'locked', 'used_up']),
  applied_at: Type.String(),
  ready_at: Type.String(),
  expires_at: Type.String(),
  revoked_at: StringOrNull,
  care_from: StringOrNull,
  care_to: StringOrNull,
  sensitive_classes: Type.Array(Type.String()),
  purpose: Type.Enum(['treatment', 'continuity']),
  keep_days: Type.Integer({
    description: 'Days for which the receiver may keep a copy; 0 for none',
  }),
  applied_as: StringOrNull,
  copies: Type.Array(
    Type.Object({
      institution: Type.String(),
      kept_at: Type.String(),
      erase_at: Type.String(),
      erased_at: StringOrNull,
      state: Type.Enum(['kept', 'erased', 'overdue']),
    }),
  ),
  record_types: Type.Union([Type.Array(Type.String()), Type.Null()]),
  openings: Type.Integer(),
  openings_max: Type.Integer(),
  wrong_passcodes: Type.Integer(),
  wrong_passcodes_max: Type.Integer(),
  has_packet: Type.Boolean(),
  events: Type.Array(
    Type.Object({
      outcome: Type.String(),
      at: Type.String(),
      place: Type.Union([Names, Type.Null()]),
    }),
  ),
});

const sameIn = (name: string): Texts => ({
  'zh-Hant-HK': name,
  'zh-Hans-CN': name,
  en: name,
  'pt-MO': name,
});

/** Links with what happened to them and the copies of them; three statements for any number of links. */
export async function linkViews(
  { database, network, clock }: LinkPorts,
  links: readonly CarriedLink[],
) {
  const ids = links.map(({ link_id }) => link_id);
  const [events, copies] = await Promise.all([eventsOf(database, ids), copiesOf(database, ids)]);
  const copiesByLink = Map.groupBy(copies, ({ link_id }) => link_id);
  const at = clock.now();
  const byLink = Map.groupBy(events, ({ link_id }) => link_id);
  const institutions = new Map(
    network.service_points.map((point) => [point.institution, point.institution_name]),
  );
  return links.map(({ scope, ...link }) => ({
    ...link,
    institution_name: institutions.get(link.institution) ?? sameIn(link.institution),
    applied_at: link.applied_at.toString(),
    ready_at: link.ready_at.toString(),
    expires_at: link.expires_at.toString(),
    revoked_at: link.revoked_at?.toString() ?? null,
    care_from: scope.care_from,
    care_to: scope.care_to,
    sensitive_classes: [...(scope.sensitive_classes ?? [])],
    purpose: scope.purpose ?? 'treatment',
    copies: (copiesByLink.get(link.link_id) ?? []).map((copy) => copyView(copy, at)),
    record_types: scope.record_types === null ? null : [...scope.record_types],
    events: (byLink.get(link.link_id) ?? []).map(({ outcome, at, organisation }) => ({
      outcome,
      at: at.toString(),
      place: pointName(network, organisation),
    })),
  }));
}

/** A copy is overdue when its time is over and its receiver has not proved that it is gone. */
function copyView({ institution, kept_at, erase_at, erased_at }: GivenCopy, at: Instant) {
  const isOver = erase_at.epochMilliseconds <= at.epochMilliseconds;
  const state = erased_at !== null ? 'erased' : isOver ? 'overdue' : 'kept';
  return {
    institution,
    kept_at: kept_at.toString(),
    erase_at: erase_at.toString(),
    erased_at: erased_at?.toString() ?? null,
    state: state as 'erased' | 'overdue' | 'kept',
  };
}
