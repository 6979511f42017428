import { expect, test } from 'vitest';
import * as pdf from './index.ts';

test('the package exports what its README lists', () => {
  expect(Object.keys(pdf).sort()).toEqual(['defaultLimits', 'parsePdf', 'readPdf']);
});
