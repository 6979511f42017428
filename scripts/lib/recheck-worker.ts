import { parentPort } from 'node:worker_threads';
import type { Pattern, RecheckAnswer } from './regexp-verdict.ts';

// Read by recheck when it loads: no Java, no native program.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** What recheck says of one pattern. */
export type RecheckTask = Pattern & { timeout: number };

parentPort?.on('message', (task: RecheckTask) => {
  parentPort?.postMessage(answerOf(task));
});

function answerOf({ source, flags, timeout }: RecheckTask): RecheckAnswer {
  // recheck does not know the flag v; a pattern that needs it fails to parse and is left to scslre.
  const result = checkSync(source, flags.replace('v', 'u'), { timeout, incubationTimeout: null, attackTimeout: null });
  if (result.status === 'vulnerable') {
    return {
      status: 'vulnerable',
      proven: true,
      detail: `${result.complexity.summary}, attack: ${result.attack.pattern}`,
    };
  }
  if (result.status === 'safe') return { status: 'safe', proven: result.checker === 'automaton', detail: '' };
  return { status: 'unknown', proven: false, detail: result.error.kind };
}
