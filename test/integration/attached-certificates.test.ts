import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askServer, readJson } from '../../src/data/attached/ask-server.ts';
import type { AttachedServer } from '../../src/data/attached/attached-server.ts';

/** A hospital whose server and whose callers prove themselves by certificates of its own authority. */
const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
let hospital: Server;
let misnamed: Server;
let callers: (string | undefined)[] = [];

beforeAll(async () => {
  const authority = await authorityOf('hospital authority');
  const stranger = await authorityOf('another authority');
  await keep('node', authority, 'sampan-node');
  await keep('stranger', stranger, 'sampan-node');
  writeFileSync(join(folder, 'authority.pem'), authority.cert);
  hospital = await open(await certificate(authority, 'hospital-b', '127.0.0.1'), authority.cert);
  misnamed = await open(await certificate(authority, 'hospital-b', '192.0.2.1'), authority.cert);
});
afterAll(() => {
  for (const server of [hospital, misnamed]) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  callers = [];
});

describe('a server that asks for certificates', () => {
  it('answers a node that shows its own and trusts the authority of the hospital', async () => {
    expect(await ask(hospital, proofs('node', 'authority'))).toEqual({ resourceType: 'Bundle' });
    expect(callers).toEqual(['sampan-node']);
  });

  it.each([
    ['shows none', { authority_file: file('authority.pem') }],
    ['shows one of another authority', proofs('stranger', 'authority')],
    ['does not trust the authority of the hospital', proofs('node', null)],
  ])('is out of reach of a node that %s', async (_what, certificates) => {
    expect(await ask(hospital, certificates)).toBe('attached.unreachable');
    expect(callers).toEqual([]);
  });

  it('is not spoken to where its certificate is for another address', async () => {
    expect(await ask(misnamed, proofs('node', 'authority'))).toBe('attached.unreachable');
    expect(callers).toEqual([]);
  });

  it('is not asked where a file that the configuration names is not there', async () => {
    expect(await ask(hospital, proofs('lost', 'authority'))).toBe('attached.refused');
    expect(callers).toEqual([]);
  });
});

interface Pair {
  readonly cert: string;
  readonly private: string;
}

function authorityOf(name: string): Promise<Pair> {
  return generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true, critical: true },
    ],
  });
}

function certificate(authority: Pair, name: string, ip: string): Promise<Pair> {
  return generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true, clientAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip }] },
    ],
  });
}

async function keep(as: string, authority: Pair, name: string): Promise<void> {
  const made = await certificate(authority, name, '127.0.0.1');
  writeFileSync(join(folder, `${as}.pem`), made.cert);
  writeFileSync(join(folder, `${as}-key.pem`), made.private);
}

async function open(own: Pair, ca: string): Promise<Server> {
  const server = createServer(
    { cert: own.cert, key: own.private, ca, requestCert: true, rejectUnauthorized: true },
    (request, response) => {
      const { subject } = (request.socket as TLSSocket).getPeerCertificate();
      callers.push(String(subject.CN));
      response.setHeader('content-type', 'application/fhir+json');
      response.end('{"resourceType":"Bundle"}');
    },
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function file(name: string): string {
  return join(folder, name);
}

function proofs(own: string, authority: string | null): AttachedServer['certificates'] {
  return {
    certificate_file: file(`${own}.pem`),
    key_file: file(`${own}-key.pem`),
    ...(authority === null ? {} : { authority_file: file(`${authority}.pem`) }),
  };
}

/** The answer as JSON, or the code of what went wrong. */
async function ask(of: Server, certificates: AttachedServer['certificates']): Promise<unknown> {
  const base_url = `https://127.0.0.1:${(of.address() as AddressInfo).port}/fhir`;
  const server: AttachedServer = {
    name: 'hospital-b',
    kind: 'fhir',
    node: 'GD',
    institution: 'hospital-b',
    base_url,
    identifier_system: 'https://hospital-b.example/chart',
    record_types: ['Observation'],
    auth: { kind: 'none' },
    ...(certificates === undefined ? {} : { certificates }),
  };
  const answered = await askServer(server, { url: new URL(`${base_url}/Patient`), headers: {} });
  if (!answered.ok) return answered.error.code;
  const body = await readJson(server, answered.value);
  return body.ok ? body.value : body.error.code;
}
