import { parseArgs } from 'node:util';
import { checkClaims, replayDecisions } from '../capital/claims/index.ts';
import { checkHashes, checkLedger } from '../capital/ledger/index.ts';
import { checkArchive } from '../insight/law-archive/index.ts';
import { openDatabases } from '../node/index.ts';
import { readConfiguration } from '../platform/config/index.ts';
import { connectDatabase, type Database } from '../platform/postgres/index.ts';
import type { ExitCode, Output } from './output.ts';
import { verifyDocumentCommand } from './verify/document.ts';

const HELP = [
  'usage: sampan verify [--json]',
  '       sampan verify document FILE --keys KEYS … (see sampan verify document --help)',
  '',
  'For every node of SAMPAN_NODES: compares cached balances with the sums of postings, each journal with zero and with its',
  'hash, every claim with its chain of events, and decides every stored decision again from the law it was decided on.',
  'The archive of the law is compared with the digests of its editions.',
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
  if (args[0] === 'document') return verifyDocumentCommand(args.slice(1), output);
  const { values } = parseArgs({
    args,
    strict: false,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    for (const line of HELP) output.line(line);
    return 0;
  }
  const configuration = readConfiguration(process.env);
  if (!configuration.ok) {
    for (const problem of configuration.error) output.error(problem.sentence);
    return 1;
  }
  const databases = await openDatabases(configuration.value);
  const findings: Finding[] = [];
  try {
    for (const node of configuration.value.nodes) {
      const database = connectDatabase({
        url: databases.url(node),
        application_name: 'sampan verify',
      });
      findings.push(...(await verifyNode(node, database)));
      await database.close();
    }
  } finally {
    await databases.stop();
  }
  report(findings, values.json === true, output);
  return findings.every((one) => one.differing.length === 0) ? 0 : 1;
}

async function verifyNode(node: string, database: Database): Promise<Finding[]> {
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
