import { createScan, type FolderSettings, readScannerPlace } from '../data/folder/index.ts';
import { type Configuration, readConfiguration } from '../platform/config/index.ts';

const MIB = 1024 * 1024;
const ARCHIVE_ENTRIES_MAX = 100;

/** What the configuration says of files: the scanner, and how much may be kept. */
export function folderSettings({ files }: Pick<Configuration, 'files'>): FolderSettings {
  const place = files.virus_scanner === null ? null : readScannerPlace(files.virus_scanner);
  if (files.virus_scanner !== null && place === null) {
    throw new Error(`SAMPAN_VIRUS_SCANNER names no scanner: ${files.virus_scanner}`);
  }
  return {
    scan: place === null ? null : createScan(place),
    limits: {
      file_bytes_max: files.file_mb_max * MIB,
      person_bytes_max: files.folder_mb_max * MIB,
      person_files_max: files.folder_files_max,
      archive_entries_max: ARCHIVE_ENTRIES_MAX,
      undo_days: files.undo_days,
    },
  };
}

/** What holds where nothing is configured. */
export const DEFAULT_FOLDER = folderSettings(ordinary());

function ordinary(): Configuration {
  const read = readConfiguration({});
  if (!read.ok) throw new Error('an empty environment is a configuration');
  return read.value;
}
