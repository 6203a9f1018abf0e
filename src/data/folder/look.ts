import type { FastifyRequest } from 'fastify';
import { type Clock, millisText } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { isId } from '../../kernel/id.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/postgres/index.ts';
import {
  type Auditor,
  emergenciesUsed,
  fileOwner,
  type Purpose,
  purposeOf,
  type Scope,
  scopeOf,
} from '../records/index.ts';
import { eventOf } from '../trail/index.ts';
import type { FolderPorts } from './ports.ts';

/** Stands for nobody where nothing was found. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A request with what is needed to decide what it may see, and to write it down. */
export interface Look {
  readonly principal: Principal;
  readonly request_id: string;
  readonly purpose: Purpose;
  readonly scope: Scope;
}

/** Reads for what somebody looks and what they may see (`record.purpose_unknown`). */
export function lookOf(
  { clock, network }: Pick<FolderPorts, 'clock' | 'network'>,
  asked: {
    readonly principal: Principal;
    readonly request_id: string;
    readonly raw: FastifyRequest;
  },
): Result<Look, Fault> {
  const said = asked.raw.headers['x-purpose-of-use'];
  const purpose = purposeOf(said === undefined ? undefined : String(said));
  if (purpose === null) {
    return no(fault('record.purpose_unknown', { purpose: String(said), known: 'TREAT' }));
  }
  const { principal, request_id } = asked;
  const scope = scopeOf(principal, { network, at: clock.now(), purpose });
  return ok({ principal, request_id, purpose, scope });
}

interface Done {
  readonly interaction: string;
  readonly resource_type: 'Binary' | 'DocumentReference';
}

interface TrailPorts {
  readonly database: Database;
  readonly audit: Auditor;
  readonly clock: Clock;
}

/** Writes what came of a request into the trail and passes it on; a refusal stands there with its code. */
export async function kept<T>(
  ports: TrailPorts,
  look: Look,
  result: Result<T, Fault>,
  done: Done & {
    /** The file that was asked for, in case it is refused. */
    readonly asked_id?: string;
    readonly about: (value: T) => {
      readonly person_id: string;
      readonly resource_id?: string | null;
      readonly amount?: number;
    };
  },
): Promise<Result<T, Fault>> {
  const { interaction, resource_type, asked_id = '' } = done;
  const base = { interaction, resource_type };
  if (!result.ok) {
    const refused = { resource_id: asked_id, file_id: asked_id, refused: result.error };
    await keepLook(ports, look, { ...base, ...refused, person_id: null });
    return result;
  }
  const { person_id, resource_id, amount } = done.about(result.value);
  await keepLook(ports, look, {
    ...base,
    resource_id: resource_id ?? asked_id,
    person_id,
    ...(amount === undefined ? {} : { amount }),
  });
  return result;
}

/**
 * Writes into the trail what was done with whose files, before anything is given away. Where nothing was shown of what is
 * there, its person learns that somebody asked; where there is nothing, the event is about nobody.
 */
export async function keepLook(
  ports: TrailPorts,
  look: Look,
  done: Done & {
    readonly resource_id?: string;
    /** Null where nothing was found. */
    readonly person_id: string | null;
    readonly amount?: number;
    readonly refused?: Fault;
    /** What was asked for by name where nothing was found. */
    readonly file_id?: string;
    readonly asked_person?: string;
  },
): Promise<void> {
  const { interaction, resource_type, resource_id = '', refused } = done;
  const isShown = done.person_id !== null && refused === undefined;
  const person_id = done.person_id ?? (await askedOwner(ports.database, look, done)) ?? NOBODY;
  const opened = await emergenciesUsed(ports.database, look.scope, isShown ? [person_id] : []);
  const basis_id = opened.get(person_id);
  await ports.audit([
    eventOf({
      person_id,
      by: look.principal,
      at: millisText(ports.clock.now()),
      purpose: look.purpose,
      interaction,
      resource_type,
      resource_id,
      outcome: refused?.code ?? 'done',
      amount: isShown ? (done.amount ?? 1) : 0,
      request_id: look.request_id,
      ...(basis_id === undefined ? {} : { basis: 'emergency', basis_id }),
    }),
  ]);
}

async function askedOwner(
  database: Database,
  { scope }: Look,
  {
    file_id = '',
    asked_person = '',
  }: { readonly file_id?: string; readonly asked_person?: string },
): Promise<string | null> {
  if (scope.kind !== 'institution' || (!isId(file_id) && !isId(asked_person))) return null;
  return await fileOwner(database, {
    file_id: isId(file_id) ? file_id : null,
    person_id: isId(asked_person) ? asked_person : null,
  });
}
