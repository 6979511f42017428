import { type BatchOptions, type BatchSummary, runBatch } from '@council-reports/archive';
import type { ExitCode } from '../command.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import { untilStopped } from '../until-stopped.ts';
import { failuresOf, outcomeLines } from './outcome-lines.ts';
import type { Reporter } from './reporters.ts';

/**
 * Runs a batch, until Ctrl-C.
 *
 * @param report - told what happens; its `say` also how the run ended.
 */
export async function runBatchCommand(
  options: Omit<BatchOptions, 'onEvent' | 'signal'>,
  report: Reporter,
  terminal: Terminal,
): Promise<ExitCode> {
  return untilStopped(terminal, report.say, async (signal) => {
    const summary = await runBatch({ ...options, signal, onEvent: report.tell });
    report.say(printable(endText(summary, options.out)));
    if (!summary.finished) return 130;
    return failuresOf(summary.outcomes) > 0 ? 3 : 0;
  });
}

function endText({ finished, documents, left, outcomes }: BatchSummary, out: string): string {
  const failed = failuresOf(outcomes) > 0 ? `; ${out}/failures.csv says which failed, and why` : '';
  const state = finished
    ? `finished: ${documents} documents${failed}`
    : `stopped: ${left} of ${documents} documents are left; go on with council-reports batch --resume ${out}`;
  return `${state}\n${outcomeLines(outcomes)}`.trimEnd();
}
