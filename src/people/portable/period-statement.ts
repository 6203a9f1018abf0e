import { type Static, Type } from 'typebox';
import { portableKind } from '../../exchange/index.ts';
import { parseDay } from '../../kernel/day.ts';
import { JURISDICTIONS, SIDE_NAMES } from '../../kernel/jurisdiction.ts';
import type { Language, Texts } from '../../kernel/language.ts';
import { PERIOD_KIND_NAMES, PERIOD_KINDS } from '../periods/index.ts';
import { trialLine } from './trial-line.ts';

const OPEN_END: Texts = {
  'zh-Hant-HK': '至今',
  'zh-Hans-CN': '至今',
  en: 'not ended',
  'pt-MO': 'sem fim',
};

const Day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });

const Statement = Type.Object(
  {
    periods: Type.Array(
      Type.Object(
        {
          side: Type.Enum([...JURISDICTIONS]),
          basis: Type.Enum([...PERIOD_KINDS]),
          /** Half-open period `[from, to)`; null while it goes on. */
          from: Day,
          to: Type.Union([Day, Type.Null()]),
          /** Name of the insurance or scheme, where there is one. */
          scheme: Type.Optional(Type.String({ maxLength: 80 })),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 60 },
    ),
    /** Present where no agreement is in force and a trial was declared. */
    is_trial: Type.Optional(Type.Literal(true)),
  },
  { additionalProperties: false },
);

/** Periods that one side certifies for use on another (Regulation (EC) 883/2004, Article 6, as a model). */
export const PERIOD_STATEMENT = portableKind({
  kind: 'people.periods.statement',
  title: {
    'zh-Hant-HK': '居住、就業及參保期證明',
    'zh-Hans-CN': '居住、就业及参保期证明',
    en: 'Statement of periods of residence, employment and insurance',
    'pt-MO': 'Certificado de períodos de residência, emprego e seguro',
  },
  schema: Statement,
  lines: ({ periods, is_trial }: Static<typeof Statement>, language) => [
    ...periods.map(({ side, basis, from, to, scheme }) => ({
      label: [PERIOD_KIND_NAMES[basis][language], SIDE_NAMES[side][language], scheme]
        .filter((part) => part !== undefined)
        .join(' · '),
      text: `${longDay(from, language)} – ${to === null ? OPEN_END[language] : lastDay(to, language)}`,
    })),
    ...(is_trial === true ? [trialLine(language)] : []),
  ],
});

function longDay(text: string, language: Language): string {
  const read = parseDay(text);
  const locale = language === 'en' ? 'en-GB' : language;
  return read.ok ? read.value.toLocaleString(locale, { dateStyle: 'long' }) : text;
}

/** People read the last day that counts; the period itself is half-open. */
function lastDay(to: string, language: Language): string {
  const read = parseDay(to);
  return longDay(read.ok ? read.value.subtract({ days: 1 }).toString() : to, language);
}
