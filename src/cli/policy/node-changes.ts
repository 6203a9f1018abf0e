import {
  type Change,
  changeFile,
  findChange,
  listChanges,
} from '../../insight/policy-changes/index.ts';
import { dayAt } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { type Jurisdiction, ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { openDatabases } from '../../node/index.ts';
import { type Configuration, readConfiguration } from '../../platform/config/index.ts';
import { connectDatabase, type Database } from '../../platform/postgres/index.ts';
import type { Output } from '../output.ts';
import type { PolicyAsk } from '../policy-options.ts';

const SHOWN_MAX = 100;

/** `sampan policy changes [SCHEME]`: what officers changed at a node, newest first. */
export function showChanges(ask: PolicyAsk, out: Output): Promise<Result<null, Fault>> {
  return onNode(ask, async (database) => {
    const [, scheme = null] = ask.words;
    const wanted = { scheme, state: null, approved_only: false, before: null, limit: SHOWN_MAX };
    const changes = await listChanges(database, wanted);
    if (ask.json) out.json(changes.map(plain));
    else for (const change of changes) printChange(change, out);
    return ok(null);
  });
}

/** `sampan policy export-change ID`: a change as the file from which another side drafts the same. */
export function exportChange(ask: PolicyAsk, out: Output): Promise<Result<null, Fault>> {
  return onNode(ask, async (database, node) => {
    const [, change_id = ''] = ask.words;
    const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(change_id);
    const change = isId ? await findChange(database, change_id) : null;
    if (change === null) return no(fault('policy.change_not_found'));
    out.line(changeFile(node, change).trimEnd());
    return ok(null);
  });
}

/** Works on the database of one node of the configuration, beside whatever runs on it. */
async function onNode(
  ask: PolicyAsk,
  work: (database: Database, node: Jurisdiction) => Promise<Result<null, Fault>>,
): Promise<Result<null, Fault>> {
  const configuration = readConfiguration(process.env);
  if (!configuration.ok) {
    throw new Error(configuration.error.map(({ sentence }) => sentence).join('\n'));
  }
  const node = nodeOf(ask, configuration.value);
  if (!node.ok) return node;
  const databases = await openDatabases(configuration.value);
  try {
    const url = databases.url(node.value);
    const database = connectDatabase({ url, application_name: 'sampan policy' });
    return await work(database, node.value).finally(() => database.close());
  } finally {
    await databases.stop();
  }
}

function nodeOf({ texts }: PolicyAsk, { nodes }: Configuration): Result<Jurisdiction, Fault> {
  const asked = texts['node']?.toUpperCase() ?? nodes[0];
  const node = nodes.find((one) => one === asked);
  if (node !== undefined) return ok(node);
  const problem = nodes.join(', ');
  return no(fault('request.invalid', { field: '--node', problem }, '--node'));
}

function plain({ sequence: _sequence, drafted_at, approved_at, ...change }: Change) {
  return {
    ...change,
    drafted_at: drafted_at.toString(),
    approved_at: approved_at?.toString() ?? null,
  };
}

function printChange(of: Change, out: Output): void {
  const { change, drafted_by, drafted_at, approved_by, approved_at } = of;
  const { source } = change;
  out.line(`${change.scheme} ${change.parameter}  ${of.state}  ${of.change_id}`);
  out.line(`  ${change.from}  ${JSON.stringify(change.value)}  (${change.grade}: ${source.title})`);
  out.line(`  drafted ${dayAt(drafted_at, ZONE)} by ${drafted_by.name}: ${of.reason}`);
  if (approved_by !== null && approved_at !== null) {
    out.line(`  approved ${dayAt(approved_at, ZONE)} by ${approved_by.name}`);
  }
}
