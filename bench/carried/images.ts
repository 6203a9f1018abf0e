import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { signInKey } from '../../src/node/index.ts';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import { connectDatabase } from '../../src/platform/postgres/index.ts';
import { mintDemoToken } from '../../src/platform/signin/index.ts';
import { atLeast, atMost, percentile, print, rounded } from '../bed/figures.ts';
import { keepStudies, studyUid } from '../bed/studies.ts';
import { scratchNodes } from '../scratch-nodes.ts';

const STUDIES = 30;
const IMAGES = 40;
const ROUNDS = 100;
const WARM = 20;

/** Images of one node over HTTP: lists, attributes, originals and pictures, each asked for one after the other. */
const nodes = await scratchNodes();
const database = connectDatabase({ url: nodes.url('HK'), application_name: 'bench' });
const node = await nodes.start(['HK']);
try {
  const person = DEMO_PEOPLE.find(({ role }) => role === 'patient');
  if (person?.person_id === undefined) throw new Error('no patient');
  const { person_id } = person;
  const files = await keepStudies(database, { person_id, studies: STUDIES, images: IMAGES });
  await database.rows('analyze data.image_instance');
  const origin = nodes.origin('HK');
  const token = await mintDemoToken({
    environment: 'demonstration',
    origin,
    key: await signInKey(join(nodes.folder, 'data', 'HK')),
    person,
    clock: SYSTEM_CLOCK,
  });
  if (!token.ok) throw new Error(token.error.code);
  const ask = async (path: string, accept = '*/*'): Promise<Buffer> => {
    const headers = { authorization: `Bearer ${token.value}`, accept, 'accept-encoding': 'gzip' };
    const answer = await fetch(`${origin}${path}`, { headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const took = async (path: () => string): Promise<number[]> => {
    const times: number[] = [];
    for (let round = 0; round < WARM + ROUNDS; round++) {
      const begun = performance.now();
      await ask(path());
      if (round >= WARM) times.push(performance.now() - begun);
    }
    return times;
  };
  const study = `/dicomweb/studies/${studyUid(STUDIES)}`;
  const list = await took(() => '/dicomweb/studies?limit=25');
  const metadata = await took(() => `${study}/metadata`);
  const thumbnails = await took(
    () => `/dicomweb/studies/${studyUid(1 + (ROUNDS % STUDIES))}/thumbnail`,
  );
  const same = await sameBytes(ask, `${study}/series/${studyUid(STUDIES)}.1/instances`, files);
  print({
    bench: 'images',
    goals: [
      atMost('list of 25 studies, p50 ms', percentile(list, 0.5), 20),
      atMost(`attributes of a study of ${IMAGES} images, p50 ms`, percentile(metadata, 0.5), 10),
      atLeast('share of originals returned to the byte', same, 1),
      atMost('memory of the node, MB', memoryOf(node.pid), 600),
    ],
    // What it takes when the machine does nothing else meanwhile.
    list_p05_ms: rounded(percentile(list, 0.05)),
    metadata_p05_ms: rounded(percentile(metadata, 0.05)),
    list_p95_ms: rounded(percentile(list, 0.95)),
    metadata_p95_ms: rounded(percentile(metadata, 0.95)),
    thumbnail_p50_ms: rounded(percentile(thumbnails, 0.5)),
    studies: STUDIES,
    images: STUDIES * IMAGES,
  });
} finally {
  await database.close();
  await nodes.stop();
}

/** Which share of the originals of a study comes back with the digest of what was kept. */
async function sameBytes(
  ask: (path: string, accept: string) => Promise<Buffer>,
  instances: string,
  kept: readonly Buffer[],
): Promise<number> {
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  let same = 0;
  for (const [nth, file] of kept.entries()) {
    const path = `${instances}/${studyUid(STUDIES)}.2.${nth + 1}`;
    const given = await ask(path, 'application/dicom');
    if (sha256(given) === sha256(file)) same += 1;
  }
  return same / kept.length;
}

/** Resident memory of a process in megabytes. */
function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
