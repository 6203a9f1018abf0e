import { openAccounts } from '../../capital/vouchers/index.ts';
import { recordJoinings } from '../../data/consent/index.ts';
import { day, type PlainDate } from '../../kernel/day.ts';
import { registerPersons } from '../../people/persons/index.ts';
import { HOME } from '../node-ports.ts';
import type { OpenNode } from '../open-node.ts';
import { elderHkid } from './claims-file.ts';
import type { Elder } from './generate-elders.ts';

/** Persons per transaction. */
const CHUNK = 1000;
const RECORDER = {
  recorded_in: HOME,
  recorded_through: 'demonstration',
  recorded_by: 'demonstration',
} as const;

/**
 * Registers the generated elders at home with joining consent and a voucher account whose balance is brought
 * forward. Elders who are there already stay as they are. Calls back after each thousand.
 */
export async function registerElders(
  home: OpenNode,
  elders: readonly Elder[],
  from: PlainDate,
  onProgress: (done: number) => void,
): Promise<void> {
  for (let start = 0; start < elders.length; start += CHUNK) {
    const chunk = elders.slice(start, start + CHUNK);
    await home.ports.database.transaction(async (session) => {
      const answers = await registerPersons(session, home.ports, chunk.map(personOf));
      const fresh = chunk.flatMap((elder, index) => {
        const answer = answers[index];
        if (answer?.ok !== true) throw new Error(`elder ${elder.index} could not be registered`);
        return answer.value.is_new ? [{ elder, person_id: answer.value.person_id }] : [];
      });
      await recordJoinings(
        session,
        { ...home.ports, recorder: RECORDER },
        fresh.map(({ person_id }) => ({ person_id, from, to: null })),
      );
      await openAccounts(
        session,
        home.ports,
        fresh.map(({ elder, person_id }) => ({
          person_id,
          birth_year: day(elder.birth_date).year,
          opened_on: from,
          brought_forward: BigInt(elder.brought_forward_hkd) * 100n,
        })),
      );
    });
    onProgress(start + chunk.length);
  }
}

function personOf(elder: Elder) {
  const number = String(elder.index + 1).padStart(5, '0');
  return {
    name_zh: `示範長者 ${number}`,
    name_en: `DEMONSTRATION ELDER, ${number}`,
    sex: elder.sex,
    birth_date: day(elder.birth_date),
    language: 'zh-Hant-HK' as const,
    documents: [{ document_type: 'hkid' as const, number: elderHkid(elder.index) }],
  };
}
