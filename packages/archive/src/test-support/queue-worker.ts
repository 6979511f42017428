import { runQueueWorker } from '../queue/run-queue-worker.ts';

// A worker process of the queue's tests: says a line for each document, and takes over from others quickly.
const [queue = ''] = process.argv.slice(2);
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());
await runQueueWorker({
  queue,
  workers: 1,
  stalledAfter: 1000,
  signal: stop.signal,
  onEvent: (event) => process.stdout.write(`${JSON.stringify(event)}\n`),
});
