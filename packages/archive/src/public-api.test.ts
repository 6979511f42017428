import { expect, it } from 'vitest';
import * as archive from './index.ts';

it('exposes the public API', () => {
  expect(Object.keys(archive).sort()).toEqual([
    'ArchiveError',
    'exportArchive',
    'exportFormats',
    'parseDocument',
    'readArchive',
    'runBatch',
    'tableNames',
  ]);
});
