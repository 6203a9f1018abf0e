import { FAULTS } from '../../kernel/fault.ts';
import type { FaultKind } from '../../kernel/fault-kind.ts';
import { LANGUAGES, type Texts } from '../../kernel/language.ts';
import { fullCode, REASONS, type ReasonCode } from '../../kernel/reason.ts';
import { reasonText } from '../../kernel/reasons/reason-texts.ts';
import { type Page, page, table, writtenFrom } from './markdown.ts';

const INTRODUCTION = [
  '# Faults and reasons',
  '',
  writtenFrom('the registry of faults and the list of reasons'),
  '',
  'A *fault* says that something could not be done: bad input, a missing row, a side that is away. It is answered as an',
  'RFC 9457 problem whose `code` stands here, with the HTTP status and the FHIR R4 issue type beside it. A *reason* explains',
  'a decision that pays nothing or less: it is part of an ordinary answer. Codes never change their meaning.',
  '',
  'A name in braces, such as `{field}`, is filled with the fact of that name.',
  '',
];

/** Every code that the product can answer with, in four languages. */
export function faultsPage(): Page {
  return page('docs/reference/faults.md', [
    ...INTRODUCTION,
    '## Faults',
    '',
    ...faultSections(),
    '## Reasons',
    '',
    'Beside each code: the reason codes of openIMIS, the claim adjustment reason codes (CARC) and the FHIR R4',
    'adjudication reason that it maps to. Only the numbers of those lists are given.',
    '',
    ...reasonSections(),
  ]);
}

function faultSections(): string[] {
  const kinds = Object.entries(FAULTS as Readonly<Record<string, FaultKind>>);
  return kinds
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, { status, issue, title, remedy }]) => [
      `### ${code}`,
      '',
      `HTTP ${status}, FHIR \`${issue}\`.`,
      '',
      ...inLanguages((language) => together(title[language], remedy[language])),
      '',
    ]);
}

function reasonSections(): string[] {
  const codes = Object.keys(REASONS) as ReasonCode[];
  return [
    ...table(
      ['code', 'openIMIS', 'CARC', 'FHIR'],
      codes.map((code) => {
        const { openimis, carc, fhir } = REASONS[code];
        return [`\`${fullCode(code)}\``, openimis.join(', '), carc.join(', '), fhir ?? ''];
      }),
    ),
    '',
    ...codes.flatMap((code) => [
      `### ${fullCode(code)}`,
      '',
      ...inLanguages((language) => reasonText(code, language)),
      '',
    ]),
  ];
}

function inLanguages(text: (language: keyof Texts) => string): string[] {
  return LANGUAGES.map((language) => `- ${language}: ${text(language)}`);
}

/** Two sentences behind each other; Chinese sets no space between them. */
function together(first: string, second: string): string {
  return first.endsWith('。') ? `${first}${second}` : `${first} ${second}`;
}
