import type { Result } from '../../kernel/result.ts';
import type { ExitCode, Output } from '../output.ts';

/** Says the help where it was asked for, or what is wrong with the words and the help (2); else what was asked is done. */
export async function whenAsked<Asked>(
  asked: Result<Asked, string> | 'help',
  { help, output }: { readonly help: readonly string[]; readonly output: Output },
  act: (asked: Asked) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (asked === 'help') {
    for (const line of help) output.line(line);
    return 0;
  }
  if (!asked.ok) {
    for (const line of [asked.error, ...help]) output.error(line);
    return 2;
  }
  return act(asked.value);
}
