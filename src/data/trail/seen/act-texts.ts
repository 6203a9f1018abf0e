import type { Act, ActGroup } from './acts/act.ts';
import { LOOK_ACTS } from './acts/look-acts.ts';
import { RECORD_ACTS } from './acts/record-acts.ts';
import { ROOM_ACTS } from './acts/room-acts.ts';

/** Every act that the rooms write into the trail, by its interaction. */
const ACTS: ReadonlyMap<string, Act> = new Map(
  Object.entries({ ...RECORD_ACTS, ...ROOM_ACTS, ...LOOK_ACTS } as Record<string, Act>),
);

const OTHER: Act = {
  group: 'changes',
  text: {
    'zh-Hant-HK': '處理你的資料',
    'zh-Hans-CN': '处理您的资料',
    en: 'Worked with your data',
    'pt-MO': 'Tratou os seus dados',
  },
};

/** What an interaction is in plain words; one that nobody here knows is work with the data. */
export function actOf(interaction: string): Act {
  return ACTS.get(interaction) ?? OTHER;
}

/** The interactions of a group. */
export function interactionsOf(group: ActGroup): readonly string[] {
  return [...ACTS].flatMap(([interaction, act]) => (act.group === group ? [interaction] : []));
}
