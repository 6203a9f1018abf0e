import type { Organization, Practitioner } from '@medplum/fhirtypes';
import type { Named } from './named.ts';

/** An institution of the demonstration that writes records, and the doctor who signs them. */
export interface DemoHospital {
  /** Name under which its records stand in the store. */
  readonly institution: string;
  readonly organization: Named<Organization>;
  readonly practitioner: Named<Practitioner>;
  /** Language in which it writes (BCP 47). */
  readonly language: string;
}

const number = (nth: number) => `01900000-0000-7000-8002-00000000000${nth}`;

function hospital(
  nth: number,
  institution: string,
  who: { readonly name: string; readonly doctor: string; readonly language: string },
): DemoHospital {
  const { language } = who;
  return {
    institution,
    language,
    organization: { resourceType: 'Organization', id: number(nth), language, name: who.name },
    practitioner: {
      resourceType: 'Practitioner',
      id: number(nth + 5),
      language,
      name: [{ text: who.doctor }],
    },
  };
}

/** A public clinic of Hong Kong that writes in English. */
export const HARBOUR_CLINIC = hospital(1, 'hk-demonstration-clinic', {
  name: 'Harbour Demonstration Clinic',
  doctor: 'Dr. Yuen See Fan',
  language: 'en',
});

/** A health centre of Macao that writes in Portuguese. */
export const LAKE_CENTRE = hospital(2, 'mo-demonstration-centre', {
  name: 'Centro de Saúde do Lago (demonstração)',
  doctor: 'Dra. Leong Si Fan',
  language: 'pt',
});

/** A designated hospital of Guangdong that writes in simplified Chinese. */
export const SHENZHEN_HOSPITAL = hospital(3, 'hku-shenzhen', {
  name: '香港大学深圳医院',
  doctor: '冯示范医生',
  language: 'zh-CN',
});
