import { balancesFor, optometryBlockOf } from '../capital/vouchers/index.ts';
import { joinedOn } from '../data/consent/index.ts';
import type { Ask } from '../exchange/index.ts';
import { dayAt } from '../kernel/day.ts';
import { ZONE } from '../kernel/jurisdiction.ts';
import { ok } from '../kernel/result.ts';
import type { AskCoveragePorts, TellPorts, VoucherLeft } from '../people/coverage/index.ts';
import { pairingOn } from '../people/households/index.ts';
import { standingsOf } from '../people/periods/index.ts';
import { HOME, type NodePorts } from './node-ports.ts';

/** Longest wait for another side before an answer goes out without it, in milliseconds. */
const PATIENCE_MS = 2500;

/** What the coverage room needs to tell other sides about persons of this register. */
function tellPorts(ports: NodePorts): TellPorts {
  return { ...ports, standingsOf, voucherLeft: voucherLeft(ports) };
}

/** Everything the coverage room asks of other rooms and sides, bound to this node. */
export function coveragePorts(ports: NodePorts, ask: Ask): AskCoveragePorts {
  return { ...tellPorts(ports), ...ports, ask, patience_ms: PATIENCE_MS };
}

/** Balances and joining of a person of the home register, as the voucher accounts and the consents have them. */
function voucherLeft(ports: NodePorts): VoucherLeft {
  const { law } = ports;
  return async (session, { person_id, service_day, is_optometry }) => {
    if (ports.node !== HOME) return ok(null);
    const today = dayAt(ports.clock.now(), ZONE);
    const [spouses, joined] = await Promise.all([
      pairingOn(session, [person_id], service_day),
      joinedOn(session, [person_id], service_day),
    ]);
    const claim = {
      person_id,
      spouse_id: spouses.get(person_id) ?? null,
      service_day,
      optometry_block: optometryBlockOf(law, { service_day, is_optometry }),
    };
    const purse = await balancesFor(session, ports, [claim], { today, mode: 'look' });
    if (!purse.ok) return purse;
    return ok({ has_joined: joined.has(person_id), balances: purse.value.balances(claim) });
  };
}
