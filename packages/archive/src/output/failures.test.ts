import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../test-support/scratch.ts';
import { writeFailures } from './failures.ts';

it('writes those that failed, quoted as RFC 4180 says, and no formulas', async () => {
  const path = join(await scratchFolder(), 'failures.csv');
  const common = { sha256: null, bytes: null, result: null };
  await writeFailures(
    [
      { ...common, path: 'a.md', outcome: { kind: 'parsed' } },
      { ...common, path: '=1+1.pdf', outcome: { kind: 'unreadable', code: 'missing', reason: 'it "is", gone' } },
      { ...common, path: '@b', council: '+C', date: '-1', outcome: { kind: 'timedOut', reason: 'two\nlines' } },
      { ...common, path: 'c', outcome: { kind: 'duplicate', of: '@b' } },
    ],
    path,
  );
  expect(await readFile(path, 'utf8')).toBe(
    [
      'path,outcome,code,reason,sha256,council,date,url',
      '\'=1+1.pdf,unreadable,missing,"it ""is"", gone",,,,',
      "'@b,timedOut,,\"two\nlines\",,'+C,'-1,",
      '',
    ].join('\r\n'),
  );
});
