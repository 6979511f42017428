import { expect, test } from 'vitest';
import { tickedIn } from './ticks.ts';

test.each([
  ['☐ Yes ☒ No', 'No'],
  ['Yes ☑ No ☐', 'Yes'],
  ['☒ Approval ☐ Discussion ☒ Assurance', 'Approval, Assurance'],
])('"%s" is %s', (value, ticked) => {
  expect(tickedIn(value)).toBe(ticked);
});

test.each(['Yes', '☐ Yes ☐ No', ''])('"%s" has nothing ticked', (value) => {
  expect(tickedIn(value)).toBeNull();
});
