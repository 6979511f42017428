import { parseArgs } from 'node:util';
import { parseResultJsonSchema } from '@council-reports/core';
import type { Misuse } from './delivery.ts';
import { help } from './help.ts';
import { printable } from './printable.ts';
import { type ParseCommand, runParse } from './run-parse.ts';
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
  const ended = await run(args, terminal);
  if (typeof ended !== 'string') return ended;
  terminal.error(`council-reports: ${printable(ended)}; see council-reports --help\n`);
  return 2;
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode | Misuse> {
  const parsed = readArguments(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.version) return print(`${version}\n`, terminal);
  if (values.help) return print(help, terminal);
  if (command === undefined) return 'no command';
  const runCommand = commands.get(command);
  if (runCommand === undefined) return `there is no command "${command}"`;
  const { json, out } = values;
  return runCommand(files, { json, ...(out !== undefined && { out }) }, terminal);
}

type Command = (files: readonly string[], options: ParseCommand, terminal: Terminal) => Promise<ExitCode | Misuse>;

const parseFiles: Command = async (files, options, terminal) =>
  files.length === 0 ? 'parse needs a file' : runParse(files, options, terminal);

const printSchema: Command = async (files, _options, terminal) =>
  files.length > 0 ? 'schema takes no file' : print(`${JSON.stringify(parseResultJsonSchema(), null, 2)}\n`, terminal);

const commands: ReadonlyMap<string, Command> = new Map([
  ['parse', parseFiles],
  ['schema', printSchema],
]);

function readArguments(args: readonly string[]): ReturnType<typeof parse> | string {
  try {
    return parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

function print(text: string, terminal: Terminal): ExitCode {
  terminal.out(text);
  return 0;
}
