import { ArchiveError } from '@council-reports/archive';
import type { Command, ExitCode, Misuse } from './command.ts';
import { batchCommand } from './commands/batch.ts';
import { exportCommand } from './commands/export.ts';
import { parseCommand } from './commands/parse.ts';
import { schemaCommand } from './commands/schema.ts';
import { statusCommand } from './commands/status.ts';
import { workerCommand } from './commands/worker.ts';
import { helpOf } from './help.ts';
import { printable } from './printable.ts';
import { isSystemError } from './system-reason.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['parse', parseCommand],
  ['batch', batchCommand],
  ['status', statusCommand],
  ['worker', workerCommand],
  ['export', exportCommand],
  ['schema', schemaCommand],
]);

/** Runs the command line on its arguments and says how it ended. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const ended = await run(args, terminal).catch((error: unknown): ExitCode | Misuse => {
    if (error instanceof ArchiveError) return error.message;
    if (!isSystemError(error)) throw error;
    terminal.error(`council-reports: ${printable(error.message)}\n`);
    return 1;
  });
  if (typeof ended !== 'string') return ended;
  terminal.error(`council-reports: ${printable(ended)}; see council-reports --help\n`);
  return 2;
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode | Misuse> {
  const [name = '', ...rest] = args;
  const command = commands.get(name);
  if (asksForHelp(command ? rest : args)) return print(command?.help ?? helpOf(commands.values()), terminal);
  if (name === '--version') return print(`${version}\n`, terminal);
  if (command !== undefined) return command.run(rest, terminal);
  return name === '' ? 'no command' : `there is no command "${name}"`;
}

// Behind `--` there are files, whatever their names.
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.out(text);
  return 0;
}
