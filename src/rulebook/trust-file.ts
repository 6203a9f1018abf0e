import { JURISDICTIONS } from '../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../kernel/result.ts';
import type { PolicyProblem, TrustRow } from './law.ts';
import {
  listOf,
  matching,
  oneOf,
  type Reading,
  readYaml,
  record,
  type Shape,
} from './yaml/index.ts';

const KIND = matching(
  /^[a-z]+(\.[a-z][a-z_]*){2}\.v[1-9]\d*$/,
  'a kind such as capital.claim.submitted.v1',
);
const ROW = record(
  { from: oneOf(JURISDICTIONS), to: oneOf(JURISDICTIONS), kinds: listOf(KIND) },
  {},
);

/** Reads which side may send which kinds to which other side. */
export function readTrust(
  file: string,
  yaml: string,
): Result<readonly TrustRow[], readonly PolicyProblem[]> {
  const read = readYaml(file, yaml, TRUST);
  return read.ok ? ok(read.value.trust) : no(read.error);
}

const checkedRows: Shape<readonly TrustRow[]> = (node, to) => {
  const rows = listOf(ROW)(node, to);
  if (rows !== undefined) checkRows(rows, node, to);
  return rows;
};

const TRUST = record({ trust: checkedRows }, {});

function checkRows(rows: readonly TrustRow[], node: unknown, to: Reading): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const pair = `${row.from} to ${row.to}`;
    if (row.from === row.to) to.problem(node, `${pair}: a side sends nothing to itself`);
    if (seen.has(pair)) to.problem(node, `${pair} is written twice; keep one row`);
    seen.add(pair);
    const twice = row.kinds.find((kind, index) => row.kinds.indexOf(kind) !== index);
    if (twice !== undefined) to.problem(node, `${pair}: ${twice} is listed twice`);
  }
}
