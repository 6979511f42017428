import { describe, expect, test } from 'vitest';
import { type AskedQueue, standingOf } from './job-standing.ts';
import type { QueueAnswer } from './queue-task.ts';

const answer: QueueAnswer = {
  stamp: '2026-03-01',
  sha256: 'a'.repeat(64),
  bytes: 12,
  outcome: { kind: 'unreadable', code: 'corrupt', reason: 'no pages' },
  pages: null,
  result: null,
};

type State = Awaited<ReturnType<AskedQueue['getJobState']>>;

/** A queue whose one job is, at each question, a step further. */
function queueOf(
  steps: readonly { readonly state: State; readonly returnvalue?: unknown; readonly failedReason?: string }[],
): AskedQueue {
  let asked = 0;
  const now = () => steps[Math.min(asked++, steps.length - 1)] ?? { state: 'unknown' as const };
  return {
    getJobState: async () => now().state,
    getJob: async () => {
      const { state, returnvalue = null, failedReason = '' } = now();
      return state === 'unknown' ? undefined : { returnvalue, failedReason, remove: async () => undefined };
    },
  };
}

describe('standingOf', () => {
  test('gives what a worker said of a job', async () => {
    const standing = await standingOf(queueOf([{ state: 'completed', returnvalue: answer }]), '1');
    expect(standing).toMatchObject({ kind: 'ended', answer });
  });

  test('gives why no worker could do it', async () => {
    const standing = await standingOf(queueOf([{ state: 'failed', failedReason: 'job stalled' }]), '1');
    expect(standing).toMatchObject({ kind: 'ended', answer: 'job stalled' });
  });

  test.each(['waiting', 'delayed', 'active'] as const)('waits for a job that is %s', async (state) => {
    expect(await standingOf(queueOf([{ state }]), '1')).toEqual({ kind: 'open' });
  });

  test('leaves a job that ends between two questions for the next time, when its answer can be read', async () => {
    const queue = queueOf([{ state: 'active' }, { state: 'completed', returnvalue: answer }]);
    expect(await standingOf(queue, '1')).toEqual({ kind: 'open' });
    expect(await standingOf(queue, '1')).toMatchObject({ kind: 'ended', answer });
  });

  test.each([
    ['is not there', [{ state: 'unknown' }]],
    ['was taken away between two questions', [{ state: 'completed', returnvalue: answer }, { state: 'unknown' }]],
  ] as const)('says that a job which %s is lost', async (_, steps) => {
    expect(await standingOf(queueOf(steps), '1')).toEqual({ kind: 'lost' });
  });
});
