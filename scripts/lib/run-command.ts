import { spawn } from 'node:child_process';
import { root } from './source-files.ts';

/** The end of a command: its exit code and everything it printed, both streams in one. */
export type CommandResult = { code: number; output: string };

/** Runs a command in a folder of the repository; its output is returned, not shown. */
export function runCommand(command: string, args: readonly string[], cwd: string = root): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}
