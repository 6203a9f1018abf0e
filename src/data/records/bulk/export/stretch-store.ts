import type { Session } from '../../../../platform/postgres/index.ts';
import { NOBODY } from '../../record-types.ts';
import { type Scope, visible } from '../../scope.ts';
import { type Parameters, parameters } from '../../search/parameters.ts';
import type { BulkExport, BulkPart } from './bulk-export.ts';

/** Behind which row a page begins. */
export interface At {
  readonly person: string;
  readonly resource: bigint;
}

type Asked = Pick<BulkExport, 'level' | 'about' | 'record_types' | 'since' | 'organisation'> & {
  /** The versions of this moment. */
  readonly transaction_at: string;
};

/** A row that an export counts. */
export interface CountedRow {
  readonly person_id: string;
  readonly resource_no: bigint;
  readonly resource_type: string;
}

/** Keys of the next resources that an export may give, in the order of the store. */
export async function readKeys(
  session: Session,
  scope: Scope,
  asked: Asked,
  of: { readonly after: At; readonly limit: number },
): Promise<readonly CountedRow[]> {
  const given = parameters();
  return await session.rows<CountedRow>(
    `select r.person_id, r.resource_no, r.resource_type ${fromOf(scope, asked, given, of.after)}
        ${asked.record_types === null ? '' : `and r.resource_type = any (${given.add(asked.record_types)}::text[])`}
      order by r.person_id, r.resource_no limit ${given.add(of.limit)}`,
    given.values,
  );
}

/** A resource on its way out. */
export interface ExportedRow extends CountedRow {
  readonly content: string;
}

/** The next resources of a part with their text, as the scope may see them now. */
export async function readStretch(
  session: Session,
  scope: Scope,
  asked: Asked,
  of: { readonly part: BulkPart; readonly after: At; readonly limit: number },
): Promise<readonly ExportedRow[]> {
  const given = parameters();
  const { part } = of;
  const from = fromOf(scope, asked, given, of.after);
  const end =
    part.to_person === null
      ? ''
      : `and (r.person_id, r.resource_no) <= (${given.add(part.to_person)}::uuid, ${given.add(part.to_resource)}::bigint)`;
  return await session.rows<ExportedRow>(
    `select r.person_id, r.resource_no, r.resource_type, v.content ${from}
        and r.resource_type = ${given.add(part.record_type)} ${end}
      order by r.person_id, r.resource_no limit ${given.add(of.limit)}`,
    given.values,
  );
}

/**
 * Rows behind a key whose version of the export's moment is no deletion, visible as they are and as they were then: a
 * label that came later guards the versions before it as well.
 */
function fromOf(scope: Scope, asked: Asked, given: Parameters, after: At): string {
  const on = asked.level === 'system' ? 'any' : 'record';
  const at = `${given.add(asked.transaction_at)}::timestamptz`;
  const conditions = [
    `(r.person_id, r.resource_no) > (${given.add(after.person)}::uuid, ${given.add(after.resource)}::bigint)`,
    visible(scope, 'r', given, on),
    visible(scope, 'v', given, on, 'r.id'),
    'not v.is_deleted',
  ];
  if (on === 'record') conditions.push(`r.person_id <> '${NOBODY}'`);
  if (asked.since !== null)
    conditions.push(`v.updated_at > ${given.add(asked.since)}::timestamptz`);
  if (asked.about !== null) conditions.push(`r.person_id = ${given.add(asked.about)}::uuid`);
  if (asked.level === 'group' && scope.kind === 'institution') {
    conditions.push(`exists (select from data.resource p where p.person_id = r.person_id
      and p.resource_type = 'Patient' and not p.is_deleted
      and p.custodian = ${given.add(scope.institution)})`);
  }
  return `from data.resource r
     cross join lateral (
       select o.* from data.resource_version o
        where o.person_id = r.person_id and o.resource_no = r.resource_no and o.updated_at <= ${at}
        order by o.version desc limit 1) v
    where ${conditions.join(' and ')}`;
}
