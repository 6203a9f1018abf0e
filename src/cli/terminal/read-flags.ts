import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { ExitCode, Output } from '../output.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Flags<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O & { help: { type: 'boolean' } } }>
>['values'];

/**
 * Reads a command line of options. A number is the exit code where nothing is left to do: help was asked for and shown,
 * or something is not right and was said.
 */
export function readFlags<const O extends Options>(
  args: readonly string[],
  options: O,
  help: readonly string[],
  output: Output,
): Flags<O> | ExitCode {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' } },
    });
    if ((values as { readonly help?: boolean }).help !== true) return values as Flags<O>;
    for (const line of help) output.line(line);
    return 0;
  } catch (error) {
    output.error((error as Error).message);
    for (const line of help) output.error(line);
    return 2;
  }
}
