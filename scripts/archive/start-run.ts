import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { RunFigures } from './run.ts';

/** Starts a run in a process of its own. */
export const startRun = (args: readonly string[], onDocument: () => void): ChildProcess =>
  fork(join(import.meta.dirname, 'run.ts'), [...args]).on('message', (message) => {
    if (message === 'document') onDocument();
  });

/** Runs to the end and says what it took. */
export async function measureRun(...args: readonly string[]): Promise<RunFigures> {
  let figures: RunFigures | undefined;
  const child = startRun(args, () => undefined).on('message', (message) => {
    if (isFigures(message)) figures = message;
  });
  await once(child, 'close');
  if (figures === undefined) throw new Error(`the run ${args.join(' ')} did not end well`);
  return figures;
}

const isFigures = (message: unknown): message is RunFigures =>
  typeof message === 'object' && message !== null && 'cpu' in message;
