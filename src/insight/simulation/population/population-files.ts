import { EPOCH_DAY } from '../columns/calendar.ts';
import type { OutColumn } from '../files/decision-columns.ts';
import type { Population } from './population.ts';

/** One file of a population: its name without the ending, and its columns. */
export interface PopulationFile {
  readonly name: string;
  readonly columns: readonly OutColumn[];
}

/** The files of a population: everybody, and for each scheme what `sampan batch` reads. */
export function populationFiles(population: Population): readonly PopulationFile[] {
  return [
    { name: 'people', columns: peopleColumns(population) },
    ...haFiles(population),
    ...premiumFiles(population),
    { name: 'voucher-visits', columns: voucherColumns(population) },
  ];
}

const whole = (name: string, values: readonly number[]): OutColumn => ({
  name,
  kind: 'whole',
  values,
});
const amount = (name: string, values: readonly number[]): OutColumn => ({
  name,
  kind: 'amount',
  values,
});
const text = (name: string, values: readonly (string | null)[]): OutColumn => ({
  name,
  kind: 'text',
  values,
});
const yesNo = (name: string, values: readonly boolean[]): OutColumn => ({
  name,
  kind: 'yes_no',
  values,
});
const day = (name: string, values: readonly (number | null)[]): OutColumn => {
  return { name, kind: 'day', values: values.map((each) => each && each - EPOCH_DAY) };
};

function peopleColumns({ people }: Population): readonly OutColumn[] {
  return [
    whole(
      'person',
      people.map((each) => each.person),
    ),
    text(
      'home',
      people.map((each) => each.home),
    ),
    day(
      'born_on',
      people.map((each) => each.born_on),
    ),
    text(
      'lives_in',
      people.map((each) => each.lives_in),
    ),
    text(
      'insured_in',
      people.map((each) => each.insured_in),
    ),
    day(
      'insured_from',
      people.map((each) => each.insured_from),
    ),
    day(
      'insured_to',
      people.map((each) => each.insured_to),
    ),
  ];
}

function haFiles({ ha_visits }: Population): readonly PopulationFile[] {
  const columns = [
    whole(
      'person',
      ha_visits.map((each) => each.person),
    ),
    day(
      'on',
      ha_visits.map((each) => each.on),
    ),
    text(
      'treated_in',
      ha_visits.map(() => 'shenzhen'),
    ),
    amount(
      'price',
      ha_visits.map((each) => each.price),
    ),
    yesNo(
      'is_exempt',
      ha_visits.map((each) => each.is_exempt),
    ),
  ];
  return [{ name: 'hk.ha_patients_gba.claims', columns }];
}

function premiumFiles({ premium_claims, people }: Population): readonly PopulationFile[] {
  const of = new Map(people.map((each) => [each.person, each]));
  const persons = [...new Set(premium_claims.map(({ person }) => person))];
  const born = persons.map((person) => of.get(person)?.born_on ?? null);
  return [
    {
      name: 'mo.mainland_premium_subsidy.persons',
      columns: [whole('person', persons), day('born_on', born)],
    },
    {
      name: 'mo.mainland_premium_subsidy.claims',
      columns: [
        whole(
          'person',
          premium_claims.map((each) => each.person),
        ),
        day(
          'on',
          premium_claims.map((each) => each.on),
        ),
        text(
          'area',
          premium_claims.map(({ person }) => of.get(person)?.insured_in ?? null),
        ),
        amount(
          'premium',
          premium_claims.map((each) => each.premium),
        ),
        whole(
          'months_insured',
          premium_claims.map((each) => each.months_insured),
        ),
      ],
    },
  ];
}

const CENTS = 100;

function voucherColumns({ voucher_visits }: Population): readonly OutColumn[] {
  return [
    whole(
      'person',
      voucher_visits.map((each) => each.person),
    ),
    day(
      'on',
      voucher_visits.map((each) => each.on),
    ),
    amount(
      'voucher_hkd',
      voucher_visits.map((each) => each.voucher_hkd * CENTS),
    ),
  ];
}
