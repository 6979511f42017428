import { expect, it } from 'vitest';
import * as markdown from './index.ts';

it('exposes the public API', () => {
  expect(Object.keys(markdown).sort()).toEqual([
    'defaultLimits',
    'parseMarkdown',
    'parseText',
    'readMarkdown',
    'readText',
  ]);
});
