import type { Exchange } from '../../exchange/index.ts';
import type { Metrics } from '../../platform/metrics/index.ts';

/** What an operator wants to be woken for: messages that wait, and messages that somebody has to look at. */
const GAUGES = [
  ['sampan_exchange_backlog', 'Messages that the other side has not answered for.', 'backlog'],
  [
    'sampan_exchange_parked',
    'Messages of the other side that could not be handled.',
    'parked_here',
  ],
  ['sampan_exchange_refused', 'Messages that the other side refused.', 'refused_there'],
] as const;

/** Shows the state of the exchange with each other side in the node's metrics. */
export function measureExchange(metrics: Metrics, exchange: Exchange): void {
  for (const [name, help, member] of GAUGES) {
    metrics.gauge(name, help, ['peer'], async () => {
      const peers = await exchange.views.peers();
      return peers.map((peer) => ({ labels: { peer: peer.peer }, value: peer[member] }));
    });
  }
}
