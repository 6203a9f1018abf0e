import type { LinkInput } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';

/** Sensitive records that may be carried when the person agrees to it separately; genomic ones never cross. */
export const SENSITIVE = [
  'psychiatry',
  'substance_use',
  'hiv',
  'sexual_health',
  'sexual_violence',
  'restricted',
] as const;

export interface ShareValues {
  institution: string;
  care_from: string;
  purpose: 'treatment' | 'continuity';
  openings_max: string;
  keep_days: string;
  classes: Record<(typeof SENSITIVE)[number], boolean>;
  sensitive_expressed: boolean;
  expressed: boolean;
  with_packet: boolean;
}

export const NOTHING_CHOSEN: ShareValues = {
  institution: '',
  care_from: '',
  purpose: 'treatment',
  openings_max: '',
  keep_days: '',
  classes: {
    psychiatry: false,
    substance_use: false,
    hiv: false,
    sexual_health: false,
    sexual_violence: false,
    restricted: false,
  },
  sensitive_expressed: false,
  expressed: false,
  with_packet: false,
};

/** The request for what was chosen, about the reader or somebody for whom they decide; what was left empty is left to the law. */
export function linkInput(of: ShareValues, for_person: string | null): LinkInput {
  const sensitive_classes = SENSITIVE.filter((one) => of.classes[one]);
  return {
    institution: of.institution,
    expressed: of.expressed,
    with_packet: of.with_packet,
    purpose: of.purpose,
    ...(for_person === null ? {} : { for_person }),
    ...(of.care_from === '' ? {} : { care_from: readDay(of.care_from) ?? of.care_from }),
    ...(of.openings_max.trim() === '' ? {} : { openings_max: Number(of.openings_max) }),
    ...(of.keep_days.trim() === '' ? {} : { keep_days: Number(of.keep_days) }),
    ...(sensitive_classes.length === 0
      ? {}
      : { sensitive_classes, sensitive_expressed: of.sensitive_expressed }),
  };
}
