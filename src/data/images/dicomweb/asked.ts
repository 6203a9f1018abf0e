import type { IncomingHttpHeaders } from 'node:http';
import { Type } from 'typebox';
import { type Fault, fault } from '../../../kernel/fault.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { no, ok, type Result } from '../../../kernel/result.ts';
import type { FileAnswer } from '../../../platform/http/index.ts';
import { isUid } from '../dicom/read-instance.ts';
import { type ImageScope, imageScopeOf } from '../image-scope.ts';
import type { ImagePorts } from '../store-instances.ts';
import type { ImagePath } from '../view-store.ts';
import type { ImageLook } from './audit-look.ts';

const JSON_TYPE = 'application/dicom+json';

/** One identifier of a path. */
export const Uid = Type.String({ maxLength: 64 });

const Study = Type.Object({ study: Uid });
const Series = Type.Object({ study: Uid, series: Uid });
export const Instance = Type.Object({ study: Uid, series: Uid, instance: Uid });

const STUDY_URL = '/dicomweb/studies/:study';
const SERIES_URL = `${STUDY_URL}/series/:series`;
export const INSTANCE_URL = `${SERIES_URL}/instances/:instance`;

/** A study, a series or an image in an address. */
export const LEVELS = [
  { url: STUDY_URL, params: Study, what: 'Study' },
  { url: SERIES_URL, params: Series, what: 'Series' },
  { url: INSTANCE_URL, params: Instance, what: 'Instance' },
] as const;

/** What every request of this room brings. */
export interface Asked {
  readonly principal: Principal;
  readonly request_id: string;
  readonly raw: { readonly headers: IncomingHttpHeaders };
}

/** A list in the DICOM JSON model from its entries as text. */
export function json(entries: readonly string[]): FileAnswer {
  return { content_type: JSON_TYPE, content: `[${entries.join(',')}]` };
}

/** What the sign-in may see now, for the purpose that the request names (`X-Purpose-Of-Use`). */
export function scopeOf(
  { clock, network }: Pick<ImagePorts, 'clock' | 'network'>,
  { principal, raw }: Pick<Asked, 'principal' | 'raw'>,
): ImageScope | null {
  const isEmergency = raw.headers['x-purpose-of-use'] === 'ETREAT';
  const purpose = isEmergency ? 'ETREAT' : 'TREAT';
  return imageScopeOf(principal, { network, at: clock.now(), purpose });
}

/** The look that a request is, for the trail. */
export function lookOf(
  { principal, request_id }: Pick<Asked, 'principal' | 'request_id'>,
  interaction: string,
  scope: ImageScope | null,
  study_uid = '',
): ImageLook {
  return { principal, request_id, interaction, study_uid, scope };
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
