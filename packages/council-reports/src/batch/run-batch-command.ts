import { type BatchOptions, type BatchSummary, runBatch } from '@council-reports/archive';
import type { ExitCode } from '../command.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import { failuresOf, outcomeLines } from './outcome-lines.ts';
import type { Reporter } from './reporters.ts';

/**
 * Runs a batch. Ctrl-C lets it finish what is in flight; a second one quits.
 *
 * @param report - told what happens; its `say` also how the run ended.
 */
export async function runBatchCommand(
  options: Omit<BatchOptions, 'onEvent' | 'signal'>,
  report: Reporter,
  terminal: Terminal,
): Promise<ExitCode> {
  const stop = new AbortController();
  const forget = terminal.onInterrupt(() => {
    if (stop.signal.aborted) terminal.quit(130);
    stop.abort();
    report.say('stopping when what is in flight is finished; press Ctrl-C again to quit at once');
  });
  try {
    const summary = await runBatch({ ...options, signal: stop.signal, onEvent: report.tell });
    report.say(printable(endText(summary, options.out)));
    if (!summary.finished) return 130;
    return failuresOf(summary.outcomes) > 0 ? 3 : 0;
  } finally {
    forget();
  }
}

function endText({ finished, documents, left, outcomes }: BatchSummary, out: string): string {
  const failed = failuresOf(outcomes) > 0 ? `; ${out}/failures.csv says which failed, and why` : '';
  const state = finished
    ? `finished: ${documents} documents${failed}`
    : `stopped: ${left} of ${documents} documents are left; go on with council-reports batch --resume ${out}`;
  return `${state}\n${outcomeLines(outcomes)}`.trimEnd();
}
