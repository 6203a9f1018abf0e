import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfFile, pngFile, zeros, zipFile } from '../../../../test/stored-files.ts';
import { day } from '../../../kernel/day.ts';
import { FAULTS } from '../../../kernel/fault.ts';
import { checkFile } from './check-file.ts';
import { properName } from './formats.ts';
import { readArchive } from './read-archive.ts';

const ON = day('2026-03-01');
const text = (content: string) => Buffer.from(content);
const cda = (inside: string) =>
  text(
    `<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3">${inside}</ClinicalDocument>`,
  );
const packed = (content: string) => deflateSync(text(content));

async function verdict(bytes: Uint8Array, filename = 'file', type = '') {
  const checked = await checkFile({ bytes, filename, type }, ON);
  return checked.ok ? [checked.value.kind, ...checked.value.notices] : checked.error.code;
}

describe('a file', () => {
  it.each([
    ['a PDF', pdfFile(), ['pdf']],
    ['a picture', pngFile(), ['png']],
    ['a C-CDA document', cda('<title>t</title>'), ['c_cda']],
    ['a FHIR document in XML', text('<Bundle xmlns="http://hl7.org/fhir"/>'), ['fhir_xml']],
    ['a health card', text('{"verifiableCredential":["a.b.c"]}'), ['health_card']],
    ['a health link', text('shlink:/eyJ1cmwiOiJodHRwczovL2V4YW1wbGUub3JnIn0'), ['health_link']],
    [
      'a PDF with files in it',
      pdfFile({ objects: ['<< /Type /Filespec /EF 3 0 R >>'] }),
      ['pdf', 'embedded_files'],
    ],
    ['a locked PDF', pdfFile({ objects: ['<< /Encrypt 5 0 R >>'] }), ['pdf', 'encrypted']],
    [
      'a FHIR document with nothing in it',
      text('{"resourceType":"Bundle","type":"document","entry":[]}'),
      ['fhir_json', 'not_valid'],
    ],
  ] as const)('is taken for what it is: %s', async (_, bytes, expected) => {
    expect(await verdict(bytes)).toEqual(expected);
  });

  it.each([
    ['nothing', text(''), 'file.empty'],
    ['a program', Buffer.concat([text('MZ'), Buffer.alloc(100)]), 'file.type_refused'],
    ['plain text', text('Dear doctor'), 'file.type_refused'],
    ['a web page', text('<html><script>1</script></html>'), 'file.document_unknown'],
    ['some JSON', text('{"resourceType":"Patient"}'), 'file.document_unknown'],
    ['a PDF that is cut off', pdfFile().subarray(0, -20), 'file.truncated'],
    ['a picture that is cut off', pngFile().subarray(0, -14), 'file.truncated'],
    ['XML that is cut off', cda('<a></a>').subarray(0, -10), 'file.truncated'],
    ['JSON that is cut off', text('{"resourceType":"Bun'), 'file.truncated'],
    ['a picture that claims to be huge', pngFile(50_000, 50_000), 'file.picture_too_large'],
    [
      'a PDF with script',
      pdfFile({ objects: ['<< /S /JavaScript /JS (app.alert(1)) >>'] }),
      'file.active_content',
    ],
    [
      'a PDF with hidden script',
      pdfFile({ objects: ['<< /S /J#61vaScript >>'] }),
      'file.active_content',
    ],
    [
      'a PDF that starts programs',
      pdfFile({ objects: ['<< /S /Launch >>'] }),
      'file.active_content',
    ],
    [
      'a PDF with script in a compressed object',
      pdfFile({
        streams: [
          {
            dictionary: '/Type /ObjStm /Filter /FlateDecode',
            bytes: packed('<< /S /JavaScript >>'),
          },
        ],
      }),
      'file.active_content',
    ],
    [
      'a PDF bomb',
      pdfFile({
        streams: [{ dictionary: '/Filter /FlateDecode', bytes: zeros(80 * 1024 * 1024) }],
      }),
      'file.bomb',
    ],
    [
      'a PDF bomb in layers',
      pdfFile({
        streams: [{ dictionary: '/Filter [/FlateDecode /FlateDecode]', bytes: zeros(1000) }],
      }),
      'file.bomb',
    ],
    [
      'entities that grow',
      text(
        '<!DOCTYPE a [<!ENTITY b "c">]><ClinicalDocument xmlns="urn:hl7-org:v3">&b;</ClinicalDocument>',
      ),
      'file.xml_unsafe',
    ],
    [
      'an entity from outside',
      text('<!DOCTYPE a SYSTEM "file:///etc/passwd"><ClinicalDocument xmlns="urn:hl7-org:v3"/>'),
      'file.xml_unsafe',
    ],
    ['XML without bottom', cda('<a>'.repeat(200) + '</a>'.repeat(200)), 'file.xml_unsafe'],
  ] as const)('is refused: %s', async (_, bytes, expected) => {
    expect(await verdict(bytes)).toBe(expected);
    expect(FAULTS[expected].remedy['pt-MO']).not.toBe('');
  });

  it('counts for what it is, whatever was said of it', async () => {
    expect(await verdict(pdfFile(), 'scan.png', 'image/png')).toEqual(['pdf', 'type_corrected']);
    expect(await verdict(pdfFile(), 'scan.PDF', 'application/pdf')).toEqual(['pdf']);
    expect(await verdict(cda(''), 'ccd.xml', 'text/xml')).toEqual(['c_cda']);
    expect(properName('C:\\Users\\me\\scan.png', 'pdf')).toBe('scan.pdf');
    expect(properName('../../etc/pass\u202Ewd\n', 'pdf')).toBe('passwd.pdf');
  });
});

