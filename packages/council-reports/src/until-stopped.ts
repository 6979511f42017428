import type { ExitCode } from './command.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs what Ctrl-C asks to stop when what is in flight is finished; a second Ctrl-C quits.
 *
 * @param say - told how it stops.
 */
export async function untilStopped(
  terminal: Terminal,
  say: (text: string) => void,
  run: (signal: AbortSignal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const stop = new AbortController();
  const forget = terminal.onInterrupt(() => {
    if (stop.signal.aborted) terminal.quit(130);
    stop.abort();
    say('stopping when what is in flight is finished; press Ctrl-C again to quit at once');
  });
  try {
    return await run(stop.signal);
  } finally {
    forget();
  }
}
