import type { Job, Queue } from 'bullmq';
import { type QueueAnswer, queueAnswerSchema } from './queue-task.ts';

/** How a job stands with who waits for it: a string says why no worker could do it. */
export type JobStanding =
  | { readonly kind: 'lost' }
  | { readonly kind: 'open' }
  | { readonly kind: 'ended'; readonly answer: QueueAnswer | string; readonly job: Pick<Job, 'remove'> };

/** The part of a queue that is asked; its jobs as they are at the time of asking. */
export type AskedQueue = Pick<Queue, 'getJobState'> & {
  readonly getJob: (
    id: string,
  ) => Promise<Pick<Job<unknown, unknown>, 'failedReason' | 'remove' | 'returnvalue'> | undefined>;
};

/**
 * Asks a queue how a job stands. What it holds is fetched after its state is known: a job that was fetched first may end before it is asked
 * for its state, and would then have ended without an answer.
 */
export async function standingOf(queue: AskedQueue, id: string): Promise<JobStanding> {
  const state = await queue.getJobState(id);
  if (state === 'unknown') return { kind: 'lost' };
  if (state !== 'completed' && state !== 'failed') return { kind: 'open' };
  const job = await queue.getJob(id);
  if (job === undefined) return { kind: 'lost' };
  const read = state === 'completed' ? queueAnswerSchema.safeParse(job.returnvalue) : undefined;
  const answer = read?.success ? read.data : (job.failedReason ?? 'what the worker said of it cannot be read');
  return { kind: 'ended', answer, job };
}
