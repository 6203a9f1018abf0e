/** Plans by key: `UNKNOWN` until one is written down. */
export interface PlanTable {
  at(key: number): number;
  put(key: number, plan: number): void;
}

export const UNKNOWN = 0;

/** So many plans take four megabytes. */
const DENSE_MAX = 1 << 20;

/** A table for keys below `count`: an array where they are few, else only what is met. */
export function newPlanTable(count: number): PlanTable {
  if (count > DENSE_MAX) {
    const plans = new Map<number, number>();
    return {
      at: (key) => plans.get(key) ?? UNKNOWN,
      put: (key, plan) => plans.set(key, plan),
    };
  }
  const plans = new Int32Array(count);
  return {
    at: (key) => plans[key] ?? UNKNOWN,
    put: (key, plan) => {
      plans[key] = plan;
    },
  };
}
