import { day, type PlainDate } from '../../kernel/day.ts';
import { syntheticHkid } from '../../kernel/documents/synthetic-hkid.ts';
import type { Language } from '../../kernel/language.ts';
import type { NewDocument, NewPerson } from '../persons/index.ts';

/** A synthetic person of the demonstration: right by every rule, and nobody. */
export interface DemoElder {
  /** Stable name; those who can sign in sign in with it. */
  readonly name: string;
  readonly person: NewPerson & { readonly person_id: string };
  /** Joining consent of the record system, if any. */
  readonly joined: { readonly from: PlainDate; readonly to: PlainDate | null } | null;
}

interface Row {
  readonly number: number;
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly sex: 'female' | 'male';
  readonly born: string;
  readonly language?: Language;
  readonly died_on?: string;
  readonly permission_ceased_on?: string;
  readonly documents?: readonly NewDocument[];
  readonly joined?: string;
  readonly joined_to?: string;
}

const ROWS: readonly Row[] = [
  {
    number: 1,
    name: 'chan-tai-man',
    zh: '陳大文',
    en: 'CHAN, Tai Man',
    sex: 'male',
    born: '1951-03-08',
    joined: '2023-11-20',
  },
  {
    number: 2,
    name: 'lee-siu-fong',
    zh: '李小芳',
    en: 'LEE, Siu Fong',
    sex: 'female',
    born: '1953-07-19',
    joined: '2023-11-20',
  },
  {
    number: 3,
    name: 'wong-mei-ling',
    zh: '黃美玲',
    en: 'WONG, Mei Ling',
    sex: 'female',
    born: '1948-11-02',
  },
  {
    number: 4,
    name: 'tsang-kwok-keung',
    zh: '曾國強',
    en: 'TSANG, Kwok Keung',
    sex: 'male',
    born: '1952-05-30',
    joined: '2024-07-22',
  },
  {
    number: 5,
    name: 'ho-lai-wah',
    zh: '何麗華',
    en: 'HO, Lai Wah',
    sex: 'female',
    born: '1954-01-14',
    joined: '2024-07-22',
  },
  {
    number: 6,
    name: 'lam-kwok-wing',
    zh: '林國榮',
    en: 'LAM, Kwok Wing',
    sex: 'male',
    born: '1944-09-03',
    joined: '2019-04-01',
    joined_to: '2025-07-01',
  },
  {
    number: 7,
    name: 'ng-lai-chun',
    zh: '吳麗珍',
    en: 'NG, Lai Chun',
    sex: 'female',
    born: '1941-12-25',
    died_on: '2025-10-12',
    joined: '2020-06-15',
  },
  {
    number: 8,
    name: 'chow-wai-ming',
    zh: '周偉明',
    en: 'CHOW, Wai Ming',
    sex: 'male',
    born: '1964-02-10',
    joined: '2024-09-10',
  },
  {
    number: 9,
    name: 'dsouza-maria',
    zh: '',
    en: "D'SOUZA, Maria",
    sex: 'female',
    born: '1955-08-21',
    language: 'en',
    permission_ceased_on: '2025-01-01',
    joined: '2024-08-20',
  },
  {
    number: 10,
    name: 'leung-kwai-ying',
    zh: '梁桂英',
    en: 'LEUNG, Kwai Ying',
    sex: 'female',
    born: '1938-04-17',
    documents: [{ document_type: 'exemption_certificate', number: 'QE900010' }],
    joined: '2024-10-03',
  },
  {
    number: 11,
    name: 'choi-hon-ming',
    zh: '蔡漢明',
    en: 'CHOI, Hon Ming',
    sex: 'male',
    born: '1957-10-01',
    documents: [
      { document_type: 'hkid', number: syntheticHkid(11) },
      { document_type: 'home_return_permit', number: 'H99900011' },
    ],
    joined: '2025-07-02',
  },
  {
    number: 12,
    name: 'remedios-joao',
    zh: '',
    en: 'REMÉDIOS, João António',
    sex: 'male',
    born: '1947-06-13',
    language: 'pt-MO',
    joined: '2024-12-05',
  },
  {
    number: 13,
    name: 'ho-chi-keung',
    zh: '何志強',
    en: 'HO, Chi Keung',
    sex: 'male',
    born: '1946-03-27',
    joined: '2024-07-18',
  },
  {
    number: 14,
    name: 'cheng-yuen-yee',
    zh: '鄭婉儀',
    en: 'CHENG, Yuen Yee',
    sex: 'female',
    born: '1950-02-11',
    language: 'zh-Hans-CN',
    joined: '2025-08-25',
  },
  {
    number: 15,
    name: 'fung-siu-ying',
    zh: '馮少英',
    en: 'FUNG, Siu Ying',
    sex: 'female',
    born: '1949-09-09',
  },
];

/** The synthetic elders of the demonstration, for lists and for every way in which a claim can end. */
export const DEMO_ELDERS: readonly DemoElder[] = ROWS.map(elderOf);

function elderOf(row: Row): DemoElder {
  const tail = String(row.number).padStart(4, '0');
  return {
    name: row.name,
    person: {
      person_id: `01900000-0000-7000-8000-00000000${tail}`,
      name_zh: row.zh,
      name_en: row.en,
      sex: row.sex,
      birth_date: day(row.born),
      died_on: row.died_on === undefined ? null : day(row.died_on),
      permission_ceased_on:
        row.permission_ceased_on === undefined ? null : day(row.permission_ceased_on),
      language: row.language ?? 'zh-Hant-HK',
      contact_masked: `+852 9*** **${tail.slice(-2)}`,
      documents: row.documents ?? [{ document_type: 'hkid', number: syntheticHkid(row.number) }],
    },
    joined:
      row.joined === undefined
        ? null
        : {
            from: day(row.joined),
            to: row.joined_to === undefined ? null : day(row.joined_to),
          },
  };
}
