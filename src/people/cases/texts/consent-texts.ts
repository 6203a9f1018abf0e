import { compareDays, day, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Texts } from '../../../kernel/language.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';

/** What a person agrees to before two sides speak about them; a version is never changed, a new one is added. */
interface CaseConsent {
  readonly version: string;
  readonly from: PlainDate;
  readonly text: Texts;
}

const CONSENTS: readonly CaseConsent[] = [
  {
    version: 'cases-1',
    from: day('1997-07-01'),
    text: {
      'zh-Hant-HK':
        '我同意兩地的主管機構為處理本個案互通所需的資料：我的居住、就業及參保期，或治療所需的醫療資料。我會收到每一步的通知，並可查閱和上訴。',
      'zh-Hans-CN':
        '我同意两地的主管机构为处理本个案互通所需的资料：我的居住、就业及参保期，或治疗所需的医疗资料。我会收到每一步的通知，并可查阅和上诉。',
      en: 'I agree that the authorities of the two sides exchange what this case needs: my periods of residence, work and insurance, or the medical information on the treatment. I am told of every step, may read everything and may appeal.',
      'pt-MO':
        'Concordo que as autoridades dos dois lados troquem o necessário para este processo: os meus períodos de residência, trabalho e seguro, ou a informação clínica sobre o tratamento. Sou avisado de cada passo, posso consultar tudo e recorrer.',
    },
  },
];

/** The text that counts on a day. */
export function caseConsentOn(on: PlainDate): CaseConsent {
  const text = CONSENTS.findLast(({ from }) => compareDays(from, on) <= 0);
  if (text === undefined) throw new RangeError(`no consent text for cases on ${on.toString()}`);
  return text;
}

/** Checks that the person agreed, and to the text of the day (`case.no_consent`, `consent.text_unknown`). */
export function checkCaseConsent(
  given: { readonly expressed: boolean; readonly text_version: string },
  on: PlainDate,
): Result<{ given_on: string; text_version: string; expressed: true }, Fault> {
  if (!given.expressed) return no(fault('case.no_consent', {}, 'consent'));
  const { version } = caseConsentOn(on);
  if (given.text_version !== version) {
    const facts = { version: given.text_version, expected: version };
    return no(fault('consent.text_unknown', facts, 'consent.text_version'));
  }
  return ok({ given_on: on.toString(), text_version: version, expressed: true });
}
