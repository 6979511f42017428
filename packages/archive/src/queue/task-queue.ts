import { setTimeout as pause } from 'node:timers/promises';
import { standingOf } from './job-standing.ts';
import { loadQueueEngine, queueName } from './queue-engine.ts';
import { type QueueAnswer, type QueueTask, taskId } from './queue-task.ts';

/** A queue as it is seen by who puts documents on it. */
export interface TaskQueue {
  /**
   * Puts a document on the queue and waits for what a worker says of it; a string says why no worker could. What is lost on the way, with a
   * server that forgets, is put there again. Undefined where waiting was given up.
   */
  readonly ask: (task: QueueTask) => Promise<QueueAnswer | string | undefined>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly task: QueueTask;
  readonly answer: Promise<QueueAnswer | string | undefined>;
  readonly end: (answer: QueueAnswer | string | undefined) => void;
}

// Events come at once where the server keeps them; what it forgot, or said while nobody listened, is found by asking.
const sweepInterval = 2000;
const jobOptions = { attempts: 3, backoff: { type: 'exponential', delay: 1000 } } as const;

/** Opens the queue on a server. `signal` aborted: nobody waits any more, and what is on the queue stays there for the next run. */
export async function openTaskQueue(
  url: string,
  onTrouble: (reason: string) => void,
  signal: AbortSignal | undefined,
): Promise<TaskQueue> {
  const { bullmq, connect, close } = await loadQueueEngine(url, onTrouble);
  const queue = new bullmq.Queue<QueueTask>(queueName, { connection: connect() });
  const events = new bullmq.QueueEvents(queueName, { connection: connect() });
  const waiting = new Map<string, Waiting>();
  const closing = new AbortController();

  const add = async (id: string, task: QueueTask): Promise<void> => {
    await queue.add('document', task, { ...jobOptions, jobId: id });
  };

  const settle = async (id: string): Promise<void> => {
    const standing = await standingOf(queue, id);
    // Another call may have settled it meanwhile.
    const found = waiting.get(id);
    if (found === undefined) return;
    if (standing.kind === 'lost') return add(id, found.task);
    if (standing.kind === 'open') return;
    found.end(standing.answer);
    waiting.delete(id);
    await standing.job.remove();
  };

  const trouble = (error: unknown): void => onTrouble(error instanceof Error ? error.message : String(error));
  const look = ({ jobId }: { readonly jobId: string }): void => void settle(jobId).catch(trouble);
  queue.on('error', trouble);
  events.on('error', trouble);
  events.on('completed', look);
  events.on('failed', look);

  const sweep = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await pause(sweepInterval, undefined, { signal: closing.signal }).catch(() => undefined);
      for (const id of [...waiting.keys()]) if (!closing.signal.aborted) await settle(id).catch(trouble);
    }
  };
  const sweeping = sweep();
  const giveUp = (): void => {
    for (const { end } of waiting.values()) end(undefined);
    waiting.clear();
  };
  signal?.addEventListener('abort', giveUp, { once: true });

  return {
    ask: (task) => {
      const id = taskId(task);
      const known = waiting.get(id);
      if (known !== undefined) return known.answer;
      if (signal?.aborted) return Promise.resolve(undefined);
      let end: Waiting['end'] = () => undefined;
      const answer = new Promise<QueueAnswer | string | undefined>((resolve) => {
        end = resolve;
      });
      waiting.set(id, { task, answer, end });
      // A job of this name may have been finished for a run that did not come to collect it.
      add(id, task)
        .then(() => settle(id))
        .catch(trouble);
      return answer;
    },
    close: async () => {
      closing.abort();
      signal?.removeEventListener('abort', giveUp);
      giveUp();
      await sweeping;
      const closed = events.close();
      close();
      await closed;
    },
  };
}
