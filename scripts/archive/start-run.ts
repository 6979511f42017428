import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pin } from './pin.ts';
import type { RunFigures } from './run.ts';

/** Starts a run in a process of its own. */
export const startRun = (args: readonly string[], onDocument: () => void): ChildProcess =>
  fork(join(import.meta.dirname, 'run.ts'), [...args]).on('message', (message) => {
    if (message === 'document') onDocument();
  });

/** Runs to the end. */
export const finishRun = (...args: readonly string[]): Promise<RunFigures> =>
  figuresOf(startRun(args, () => undefined));

/** Runs to the end on some of the machine's cores, and says what it took. */
export function measureRun(cores: string, ...args: readonly string[]): Promise<RunFigures> {
  const child = startRun(args, () => undefined);
  pin(child, cores);
  return figuresOf(child);
}

async function figuresOf(child: ChildProcess): Promise<RunFigures> {
  let figures: RunFigures | undefined;
  child.on('message', (message) => {
    if (isFigures(message)) figures = message;
  });
  await once(child, 'close');
  if (figures === undefined) throw new Error('a run did not end well');
  return figures;
}

const isFigures = (message: unknown): message is RunFigures =>
  typeof message === 'object' && message !== null && 'cpu' in message;
