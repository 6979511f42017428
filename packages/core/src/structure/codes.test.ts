import { expect, it } from 'vitest';
import { isCode } from './codes.ts';

it.each(['11a', 'NI 191', '1.1.2.PI', 'CS/EN/004', 'BV-8'])('%j is a code', (text) => {
  expect(isCode(text)).toBe(true);
});

it.each(['Boats mended in 5 days', 'Net zero', 'A/B testing'])('%j is none', (text) => {
  expect(isCode(text)).toBe(false);
});
