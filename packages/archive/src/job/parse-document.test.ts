import { parseReport } from '@council-reports/reader';
import { expect, it } from 'vitest';
import { type DocumentParser, parseDocument } from './parse-document.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const paper = '# Report to Cabinet\n\n## Recommendations\n\n1. That Cabinet approve the plan.\n';

it('gives the result as JSON, the same for the same bytes', async () => {
  const first = await parseDocument(bytesOf(paper), parseReport);
  const again = await parseDocument(bytesOf(paper), parseReport);
  expect(first.outcome).toEqual({ kind: 'parsed' });
  expect(JSON.parse(first.json ?? '')).toMatchObject({ schemaVersion: 1, source: { format: 'markdown' } });
  expect(again).toEqual(first);
});

it('counts the issues', async () => {
  const outcome = (await parseDocument(bytesOf(`${paper}2. [Report title]\n`), parseReport)).outcome;
  expect(outcome).toMatchObject({ kind: 'parsedWithIssues', issues: expect.any(Number) });
});

it('makes an outcome of whatever is thrown', async () => {
  const throwing =
    (thrown: unknown): DocumentParser =>
    () =>
      Promise.reject(thrown);
  expect((await parseDocument(bytesOf(''), parseReport)).outcome).toMatchObject({ kind: 'unreadable', code: 'empty' });
  expect(await parseDocument(bytesOf('x'), throwing(new TypeError('odd\n  twice')))).toEqual({
    outcome: { kind: 'failed', reason: 'TypeError: odd twice' },
    json: null,
    pages: null,
  });
  expect((await parseDocument(bytesOf('x'), throwing('words'))).outcome).toEqual({ kind: 'failed', reason: 'words' });
});
