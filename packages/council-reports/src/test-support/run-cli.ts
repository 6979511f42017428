import { runCli } from '../cli.ts';
import type { Terminal } from '../terminal.ts';

/** What a run of the command line printed, and how it ended. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line at a terminal that nobody watches, unless told otherwise. */
export async function runAt(terminal: Partial<Terminal>, args: readonly string[]): Promise<CliRun> {
  let out = '';
  let error = '';
  const code = await runCli(args, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    columns: 80,
    watched: false,
    lines: async function* () {},
    onInterrupt: () => () => undefined,
    quit: () => undefined,
    ...terminal,
  });
  return { code, out, error };
}
