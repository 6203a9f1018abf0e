import { chestSlice } from '../../src/data/images/demo/phantom.ts';
import { writeFile } from '../../src/data/images/demo/write-file.ts';
import { keepRecords, readRecord } from '../../src/data/images/index.ts';
import { SYSTEM_CLOCK } from '../../src/kernel/day.ts';
import { readLaw } from '../../src/node/index.ts';
import type { Database } from '../../src/platform/postgres/index.ts';

const ROOT = '1.2.826.0.1.3680043.10.55';
const CT = '1.2.840.10008.5.1.4.1.1.2';
const EDGE = 128;

/** A small file with the attributes that a scanner usually writes. */
function sliceFile(study: number, nth: number): Buffer {
  const instance = `${ROOT}.${study}.2.${nth}`;
  const pixels = new Uint8Array(chestSlice(EDGE, (nth % 10) / 10).buffer);
  return writeFile(
    [
      [0x00020002, 'UI', CT],
      [0x00020003, 'UI', instance],
    ],
    [
      [0x00080005, 'CS', 'ISO_IR 192'],
      [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL'],
      [0x00080016, 'UI', CT],
      [0x00080018, 'UI', instance],
      [0x00080020, 'DA', `202601${String((study % 28) + 1).padStart(2, '0')}`],
      [0x00080030, 'TM', '091530'],
      [0x00080050, 'SH', `A${study}`],
      [0x00080060, 'CS', 'CT'],
      [0x00080070, 'LO', 'Maker of scanners'],
      [0x00080080, 'LO', 'Bench hospital'],
      [0x00081030, 'LO', 'Chest'],
      [0x0008103e, 'LO', 'Axial'],
      [0x00100010, 'PN', 'CHAN^TAI MAN=陳^大文'],
      [0x00100020, 'LO', 'B1'],
      [0x00100030, 'DA', '19510308'],
      [0x00180050, 'DS', '5'],
      [0x00180060, 'DS', '120'],
      [0x0020000d, 'UI', `${ROOT}.${study}`],
      [0x0020000e, 'UI', `${ROOT}.${study}.1`],
      [0x00200011, 'IS', '1'],
      [0x00200013, 'IS', String(nth)],
      [0x00200032, 'DS', `-250\\-250\\${nth * 5}`],
      [0x00200037, 'DS', '1\\0\\0\\0\\1\\0'],
      [0x00280002, 'US', 1],
      [0x00280004, 'CS', 'MONOCHROME2'],
      [0x00280010, 'US', EDGE],
      [0x00280011, 'US', EDGE],
      [0x00280030, 'DS', '0.976\\0.976'],
      [0x00280100, 'US', 16],
      [0x00280101, 'US', 16],
      [0x00280102, 'US', 15],
      [0x00280103, 'US', 1],
      [0x00281050, 'DS', '40'],
      [0x00281051, 'DS', '400'],
      [0x00281052, 'DS', '0'],
      [0x00281053, 'DS', '1'],
      [0x7fe00010, 'OW', pixels],
    ],
  );
}

/** Identifiers of a study that `keepStudies` kept. */
export const studyUid = (study: number) => `${ROOT}.${study}`;

/** Keeps so many studies of so many images of a person; gives the files of the last study. */
export async function keepStudies(
  database: Database,
  of: { readonly person_id: string; readonly studies: number; readonly images: number },
): Promise<readonly Buffer[]> {
  const place = { person_id: of.person_id, custodian: 'hku-shenzhen', stored_through: 'bench' };
  const { network } = readLaw({ policy_dir: undefined });
  let files: readonly Buffer[] = [];
  for (let study = 1; study <= of.studies; study++) {
    files = Array.from({ length: of.images }, (_, nth) => sliceFile(study, nth + 1));
    const read = files.map(readRecord);
    const kept = await database.transaction((session) =>
      keepRecords(session, { clock: SYSTEM_CLOCK, network }, place, read),
    );
    if (kept.some(({ result }) => !result.ok)) throw new Error('an image was not kept');
  }
  return files;
}
