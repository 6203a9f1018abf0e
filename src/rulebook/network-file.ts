import type { PlainDate } from '../kernel/day.ts';
import { JURISDICTIONS } from '../kernel/jurisdiction.ts';
import type { Texts } from '../kernel/language.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import type { SourceGrades } from './dated-values.ts';
import { GRADES, type Network, type PolicyProblem } from './law.ts';
import { type NetworkText, networkOf, type ServicePointText } from './network.ts';
import { gradesOf, SOURCES } from './scheme-file.ts';
import {
  asNode,
  calendarDay,
  type Entry,
  listOf,
  mapOf,
  matching,
  oneOf,
  oneOrMore,
  type Reading,
  readYaml,
  record,
  type Shape,
  text,
  texts,
  yesNo,
} from './yaml/index.ts';

const ID = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case such as hku-shenzhen');
const CODE = matching(/^[a-z][a-z0-9_]*$/, 'a code in snake_case such as internal_medicine');

/** A text of a file with its name, for messages. */
export interface PolicyFile {
  readonly file: string;
  readonly yaml: string;
}

/** The two files of the network: who the institutions are, and where vouchers may be used from when. */
export function readNetwork(
  institutions: PolicyFile,
  points: PolicyFile,
): Result<Network, readonly PolicyProblem[]> {
  const names = readYaml(institutions.file, institutions.yaml, INSTITUTIONS);
  if (!names.ok) return no(names.error);
  const known = new Map(names.value.institutions.map(({ key, value }) => [key, value.name]));
  const read = readYaml(points.file, points.yaml, networkShape(known));
  return read.ok ? ok(networkOf(read.value)) : no(read.error);
}

const INSTITUTIONS = record({ institutions: mapOf(ID, record({ name: texts }, {})) }, {});

const HEAD = record(
  {
    sources: SOURCES,
    cities: mapOf(CODE, texts),
    districts: mapOf(CODE, texts),
    departments: mapOf(CODE, texts),
    service_points: asNode,
  },
  {},
);

type Names = ReadonlyMap<string, Texts>;

interface Known {
  readonly institutions: Names;
  readonly cities: Names;
  readonly districts: Names;
  readonly departments: Names;
  readonly sources: SourceGrades;
}

function networkShape(institutions: Names): Shape<NetworkText> {
  return (node, to) => {
    const head = HEAD(node, to);
    if (head === undefined) return undefined;
    const known: Known = {
      institutions,
      cities: namesOf(head.cities),
      districts: namesOf(head.districts),
      departments: namesOf(head.departments),
      sources: gradesOf(head.sources),
    };
    const points = mapOf(ID, pointShape(known))(head.service_points.node, to);
    if (points === undefined) return undefined;
    checkInstitutionsUsed(institutions, points, to, node);
    return {
      sources: head.sources.map(({ key, value }) => ({
        id: key,
        title: value.title,
        url: value.url,
      })),
      cities: listed(known.cities),
      departments: listed(known.departments),
      service_points: points.map(({ key, value }) => ({ service_point: key, ...value })),
    };
  };
}

function namesOf(entries: readonly Entry<string, Texts>[]): Names {
  return new Map(entries.map(({ key, value }) => [key, value]));
}

function listed(names: Names) {
  return [...names].map(([code, name]) => ({ code, name }));
}

function oneKnown(names: ReadonlyMap<string, unknown>, what: string): Shape<string> {
  return (node, to) => {
    const code = text(node, to);
    if (code === undefined || names.has(code)) return code;
    return to.problem(node, `there is no ${what} "${code}"; name it first`);
  };
}

const dayOrUnknown: Shape<PlainDate | 'unknown'> = (node, to) => {
  const value = typeof node === 'object' && node !== null && 'value' in node ? node.value : null;
  return value === 'unknown' ? 'unknown' : calendarDay(node, to);
};

function pointShape(known: Known): Shape<Omit<ServicePointText, 'service_point'>> {
  const one = record(
    {
      institution: oneKnown(known.institutions, 'institution'),
      jurisdiction: oneOf(JURISDICTIONS),
      city: oneKnown(known.cities, 'city'),
      track: oneOf(['hku_szh', 'gba_pilot']),
      batch: matching(/^\d{4}$/, 'the year of the designation, such as "2025"'),
      from: calendarDay,
      departments: listOf(departmentShape(known.departments)),
      source: oneOrMore(oneKnown(known.sources, 'source')),
    },
    {
      name: texts,
      district: oneKnown(known.districts, 'district'),
      to: calendarDay,
      departments_incomplete: yesNo,
      grade: oneOf(GRADES),
      note: texts,
    },
  );
  return (node, to) => {
    const read = one(node, to);
    if (read === undefined) return undefined;
    checkPoint(read, node, to);
    const { source, district, ...rest } = read;
    const { from, departments } = read;
    const institution_name = known.institutions.get(read.institution) as Texts;
    return {
      ...rest,
      institution_name,
      name: read.name ?? institution_name,
      district: district === undefined ? null : (known.districts.get(district) as Texts),
      from: from.toString(),
      to: read.to?.toString() ?? null,
      departments: departments.map((each) => ({
        code: each.code,
        name: known.departments.get(each.code) as Texts,
        from: (each.from ?? from).toString(),
        to: each.to?.toString() ?? null,
      })),
      departments_incomplete: read.departments_incomplete ?? false,
      grade: read.grade ?? known.sources.get(source[0] ?? '') ?? 'official',
      sources: source,
      note: read.note ?? null,
    };
  };
}

interface DepartmentRow {
  readonly code: string;
  readonly from?: PlainDate | 'unknown';
  readonly to?: PlainDate;
}

/** A department that takes vouchers as long as its point does, or a map with its own days. */
function departmentShape(departments: Names): Shape<DepartmentRow> {
  const code = oneKnown(departments, 'department');
  const dated = record({ code, from: dayOrUnknown }, { to: calendarDay });
  return (node, to) => {
    const isMap = typeof node === 'object' && node !== null && 'items' in node;
    if (isMap) return dated(node, to);
    const plain = code(node, to);
    return plain === undefined ? undefined : { code: plain };
  };
}

function checkPoint(
  read: {
    from: PlainDate;
    to?: PlainDate;
    departments: readonly DepartmentRow[];
    departments_incomplete?: boolean;
  },
  node: unknown,
  to: Reading,
): void {
  const codes = read.departments.map((each) => each.code);
  const twice = codes.find((each, index) => codes.indexOf(each) !== index);
  if (twice !== undefined) to.problem(node, `the department "${twice}" is listed twice`);
  if (codes.length === 0 && read.departments_incomplete !== true) {
    to.problem(node, 'no department is listed: say departments_incomplete: true');
  }
  const isEmpty = read.to !== undefined && read.to.toString() <= read.from.toString();
  if (isEmpty) to.problem(node, `it ends on ${read.to}, before it begins on ${read.from}`);
}

function checkInstitutionsUsed(
  institutions: Names,
  points: readonly Entry<string, { readonly institution: string }>[],
  to: Reading,
  node: unknown,
): void {
  const used = new Set(points.map(({ value }) => value.institution));
  for (const id of institutions.keys()) {
    if (!used.has(id)) to.problem(node, `the institution "${id}" has no service point`);
  }
}
