import type { FastifyRequest } from 'fastify';
import { type Clock, millisText } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import type { Principal } from '../../kernel/principal.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { type Auditor, type Purpose, purposeOf, type Scope, scopeOf } from '../records/index.ts';
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

/** Writes what came of a request into the trail and passes it on; a refusal stands there with its code, about nobody. */
export async function kept<T>(
  ports: { readonly audit: Auditor; readonly clock: Clock },
  look: Look,
  result: Result<T, Fault>,
  done: {
    readonly interaction: string;
    readonly resource_type: 'Binary' | 'DocumentReference';
    /** What was asked for, in case it is refused. */
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
    await keepLook(ports, look, {
      ...base,
      resource_id: asked_id,
      person_id: null,
      refused: result.error,
    });
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

/** Writes into the trail what was done with whose files, before anything is given away. */
export async function keepLook(
  ports: { readonly audit: Auditor; readonly clock: Clock },
  look: Look,
  done: {
    readonly interaction: string;
    readonly resource_type: 'Binary' | 'DocumentReference';
    readonly resource_id?: string;
    /** Null where nothing was found. */
    readonly person_id: string | null;
    readonly amount?: number;
    readonly refused?: Fault;
  },
): Promise<void> {
  const { principal } = look;
  await ports.audit([
    {
      person_id: done.person_id ?? NOBODY,
      at: millisText(ports.clock.now()),
      subject: principal.subject,
      role: principal.role,
      organisation: principal.organisation,
      jurisdiction: principal.jurisdiction,
      purpose: look.purpose,
      interaction: done.interaction,
      resource_type: done.resource_type,
      resource_id: done.resource_id ?? '',
      outcome: done.refused?.code ?? 'done',
      amount: done.person_id === null || done.refused !== undefined ? 0 : (done.amount ?? 1),
      request_id: look.request_id,
    },
  ]);
}
