import { Readable } from 'node:stream';
import type { DataSet } from 'dicom-parser';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { newId } from '../../../kernel/id.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { FileAnswer } from '../../../platform/http/index.ts';
import { frameOf } from '../dicom/pixels.ts';
import { openFile } from '../dicom/read-instance.ts';
import { renderFrame } from '../dicom/render-frame.ts';
import { TAG } from '../dicom/tags.ts';
import { TRANSFER_SYNTAXES } from '../dicom/transfer-syntaxes.ts';
import type { ImageScope } from '../image-scope.ts';
import type { ImagePorts } from '../store-instances.ts';
import { bytesOfInstance, findFiles, type ImagePath } from '../view-store.ts';
import { auditLook, type ImageLook } from './audit-look.ts';
import { type Part, writeParts } from './multipart.ts';

/** The original files of a study, series or image, one after the other. Fails with `image.not_found`. */
export async function filesOf(
  ports: ImagePorts,
  scope: ImageScope | null,
  path: ImagePath,
  look: ImageLook,
): Promise<Result<FileAnswer, Fault>> {
  const found = scope === null ? [] : await findFiles(ports.database, scope, path);
  await auditLook(ports, look, found);
  if (scope === null || found.length === 0) return no(fault('image.not_found'));
  async function* files(within: ImageScope): AsyncIterable<Part> {
    for (const { sop_instance_uid, transfer_syntax_uid } of found) {
      const of = { study_uid: path.study_uid, series_uid: path.series_uid, sop_instance_uid };
      const file = await bytesOfInstance(ports.database, within, of);
      // Withdrawn while the files before it were on their way: nothing more is given.
      if (file === null) return;
      const content_type = `application/dicom;transfer-syntax=${transfer_syntax_uid}`;
      yield { content_type, content: file.bytes };
    }
  }
  return ok(partsAnswer(ports, 'application/dicom', files(scope)));
}

function partsAnswer(ports: ImagePorts, type: string, parts: AsyncIterable<Part>): FileAnswer {
  const boundary = newId(ports.clock, ports.random);
  return {
    content_type: `multipart/related; type="${type}"; boundary=${boundary}`,
    content: Readable.from(writeParts(boundary, parts)),
  };
}

/** Opens the original file of one image. Fails with `image.not_found`. */
async function openOriginal(
  ports: ImagePorts,
  scope: ImageScope | null,
  { study_uid, series_uid, sop_instance_uid }: ImagePath,
  look: ImageLook,
): Promise<Result<DataSet, Fault>> {
  const of = { study_uid, series_uid, sop_instance_uid: sop_instance_uid ?? '' };
  const file = scope === null ? null : await bytesOfInstance(ports.database, scope, of);
  await auditLook(ports, look, file === null ? [] : [file]);
  return file === null ? no(fault('image.not_found')) : openFile(file.bytes);
}

/** A picture of the first frame. Fails with `image.not_found`, `image.not_rendered`. */
export async function renderedOf(
  ports: ImagePorts,
  scope: ImageScope | null,
  path: ImagePath,
  { wanted, look }: { readonly wanted: 'whole' | 'thumbnail'; readonly look: ImageLook },
): Promise<Result<FileAnswer, Fault>> {
  const file = await openOriginal(ports, scope, path, look);
  if (!file.ok) return file;
  const picture = renderFrame(file.value, 1, wanted);
  if (picture === null) return no(fault('image.not_rendered'));
  return ok({ content_type: picture.media_type, content: picture.bytes });
}

/** Frames as they stand in the file. Fails with `image.not_found`, also for a frame that the file does not have. */
export async function framesOf(
  ports: ImagePorts,
  scope: ImageScope | null,
  path: ImagePath,
  { numbers, look }: { readonly numbers: readonly number[]; readonly look: ImageLook },
): Promise<Result<FileAnswer, Fault>> {
  const file = await openOriginal(ports, scope, path, look);
  if (!file.ok) return file;
  const syntax = file.value.string(TAG.transfer_syntax) ?? '';
  const type = TRANSFER_SYNTAXES[syntax]?.media_type ?? 'application/octet-stream';
  const frames = numbers.map((number) => frameOf(file.value, number));
  if (frames.includes(null)) return no(fault('image.not_found'));
  async function* parts(): AsyncIterable<Part> {
    for (const content of frames) {
      if (content === null) continue;
      yield { content_type: `${type};transfer-syntax=${syntax}`, content };
    }
  }
  return ok(partsAnswer(ports, type, parts()));
}
