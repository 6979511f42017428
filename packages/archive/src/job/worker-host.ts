import { setFlagsFromString } from 'node:v8';
import type { DocumentLimits, DocumentPool } from './document-pool.ts';
import type { DocumentTask } from './document-task.ts';
import { createWorkerThread } from './worker-thread.ts';

/** What a host is told: first what a document may use, then a task at a time, then to end. */
export type HostOrder =
  | { readonly kind: 'start'; readonly limits: DocumentLimits }
  | { readonly kind: 'task'; readonly task: DocumentTask }
  | { readonly kind: 'end' };

// V8 gives a function to its last and dearest compiler at the 3,000th call. Of some thousand papers, most functions that get so far never pay
// for it: to wait for those that are called far more often takes a tenth off the CPU time of a batch. A version of V8 that does not know the
// flag passes over it.
setFlagsFromString('--invocation-count-for-turbofan=30000');

let thread: DocumentPool | undefined;

process.on('message', (order: HostOrder) => {
  if (order.kind === 'start') thread = createWorkerThread(order.limits);
  else if (order.kind === 'task') void answer(order.task);
  else process.exit();
});

async function answer(task: DocumentTask): Promise<void> {
  // A copy: what a message brings may be a part of a larger buffer, and threads are handed buffers whole.
  const report = await thread?.run({ ...task, bytes: new Uint8Array(task.bytes) });
  process.send?.(report);
}

// Ctrl-C is sent to all processes of a terminal; the one that gives the orders says what it means.
process.on('SIGINT', () => undefined);

// Without the one that gives the orders there is nobody to record what is done.
process.on('disconnect', () => process.exit());
