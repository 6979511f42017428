import { parseArgs } from 'node:util';
import { parseResultJsonSchema } from '@council-reports/core';
import { help } from './help.ts';
import { runParse } from './run-parse.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** How a run of the command line ended: all read, something unreadable, or called wrongly. */
export type ExitCode = 0 | 1 | 2;

const options = {
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Runs the command line on its arguments and says how it ended. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = readArguments(args);
  if (typeof parsed === 'string') return misuse(parsed, terminal);
  const { values, positionals } = parsed;
  if (values.version) return print(`${version}\n`, terminal);
  const [command, ...files] = positionals;
  if (values.help || command === undefined)
    return command === undefined && !values.help ? misuse('no command', terminal) : print(help, terminal);
  switch (command) {
    case 'schema':
      return files.length > 0
        ? misuse('schema takes no file', terminal)
        : print(`${JSON.stringify(parseResultJsonSchema(), null, 2)}\n`, terminal);
    case 'parse':
      return files.length === 0
        ? misuse('parse needs a file', terminal)
        : runParse(files, { json: values.json, ...(values.out !== undefined && { out: values.out }) }, terminal);
    default:
      return misuse(`there is no command "${command}"`, terminal);
  }
}

function readArguments(args: readonly string[]): ReturnType<typeof parse> | string {
  try {
    return parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

function misuse(reason: string, terminal: Terminal): ExitCode {
  terminal.error(`council-reports: ${reason}; see council-reports --help\n`);
  return 2;
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.out(text);
  return 0;
}
