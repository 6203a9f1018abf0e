import { checkClaims, replayDecisions } from '../capital/claims/index.ts';
import { checkHashes, checkLedger } from '../capital/ledger/index.ts';
import { verifyChain } from '../data/records/index.ts';
import { checkArchive } from '../insight/law-archive/index.ts';
import { openDatabases } from '../node/index.ts';
import { readConfiguration } from '../platform/config/index.ts';
import { connectDatabase, type Database } from '../platform/postgres/index.ts';
import { verifySummaries } from './files/verify-summaries.ts';
import type { ExitCode, Output } from './output.ts';
import { readFlags } from './terminal/read-flags.ts';
import { verifyDocumentCommand } from './verify/document.ts';

const HELP = [
  'usage: sampan verify [audit] [--json]',
  '       sampan verify ips FILE... [--json]',
  '       sampan verify document FILE --keys KEYS … (see sampan verify document --help)',
  '',
  'audit   only the trail of looks at records',
  'ips     no node at all, but files: whether each is an International Patient Summary, and how to mend it',
  '',
  'For every node of SAMPAN_NODES: compares cached balances with the sums of postings, each journal with zero and with its',
  'hash, every claim with its chain of events, and decides every stored decision again from the law it was decided on.',
  'The archive of the law is compared with the digests of its editions, and the chain of the audit trail is worked out again.',
  'Exit code 1 when anything differs.',
];

/** What a check looked at and what differs. */
interface Finding {
  readonly node: string;
  readonly check: string;
  readonly looked_at: number | null;
  readonly differing: readonly unknown[];
}

/** `sampan verify`: whether books, claims and decisions of the nodes still say what they said. */
export async function verifyCommand(args: string[], output: Output): Promise<ExitCode> {
  const [part, ...rest] = args;
  if (part === 'document') return verifyDocumentCommand(rest, output);
  const isNamed = part === 'audit' || part === 'ips';
  const flags = isNamed ? rest : args;
  const files = part === 'ips' ? rest.filter((word) => !word.startsWith('--')) : [];
  const left = flags.filter((word) => !files.includes(word));
  const values = readFlags(left, { json: { type: 'boolean' } }, HELP, output);
  if (typeof values === 'number') return values;
  if (files.length > 0) return await verifySummaries(files, values['json'] === true, output);
  if (part === 'ips') {
    output.error(HELP[1] ?? '');
    return 2;
  }
  const findings = await verifyNodes(part === 'audit', output);
  if (findings === null) return 1;
  report(findings, values['json'] === true, output);
  return findings.every((one) => one.differing.length === 0) ? 0 : 1;
}

/** Looks at every node of the configuration; null where that cannot be read. */
async function verifyNodes(
  is_trail_alone: boolean,
  output: Output,
): Promise<readonly Finding[] | null> {
  const configuration = readConfiguration(process.env);
  if (!configuration.ok) {
    for (const problem of configuration.error) output.error(problem.sentence);
    return null;
  }
  const databases = await openDatabases(configuration.value);
  const findings: Finding[] = [];
  try {
    for (const node of configuration.value.nodes) {
      const url = databases.url(node);
      const database = connectDatabase({ url, application_name: 'sampan verify' });
      if (!is_trail_alone) findings.push(...(await verifyBooks(node, database)));
      findings.push(await verifyTrail(node, database));
      await database.close();
    }
  } finally {
    await databases.stop();
  }
  return findings;
}

async function verifyBooks(node: string, database: Database): Promise<Finding[]> {
  const claims = await checkClaims(database);
  const replay = await replayDecisions(database);
  const archive = await checkArchive(database);
  return [
    { node, check: 'books', looked_at: null, differing: await checkLedger(database) },
    { node, check: 'journal hashes', looked_at: null, differing: await checkHashes(database) },
    { node, check: 'claims', looked_at: claims.claims, differing: claims.differing },
    { node, check: 'decisions', looked_at: replay.replayed, differing: replay.differing },
    { node, check: 'law archive', looked_at: archive.editions, differing: archive.differing },
  ];
}

async function verifyTrail(node: string, database: Database): Promise<Finding> {
  const { events, broken_at, what, digest } = await verifyChain(database);
  const differing =
    broken_at === null ? [] : [{ sequence: String(broken_at), what, proved_to: digest }];
  return { node, check: 'audit trail', looked_at: events, differing };
}

const SHOWN_MAX = 20;

function report(findings: readonly Finding[], as_json: boolean, output: Output): void {
  if (as_json) {
    output.json(findings);
    return;
  }
  for (const { node, check, looked_at, differing } of findings) {
    const size = looked_at === null ? '' : ` (${looked_at})`;
    const verdict = differing.length === 0 ? 'agree' : `${differing.length} differ`;
    output.line(`${node}  ${check}${size}: ${verdict}`);
    for (const one of differing.slice(0, SHOWN_MAX)) output.error(`    ${JSON.stringify(one)}`);
  }
}
