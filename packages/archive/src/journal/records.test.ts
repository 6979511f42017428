import { expect, it } from 'vitest';
import { resultName } from '../archive-folder.ts';
import { scratchFolder } from '../test-support/scratch.ts';
import type { DocumentLine } from './journal-line.ts';
import { holds } from './records.ts';

const line: DocumentLine = {
  kind: 'document',
  path: 'a.md',
  stamp: '1 2 3',
  sha256: 'abcd',
  bytes: 1,
  parser: '1/0.1.0',
  timeout: 1000,
  memory: 64,
  outcome: { kind: 'parsed' },
  pages: null,
  resultBytes: 6,
  took: 5,
};
const limits = { timeout: 1000, memory: 64 };

async function isKept(change: Partial<DocumentLine>, run: Partial<typeof limits & { parser: string }> = {}) {
  const root = await scratchFolder({ [resultName('abcd')]: 'result' });
  const { parser = line.parser, ...more } = run;
  return holds({ ...line, ...change }, { root, parser, limits: { ...limits, ...more } });
}

it('keeps what was parsed by the same release and whose result is there, whole', async () => {
  expect(await isKept({})).toBe(true);
  expect(await isKept({}, { parser: '2/0.1.0' })).toBe(false);
  expect(await isKept({ resultBytes: 7 })).toBe(false);
  expect(await isKept({ sha256: 'beef' })).toBe(false);
});

it('tries again what ran out of time or memory, where there is more of it now', async () => {
  const late: Partial<DocumentLine> = { outcome: { kind: 'timedOut', reason: '' }, resultBytes: null };
  const large: Partial<DocumentLine> = { outcome: { kind: 'outOfMemory', reason: '' }, resultBytes: null };
  expect(await isKept(late)).toBe(true);
  expect(await isKept(late, { timeout: 2000 })).toBe(false);
  expect(await isKept(late, { memory: 128 })).toBe(true);
  expect(await isKept(large, { timeout: 2000 })).toBe(true);
  expect(await isKept(large, { memory: 128 })).toBe(false);
});

it('keeps failures that no limit explains', async () => {
  expect(await isKept({ outcome: { kind: 'failed', reason: '' }, resultBytes: null })).toBe(true);
});
