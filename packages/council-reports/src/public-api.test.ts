import * as archive from '@council-reports/archive';
import * as core from '@council-reports/core';
import * as reader from '@council-reports/reader';
import { expect, it } from 'vitest';
import * as councilReports from './index.ts';

it('exposes what core, the reader and the archive expose, and nothing else', () => {
  expect(Object.keys(councilReports).sort()).toEqual(
    [archive, core, reader].flatMap((each) => Object.keys(each)).sort(),
  );
});
