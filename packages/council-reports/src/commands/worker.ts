import { type QueueWorkerEvent, runQueueWorker } from '@council-reports/archive';
import { changesOnly } from '../batch/reporters.ts';
import { type Command, defineCommand } from '../command.ts';
import { printable } from '../printable.ts';
import { untilStopped } from '../until-stopped.ts';
import { wholeNumber } from '../whole-number.ts';

const help = `  council-reports worker --queue URL
      Parses the documents that batches put on a queue, until Ctrl-C, which lets it finish what is in flight. Any number may run, on any
      number of machines that see the papers under the same paths. Needs the packages bullmq and ioredis.
      --queue URL    of a Redis or Valkey server: redis://host:6379
      --workers N    documents parsed at a time (as many as there are cores)
      --quiet        says nothing but why it cannot run
      --json         prints every event as a line of JSON
`;

const options = {
  queue: { type: 'string' },
  workers: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** `worker`. */
export const workerCommand: Command = defineCommand(help, options, async ({ values, positionals }, terminal) => {
  const { queue, quiet, json } = values;
  if (positionals.length > 0) return 'worker takes no file: what it reads is on the queue';
  if (queue === undefined) return 'worker needs a queue: --queue redis://…';
  const workers = wholeNumber('workers', values.workers);
  if (typeof workers === 'string') return workers;
  const say = quiet || json ? () => undefined : changesOnly((text) => terminal.error(`${printable(text)}\n`));
  const onEvent = (event: QueueWorkerEvent): void => {
    if (json) terminal.out(`${JSON.stringify(event)}\n`);
    else say(event.kind === 'trouble' ? event.reason : `${event.outcome.kind}: ${event.source}`);
  };
  return untilStopped(terminal, say, async (signal) => {
    await runQueueWorker({ queue, signal, onEvent, ...(workers !== undefined && { workers }) });
    return 0;
  });
});
