import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Terminal } from './terminal.ts';

/**
 * How a run of the command line ended: all read; a file unreadable or something not written; called wrongly; a batch with documents that
 * failed; stopped.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** Why a call makes no sense. */
export type Misuse = string;

/** A command of the command line. */
export interface Command {
  /** What it is called with, and what it does, as `--help` prints it. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode | Misuse>;
}

type OptionTable = NonNullable<ParseArgsConfig['options']>;

type Arguments<Options extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>;

/** A command with a table of its own options. */
export function defineCommand<const Options extends OptionTable>(
  help: string,
  options: Options,
  run: (given: Arguments<Options>, terminal: Terminal) => Promise<ExitCode | Misuse>,
): Command {
  return {
    help,
    run: async (args, terminal) => {
      const given = readArguments(args, options);
      return typeof given === 'string' ? given : run(given, terminal);
    },
  };
}

function readArguments<const Options extends OptionTable>(
  args: readonly string[],
  options: Options,
): Arguments<Options> | Misuse {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
