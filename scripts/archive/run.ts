import { readdir } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { childrenMemory, cpuSeconds, stolenSeconds } from './usage.ts';

// As the command line does.
enableCompileCache();

/** What a run took. */
export interface RunFigures {
  readonly documents: number;
  readonly seconds: number;
  readonly cpu: number;
  /** CPU seconds the machine's host kept from it meanwhile. */
  readonly stolen: number;
  /** Resident memory each hundred documents, in bytes: of this process, and of the workers'. */
  readonly memory: readonly { readonly main: number; readonly workers: number }[];
}

// Run by the scripts beside it in a process of its own: `loop FOLDER`, or `batch FOLDER OUT WORKERS`.
const [kind, folder = '', out = '', workers = '1'] = process.argv.slice(2);
const memory: { main: number; workers: number }[] = [];
let documents = 0;
const began = performance.now();
const stolenBefore = stolenSeconds();

function countDocument(): void {
  documents++;
  if (documents % 100 === 0) memory.push({ main: process.memoryUsage.rss(), workers: childrenMemory() });
  process.send?.('document');
}

if (kind === 'loop') {
  const { parseReport } = await import('@council-reports/reader');
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      await parseReport(join(entry.parentPath, entry.name)).catch(() => undefined);
      countDocument();
    }
} else {
  const { runBatch } = await import('@council-reports/archive');
  await runBatch({
    out,
    inputs: { kind: 'files', paths: [folder], list: [] },
    workers: Number(workers),
    // Beside other work, or with a low priority, a document may take any time: what a run gives is not to depend on it.
    timeout: 3_600_000,
    onEvent: (event) => {
      if (event.kind === 'document') countDocument();
    },
  });
}

const figures: RunFigures = {
  documents,
  seconds: (performance.now() - began) / 1000,
  cpu: cpuSeconds(),
  stolen: stolenSeconds() - stolenBefore,
  memory,
};
process.send?.(figures);
process.disconnect?.();
