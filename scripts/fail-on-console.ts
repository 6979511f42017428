import { afterEach } from 'vitest';

const methods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const;

let printed: string[] = [];

// Set before the test file loads, so that what a module prints while it loads fails the file's first test.
for (const method of methods) {
  console[method] = (...values: unknown[]): void => {
    printed.push(`console.${method}: ${values.map(String).join(' ')}`);
  };
}

afterEach(() => {
  const lines = printed;
  printed = [];
  if (lines.length > 0) throw new Error(`The test printed on the console:\n${lines.join('\n')}`);
});
