import { expect, it } from 'vitest';
import * as reader from './index.ts';

it('exposes the public API', () => {
  expect(Object.keys(reader).sort()).toEqual(['detectFormat', 'parseReport']);
});
