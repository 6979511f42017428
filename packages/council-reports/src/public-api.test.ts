import * as core from '@council-reports/core';
import * as reader from '@council-reports/reader';
import { expect, it } from 'vitest';
import * as councilReports from './index.ts';

it('exposes what core and the reader expose, and nothing else', () => {
  expect(Object.keys(councilReports).sort()).toEqual([...Object.keys(core), ...Object.keys(reader)].sort());
});
