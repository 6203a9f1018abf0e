import type { DocumentType } from '../../../../kernel/documents/graded.ts';
import type { Jurisdiction } from '../../../../kernel/jurisdiction.ts';
import type {
  SERVICES as CROSSING_SERVICES,
  SIDES,
} from '../../../../schemes/compact/sides/texts.ts';
import { documentOn } from '../../person/known-person.ts';
import { mainlandInsuranceOn } from '../../person/mainland-insurance.ts';
import { PLACES } from '../../question/places.ts';
import type { Service } from '../../question/services.ts';
import { asked, byDocument, byPeriod, type CaseSources, type Evidence, told } from '../found.ts';

const SIDE_OF: Readonly<Record<Jurisdiction, keyof typeof SIDES>> = {
  HK: 'hong_kong',
  MO: 'macao',
  GD: 'guangdong',
};

const HOME_DOCUMENTS: Readonly<Record<Jurisdiction, readonly DocumentType[]>> = {
  HK: ['hkid'],
  MO: ['macao_bir'],
  GD: ['resident_identity'],
};

/** The side that covers somebody at home, other than the one where care is sought, with what shows it. */
export function homeSide(sources: CaseSources): { side: Jurisdiction; by: Evidence } | null {
  const { person, asked: question } = sources;
  for (const side of ['HK', 'MO', 'GD'] as const) {
    if (side === PLACES[question.place].side) continue;
    const document = documentOn(person, HOME_DOCUMENTS[side], question.on);
    if (document !== null) return { side, by: byDocument(document) };
  }
  if (PLACES[question.place].side === 'GD') return null;
  const [insured] = mainlandInsuranceOn(person, question.on);
  return insured === undefined ? null : { side: 'GD', by: byPeriod(insured) };
}

const CROSSING: Readonly<Partial<Record<Service, keyof typeof CROSSING_SERVICES>>> = {
  transplant: 'organ_transplant',
  vaccination: 'vaccination',
  long_term_care: 'long_term_care',
};

/** What the agreements call a service. */
export function crossingService(service: Service) {
  return asked(CROSSING[service] ?? ('ordinary' as const));
}

/** What every agreement asks, but for the assumption that one is in force. */
export function crossingFacts(sources: CaseSources, home: { side: Jurisdiction; by: Evidence }) {
  const { asked: question } = sources;
  return {
    assume_agreement: asked(question.assume_agreement),
    home_side: told(SIDE_OF[home.side], home.by),
    other_side: asked(SIDE_OF[PLACES[question.place].side]),
    is_covered_at_home: told(true, home.by),
    cost: asked(sources.price.minor),
  };
}
