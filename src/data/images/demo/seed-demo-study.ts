import { day } from '../../../kernel/day.ts';
import type { Session } from '../../../platform/postgres/index.ts';
import { readReport } from '../report-record.ts';
import { type ImagePorts, keepRecords, readRecord } from '../store-instances.ts';
import { keepReport } from '../store-report.ts';
import { chestSlice } from './phantom.ts';
import { type Attribute, writeFile } from './write-file.ts';

/** Of whom the study is said to be. */
export interface DemoPatient {
  readonly person_id: string;
  /** As DICOM writes a name: letters, then characters. */
  readonly name: string;
  readonly birth_date: string;
}

const CT = '1.2.840.10008.5.1.4.1.1.2';
const ROOT = '2.25.307183954561219402587716325108464';
const INSTITUTION = 'hku-shenzhen';
const VISIT_DAY = day('2026-03-16');
const EDGE = 128;
const SLICES = 9;
const MILLIMETRES = 8;

const REPORT = `检查项目：胸部CT平扫（示范，虚构）
检查日期：2026年3月16日

所见：两肺纹理清晰，右肺见一枚小圆形结节影，边界清楚。心影不大，纵隔未见肿大淋巴结。
印象：右肺小结节，建议随诊复查。

本报告及图像由公式生成，不属于任何人。
`;

/** A chest drawn by a formula with its report, so that the viewer of the demonstration has something to show. Doing it again changes nothing. */
export async function seedDemoStudy(
  session: Session,
  ports: Pick<ImagePorts, 'clock' | 'network'>,
  patient: DemoPatient,
): Promise<void> {
  const place = {
    person_id: patient.person_id,
    custodian: INSTITUTION,
    stored_through: 'demonstration',
  };
  const files = Array.from({ length: SLICES }, (_, nth) => sliceFile(patient, nth));
  await keepRecords(session, ports, place, files.map(readRecord));
  const report = readReport(Buffer.from(REPORT), 'text/plain');
  if (!report.ok) throw new Error(report.error.code);
  await keepReport(session, ports, { ...place, visit_day: VISIT_DAY.toString() }, report.value);
}

/** One slice as a file. */
function sliceFile(patient: DemoPatient, nth: number): Buffer {
  const instance = `${ROOT}.3.${nth + 1}`;
  const stored = VISIT_DAY.toString().replaceAll('-', '');
  const attributes: Attribute[] = [
    [0x00080005, 'CS', 'ISO_IR 192'],
    [0x00080016, 'UI', CT],
    [0x00080018, 'UI', instance],
    [0x00080020, 'DA', stored],
    [0x00080050, 'SH', 'DEMO-1'],
    [0x00080060, 'CS', 'CT'],
    [0x00080080, 'LO', 'HKU-Shenzhen Hospital'],
    [0x00081030, 'LO', 'Chest CT (demonstration)'],
    [0x0008103e, 'LO', 'Axial 8 mm'],
    [0x00100010, 'PN', patient.name],
    [0x00100020, 'LO', 'DEMO-1'],
    [0x00100030, 'DA', patient.birth_date.replaceAll('-', '')],
    [0x00180050, 'DS', String(MILLIMETRES)],
    [0x0020000d, 'UI', `${ROOT}.1`],
    [0x0020000e, 'UI', `${ROOT}.2`],
    [0x00200011, 'IS', '1'],
    [0x00200013, 'IS', String(nth + 1)],
    [0x00200032, 'DS', `-${EDGE}\\-${EDGE}\\${nth * MILLIMETRES}`],
    [0x00200037, 'DS', '1\\0\\0\\0\\1\\0'],
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    [0x00280010, 'US', EDGE],
    [0x00280011, 'US', EDGE],
    [0x00280030, 'DS', '2\\2'],
    [0x00280100, 'US', 16],
    [0x00280101, 'US', 16],
    [0x00280102, 'US', 15],
    [0x00280103, 'US', 1],
    [0x00281050, 'DS', '-300'],
    [0x00281051, 'DS', '1500'],
    [0x00281052, 'DS', '0'],
    [0x00281053, 'DS', '1'],
    [0x7fe00010, 'OW', new Uint8Array(chestSlice(EDGE, nth / (SLICES - 1)).buffer)],
  ];
  return writeFile(
    [
      [0x00020001, 'OB', new Uint8Array([0, 1])],
      [0x00020002, 'UI', CT],
      [0x00020003, 'UI', instance],
    ],
    attributes,
  );
}
