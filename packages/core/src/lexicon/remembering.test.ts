import { expect, test, vi } from 'vitest';
import { remembering } from './remembering.ts';

test('a text is read once, also where nothing is found in it', () => {
  const read = vi.fn((text: string) => (text === 'title' ? 1 : undefined));
  const known = remembering(read);
  expect([known('title'), known('other'), known('title'), known('other')]).toEqual([1, undefined, 1, undefined]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('what is remembered does not grow with all that is read', () => {
  const read = vi.fn((text: string) => text.length);
  const known = remembering(read);
  for (let number = 0; number < 10_000; number++) known(`text ${number}`);
  known('text 0');
  expect(read).toHaveBeenCalledTimes(10_001);
});
