import { instant, millisText, parseDay, startOf } from '../../../kernel/day.ts';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { isId } from '../../../kernel/id.ts';
import { ZONE } from '../../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { Network } from '../../../rulebook/index.ts';
import { organisationsOf } from '../seen/read-trail.ts';
import type { Wanted } from '../seen/seen-store.ts';

/** How a search is asked for, with the address of the page without its place. */
export interface AuditSearch {
  readonly patient: string | null;
  readonly wanted: Omit<Wanted, 'person_id'>;
}

interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

const PAGE = 50;
const PAGE_MAX = 200;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const DATE = /^(eq|ge|gt|le|lt)?(.+)$/;

/** What one parameter adds to what is asked for; null where the value is none. */
type Reader = (value: string, asked: Asked, network: Network) => Partial<Asked> | null;
type Asked = Omit<Wanted, 'person_id'> & { readonly patient: string | null };

const NOTHING: Asked = {
  patient: null,
  organisations: null,
  interactions: null,
  refused: null,
  without: [],
  from: null,
  to: null,
  subject: null,
  before: null,
  limit: PAGE,
};

const READERS: Readonly<Record<string, Reader>> = {
  patient: (value) => {
    const patient = value.replace(/^Patient\//, '');
    return isId(patient) ? { patient } : null;
  },
  date: (value, { from, to }) => readDate(value, { from, to }),
  agent: (value, _asked, network) => ({
    organisations: organisationsOf(network, value.replace(/^Organization\//, '')),
  }),
  outcome: (value) => (value === '0' || value === '4' ? { refused: value === '4' } : null),
  _count: (value) =>
    /^\d{1,4}$/.test(value) ? { limit: Math.min(Math.max(Number(value), 1), PAGE_MAX) } : null,
  _cursor: (value) => (/^\d{1,18}$/.test(value) ? { before: BigInt(value) } : null),
  _format: () => ({}),
  lang: () => ({}),
};

/** Reads the search parameters of `AuditEvent`; what is not known is refused, never left out (`trail.search`). */
export function readAuditSearch(
  network: Network,
  query: URLSearchParams,
): Result<AuditSearch, Fault> {
  let asked = NOTHING;
  for (const [parameter, value] of query) {
    const read = READERS[parameter]?.(value, asked, network) ?? null;
    if (read === null) return no(fault('trail.search', { parameter, value }));
    asked = { ...asked, ...read };
  }
  const { patient, ...wanted } = asked;
  return ok({ patient, wanted });
}

/** Narrows a range by one date with its prefix; null for what is no date. */
function readDate(text: string, range: Range): Range | null {
  const [, prefix = 'eq', value = ''] = DATE.exec(text) ?? [];
  const bounds = boundsOf(value);
  if (bounds === null) return null;
  const [first, behind] = bounds;
  const later = (one: string | null, other: string) => (one !== null && one > other ? one : other);
  const sooner = (one: string | null, other: string) => (one !== null && one < other ? one : other);
  switch (prefix) {
    case 'ge':
      return { ...range, from: later(range.from, first) };
    case 'gt':
      return { ...range, from: later(range.from, behind) };
    case 'le':
      return { ...range, to: sooner(range.to, behind) };
    case 'lt':
      return { ...range, to: sooner(range.to, first) };
    default:
      return { from: later(range.from, first), to: sooner(range.to, behind) };
  }
}

/** The first moment of a day or an instant, and the first one behind it. */
function boundsOf(value: string): readonly [string, string] | null {
  if (INSTANT.test(value)) {
    const at = instant(value.replace(' ', '+'));
    return [millisText(at), millisText(at.add({ milliseconds: 1 }))];
  }
  const day = parseDay(value);
  if (!day.ok) return null;
  const next = day.value.add({ days: 1 });
  return [millisText(startOf(day.value, ZONE)), millisText(startOf(next, ZONE))];
}
