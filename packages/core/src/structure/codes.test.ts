import { expect, it } from 'vitest';
import { codeBefore, isCode } from './codes.ts';

it.each(['11a', 'NI 191', '1.1.2.PI', 'CS/EN/004', 'BV-8'])('%j is a code', (text) => {
  expect(isCode(text)).toBe(true);
});

it.each(['Boats mended in 5 days', 'Net zero', 'A/B testing'])('%j is none', (text) => {
  expect(isCode(text)).toBe(false);
});

it.each([
  ['NI 191 Residual waste', 'NI 191', 'Residual waste'],
  ['LPI 105 - Total number', 'LPI 105', 'Total number'],
  ['PI 3. Visits', 'PI 3', 'Visits'],
  ['AB204 % of boats mended', 'AB204', '% of boats mended'],
  ['AB 117 16 to 18 year old sailors', 'AB 117', '16 to 18 year old sailors'],
])('%j opens with a code', (text, code, name) => {
  const found = codeBefore(text);
  expect([found?.code, text.slice(found?.end)]).toEqual([code, name]);
});

it.each(['Q2 Performance', 'Boats 5 days late', '14 days to mend a boat'])('%j opens with its name', (text) => {
  expect(codeBefore(text)).toBeNull();
});
