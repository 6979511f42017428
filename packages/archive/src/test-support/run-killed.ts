import { runBatch } from '../index.ts';

const [folder = '', out = '', events = ''] = process.argv.slice(2);
let left = Number(events);

// Run by tests in a process of its own, which dies at so many events; at none where there are fewer.
await runBatch({
  out,
  inputs: { kind: 'files', paths: [folder], list: [] },
  workers: 2,
  parser: new URL('./acting-parser.ts', import.meta.url),
  onEvent: () => {
    if (--left === 0) process.kill(process.pid, 'SIGKILL');
  },
});
