import { dayNumberOf } from '../columns/calendar.ts';
import type { Place } from '../places.ts';
import type { Chance } from './chance.ts';
import type { MarginId, Margins } from './margins.ts';

export type Home = 'hong_kong' | 'macao' | 'taiwan';

/** One synthetic person. Days are day numbers; no insurance has no days. */
export interface Resident {
  readonly person: number;
  readonly home: Home;
  readonly born_on: number;
  readonly lives_in: Place;
  readonly insured_in: Place | null;
  readonly insured_from: number | null;
  /** The last day; null where the insurance goes on. */
  readonly insured_to: number | null;
}

/** What the generator knows besides the margins. */
export interface Design {
  readonly margins: Margins;
  readonly chance: Chance;
  /** Share of the real size. */
  readonly scale: number;
  /** Age from which vouchers are given on the day of their margin, from the law. */
  readonly voucher_age: number;
}

/** A published figure at the size of the run. */
export function sized({ margins, scale }: Design, id: MarginId): number {
  return Math.round(margins.figures[id].value * scale);
}

const OLDEST = 100;
const NOBODY = { insured_in: null, insured_from: null, insured_to: null } as const;

/** Synthetic people of the two sides, in the order of their numbers, that meet the margins of residence and insurance. */
export function* residents(design: Design): Generator<Resident> {
  let person = 0;
  const { cities } = design.margins;
  const atHome = sized(design, 'hk_elders_eligible') - sized(design, 'hk_elders_in_guangdong');
  for (let nth = 0; nth < atHome; nth++) {
    const born_on = bornOf(design, elderYear(design));
    yield { person: ++person, home: 'hong_kong', born_on, lives_in: 'hong_kong', ...NOBODY };
  }
  const elders = sized(design, 'hk_elders_in_guangdong');
  const ofHongKong = sized(design, 'hk_in_mainland');
  const insuredInZhuhai = sized(design, 'zhuhai_insured_hk');
  for (let nth = 0; nth < ofHongKong; nth++) {
    const year = nth < elders ? elderYear(design) : youngerYear(design);
    const born_on = bornOf(design, year);
    // Those in Zhuhai are spread over all ages.
    const isInsured = spread(nth, ofHongKong, insuredInZhuhai);
    const lives_in = isInsured ? 'zhuhai' : design.chance.weighted(cities);
    const cover = isInsured ? coverOf(design, 'zhuhai', born_on, false) : NOBODY;
    yield { person: ++person, home: 'hong_kong', born_on, lives_in, ...cover };
  }
  yield* ofMacao(design, person);
}

function* ofMacao(design: Design, from: number): Generator<Resident> {
  let person = from;
  const insured = sized(design, 'zhuhai_insured_macao');
  const living = sized(design, 'macao_in_mainland');
  const remaining = sized(design, 'macao_insured_nine_cities');
  for (let nth = 0; nth < Math.max(insured, living); nth++) {
    const born_on = bornOf(design, anyYear(design));
    const lives_in = nth < living ? design.chance.weighted(design.margins.cities) : 'macao';
    const hasEnded = !spread(nth, insured, remaining);
    const cover = nth < insured ? coverOf(design, 'zhuhai', born_on, hasEnded) : NOBODY;
    yield { person: ++person, home: 'macao', born_on, lives_in, ...cover };
  }
  const all = sized(design, 'zhuhai_insured');
  const others = all - insured - sized(design, 'zhuhai_insured_hk');
  for (let nth = 0; nth < others; nth++) {
    const born_on = bornOf(design, anyYear(design));
    const cover = coverOf(design, 'zhuhai', born_on, false);
    yield { person: ++person, home: 'taiwan', born_on, lives_in: 'zhuhai', ...cover };
  }
}

/** Whether the nth of `all` is one of `some`, spread evenly: exactly `some` of them are. */
export function spread(nth: number, all: number, some: number): boolean {
  return Math.floor(((nth + 1) * some) / all) > Math.floor((nth * some) / all);
}

/** Year of birth of a person of voucher age on the day of the margin; fewer the older. */
function elderYear(design: Design): number {
  const { chance, voucher_age } = design;
  const span = OLDEST - voucher_age;
  const age = voucher_age + Math.min(chance.between(0, span), chance.between(0, span));
  return yearOf(design, 'hk_elders_eligible') - age;
}

function youngerYear(design: Design): number {
  return yearOf(design, 'hk_in_mainland') - design.chance.between(1, design.voucher_age - 6);
}

function anyYear(design: Design): number {
  return yearOf(design, 'hk_in_mainland') - design.chance.between(1, 85);
}

function yearOf({ margins }: Design, id: MarginId): number {
  return Number(margins.figures[id].day.slice(0, 4));
}

function bornOf({ chance }: Design, year: number): number {
  const first = dayNumberOf(`${year}-01-01`) ?? 0;
  return first + chance.between(0, 365);
}

/** Insurance that is in force on the day of the margin of 2023, and ends before that of 2024 or goes on. */
function coverOf({ chance, margins }: Design, city: Place, born_on: number, hasEnded: boolean) {
  const { from: opened, on: known } = margins.figures.zhuhai_insured;
  const next = margins.figures.macao_insured_nine_cities.on;
  return {
    insured_in: city,
    insured_from: Math.max(born_on, chance.between(opened, known)),
    insured_to: hasEnded ? chance.between(known, next) : null,
  };
}
