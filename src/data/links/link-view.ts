import { Type } from 'typebox';
import { LANGUAGES, type Language, type Texts } from '../../kernel/language.ts';
import { pointName } from '../../people/care/index.ts';
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

/** Links with what happened to them; two statements for any number of links. */
export async function linkViews({ database, network }: LinkPorts, links: readonly CarriedLink[]) {
  const events = await eventsOf(
    database,
    links.map(({ link_id }) => link_id),
  );
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
    record_types: scope.record_types === null ? null : [...scope.record_types],
    events: (byLink.get(link.link_id) ?? []).map(({ outcome, at, organisation }) => ({
      outcome,
      at: at.toString(),
      place: pointName(network, organisation),
    })),
  }));
}
