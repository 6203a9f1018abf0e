import { type PlainDate, parseDay } from '../../kernel/day.ts';
import { isDocumentType } from '../../kernel/documents/document.ts';
import { DOCUMENT_TYPES } from '../../kernel/documents/graded.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { LANGUAGES, type Language } from '../../kernel/language.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { type NewPerson, SEXES, type Sex } from './person.ts';

/** Columns of a file of persons. */
export const PERSON_FILE = {
  required: ['document_type', 'number', 'name_zh', 'name_en', 'sex', 'birth_date', 'language'],
  optional: ['valid_from', 'valid_to', 'died_on', 'permission_ceased_on'],
} as const;

export type PersonColumn = (typeof PERSON_FILE)['required' | 'optional'][number];

const NAME_MAX = 120;
const DAY_FORM = 'YYYY-MM-DD';

/** Reads one row; the fault names the column (`person.file_value`). Numbers are judged when registering. */
export function personOfRow(
  cells: Readonly<Record<PersonColumn, string>>,
): Result<NewPerson, Fault> {
  const { document_type } = cells;
  if (!isDocumentType(document_type)) return wrong('document_type', DOCUMENT_TYPES.join(', '));
  if (!SEXES.includes(cells.sex as Sex)) return wrong('sex', SEXES.join(', '));
  if (!LANGUAGES.includes(cells.language as Language))
    return wrong('language', LANGUAGES.join(', '));
  if (cells.name_zh === '' && cells.name_en === '') return wrong('name_en', `1-${NAME_MAX}`);
  if (cells.name_zh.length > NAME_MAX) return wrong('name_zh', `1-${NAME_MAX}`);
  if (cells.name_en.length > NAME_MAX) return wrong('name_en', `1-${NAME_MAX}`);
  const days = daysOf(cells);
  if (!days.ok) return days;
  const { birth_date, valid_from, valid_to, died_on, permission_ceased_on } = days.value;
  if (birth_date === null) return wrong('birth_date', DAY_FORM);
  return ok({
    name_zh: cells.name_zh,
    name_en: cells.name_en,
    sex: cells.sex as Sex,
    language: cells.language as Language,
    birth_date,
    died_on,
    permission_ceased_on,
    documents: [
      {
        document_type,
        number: cells.number,
        valid_to,
        ...(valid_from === null ? {} : { valid_from }),
      },
    ],
  });
}

const DAY_COLUMNS = [
  'birth_date',
  'valid_from',
  'valid_to',
  'died_on',
  'permission_ceased_on',
] as const;

type Days = Record<(typeof DAY_COLUMNS)[number], PlainDate | null>;

function daysOf(cells: Readonly<Record<PersonColumn, string>>): Result<Days, Fault> {
  const days: Partial<Days> = {};
  for (const column of DAY_COLUMNS) {
    const text = cells[column];
    const read = text === '' ? null : parseDay(text);
    if (read !== null && !read.ok) return wrong(column, DAY_FORM);
    days[column] = read === null ? null : read.value;
  }
  return ok(days as Days);
}

function wrong(column: PersonColumn, expected: string): Result<never, Fault> {
  return no(fault('person.file_value', { column, expected }, column));
}