describe('an archive', () => {
  const limits = { file_bytes_max: 4 * 1024 * 1024, entries_max: 3 };
  const pdf = { name: 'a.pdf', bytes: pdfFile() };
  const unpacked = async (bytes: Uint8Array) => {
    const read = await readArchive(bytes, limits);
    return read.ok ? read.value.map(({ filename }) => filename) : read.error.code;
  };

  it('gives its files without what systems add', async () => {
    const parts = [
      pdf,
      { name: '__MACOSX/._a.pdf', bytes: text('x') },
      { name: 'b/c.png', bytes: pngFile() },
    ];
    expect(await unpacked(zipFile(parts))).toEqual(['a.pdf', 'b/c.png']);
  });

  it.each([
    ['climbs out', [{ ...pdf, name: '../a.pdf' }], 'file.archive_path'],
    ['names an absolute place', [{ ...pdf, name: '/etc/a.pdf' }], 'file.archive_path'],
    ['holds a link', [{ ...pdf, mode: 0o120777 }], 'file.archive_path'],
    ['is locked', [{ ...pdf, flags: 1 }], 'file.archive_locked'],
    ['is packed in an unknown way', [{ ...pdf, method: 99 }], 'file.archive_locked'],
    ['holds too many', [pdf, pdf, pdf, pdf], 'file.archive_too_many'],
    ['grows beyond measure', [{ name: 'z', bytes: Buffer.alloc(3_000_000) }], 'file.bomb'],
    ['grows beyond one file', [{ name: 'z', bytes: Buffer.alloc(5_000_000) }], 'file.bomb'],
    [
      'lies about its size',
      [{ name: 'z', bytes: Buffer.alloc(3_000_000), claimed_size: 10 }],
      'file.truncated',
    ],
  ] as const)('is refused where it %s', async (_, parts, expected) => {
    expect(await unpacked(zipFile(parts))).toBe(expected);
  });

  it('is refused where it is cut off', async () => {
    expect(await unpacked(zipFile([pdf]).subarray(0, -30))).toBe('file.truncated');
  });
});
