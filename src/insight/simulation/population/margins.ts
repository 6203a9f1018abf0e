import { dayNumber, type PlainDate } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import {
  asNode,
  calendarDay,
  mapOf,
  oneOf,
  readYaml,
  record,
  text,
  wholeNumber,
  yesNo,
} from '../../../rulebook/yaml/index.ts';
import { PLACES, type Place } from '../places.ts';

/** The margins that the generator meets. */
export const MARGINS = [
  'hk_elders_eligible',
  'hk_elders_in_guangdong',
  'hk_in_mainland',
  'macao_in_mainland',
  'zhuhai_insured_macao',
  'zhuhai_insured_hk',
  'zhuhai_insured',
  'macao_insured_nine_cities',
  'ha_patients',
  'ha_visits',
  'ha_patients_aged_65',
  'voucher_elders',
  'voucher_claims',
  'voucher_amount_hkd',
] as const;
export type MarginId = (typeof MARGINS)[number];

/** One published figure. */
export interface Margin {
  readonly value: number;
  /** Day number of the day the figure is about. */
  readonly on: number;
  readonly day: string;
  /** First day of a figure about a period; that of the figure itself otherwise. */
  readonly from: number;
  readonly source: string;
  /** Null where the publication has no address of its own. */
  readonly url: string | null;
  readonly grade: string;
  readonly note: string;
}

/** What a published figure counts: persons once, persons once in each year, or each visit. */
export const COUNTED = ['persons_once', 'persons_each_year', 'visits'] as const;

/** A figure that was published and that the generator does not aim at. */
export interface Reported {
  readonly figure: string;
  readonly value: number;
  readonly counts: (typeof COUNTED)[number];
  readonly year: number;
  /** The year in the title of the source where it is another one; null where it is the same. */
  readonly source_year: number | null;
  /** The source contradicts itself. */
  readonly is_doubtful: boolean;
  readonly source: string;
  readonly grade: string;
}

/** What the generator is given: published figures and assumed weights. */
export interface Margins {
  readonly figures: Readonly<Record<MarginId, Margin>>;
  readonly reported: readonly Reported[];
  readonly cities: ReadonlyMap<Place, number>;
  /** The age that the survey of patients counts from. */
  readonly surveyed_age: number;
  readonly visit_price_cny: Span;
  readonly premium_cny: Span;
}

/** From the least to the most, whole units. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

const SOURCE = record(
  { title: text, grade: oneOf(['official', 'secondary', 'derived', 'provisional']) },
  { url: text },
);
const MARGIN = record(
  { value: wholeNumber, on: calendarDay, source: text, note: text },
  { from: calendarDay },
);
const SPAN = record({ low: wholeNumber, high: wholeNumber }, {});
const ASSUMED = record(
  {
    cities: mapOf(oneOf(PLACES), wholeNumber),
    surveyed_age: wholeNumber,
    visit_price_cny: SPAN,
    premium_cny: SPAN,
  },
  {},
);
const REPORTED = record(
  { value: wholeNumber, counts: oneOf(COUNTED), year: wholeNumber, source: text },
  { source_year: wholeNumber, doubtful: yesNo },
);
const FILE = record(
  {
    sources: mapOf(text, SOURCE),
    margins: mapOf(oneOf(MARGINS), MARGIN),
    reported: mapOf(text, REPORTED),
    assumed: asNode,
  },
  {},
);

/** Reads the file of margins; every problem with its line. */
export function readMargins(file: string, yaml: string): Result<Margins, readonly Fault[]> {
  const read = readYaml(file, yaml, (node, to) => {
    const found = FILE(node, to);
    const assumed = found && ASSUMED(found.assumed.node, to);
    if (found === undefined || assumed === undefined) return undefined;
    const sources = new Map(found.sources.map(({ key, value }) => [key, value]));
    const figures: Partial<Record<MarginId, Margin>> = {};
    for (const { key, value, node: at } of found.margins) {
      const source = sources.get(value.source);
      if (source === undefined) to.problem(at, `there is no source "${value.source}"`);
      else figures[key] = marginOf(value, source);
    }
    const reported = found.reported.flatMap(({ key, value, node: at }) => {
      const source = sources.get(value.source);
      if (source !== undefined) return [reportedOf(key, value, source)];
      to.problem(at, `there is no source "${value.source}"`);
      return [];
    });
    const missing = MARGINS.filter((each) => figures[each] === undefined);
    if (missing.length > 0) return to.problem(node, `no margin ${missing.join(', ')}`);
    const cities = new Map(assumed.cities.map(({ key, value }) => [key, value]));
    return { ...assumed, figures: figures as Record<MarginId, Margin>, reported, cities };
  });
  if (read.ok) return ok(read.value);
  return no(
    read.error.map(({ file: name, line, message }) =>
      fault('population.margin_unreadable', { file: name, line: String(line), problem: message }),
    ),
  );
}

function marginOf(
  { value, on, from = on, note }: MarginText,
  { title, url, grade }: SourceText,
): Margin {
  const day = on.toString();
  const dated = { value, on: dayNumber(on), day, from: dayNumber(from) };
  return { ...dated, source: title, url: url ?? null, grade, note };
}

function reportedOf(
  figure: string,
  { value, counts, year, source_year, doubtful = false }: ReportedText,
  { title, grade }: SourceText,
): Reported {
  const said = { figure, value, counts, year, source_year: source_year ?? null };
  return { ...said, is_doubtful: doubtful, source: title, grade };
}

interface SourceText {
  readonly title: string;
  readonly url?: string;
  readonly grade: string;
}

interface ReportedText extends Pick<Reported, 'value' | 'counts' | 'year'> {
  readonly source_year?: number;
  readonly doubtful?: boolean;
}

interface MarginText {
  readonly value: number;
  readonly on: PlainDate;
  readonly from?: PlainDate;
  readonly note: string;
}
