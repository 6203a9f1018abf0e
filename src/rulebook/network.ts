import { day, isWithin, type PlainDate } from '../kernel/day.ts';
import { digestOf } from '../kernel/digest.ts';
import type { Jurisdiction } from '../kernel/jurisdiction.ts';
import type { Texts } from '../kernel/language.ts';
import type { Grade, Network, ServicePoint, Source } from './law.ts';

export type ServicePointText = {
  readonly service_point: string;
  readonly institution: string;
  readonly institution_name: Texts;
  readonly name: Texts;
  readonly jurisdiction: Jurisdiction;
  readonly city: string;
  readonly district: Texts | null;
  readonly track: 'hku_szh' | 'gba_pilot';
  readonly batch: string;
  readonly from: string;
  readonly to: string | null;
  readonly departments: readonly {
    readonly code: string;
    readonly name: Texts;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly departments_incomplete: boolean;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly note: Texts | null;
};

type Named = { readonly code: string; readonly name: Texts };

/** The network as plain data, from which its digest is taken. */
export type NetworkText = {
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
  }[];
  readonly cities: readonly Named[];
  readonly departments: readonly Named[];
  readonly service_points: readonly ServicePointText[];
};

/** Builds the network from checked data. */
export function networkOf(text: NetworkText): Network {
  const sources = new Map(text.sources.map((source) => [source.id, source]));
  const points = text.service_points.map((point) => pointOf(point, sources));
  const byId = new Map(points.map((point) => [point.service_point, point]));
  return {
    digest: digestOf(text),
    cities: namesOf(text.cities),
    departments: namesOf(text.departments),
    service_points: points,
    point: (id) => byId.get(id) ?? null,
    on: (on) => points.filter((point) => isWithin(on, point.from, point.to)),
  };
}

function namesOf(named: readonly Named[]): ReadonlyMap<string, Texts> {
  return new Map(named.map(({ code, name }) => [code, name]));
}

function pointOf(text: ServicePointText, sources: ReadonlyMap<string, Source>): ServicePoint {
  return {
    ...text,
    from: day(text.from),
    to: dayOrNull(text.to),
    departments: text.departments.map((each) => ({
      ...each,
      from: each.from === 'unknown' ? 'unknown' : day(each.from),
      to: dayOrNull(each.to),
    })),
    sources: text.sources.map((id) => sources.get(id) as Source),
  };
}

function dayOrNull(text: string | null): PlainDate | null {
  return text === null ? null : day(text);
}
