import { isWithin, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Language, Texts } from '../../kernel/language.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Network, ServicePoint } from '../../rulebook/index.ts';

/** Who stands at a counter: a sign-in here, or staff of another side as its message says. */
type AtCounter = Pick<Principal, 'organisation' | 'jurisdiction'>;

/** The service point for which a clerk or provider works; null for everybody else. */
function pointOf(network: Network, who: AtCounter): ServicePoint | null {
  const point = network.point(who.organisation);
  return point !== null && point.jurisdiction === who.jurisdiction ? point : null;
}

/** The same, where the point must be in use on the day (`organisation.not_a_point`, `organisation.not_in_use`). */
export function counterOf(
  network: Network,
  who: AtCounter,
  on: PlainDate,
): Result<ServicePoint, Fault> {
  const point = pointOf(network, who);
  if (point === null) return no(fault('organisation.not_a_point'));
  if (!isWithin(on, point.from, point.to)) {
    return no(fault('organisation.not_in_use', { day: on.toString() }));
  }
  return ok(point);
}

/** For whom people work who sign in as themselves: the organisation `self`. */
export const PERSONAL_ACCOUNT: Texts = {
  'zh-Hant-HK': '本人',
  'zh-Hans-CN': '本人',
  en: 'Personal account',
  'pt-MO': 'Conta pessoal',
};

/** The name of an organisation that is a service point; null for others. */
export function pointName(network: Network, organisation: string): Texts | null {
  return network.point(organisation)?.name ?? null;
}

/** The institution for which a member of staff works: that of the service point, or the organisation itself. */
export function institutionOf(
  network: Network,
  { organisation }: Pick<Principal, 'organisation'>,
): string {
  return network.point(organisation)?.institution ?? organisation;
}

/** The name of an institution with service points; its code where it has none. */
export function institutionName(network: Network, institution: string, language: Language): string {
  const point = network.service_points.find((one) => one.institution === institution);
  return point?.institution_name[language] ?? institution;
}
