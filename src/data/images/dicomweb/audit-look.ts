import { type Clock, millisText } from '../../../kernel/day.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Database } from '../../../platform/postgres/index.ts';
import { type Auditor, emergenciesUsed } from '../../records/index.ts';
import { eventOf } from '../../trail/index.ts';
import type { ImageScope } from '../image-scope.ts';
import { type Owned, studyOwners } from '../view-store.ts';

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
  /** What they may see. */
  readonly scope: ImageScope | null;
}

interface LookPorts {
  readonly database: Database;
  readonly audit: Auditor;
  readonly clock: Clock;
}

/**
 * Writes a look into the trail before anything is given away: one event for each person. Where nothing was shown of a
 * study that is there, its person learns that somebody asked; where there is none, the event is about nobody.
 */
export async function auditLook(
  ports: LookPorts,
  look: ImageLook,
  seen: readonly Owned[],
): Promise<void> {
  const { principal, request_id, interaction, study_uid } = look;
  const at = millisText(ports.clock.now());
  const opened = await emergenciesUsed(ports.database, emergencyOf(look), [
    ...new Set(seen.map(({ person_id }) => person_id)),
  ]);
  const isMissing = seen.length === 0 && study_uid !== '';
  const amounts = await amountsOf(ports.database, look, seen);
  await ports.audit(
    [...amounts].map(([person_id, amount]) =>
      eventOf({
        person_id,
        by: principal,
        at,
        purpose: emergencyOf(look).purpose,
        interaction,
        resource_type: 'ImagingStudy',
        resource_id: study_uid,
        outcome: isMissing ? 'image.not_found' : 'done',
        amount,
        request_id,
        ...basisOf(opened.get(person_id)),
      }),
    ),
  );
}

function emergencyOf({ scope }: ImageLook) {
  return scope?.kind === 'shared' ? scope : { purpose: 'TREAT' };
}

function basisOf(opening_id: string | undefined) {
  return opening_id === undefined ? {} : ({ basis: 'emergency', basis_id: opening_id } as const);
}

async function amountsOf(
  database: Database,
  { study_uid, scope }: ImageLook,
  seen: readonly Owned[],
): Promise<ReadonlyMap<string, number>> {
  const amounts = new Map<string, number>();
  for (const { person_id } of seen) amounts.set(person_id, (amounts.get(person_id) ?? 0) + 1);
  if (amounts.size > 0) return amounts;
  const isAsked = study_uid !== '' && scope?.kind === 'shared';
  const owners = isAsked ? await studyOwners(database, study_uid) : [];
  const persons = owners.length === 0 ? [NOBODY] : owners;
  return new Map(persons.map((person_id) => [person_id, 0]));
}
