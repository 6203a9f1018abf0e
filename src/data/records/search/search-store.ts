import type { Filter, SortRule } from '@medplum/core';
import type { Session } from '../../../platform/postgres/index.ts';
import type { StoredVersion } from '../repository/stored.ts';
import type { Scope } from '../scope.ts';
import { conditionsOf } from './conditions.ts';
import { orderOf } from './ordering.ts';
import { parameters } from './parameters.ts';
import type { Searched } from './searched.ts';

const CHAINS_MAX = 3;

/** What one page of a search asks for. */
export interface PageAsked {
  readonly resourceType: string;
  readonly filters: readonly Filter[];
  readonly sort: readonly SortRule[];
  readonly limit: number;
  readonly offset: number;
  /** The newest resource that the first page could know; later ones do not shift the pages. */
  readonly anchor: bigint | null;
  readonly counts: boolean;
}

/** The rows of a page, and of how many; null where nobody asked. */
export interface FoundPage {
  readonly rows: readonly StoredVersion[];
  readonly total: number | null;
  /** The newest resource number that had been given out; null without rows. */
  readonly newest: bigint | null;
}

type PageRow = StoredVersion & { readonly total: bigint | null; readonly newest: bigint };

/** Finds one page within a scope; total and page come from the same conditions. */
export async function findPage(
  session: Session,
  scope: Scope,
  asked: PageAsked,
): Promise<FoundPage> {
  const { from, collected, searched } = statementOf(scope, asked);
  if (asked.limit === 0) {
    return { rows: [], total: await count(session, from, collected.values), newest: null };
  }
  const limit = collected.add(asked.limit);
  const offset = collected.add(asked.offset);
  const total = asked.counts ? 'count(*) over ()' : 'null::bigint';
  const rows = await session.rows<PageRow>(
    `select p.*, v.content from (
       select r.person_id, r.resource_no, r.resource_type, r.id, r.version, r.updated_at,
              r.is_deleted, r.custodian, ${total} as total,
              (select last_value from data.resource_no) as newest,
              row_number() over (order by ${orderOf(searched, asked.sort)}) as nth
         ${from}
        order by nth limit ${limit} offset ${offset}) p
       join data.resource_version v using (person_id, resource_no, version)
      order by p.nth`,
    collected.values,
  );
  const first = rows[0];
  if (first !== undefined) {
    const { total: counted, newest } = first;
    return { rows, total: counted === null ? null : Number(counted), newest };
  }
  if (!asked.counts) return { rows, total: null, newest: null };
  // Behind the last page there is no row that could carry the total.
  const again = statementOf(scope, asked);
  const behind = asked.offset === 0 ? 0 : await count(session, again.from, again.collected.values);
  return { rows, total: behind, newest: null };
}

function statementOf(scope: Scope, asked: PageAsked) {
  const collected = parameters();
  const searched: Searched = {
    resourceType: asked.resourceType,
    alias: 'r',
    scope,
    parameters: collected,
    chains_left: CHAINS_MAX,
  };
  const conditions = [...conditionsOf(searched, asked.filters)];
  if (asked.anchor !== null) {
    conditions.push(`r.resource_no <= ${collected.add(asked.anchor)}::bigint`);
  }
  return { from: `from data.resource r where ${conditions.join(' and ')}`, collected, searched };
}

async function count(session: Session, from: string, values: readonly unknown[]): Promise<number> {
  const rows = await session.rows<{ total: bigint }>(`select count(*) as total ${from}`, values);
  return Number(rows[0]?.total ?? 0n);
}
