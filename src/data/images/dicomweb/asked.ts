import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { FileAnswer } from '../../../platform/http/index.ts';
import { isUid } from '../dicom/read-instance.ts';
import { type ImageScope, imageScopeOf } from '../image-scope.ts';
import type { ImagePorts } from '../store-instances.ts';
import type { ImagePath } from '../view-store.ts';

const JSON_TYPE = 'application/dicom+json';

/** One identifier of a path. */
export const Uid = Type.String({ maxLength: 64 });

/** A list in the DICOM JSON model from its entries as text. */
export function json(entries: readonly string[]): FileAnswer {
  return { content_type: JSON_TYPE, content: `[${entries.join(',')}]` };
}

/** What the sign-in may see now, for the purpose that the request names (`X-Purpose-Of-Use`). */
export function scopeOf(
  ports: ImagePorts,
  principal: Principal,
  raw?: FastifyRequest,
): ImageScope | null {
  const isEmergency = raw?.headers['x-purpose-of-use'] === 'ETREAT';
  return imageScopeOf(principal, ports.clock.now(), isEmergency ? 'ETREAT' : 'TREAT');
}

/** Reads the identifiers of a path; one that is none is not found. */
export function pathOf(params: {
  readonly study: string;
  readonly series?: string;
  readonly instance?: string;
}): Result<ImagePath, Fault> {
  const { study, series = null, instance = null } = params;
  const uids = [study, series, instance];
  if (uids.some((uid) => uid !== null && !isUid(uid))) return no(fault('image.not_found'));
  return ok({ study_uid: study, series_uid: series, sop_instance_uid: instance });
}
