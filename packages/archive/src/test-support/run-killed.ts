import { runBatch } from '../index.ts';

const [folder = '', out = ''] = process.argv.slice(2);

// Run by tests in a process of its own, to be killed.
await runBatch({
  out,
  inputs: { kind: 'files', paths: [folder], list: [] },
  workers: 2,
  parser: new URL('./acting-parser.ts', import.meta.url),
  onEvent: (event) => void process.stdout.write(`${event.kind}\n`),
});
