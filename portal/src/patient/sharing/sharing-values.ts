import type { SharingInput, SharingRules } from '../../api/types.ts';

/** What the form holds; every choice is a text. */
export interface SharingValues {
  institution: string;
  groups: string[];
  window: 'law' | 'all';
  life: 'month' | 'law' | 'open';
  openings: '' | '1' | '3' | '10';
  copies: 'view' | 'store';
  sensitive: string[];
  second: boolean;
  expressed: boolean;
}

export const FIRST_VALUES: SharingValues = {
  institution: '',
  groups: [],
  window: 'law',
  life: 'law',
  openings: '',
  copies: 'view',
  sensitive: [],
  second: false,
  expressed: false,
};

const MONTH_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The act that the node is asked to record. What the law fills in is left to it. */
export function inputOf(
  values: SharingValues,
  of: { forPerson: string | null; now: number },
): SharingInput {
  const { institution, groups, window, life, openings, copies, sensitive } = values;
  const monthEnd = new Date(of.now + MONTH_DAYS * DAY_MS).toISOString();
  return {
    institution,
    expressed: values.expressed,
    access_mode: copies,
    ...(of.forPerson === null ? {} : { for_person: of.forPerson }),
    ...(groups.length === 0 ? {} : { groups: groups as NonNullable<SharingInput['groups']> }),
    ...(window === 'all' ? { care_from: null } : {}),
    ...(life === 'law' ? {} : { until: life === 'open' ? null : monthEnd }),
    ...(openings === '' ? {} : { openings_max: Number(openings) }),
    ...(sensitive.length === 0
      ? {}
      : {
          sensitive_classes: sensitive as NonNullable<SharingInput['sensitive_classes']>,
          second_agreement: values.second,
        }),
  };
}

/** The sensitive classes that can be shared: genetic data only where the law lets it cross. */
export function classesOf(rules: SharingRules): string[] {
  const classes = [
    'restricted',
    'psychiatry',
    'substance_use',
    'hiv',
    'sexual_health',
    'sexual_violence',
  ];
  return rules.genomic_crosses ? [...classes, 'genomic'] : classes;
}
