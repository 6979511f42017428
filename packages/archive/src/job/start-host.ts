import { fork } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ContentOutcome } from '../document-outcome.ts';
import type { DocumentLimits } from './document-pool.ts';
import type { DocumentReport, Unwritten } from './document-task.ts';
import { moduleUrl } from './module-url.ts';
import type { HostOrder } from './worker-host.ts';
import { memoryOutcome } from './worker-thread.ts';

/** A process with a worker thread. */
export interface WorkerHost {
  readonly give: (order: HostOrder) => void;
  readonly close: () => Promise<void>;
}

/** What a host tells whoever started it. */
export interface HostListener {
  readonly onReport: (report: DocumentReport | Unwritten) => void;
  /** The process has died unasked; what is to be said of the document it had. */
  readonly onDeath: (outcome: ContentOutcome) => void;
}

// Where a thread's heap is limited, V8 begins with a small one and collects it whole again and again, and papers take a sixth longer.
const heapFlags = ['--initial-old-space-size=256'];

// A process that ends by itself keeps what it has compiled for the next; one that a document holds up does not end.
const patience = 2000;

// The reason V8 gives stands before a stack of the same length always.
const lastWords = 16_384;

/** Starts a process with a worker thread. */
export function startHost(limits: DocumentLimits, { onReport, onDeath }: HostListener): WorkerHost {
  const host = fork(fileURLToPath(moduleUrl('./worker-host', import.meta.url)), {
    execArgv: [...process.execArgv, ...heapFlags],
    // Where the application keeps compiled code, each worker need not compile all of it anew. Nothing says so to another process but this.
    env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let words = '';
  let closing = false;
  host.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-lastWords);
  });
  // What cannot be sent any more is told by the process's end.
  host.on('error', () => undefined);
  host.on('message', onReport);
  host.on('close', (code, signal) => {
    if (!closing) onDeath(deathOutcome(words, signal ?? `exit code ${code}`, limits));
  });
  const give = (order: HostOrder): void => void host.send(order, () => undefined);
  give({ kind: 'start', limits });
  return {
    give,
    close: async () => {
      closing = true;
      const closed = once(host, 'close');
      const late = setTimeout(() => host.kill('SIGKILL'), patience);
      give({ kind: 'end' });
      await closed;
      clearTimeout(late);
    },
  };
}

const deathOutcome = (words: string, end: string, limits: DocumentLimits): ContentOutcome =>
  /out of memory/i.test(words) ? memoryOutcome(limits) : { kind: 'failed', reason: `its process died (${end})` };
