import {
  type ClinicalTables,
  clinicalTables,
  gradeText,
  type Rulebook,
} from '../../rulebook/index.ts';
import { type Page, page, table, writtenFrom } from './markdown.ts';

/** The tables by which clinical documents are read, one page each. */
export function readingPages(rulebook: Rulebook): readonly Page[] {
  const tables = clinicalTables(rulebook.files);
  return [unitsPage(tables), substancesPage(tables), termsPage(tables)];
}

type Head = Pick<ClinicalTables['units'], 'as_of' | 'sources'>;

function headOf(title: string, file: string, { as_of, sources }: Head): string[] {
  return [
    `# ${title}`,
    '',
    `${writtenFrom(`\`policy/reading/${file}.yaml\``)} Last looked through on ${as_of}.`,
    '',
    ...table(
      ['source', 'what', 'grade'],
      sources.map((one) => [one.id, one.title, gradeText(one.grade, 'en')]),
    ),
    '',
  ];
}

function unitsPage({ units }: ClinicalTables): Page {
  return page('docs/reference/reading-units.md', [
    ...headOf('Units in which values are read', 'units', units),
    'A value is converted exactly, through the molar mass of the analyte where masses become amounts, and rounded once, half up,',
    'to the decimals that stand behind each unit.',
    '',
    ...table(
      ['analyte', 'LOINC', 'molar mass, g/mol', 'read in', 'source'],
      units.analytes.map((one) => [
        one.id,
        one.loinc.join(', '),
        one.molar_mass ?? '',
        one.read_in.map(({ unit, decimals }) => `${unit} (${decimals})`).join(', '),
        one.source,
      ]),
    ),
    '',
    '## Units',
    '',
    '`base = size × value + offset`; the base of each kind is named in the file.',
    '',
    ...table(
      ['unit (UCUM)', 'kind', 'size', 'offset', 'also written'],
      units.units.map((one) => [one.code, one.kind, one.size, one.offset, one.also.join(', ')]),
    ),
  ]);
}

function substancesPage({ substances }: ClinicalTables): Page {
  return page('docs/reference/reading-substances.md', [
    ...headOf('Active substances', 'substances', substances),
    ...table(
      ['ATC', 'en', 'zh-Hant-HK', 'zh-Hans-CN', 'pt-MO'],
      substances.substances.map(({ atc, names }) => [
        atc.join(', '),
        names.en,
        names['zh-Hant-HK'],
        names['zh-Hans-CN'],
        names['pt-MO'],
      ]),
    ),
  ]);
}

function termsPage({ terms, chinese }: ClinicalTables): Page {
  const systems = [...terms.systems.values()];
  return page('docs/reference/reading-terms.md', [
    ...headOf('Names of codes', 'terms', terms),
    'Names are our own words. This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and',
    'the LOINC Committee, available at no cost under the license at http://loinc.org/license.',
    '',
    ...systems.flatMap((system) => [
      `## ${system.name}: ${system.url}`,
      '',
      ...(system.by_category ? ['A code that is not here is read by its category.', ''] : []),
      ...table(
        ['code', 'en', 'zh-Hant-HK', 'zh-Hans-CN', 'pt-MO'],
        [...system.terms].map(([code, names]) => [
          code,
          names.en,
          names['zh-Hant-HK'],
          names['zh-Hans-CN'],
          names['pt-MO'],
        ]),
      ),
      '',
    ]),
    '## Words of both places',
    '',
    'Replaced as a whole before characters are converted for display.',
    '',
    ...table(
      ['zh-Hant-HK', 'zh-Hans-CN'],
      chinese.words.map((one) => [one['zh-Hant-HK'], one['zh-Hans-CN']]),
    ),
  ]);
}
