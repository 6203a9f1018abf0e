import { createHash } from 'node:crypto';
import { encryptSHLFile, SHL } from 'kill-the-clipboard';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../record/summary.ts';
import { decryptFile } from './decrypt-file.ts';
import { packetKey, readPacket } from './packet.ts';
import { readCodes } from './read-link.ts';

const shl = SHL.generate({ baseManifestURL: 'https://hk.test/shl', manifestPath: 'manifest' });
const code = shl.toURI();

describe('the codes of a shared record', () => {
  it('are read in any order; the key stays apart and only its hash goes on', async () => {
    const passcode = '12345678';
    for (const text of [`${code}\n${passcode}`, `${passcode}\n\n ${code} `]) {
      const read = await readCodes(text);
      expect(read).toMatchObject({ key: shl.key, passcode, problem: null });
      expect(read.link).toMatchObject({
        url: shl.url,
        key_hash: createHash('sha256').update(shl.key).digest('base64url'),
      });
      expect(JSON.stringify(read.link)).not.toContain(shl.key);
    }
  });

  it('say what is missing, what is no code, and what does not belong together', async () => {
    expect(await readCodes('')).toMatchObject({ link: null, passcode: null, problem: null });
    expect(await readCodes(code)).toMatchObject({ passcode: null, problem: null });
    expect(await readCodes('hello')).toMatchObject({ problem: 'unreadable' });
    expect(await readCodes('shlink:/%%%')).toMatchObject({ problem: 'unreadable' });
    expect(await readCodes(`${code}\nSPP1/000000/12345678`)).toMatchObject({ problem: 'pair' });
  });
});

describe('an encrypted file', () => {
  const content = JSON.stringify({ resourceType: 'Bundle', text: '陳大文'.repeat(2000) });
  const contentType = 'application/fhir+json' as const;

  it('is opened as another implementation has closed it, deflated or not', async () => {
    for (const enableCompression of [true, false]) {
      const jwe = await encryptSHLFile({ content, key: shl.key, contentType, enableCompression });
      expect(await decryptFile(jwe, shl.key)).toBe(content);
    }
  });

  it('is not opened with another key, or when a byte was changed', async () => {
    const jwe = await encryptSHLFile({ content, key: shl.key, contentType });
    const other = SHL.generate({ baseManifestURL: 'https://hk.test' });
    await expect(decryptFile(jwe, other.key)).rejects.toThrow();
    const at = jwe.length - 40;
    const changed = `${jwe.slice(0, at)}${jwe[at] === 'A' ? 'B' : 'A'}${jwe.slice(at + 1)}`;
    await expect(decryptFile(changed, shl.key)).rejects.toThrow();
    await expect(decryptFile('e30....', shl.key)).rejects.toThrow('another encryption');
  });
});

describe('a packet', () => {
  it('is read with hashes for its node, and its key is made of both codes', async () => {
    const sha = (text: string) => createHash('sha256').update(text).digest('base64url');
    const text = JSON.stringify({
      sampan_packet: 1,
      link: { v: 1 },
      files: [{ jwe: 'a' }],
      sig: 's',
    });
    expect(await readPacket(text)).toEqual({
      head: { link: { v: 1 }, file_hashes: [sha('a')], sig: 's' },
      files: ['a'],
    });
    expect(await packetKey('key', '123')).toBe(sha('key 123'));
    for (const wrong of ['', '{}', '[]', 'null', '{"sampan_packet":1}']) {
      expect(await readPacket(wrong)).toBeNull();
    }
  });
});

describe('a patient summary', () => {
  it('is read with its sections, and says which are not available', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'document',
      entry: [
        {
          fullUrl: 'urn:uuid:1',
          resource: {
            resourceType: 'Composition',
            title: 'Summary',
            date: '2026-02-10T03:00:00Z',
            section: [
              {
                title: 'Problems',
                entry: [{ reference: 'urn:uuid:3' }, { reference: 'urn:uuid:9' }],
              },
              { title: 'Medicines', emptyReason: { text: 'unavailable' } },
            ],
          },
        },
        {
          fullUrl: 'urn:uuid:2',
          resource: {
            resourceType: 'Patient',
            birthDate: '1951-03-08',
            name: [{ text: '陳大文' }, { family: 'CHAN', given: ['Tai', 'Man'] }],
          },
        },
        {
          fullUrl: 'urn:uuid:3',
          resource: { resourceType: 'Condition', code: { coding: [{ display: 'Hypertension' }] } },
        },
      ],
    };
    expect(summaryOf(JSON.stringify(bundle))).toEqual({
      title: 'Summary',
      date: '2026-02-10T03:00:00Z',
      names: ['陳大文', 'CHAN Tai Man'],
      birth_date: '1951-03-08',
      sections: [
        { title: 'Problems', words: [{ text: 'Hypertension', lang: null }], isUnavailable: false },
        { title: 'Medicines', words: [], isUnavailable: true },
      ],
    });
  });

  it('is nothing where the text is no document', () => {
    for (const text of ['', '[]', '{}', '{"resourceType":"Bundle"}', 'null']) {
      expect(summaryOf(text)).toBeNull();
    }
  });
});
