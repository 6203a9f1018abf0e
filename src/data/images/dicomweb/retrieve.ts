import type { DataSet } from 'dicom-parser';
import { type Fault, fault } from '../../../kernel/fault.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { FileAnswer } from '../../../platform/http/index.ts';
import { bulkValue } from '../dicom/bulk-value.ts';
import { frameOf } from '../dicom/pixels.ts';
import { openFile } from '../dicom/read-instance.ts';
import { TAG } from '../dicom/tags.ts';
import { TRANSFER_SYNTAXES } from '../dicom/transfer-syntaxes.ts';
import type { ImageScope } from '../image-scope.ts';
import type { ImagePorts } from '../store-instances.ts';
import { bytesOfInstance, findFiles, type ImagePath, type OriginalFile } from '../view-store.ts';
import { auditLook, type ImageLook } from './audit-look.ts';
import type { Part } from './multipart.ts';
import { partsAnswer, reprDigest } from './multipart-answer.ts';
import { type Acceptable, readAccept } from './read-accept.ts';

/** Who asks for what, with the Accept of the request. */
export interface Retrieval {
  readonly scope: ImageScope | null;
  readonly path: ImagePath;
  readonly look: ImageLook;
  readonly accept: string | undefined;
}

/**
 * The original files of a study, series or image, one after the other; an image alone where that is asked. Fails with
 * `image.not_found`, `image.syntax_not_kept`.
 */
export async function filesOf(
  ports: ImagePorts,
  { scope, path, look, accept }: Retrieval,
): Promise<Result<FileAnswer, Fault>> {
  const found = scope === null ? [] : await findFiles(ports.database, scope, path);
  await auditLook(ports, look, found);
  if (scope === null || found.length === 0) return no(fault('image.not_found'));
  const wanted = readAccept(accept, 'application/dicom');
  const [first] = found;
  const other = found.find(({ transfer_syntax_uid }) => !isAccepted(wanted, transfer_syntax_uid));
  if (other !== undefined) {
    return no(fault('image.syntax_not_kept', { syntax: other.transfer_syntax_uid }));
  }
  const read = (sop_instance_uid: string) =>
    bytesOfInstance(ports.database, scope, { ...path, sop_instance_uid });
  if (wanted.is_single && path.sop_instance_uid !== null && first !== undefined) {
    const file = await read(first.sop_instance_uid);
    return file === null ? no(fault('image.not_found')) : ok(aloneOf(file));
  }
  async function* files(): AsyncIterable<Part> {
    for (const { sop_instance_uid } of found) {
      const file = await read(sop_instance_uid);
      // Withdrawn while the files before it were on their way: nothing more is given.
      if (file === null) return;
      const { content_type, content, headers } = aloneOf(file);
      yield { content_type, content, heads: headers };
    }
  }
  return ok(partsAnswer(ports, 'application/dicom', files()));
}

function isAccepted({ syntaxes }: Acceptable, syntax: string): boolean {
  return syntaxes === null || syntaxes.includes(syntax);
}

/** An original file with its digest, so that whoever takes it can compare. */
function aloneOf({ bytes, sha256, transfer_syntax_uid }: OriginalFile) {
  return {
    content_type: `application/dicom;transfer-syntax=${transfer_syntax_uid}`,
    content: bytes,
    headers: { 'repr-digest': reprDigest(sha256) },
  };
}

/** The original file of one image, and the look at it in the trail. Fails with `image.not_found`. */
export async function originalOf(
  ports: ImagePorts,
  { scope, path, look }: Omit<Retrieval, 'accept'>,
): Promise<Result<Uint8Array, Fault>> {
  const of = { ...path, sop_instance_uid: path.sop_instance_uid ?? '' };
  const file = scope === null ? null : await bytesOfInstance(ports.database, scope, of);
  await auditLook(ports, look, file === null ? [] : [file]);
  return file === null ? no(fault('image.not_found')) : ok(file.bytes);
}

async function openOriginal(ports: ImagePorts, of: Retrieval): Promise<Result<DataSet, Fault>> {
  const bytes = await originalOf(ports, of);
  return bytes.ok ? openFile(bytes.value) : bytes;
}

/** Frames as they stand in the file. Fails with `image.not_found`, also for a frame that the file does not have. */
export async function framesOf(
  ports: ImagePorts,
  numbers: readonly number[],
  of: Retrieval,
): Promise<Result<FileAnswer, Fault>> {
  const file = await openOriginal(ports, of);
  if (!file.ok) return file;
  const syntax = file.value.string(TAG.transfer_syntax) ?? '';
  const type = TRANSFER_SYNTAXES[syntax]?.media_type ?? 'application/octet-stream';
  const frames = numbers.flatMap((number) => frameOf(file.value, number) ?? []);
  if (frames.length !== numbers.length) return no(fault('image.not_found'));
  const wanted = readAccept(of.accept, type);
  if (!isAccepted(wanted, syntax)) return no(fault('image.syntax_not_kept', { syntax }));
  const content_type = `${type};transfer-syntax=${syntax}`;
  const [first] = frames;
  if (wanted.is_single && frames.length === 1 && first !== undefined) {
    return ok({ content_type, content: first });
  }
  return ok(partsAnswer(ports, type, inTurn(frames, content_type)));
}

/** A value that is too large for the list of attributes. Fails with `image.not_found`. */
export async function bulkOf(
  ports: ImagePorts,
  value: string,
  of: Retrieval,
): Promise<Result<FileAnswer, Fault>> {
  const file = await openOriginal(ports, of);
  if (!file.ok) return file;
  const bytes = bulkValue(file.value, value);
  if (bytes === null) return no(fault('image.not_found'));
  const type = 'application/octet-stream';
  if (readAccept(of.accept, type).is_single) return ok({ content_type: type, content: bytes });
  return ok(partsAnswer(ports, type, inTurn([bytes], type)));
}

async function* inTurn(contents: readonly Uint8Array[], content_type: string): AsyncIterable<Part> {
  for (const content of contents) yield { content_type, content };
}
