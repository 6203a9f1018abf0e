/** What a formula may write down: amounts in minor units, yes or no, counts, and codes or days as text. */
export type Traced = bigint | boolean | number | string | null;

/** Every intermediate value of a formula passes through `step`, which returns it; the sink decides what to keep. */
export interface Trace {
  step<V extends Traced>(key: string, value: V): V;
}

export interface TraceLine {
  readonly key: string;
  readonly value: Traced;
}

/** Keeps nothing: for payment and for populations. */
export const SILENT: Trace = { step: (_key, value) => value };

/** Keeps every line in reading order: for explaining and storing one decision. */
export class Recorder implements Trace {
  readonly lines: TraceLine[] = [];

  step<V extends Traced>(key: string, value: V): V {
    this.lines.push({ key, value });
    return value;
  }
}
