/** Where a verb writes, so that a test can read it. */
export interface Output {
  /** A line of the answer. */
  line(text: string): void;
  /** A line about what is wrong. */
  error(text: string): void;
  /** The answer for programs: one JSON value. */
  json(value: unknown): void;
}

/** 0 done, 1 refused, 2 misuse of the command, 3 fault. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The terminal: answers to standard output, errors to standard error. */
export const TERMINAL: Output = {
  line: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  json: (value) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
};
