import { compareDays, day, type PlainDate } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Texts } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';

/** What people read before they agree to join; a version is never changed, a new one is added. */
export interface JoiningText {
  readonly version: string;
  readonly from: PlainDate;
  readonly text: Texts;
}

/**
 * Own short wording of what joining means. Since 2025-12-01 the joining consent covers deposits by public and private
 * providers (Cap. 625 as amended by Ord. 36 of 2025); viewing needs a sharing consent before and after.
 */
const JOINING_TEXTS: readonly JoiningText[] = [
  {
    version: 'joining-2015-12',
    from: day('2015-12-02'),
    text: {
      'zh-Hant-HK':
        '我同意加入電子健康系統（醫健通）。私家醫護提供者須另得我的互通同意，方可存入或取閱我的紀錄。我可隨時撤回。',
      'zh-Hans-CN':
        '我同意加入电子健康系统（医健通）。私营医护提供者须另得我的互通同意，方可存入或查阅我的记录。我可随时撤回。',
      en: 'I agree to join the electronic health system (eHealth). Private providers need my sharing consent as well to deposit or view my records. I may withdraw at any time.',
      'pt-MO':
        'Concordo em aderir ao sistema eletrónico de saúde (eHealth). Os prestadores privados precisam ainda do meu consentimento de partilha para depositar ou consultar os meus registos. Posso retirá-lo a qualquer momento.',
    },
  },
  {
    version: 'joining-2025-12',
    from: day('2025-12-01'),
    text: {
      'zh-Hant-HK':
        '我同意加入電子健康系統（醫健通），公私營醫護提供者可存入我的紀錄。私家醫護提供者須另得我的互通同意，方可取閱。我可隨時撤回。',
      'zh-Hans-CN':
        '我同意加入电子健康系统（医健通），公私营医护提供者可存入我的记录。私营医护提供者须另得我的互通同意，方可查阅。我可随时撤回。',
      en: 'I agree to join the electronic health system (eHealth): public and private providers may deposit my records. Private providers need my sharing consent as well to view them. I may withdraw at any time.',
      'pt-MO':
        'Concordo em aderir ao sistema eletrónico de saúde (eHealth): os prestadores públicos e privados podem depositar os meus registos. Os prestadores privados precisam ainda do meu consentimento de partilha para os consultar. Posso retirá-lo a qualquer momento.',
    },
  },
];

/** The text that people agree to on a day. Joining before the ordinance came into operation is a bug and throws. */
export function joiningTextOn(on: PlainDate): JoiningText {
  const text = JOINING_TEXTS.findLast(({ from }) => compareDays(from, on) <= 0);
  if (text === undefined) throw new RangeError(`no joining text on ${on.toString()}`);
  return text;
}

/** Checks that a version is the one to be agreed to on the day (`consent.text_unknown`). */
export function checkVersion(version: string, on: PlainDate): Result<string, Fault> {
  const expected = joiningTextOn(on).version;
  if (version === expected) return ok(version);
  return no(fault('consent.text_unknown', { version, expected }, 'text_version'));
}
