import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AttachedServer } from './attached-server.ts';
import { readServers } from './read-servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'attached-'));
afterAll(() => rmSync(folder, { recursive: true }));

const server = (more: Partial<AttachedServer>): AttachedServer => ({
  name: 'hospital-c-fhir',
  kind: 'fhir',
  node: 'HK',
  institution: 'hospital-c',
  base_url: 'https://example.org',
  identifier_system: 'urn:test:chart',
  record_types: ['Observation'],
  auth: { kind: 'none' },
  ...more,
});

describe('the file of attached servers', () => {
  const write = (of: unknown) => {
    const path = join(folder, 'servers.json');
    writeFileSync(path, typeof of === 'string' ? of : JSON.stringify(of));
    return readServers(path);
  };

  it('is taken where it is right', () => {
    expect(write({ servers: [server({ base_url: 'https://fhir.example.org/r4' })] })).toMatchObject(
      {
        ok: true,
      },
    );
  });

  it.each([
    ['{', /is no file of JSON/],
    [{ servers: [{ name: 'x' }] }, /servers\/0/],
    [
      { servers: [{ ...server({ base_url: 'http://fhir.example.org' }) }] },
      /must begin with https/,
    ],
    [
      { servers: [{ ...server({ base_url: 'https://169.254.169.254/latest' }) }] },
      /machine itself/,
    ],
    [{ servers: [{ ...server({ base_url: 'https://a:b@example.org/' }) }] }, /no user or password/],
    [
      { servers: [{ ...server({ base_url: 'https://example.org/?x=1' }) }] },
      /servers\/0\/base_url/,
    ],
    [
      { servers: [{ ...server({ base_url: 'https://example.org/' }), password: 'x' }] },
      /servers\/0/,
    ],
    [
      {
        servers: [
          server({ base_url: 'https://example.org' }),
          server({ base_url: 'https://example.org' }),
        ],
      },
      /named twice/,
    ],
    [
      { servers: [server({ kind: 'dicomweb', base_url: 'https://example.org' })] },
      /must be \["ImagingStudy"\]/,
    ],
  ])('%# is refused in a sentence', (of, sentence) => {
    const read = write(of);
    expect(read.ok ? [] : read.error).toEqual(
      expect.arrayContaining([expect.stringMatching(sentence)]),
    );
  });
});
