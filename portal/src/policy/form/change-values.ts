import type { PolicyChange, PolicyDraft, SchemeParameter } from '../../api/types.ts';
import { readDay } from '../../format/day.ts';
import { LANGUAGES, type Language } from '../../language/languages.ts';

/** What the form of a change holds. */
export interface ChangeValues {
  scheme: string;
  parameter: string;
  from: string;
  kind: 'value' | 'ended' | 'unknown';
  value: string;
  codes: string[];
  grade: PolicyDraft['change']['grade'];
  source_title: string;
  source_url: string;
  note: Record<Language, string>;
  corrects: boolean;
  reason: string;
}

/** The field of the form for each member of the request. */
export const CHANGE_FIELDS = {
  'change.scheme': 'scheme',
  'change.parameter': 'parameter',
  'change.from': 'from',
  'change.value': 'value',
  scheme: 'scheme',
  parameter: 'parameter',
  from: 'from',
  value: 'value',
  'source.title': 'source_title',
  'source.url': 'source_url',
  'note.zh-Hant-HK': 'note.zh-Hant-HK',
  'note.zh-Hans-CN': 'note.zh-Hans-CN',
  'note.en': 'note.en',
  'note.pt-MO': 'note.pt-MO',
  reason: 'reason',
} as const;

const NO_NOTE = { 'zh-Hant-HK': '', 'zh-Hans-CN': '', en: '', 'pt-MO': '' };

export function emptyValues(chosen: Partial<ChangeValues> = {}): ChangeValues {
  return {
    scheme: '',
    parameter: '',
    from: '',
    kind: 'value',
    value: '',
    codes: [],
    grade: 'official',
    source_title: '',
    source_url: '',
    note: { ...NO_NOTE },
    corrects: false,
    reason: '',
    ...chosen,
  };
}

type SaidChange = Pick<
  PolicyChange,
  'scheme' | 'parameter' | 'from' | 'value' | 'grade' | 'source' | 'note' | 'corrects'
>;

/** The form filled from a change, of this node or of a file. */
export function valuesOf(of: SaidChange, reason: string): ChangeValues {
  const { value } = of;
  return emptyValues({
    scheme: of.scheme,
    parameter: of.parameter,
    from: of.from,
    kind: value === null ? 'ended' : value === 'unknown' ? 'unknown' : 'value',
    value: value === null || value === 'unknown' || Array.isArray(value) ? '' : String(value),
    codes: Array.isArray(value) ? value.map(String) : [],
    grade: of.grade,
    source_title: of.source.title,
    source_url: of.source.url,
    note: { ...NO_NOTE, ...of.note },
    corrects: of.corrects,
    reason,
  });
}

const COUNTS: ReadonlySet<string> = new Set(['year', 'month', 'day', 'count']);

/** The request: the value as the unit of the parameter wants it, a note only where something is written. */
export function draftOf(
  values: ChangeValues,
  parameter: Pick<SchemeParameter, 'unit'> | undefined,
): PolicyDraft {
  const isNoted = LANGUAGES.some((language) => values.note[language].trim() !== '');
  return {
    change: {
      scheme: values.scheme,
      parameter: values.parameter,
      from: readDay(values.from) ?? values.from.trim(),
      value: valueOfUnit(values, parameter?.unit ?? ''),
      grade: values.grade,
      source: { title: values.source_title.trim(), url: values.source_url.trim() },
      note: isNoted ? values.note : null,
      corrects: values.corrects,
    },
    reason: values.reason.trim(),
  };
}

function valueOfUnit({ kind, value, codes }: ChangeValues, unit: string): unknown {
  if (kind !== 'value') return kind === 'ended' ? null : 'unknown';
  const typed = value.trim();
  if (unit === 'codes') return codes;
  if (unit === 'yes_no') return typed === '' ? '' : typed === 'true';
  if (unit === 'day_of_calendar') return readDay(typed) ?? typed;
  return COUNTS.has(unit) && /^\d{1,12}$/.test(typed) ? Number(typed) : typed;
}

const FORMAT = 'sampan.policy-change.v1';

/** The change in a file that another side exported; null where it is none. */
export function valuesOfFile(text: string): ChangeValues | null {
  try {
    const file = JSON.parse(text) as { format?: unknown; change?: SaidChange; reason?: unknown };
    if (file.format !== FORMAT || file.change === undefined) return null;
    return valuesOf(file.change, typeof file.reason === 'string' ? file.reason : '');
  } catch {
    return null;
  }
}
