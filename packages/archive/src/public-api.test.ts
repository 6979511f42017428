import { expect, it } from 'vitest';
import * as archive from './index.ts';

it('exposes the public API', () => {
  expect(Object.keys(archive).sort()).toEqual([
    'ArchiveError',
    'archiveStatus',
    'exportArchive',
    'exportFormats',
    'isFailure',
    'parseDocument',
    'readArchive',
    'runBatch',
    'runQueueWorker',
    'tableNames',
  ]);
});
