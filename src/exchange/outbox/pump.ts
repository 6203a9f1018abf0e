import type { Jurisdiction } from '../../kernel/jurisdiction.ts';
import { deliverBatch, type Round } from './deliver-batch.ts';
import type { DeliveryPorts } from './ports.ts';

/** Carries the outbox to the other sides. */
export interface Pump {
  /** One round to every side, one after the other. */
  round(): Promise<readonly Round[]>;
  /** Delivers in the background: woken by notices of the database, and now and then by itself. */
  start(): Promise<void>;
  /** Ends after the deliveries that are on their way. */
  stop(): Promise<void>;
}

/** A sleep that a call can end. One that comes while nobody sleeps ends the next sleep at once. */
function wakeable(): { sleep(ms: number): Promise<void>; wake(): void } {
  let woken = false;
  let end: (() => void) | null = null;
  return {
    sleep: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => end?.(), woken ? 0 : ms);
        end = () => {
          clearTimeout(timer);
          end = null;
          woken = false;
          resolve();
        };
      }),
    wake: () => {
      woken = true;
      end?.();
    },
  };
}

type Nap = ReturnType<typeof wakeable>;

async function keepDelivering(
  ports: DeliveryPorts,
  side: Jurisdiction,
  nap: Nap,
  isStopping: () => boolean,
): Promise<void> {
  const { poll_ms } = ports.limits;
  while (!isStopping()) {
    let pause = poll_ms;
    try {
      const round = await deliverBatch(ports, side);
      if (round.outcome === 'delivered' || round.outcome === 'rewound') continue;
      if (round.wait_ms > 0) pause = Math.min(round.wait_ms, poll_ms);
    } catch (error) {
      ports.log.warn({ flow: 'exchange', peer: side, error }, 'round broke off');
    }
    await nap.sleep(pause);
  }
}

/** Makes the pump of one node. Any number of processes may run one on the same database. */
export function createPump(ports: DeliveryPorts, sides: readonly Jurisdiction[]): Pump {
  const naps = sides.map((side) => ({ side, nap: wakeable() }));
  const wakeAll = () => {
    for (const { nap } of naps) nap.wake();
  };
  let stopping = true;
  let running: readonly Promise<void>[] = [];
  let unlisten: (() => Promise<void>) | null = null;
  return {
    async round() {
      const rounds: Round[] = [];
      for (const side of sides) rounds.push(await deliverBatch(ports, side));
      return rounds;
    },
    async start() {
      if (!stopping) return;
      stopping = false;
      unlisten = await ports.database.listen('exchange_outbox', wakeAll);
      running = naps.map(({ side, nap }) => keepDelivering(ports, side, nap, () => stopping));
    },
    async stop() {
      stopping = true;
      wakeAll();
      await Promise.all(running);
      await unlisten?.();
      unlisten = null;
      running = [];
    },
  };
}
