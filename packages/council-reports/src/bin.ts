#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { createInterface } from 'node:readline';

// Before anything else is loaded: what was compiled for the last paper need not be compiled for this one.
enableCompileCache();
const { runCli } = await import('./cli.ts');

// A reader that has seen enough (`| head`) closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  columns: process.stdout.columns ?? process.stderr.columns ?? 100,
  watched: process.stderr.isTTY,
  lines: () => createInterface({ input: process.stdin }),
  onInterrupt: (listener) => {
    process.on('SIGINT', listener);
    return () => void process.off('SIGINT', listener);
  },
  quit: (code) => process.exit(code),
});
