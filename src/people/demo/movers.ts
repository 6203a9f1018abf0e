import { day } from '../../kernel/day.ts';
import { syntheticHkid } from '../../kernel/documents/synthetic-hkid.ts';
import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { EntryContent } from '../periods/index.ts';
import type { NewDocument, NewPerson } from '../persons/index.ts';
import {
  CHILD_GD,
  CHILD_HK,
  COUPLE_GD,
  ELDER_GD,
  ELDER_HK,
  HUSBAND_MO,
  STUDENT_GD,
  STUDENT_HK,
  WIFE_MO,
  WORKER_GD,
  WORKER_HK,
  WORKER_MO,
} from './mover-entries.ts';

/** A synthetic person as one side's register knows them, with what is recorded of their life. */
export interface DemoMover {
  readonly name: string;
  readonly node: Jurisdiction;
  readonly person: NewPerson & { readonly person_id: string };
  readonly entries: readonly EntryContent[];
  /** Who depends on them, by name, at the same side. */
  readonly dependants: readonly DemoDependant[];
}

interface DemoDependant {
  readonly name: string;
  readonly relation: 'child' | 'spouse';
  readonly from: string;
  readonly evidence: 'birth_certificate' | 'marriage_certificate';
}

interface Someone {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly sex: 'female' | 'male';
  readonly born: string;
  readonly language: NewPerson['language'];
}

const WORKER: Someone = {
  name: 'yip-ka-ming',
  zh: '葉家明',
  en: 'YIP, Ka Ming',
  sex: 'male',
  born: '1984-05-12',
  language: 'zh-Hant-HK',
};
const CHILD: Someone = {
  name: 'yip-tsz-yan',
  zh: '葉子欣',
  en: 'YIP, Tsz Yan',
  sex: 'female',
  born: '2019-03-02',
  language: 'zh-Hant-HK',
};
const STUDENT: Someone = {
  name: 'kwan-hoi-ching',
  zh: '關凱晴',
  en: 'KWAN, Hoi Ching',
  sex: 'female',
  born: '2005-08-20',
  language: 'zh-Hans-CN',
};
const HUSBAND: Someone = {
  name: 'lei-wai-keong',
  zh: '李偉強',
  en: 'LEI, Wai Keong',
  sex: 'male',
  born: '1952-04-10',
  language: 'pt-MO',
};
const WIFE: Someone = {
  name: 'ho-sok-fan',
  zh: '何淑芬',
  en: 'HO, Sok Fan',
  sex: 'female',
  born: '1955-10-03',
  language: 'zh-Hant-HK',
};
/** Also one of the elders who use vouchers: the same home-return permit names him in Guangdong. */
const ELDER: Someone = {
  name: 'choi-hon-ming',
  zh: '蔡漢明',
  en: 'CHOI, Hon Ming',
  sex: 'male',
  born: '1957-10-01',
  language: 'zh-Hant-HK',
};

const hkid = (index: number): NewDocument => ({
  document_type: 'hkid',
  number: syntheticHkid(index),
});
const permit = (number: string): NewDocument => ({ document_type: 'home_return_permit', number });
const macaoCard = (number: string): NewDocument => ({ document_type: 'macao_bir', number });

const OWN_CHILD = {
  name: CHILD.name,
  relation: 'child',
  from: CHILD.born,
  evidence: 'birth_certificate',
} as const;
const SPOUSE = {
  name: WIFE.name,
  relation: 'spouse',
  from: '1980-06-18',
  evidence: 'marriage_certificate',
} as const;

/**
 * People who live on more than one side, each registered where a journey needs them: a worker from Hong Kong in Shenzhen with
 * years in Macao and a child, a student in Guangzhou, an elder in Zhongshan, a retired couple from Macao in Zhuhai.
 */
export const DEMO_MOVERS: readonly DemoMover[] = [
  mover(WORKER, 'HK', 101, [hkid(101), permit('H99900101')], WORKER_HK, [OWN_CHILD]),
  mover(CHILD, 'HK', 102, [permit('H99900102')], CHILD_HK),
  mover(STUDENT, 'HK', 105, [hkid(105), permit('H99900105')], STUDENT_HK),
  mover(ELDER, 'HK', 11, [hkid(11), permit('H99900011')], ELDER_HK),
  mover(WORKER, 'MO', 201, [hkid(101)], WORKER_MO),
  mover(HUSBAND, 'MO', 221, [macaoCard('5999021(0)'), permit('M99900201')], HUSBAND_MO, [SPOUSE]),
  mover(WIFE, 'MO', 222, [macaoCard('5999022(0)'), permit('M99900202')], WIFE_MO),
  mover(WORKER, 'GD', 301, [permit('H99900101')], WORKER_GD, [OWN_CHILD]),
  mover(CHILD, 'GD', 302, [permit('H99900102')], CHILD_GD),
  mover(STUDENT, 'GD', 305, [permit('H99900105')], STUDENT_GD),
  mover(ELDER, 'GD', 311, [permit('H99900011')], ELDER_GD),
  mover(HUSBAND, 'GD', 321, [permit('M99900201')], COUPLE_GD, [SPOUSE]),
  mover(WIFE, 'GD', 322, [permit('M99900202')], COUPLE_GD),
];

function mover(
  someone: Someone,
  node: Jurisdiction,
  number: number,
  documents: readonly NewDocument[],
  ...[entries, dependants = []]: readonly [readonly EntryContent[], (readonly DemoDependant[])?]
): DemoMover {
  return {
    name: someone.name,
    node,
    person: {
      person_id: `01900000-0000-7000-8000-00000000${String(number).padStart(4, '0')}`,
      name_zh: someone.zh,
      name_en: someone.en,
      sex: someone.sex,
      birth_date: day(someone.born),
      language: someone.language,
      documents,
    },
    entries,
    dependants,
  };
}
