import { expect, test } from 'vitest';
import { parseAccess } from './access.ts';

test.each([
  ['Part 1 (Open to the public)', 'public'],
  ['Not Exempt', 'public'],
  ['PART EXEMPT', 'partExempt'],
  ['Public with exempt appendix', 'partExempt'],
  ['Not for publication', 'exempt'],
  ['Cyfrinachol', 'exempt'],
])('%s is %s', (raw, status) => {
  expect(parseAccess(raw)).toBe(status);
});

test('a field that says neither has no access status', () => {
  expect(parseAccess('All wards')).toBeNull();
});
