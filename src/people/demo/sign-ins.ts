import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Texts } from '../../kernel/language.ts';
import type { Role } from '../../kernel/principal.ts';
import { DEMO_ELDERS } from './elders.ts';
import { DEMO_MOVERS } from './movers.ts';
import { DEMO_ORGANISATIONS, type DemoOrganisation } from './organisations.ts';

/** Somebody as whom one may sign in at a demonstration node. Nobody of this name exists. */
export interface DemoSignIn {
  /** Stable name, as in `sampan token --as zs-clerk`. */
  readonly name: string;
  readonly display_name: Texts;
  readonly role: Role;
  readonly organisation: string;
  readonly organisation_name: Texts;
  readonly jurisdiction: Jurisdiction;
  readonly person_id?: string;
}

/** Staff carry the given name "demonstration" behind a family name. */
const staff = (
  name: string,
  role: Role,
  jurisdiction: Jurisdiction,
  who: { readonly organisation: DemoOrganisation; readonly zh: string; readonly latin: string },
): DemoSignIn => ({
  name,
  display_name: {
    'zh-Hant-HK': `${who.zh}示範`,
    'zh-Hans-CN': `${SIMPLIFIED[who.zh] ?? who.zh}示范`,
    en: who.latin,
    'pt-MO': who.latin,
  },
  role,
  organisation: who.organisation,
  organisation_name: DEMO_ORGANISATIONS[who.organisation],
  jurisdiction,
});

const SIMPLIFIED: Readonly<Record<string, string>> = {
  吳: '吴',
  鄭: '郑',
  馮: '冯',
  羅: '罗',
  鄧: '邓',
  蘇: '苏',
  譚: '谭',
  黃: '黄',
  葉: '叶',
  楊: '杨',
};

interface DemoPatient {
  readonly name: string;
  readonly person: {
    readonly person_id: string;
    readonly name_zh: string;
    readonly name_en: string;
  };
}

function patient({ name, person }: DemoPatient, jurisdiction: Jurisdiction): DemoSignIn {
  return {
    name,
    display_name: {
      'zh-Hant-HK': person.name_zh,
      'zh-Hans-CN': person.name_zh,
      en: person.name_en,
      'pt-MO': person.name_en,
    },
    role: 'patient',
    organisation: 'self',
    organisation_name: DEMO_ORGANISATIONS.self,
    jurisdiction,
    person_id: person.person_id,
  };
}

const PATIENTS = ['chan-tai-man', 'lee-siu-fong', 'wong-mei-ling'];

/** Who of those that live on more than one side signs in, and where. */
const MOVING_PATIENTS: Readonly<Record<string, Jurisdiction>> = {
  'yip-ka-ming': 'HK',
  'lei-wai-keong': 'MO',
  'kwan-hoi-ching': 'GD',
};

/** Everybody as whom one may sign in at the demonstration nodes. */
export const DEMO_PEOPLE: readonly DemoSignIn[] = [
  ...DEMO_ELDERS.filter(({ name }) => PATIENTS.includes(name)).map((elder) => patient(elder, 'HK')),
  ...DEMO_MOVERS.filter(({ name, node }) => MOVING_PATIENTS[name] === node).map((mover) =>
    patient(mover, mover.node),
  ),
  staff('ho-officer', 'officer', 'HK', {
    organisation: 'hk-health-department',
    zh: '何',
    latin: 'Ho See Fan',
  }),
  staff('lam-officer', 'officer', 'HK', {
    organisation: 'hk-health-department',
    zh: '林',
    latin: 'Lam See Fan',
  }),
  staff('kwok-officer', 'officer', 'HK', {
    organisation: 'hk-health-department',
    zh: '郭',
    latin: 'Kwok See Fan',
  }),
  staff('tong-officer', 'officer', 'HK', {
    organisation: 'hk-health-department',
    zh: '唐',
    latin: 'Tong See Fan',
  }),
  staff('hk-clerk', 'clerk', 'HK', {
    organisation: 'hk-health-department',
    zh: '袁',
    latin: 'Yuen See Fan',
  }),
  staff('hk-doctor', 'provider', 'HK', {
    organisation: 'hk-demo-hospital',
    zh: '葉',
    latin: 'Yip See Fan',
  }),
  staff('hk-operator', 'operator', 'HK', {
    organisation: 'hk-node',
    zh: '周',
    latin: 'Chow See Fan',
  }),
  staff('hk-analyst', 'analyst', 'HK', {
    organisation: 'hk-health-department',
    zh: '吳',
    latin: 'Ng See Fan',
  }),
  staff('hk-inspector', 'inspector', 'HK', {
    organisation: 'hk-health-department',
    zh: '鄭',
    latin: 'Cheng See Fan',
  }),
  staff('zs-clerk', 'clerk', 'GD', {
    organisation: 'zhongshan-chenxinghai',
    zh: '梁',
    latin: 'Liang Shifan',
  }),
  staff('zs-doctor', 'provider', 'GD', {
    organisation: 'zhongshan-chenxinghai',
    zh: '黎',
    latin: 'Li Shifan',
  }),
  staff('szh-clerk', 'clerk', 'GD', {
    organisation: 'hku-shenzhen',
    zh: '曾',
    latin: 'Zeng Shifan',
  }),
  staff('szh-doctor', 'provider', 'GD', {
    organisation: 'hku-shenzhen',
    zh: '馮',
    latin: 'Feng Shifan',
  }),
  staff('gd-officer', 'officer', 'GD', {
    organisation: 'gd-health-commission',
    zh: '羅',
    latin: 'Luo Shifan',
  }),
  staff('tan-officer', 'officer', 'GD', {
    organisation: 'gd-healthcare-security',
    zh: '譚',
    latin: 'Tan Shifan',
  }),
  staff('qiu-officer', 'officer', 'GD', {
    organisation: 'gd-healthcare-security',
    zh: '邱',
    latin: 'Qiu Shifan',
  }),
  staff('ruan-officer', 'officer', 'GD', {
    organisation: 'gd-healthcare-security',
    zh: '阮',
    latin: 'Ruan Shifan',
  }),
  staff('gd-operator', 'operator', 'GD', {
    organisation: 'gd-node',
    zh: '鄧',
    latin: 'Deng Shifan',
  }),
  staff('mo-operator', 'operator', 'MO', {
    organisation: 'mo-node',
    zh: '崔',
    latin: 'Choi Si Fan',
  }),
  staff('mo-officer', 'officer', 'MO', {
    organisation: 'mo-health-bureau',
    zh: '蘇',
    latin: 'Sou Si Fan',
  }),
  staff('vong-officer', 'officer', 'MO', {
    organisation: 'mo-health-bureau',
    zh: '黃',
    latin: 'Vong Si Fan',
  }),
  staff('mo-clerk', 'clerk', 'MO', {
    organisation: 'mo-health-bureau',
    zh: '梁',
    latin: 'Leong Si Fan',
  }),
  staff('mo-doctor', 'provider', 'MO', {
    organisation: 'mo-public-hospital',
    zh: '冼',
    latin: 'Sin Si Fan',
  }),
  staff('ieong-doctor', 'provider', 'MO', {
    organisation: 'mo-public-hospital',
    zh: '楊',
    latin: 'Ieong Si Fan',
  }),
];

/** The institutions and authorities for which staff of the demonstration work, by side; they are known only where it is seeded. */
export const DEMO_INSTITUTIONS = [
  ...new Map(
    DEMO_PEOPLE.filter(({ role }) => role !== 'patient').map((one) => [
      one.organisation,
      { code: one.organisation, side: one.jurisdiction, name: one.organisation_name },
    ]),
  ).values(),
];
