import type { WithId } from '@medplum/core';
import type { Extension, InsurancePlan } from '@medplum/fhirtypes';
import { compareDays, type PlainDate } from '../../../kernel/day.ts';
import { LANGUAGES, type Language, type Texts } from '../../../kernel/language.ts';
import { formatMinor } from '../../../kernel/money.ts';
import {
  type DatedValue,
  decimalOf,
  entriesOn,
  type Parameter,
  type SchemeLaw,
  valueText,
} from '../../../rulebook/index.ts';
import { EXTENSIONS, SCHEME_SYSTEM } from '../canonical.ts';
import { planId } from './plan-name.ts';

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** A scheme as it stands in law on a day: what it is, whose, since when, and every parameter with grade and sources. */
export function insurancePlan(
  law: SchemeLaw,
  on: PlainDate,
  language: Language,
): WithId<InsurancePlan> {
  const start = firstDay(law);
  const isBegun = start !== null && compareDays(start, on) <= 0;
  return {
    resourceType: 'InsurancePlan',
    id: planId(law.scheme),
    language,
    identifier: [{ system: SCHEME_SYSTEM, value: law.scheme }],
    status: isBegun ? 'active' : 'draft',
    name: law.title[language],
    ...({ _name: { extension: translations(law.title, language) } } as object),
    ...(start === null ? {} : { period: { start: start.toString() } }),
    ownedBy: { display: law.authority[language] },
    coverageArea: [{ display: law.jurisdiction }],
    plan: [{ identifier: [{ system: SCHEME_SYSTEM, value: law.scheme }] }],
    extension: [...law.parameters.values()].flatMap((parameter) =>
      entriesOn(law, parameter, on).map((entry) => parameterOf(parameter, entry, language)),
    ),
  };
}

/** The first day of which the law says anything. */
function firstDay(law: SchemeLaw): PlainDate | null {
  const days = [...law.parameters.values()].flatMap(({ values }) => values.map(({ from }) => from));
  return days.sort(compareDays)[0] ?? null;
}

function translations(of: Texts, language: Language): Extension[] {
  return LANGUAGES.filter((other) => other !== language).map((other) => ({
    url: TRANSLATION,
    extension: [
      { url: 'lang', valueCode: other },
      { url: 'content', valueString: of[other] },
    ],
  }));
}

/** One parameter on the day. What is not settled says so and has no value. */
function parameterOf(parameter: Parameter, entry: DatedValue, language: Language): Extension {
  const { key, label } = parameter;
  return {
    url: EXTENSIONS['dated-parameter'],
    extension: [
      { url: 'key', valueCode: key },
      { url: 'label', valueString: label[language] },
      ...parameterValue(parameter, entry, language),
      { url: 'from', valueDate: entry.from.toString() },
      { url: 'grade', valueCode: entry.grade },
      ...entry.sources.map(({ title }) => ({ url: 'source', valueString: title })),
    ],
  };
}

function parameterValue(
  parameter: Parameter,
  { value }: DatedValue,
  language: Language,
): Extension[] {
  if (value === 'unknown' && !parameter.codes.has(value)) {
    return [{ url: 'not-settled', valueBoolean: true }];
  }
  const url = 'value';
  if (value === null) return [{ url: 'none', valueBoolean: true }];
  if (typeof value === 'bigint') {
    const currency = parameter.unit as 'HKD' | 'MOP' | 'CNY';
    return [{ url, valueMoney: { value: Number(formatMinor(value)), currency } }];
  }
  if (typeof value === 'boolean') return [{ url, valueBoolean: value }];
  if (typeof value === 'number') {
    return [{ url, valueQuantity: { value, unit: parameter.unit } }];
  }
  if (typeof value === 'object' && 'num' in value) {
    return [{ url, valueDecimal: Number(decimalOf(value)) }];
  }
  return [{ url, valueString: valueText(value, parameter, language) }];
}
