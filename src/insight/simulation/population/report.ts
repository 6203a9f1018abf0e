import { dayText } from '../columns/calendar.ts';
import { MARGINS, type Margin, type MarginId } from './margins.ts';
import type { Resident } from './people.ts';
import type { Population } from './population.ts';
import { isOld } from './visits.ts';

/** How well a population meets one published figure. */
export interface MarginReport {
  readonly margin: MarginId;
  readonly day: string;
  readonly published: number;
  /** The figure at the size of the population. */
  readonly wanted: number;
  readonly found: number;
  /** Found less wanted, in hundredths of a per cent of what is wanted. */
  readonly off_by_hundredths_percent: number;
  readonly source: string;
  readonly url: string | null;
  readonly grade: string;
  readonly note: string;
}

/** Counts the population itself, whatever the generator meant to do. */
export function reportMargins(population: Population): readonly MarginReport[] {
  const { margins, scale } = population.design;
  return MARGINS.map((margin) => {
    const figure = margins.figures[margin];
    const { value, day, source, url, grade, note } = figure;
    const wanted = value * scale;
    const found = COUNTS[margin](population, figure);
    return {
      margin,
      day,
      published: value,
      wanted: Math.round(wanted),
      found,
      off_by_hundredths_percent: Math.round(((found - wanted) / wanted) * 10_000),
      source,
      url,
      grade,
      note,
    };
  });
}

type Count = (population: Population, margin: Margin) => number;

const people =
  (counts: (each: Resident, margin: Margin, population: Population) => boolean): Count =>
  (population, margin) =>
    population.people.filter((each) => counts(each, margin, population)).length;

const isAway = ({ lives_in }: Resident) => lives_in !== 'hong_kong' && lives_in !== 'macao';

const isInsured = ({ insured_from, insured_to }: Resident, { on }: Margin) =>
  insured_from !== null && insured_from <= on && (insured_to ?? on) >= on;

/** Reaches the age in the calendar year of the figure. */
const isEligible = ({ home, born_on }: Resident, { day }: Margin, { design }: Population) =>
  home === 'hong_kong' &&
  Number(day.slice(0, 4)) - Number(dayText(born_on).slice(0, 4)) >= design.voucher_age;

const distinct = (visits: readonly { readonly person: number }[]) =>
  new Set(visits.map(({ person }) => person)).size;

const COUNTS: Readonly<Record<MarginId, Count>> = {
  hk_elders_eligible: people(isEligible),
  hk_elders_in_guangdong: ({ people: all, design }) => {
    const { hk_elders_eligible } = design.margins.figures;
    const population = { design } as Population;
    return all.filter((each) => isAway(each) && isEligible(each, hk_elders_eligible, population))
      .length;
  },
  hk_in_mainland: people((each) => each.home === 'hong_kong' && isAway(each)),
  macao_in_mainland: people((each) => each.home === 'macao' && isAway(each)),
  zhuhai_insured_macao: people((each, on) => each.home === 'macao' && isInsured(each, on)),
  zhuhai_insured_hk: people((each, on) => each.home === 'hong_kong' && isInsured(each, on)),
  zhuhai_insured: people((each, on) => each.insured_in === 'zhuhai' && isInsured(each, on)),
  macao_insured_nine_cities: people((each, on) => each.home === 'macao' && isInsured(each, on)),
  ha_patients: ({ ha_visits }) => distinct(ha_visits),
  ha_visits: ({ ha_visits }) => ha_visits.length,
  ha_patients_aged_65: ({ ha_visits, people: all, design }) => {
    const patients = new Set(ha_visits.map(({ person }) => person));
    return all.filter((each) => patients.has(each.person) && isOld(design, each)).length;
  },
  voucher_elders: ({ voucher_visits }) => distinct(voucher_visits),
  voucher_claims: ({ voucher_visits }) => voucher_visits.length,
  voucher_amount_hkd: ({ voucher_visits }) =>
    voucher_visits.reduce((sum, { voucher_hkd }) => sum + voucher_hkd, 0),
};
