import pg from 'pg';

/** Object identifiers of PostgreSQL's column types (catalog pg_type). */
const OID = {
  int8: 20,
  numeric: 1700,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  interval: 1186,
  textArray: 1009,
  int8Array: 1016,
  numericArray: 1231,
  dateArray: 1182,
  timestamptzArray: 1185,
} as const;

const asText = (text: string): string => text;

/** `2026-11-22 02:11:00.5+00`, as a session in UTC writes it, to `2026-11-22T02:11:00.5Z`. */
function instantText(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, -3).replace(' ', 'T')}Z` : text;
}

const textArray = pg.types.getTypeParser(OID.textArray as number) as (
  text: string,
) => (string | null)[];

function arrayOf<T>(one: (text: string) => T): (text: string) => (T | null)[] {
  return (text) => textArray(text).map((item) => (item === null ? null : one(item)));
}

const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [OID.int8, BigInt],
  [OID.numeric, asText],
  [OID.date, asText],
  [OID.timestamp, asText],
  [OID.timestamptz, instantText],
  [OID.interval, asText],
  [OID.int8Array, arrayOf(BigInt)],
  [OID.numericArray, arrayOf(asText)],
  [OID.dateArray, arrayOf(asText)],
  [OID.timestamptzArray, arrayOf(instantText)],
]);

/** How a column becomes a value; holds for one pool only, so that libraries with a pool of their own keep theirs. */
export const COLUMN_TYPES = {
  getTypeParser: (oid: number, format?: string) =>
    (format === 'binary' ? undefined : PARSERS.get(oid)) ??
    pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** Days and instants go to the server as their ISO text; everything else as the driver writes it. */
export function toParameter(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toParameter);
  const tag = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return typeof tag === 'string' && tag.startsWith('Temporal.') ? String(value) : value;
}
