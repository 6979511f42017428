import { expect, it, onTestFinished } from 'vitest';
import { nodeSqlite } from './node-sqlite.ts';

it('holds back the warning that SQLite is experimental, no other, and no longer than it loads', async () => {
  const { emitWarning } = process;
  onTestFinished(() => {
    process.emitWarning = emitWarning;
  });
  const warned: unknown[][] = [];
  const record = (...args: unknown[]): void => {
    warned.push(args);
  };
  process.emitWarning = record;
  const loading = nodeSqlite();
  process.emitWarning('SQLite is an experimental feature and might change at any time', 'ExperimentalWarning');
  process.emitWarning('Sandboxes are an experimental feature', 'ExperimentalWarning');
  process.emitWarning('SQLite files of version 2 are deprecated', 'DeprecationWarning');
  expect(await loading).toHaveProperty('DatabaseSync');
  expect(warned.map(([message]) => message)).toEqual([
    'Sandboxes are an experimental feature',
    'SQLite files of version 2 are deprecated',
  ]);
  expect(process.emitWarning).toBe(record);
});
