import { type Fault, fault } from '../../../../kernel/fault.ts';
import { isId } from '../../../../kernel/id.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../../kernel/result.ts';
import { institutionOf } from '../../../../people/care/index.ts';
import type { Network } from '../../../../rulebook/index.ts';
import { compartmentParams, isKnownType } from '../../definitions/load-definitions.ts';
import { PURPOSES, purposeOf } from '../../purpose.ts';
import { shelfOf } from '../../record-types.ts';
import type { BulkExport, ExportLevel } from './bulk-export.ts';

const FORMATS: ReadonlySet<string> = new Set([
  'application/fhir+ndjson',
  'application/ndjson',
  'ndjson',
]);
const INSTANT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$|^\d{4}-\d{2}-\d{2}$/;
const TYPES_MAX = 100;

/** A kick-off as it came in. */
export interface KickOff {
  readonly level: ExportLevel;
  /** The patient or group in the address; null at the level of the system or of all patients. */
  readonly id: string | null;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly prefer: string | undefined;
  readonly purpose: string | undefined;
}

type Read = Pick<BulkExport, 'level' | 'about' | 'record_types' | 'since' | 'purpose'>;

/**
 * What an export is asked for (`bulk.prefer`, `record.purpose_unknown`, `record.search`, `record.not_found`). What is
 * not supported is refused, never ignored, unless the client says `handling=lenient`.
 */
export function readKickOff(
  asked: KickOff,
  by: { readonly principal: Principal; readonly network: Network },
): Result<Read, Fault> {
  if (!/(^|[,; ])respond-async/.test(asked.prefer ?? '')) return no(fault('bulk.prefer'));
  const purpose = purposeOf(asked.purpose);
  if (purpose === null) {
    const facts = { purpose: asked.purpose ?? '', known: PURPOSES.join(', ') };
    return no(fault('record.purpose_unknown', facts));
  }
  const query = readQuery(asked);
  if (!query.ok) return query;
  const about = aboutOf(asked, by);
  if (!about.ok) return about;
  return ok({ ...query.value, level: asked.level, about: about.value, purpose });
}

/** Patients export themselves; a group is the patients whom the own institution keeps, under its name. */
function aboutOf(
  { level, id }: KickOff,
  { principal, network }: { readonly principal: Principal; readonly network: Network },
): Result<string | null, Fault> {
  const { role, person_id } = principal;
  if (role === 'patient') {
    const isOwn = person_id !== undefined && (id === null || id === person_id);
    return level === 'patient' && isOwn ? ok(person_id) : no(fault('record.not_found'));
  }
  if (level === 'group') {
    return id === institutionOf(network, principal) ? ok(null) : no(fault('record.not_found'));
  }
  if (id === null) return ok(null);
  return isId(id) ? ok(id) : no(fault('record.not_found'));
}

function readQuery({
  query,
  prefer,
}: KickOff): Result<Pick<Read, 'record_types' | 'since'>, Fault> {
  const { _outputFormat, _type, _since, ...others } = query;
  if (_outputFormat !== undefined && !FORMATS.has(_outputFormat.replace(' ', '+'))) {
    return refuse('_outputFormat', _outputFormat);
  }
  const [unknown] = Object.entries(others).filter(([, value]) => value !== undefined);
  if (unknown !== undefined && !(prefer ?? '').includes('handling=lenient')) {
    return refuse(unknown[0], unknown[1] ?? '');
  }
  const types = _type?.split(',') ?? null;
  const wrong = types?.find((type, nth) => nth >= TYPES_MAX || !isExported(type));
  if (wrong !== undefined) return refuse('_type', wrong);
  const since = _since?.replace(' ', '+') ?? null;
  if (since !== null && !isMoment(since)) return refuse('_since', since);
  return ok({ record_types: types, since });
}

function refuse(parameter: string, value: string): Result<never, Fault> {
  return no(fault('record.search', { parameter, value }));
}

function isMoment(text: string): boolean {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}

function isExported(type: string): boolean {
  if (!isKnownType(type)) return false;
  const shelf = shelfOf(type, compartmentParams(type).length > 0);
  return shelf === 'record' || shelf === 'directory';
}
