import { Type } from 'typebox';
import { fault } from '../../../kernel/fault.ts';
import { no, ok } from '../../../kernel/result.ts';
import type { Metrics } from '../../metrics/index.ts';
import type { HttpApp } from '../route.ts';

/** One thing that a node needs to do its work, such as its database. */
export interface HealthCheck {
  readonly name: string;
  /** Throws, or answers false, when the thing is not there. */
  check(): Promise<unknown>;
}

const CHECK_MS_MAX = 3000;

/** `/health/live`, `/health/ready` and `/metrics`: for supervisors, load balancers and Prometheus. */
export function addHealth(
  app: HttpApp,
  ports: {
    readonly checks: readonly HealthCheck[];
    readonly metrics: Metrics;
    readonly isClosing: () => boolean;
  },
): void {
  app.open({
    method: 'GET',
    url: '/health/live',
    operation: 'healthLive',
    summary: 'Says that the process runs.',
    action: 'public',
    ignores_sign_in: true,
    requests_per_minute: 'unlimited',
    answer: Type.Object({ live: Type.Literal(true) }),
    handle: async () => ok({ live: true as const }),
  });
  app.open({
    method: 'GET',
    url: '/health/ready',
    operation: 'healthReady',
    summary: 'Says that the node can do its work, or which of its parts cannot.',
    action: 'public',
    ignores_sign_in: true,
    requests_per_minute: 'unlimited',
    answer: Type.Object({ ready: Type.Literal(true), checks: Type.Array(Type.String()) }),
    handle: async () => {
      const names = ports.checks.map(({ name }) => name);
      const good = await Promise.all(ports.checks.map(isGood));
      const failing = names.filter((_, index) => good[index] !== true);
      if (ports.isClosing()) failing.push('closing');
      if (failing.length > 0) return no(fault('node.not_ready', { checks: failing.join(', ') }));
      return ok({ ready: true as const, checks: names });
    },
  });
  app.open({
    method: 'GET',
    url: '/metrics',
    operation: 'metrics',
    summary: 'What the node counts and times, in the text format of Prometheus.',
    action: 'public',
    ignores_sign_in: true,
    requests_per_minute: 'unlimited',
    answer: 'file',
    handle: async () => ok(await ports.metrics.text()),
  });
}

async function isGood({ check }: HealthCheck): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), CHECK_MS_MAX).unref();
  });
  try {
    return (await Promise.race([check(), late])) !== false;
  } catch {
    return false;
  }
}
