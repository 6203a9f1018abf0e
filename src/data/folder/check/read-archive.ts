import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';

/** A file inside an archive. */
export interface ArchivedFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

export interface ArchiveLimits {
  readonly file_bytes_max: number;
  readonly entries_max: number;
}

/** An archive may unpack to so many times the largest file. */
const TOTAL_FILES = 4;
const RATIO_MAX = 200;
const RATIO_FROM = 1024 * 1024;
const SYMBOLIC_LINK = 0o120000;
const FILE_TYPE = 0o170000;
/** What systems add by themselves. */
const LITTER = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/**
 * Unpacks a ZIP within bounds, all or nothing: `file.archive_too_many`, `file.archive_path`, `file.archive_locked`,
 * `file.bomb`, `file.truncated`. Sizes are checked as they are declared and again as they come.
 */
export async function readArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<Result<readonly ArchivedFile[], Fault>> {
  try {
    const zip = await opened(bytes);
    const entries = await entriesOf(zip, limits);
    if (!entries.ok) return entries;
    const files: ArchivedFile[] = [];
    for (const entry of entries.value) {
      files.push({ filename: entry.fileName, bytes: await contentOf(zip, entry) });
    }
    return ok(files);
  } catch (error) {
    const isPath = error instanceof Error && /path|fileName/i.test(error.message);
    return no(isPath ? fault('file.archive_path') : fault('file.truncated', { kind: 'ZIP' }));
  }
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((done, failed) => {
    const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true };
    fromBuffer(Buffer.from(bytes), options, (error, zip) => {
      if (error === null && zip !== undefined) done(zip);
      else failed(error ?? new Error('no archive'));
    });
  });
}

/** The files of an archive by its directory; the first that may not be there refuses all. */
function entriesOf(zip: ZipFile, limits: ArchiveLimits): Promise<Result<readonly Entry[], Fault>> {
  return new Promise((done, failed) => {
    const entries: Entry[] = [];
    let total = 0;
    zip.on('error', failed);
    zip.on('end', () => done(ok(entries)));
    zip.on('entry', (entry: Entry) => {
      if (!entry.fileName.endsWith('/') && !LITTER.test(entry.fileName)) {
        total += entry.uncompressedSize;
        entries.push(entry);
        const problem = problemOf(entry, { limits, count: entries.length, total });
        if (problem !== null) {
          done(no(problem));
          return;
        }
      }
      zip.readEntry();
    });
    // Folders count as well, so that an archive of a million of them is not walked through.
    if (zip.entryCount > limits.entries_max * 4) {
      const facts = { limit: String(limits.entries_max) };
      done(no(fault('file.archive_too_many', facts)));
    } else zip.readEntry();
  });
}

function problemOf(
  entry: Entry,
  { limits, count, total }: { limits: ArchiveLimits; count: number; total: number },
): Fault | null {
  const { entries_max, file_bytes_max } = limits;
  if (count > entries_max) return fault('file.archive_too_many', { limit: String(entries_max) });
  const { uncompressedSize: size, compressedSize: packed } = entry;
  const isGrown = size > RATIO_FROM && size > packed * RATIO_MAX;
  if (isGrown || size > file_bytes_max || total > file_bytes_max * TOTAL_FILES) {
    return fault('file.bomb');
  }
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK) {
    return fault('file.archive_path');
  }
  const isKnown = entry.compressionMethod === 0 || entry.compressionMethod === 8;
  return entry.isEncrypted() || !isKnown ? fault('file.archive_locked') : null;
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null || stream === undefined) {
        failed(error ?? new Error('no content'));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', failed);
      stream.on('end', () => done(Buffer.concat(chunks)));
    });
  });
}
