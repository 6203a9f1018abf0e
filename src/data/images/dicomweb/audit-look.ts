import type { Clock } from '../../../kernel/day.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Auditor } from '../../records/index.ts';
import type { Owned } from '../view-store.ts';

/** Stands for nobody where nothing was found. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What a request looked for. */
export interface ImageLook {
  readonly principal: Principal;
  readonly request_id: string;
  /** `search`, `metadata`, `retrieve`, `frames`, `rendered` or `thumbnail`. */
  readonly interaction: string;
  /** Identifier of the study; empty for a list of studies. */
  readonly study_uid: string;
}

/** Writes a look into the trail before anything is given away: one event for each person, one also where nothing was found. */
export async function auditLook(
  ports: { readonly audit: Auditor; readonly clock: Clock },
  look: ImageLook,
  seen: readonly Owned[],
): Promise<void> {
  const { principal, request_id, interaction, study_uid } = look;
  const amounts = new Map<string, number>(seen.length === 0 ? [[NOBODY, 0]] : []);
  for (const { person_id } of seen) amounts.set(person_id, (amounts.get(person_id) ?? 0) + 1);
  const at = ports.clock.now().round('millisecond').toString();
  await ports.audit(
    [...amounts].map(([person_id, amount]) => ({
      person_id,
      at,
      subject: principal.subject,
      role: principal.role,
      organisation: principal.organisation,
      jurisdiction: principal.jurisdiction,
      purpose: 'TREAT',
      interaction,
      resource_type: 'ImagingStudy',
      resource_id: study_uid,
      outcome: seen.length === 0 && study_uid !== '' ? 'image.not_found' : 'done',
      amount,
      request_id,
    })),
  );
}
