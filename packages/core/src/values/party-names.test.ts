import { expect, it } from 'vitest';
import { namesOnlyParties } from './party-names.ts';

it.each(['EM', 'JH/RS', 'Ms Hobbs', 'Clerk', 'Chair and Clerk', 'Strategic Director of Ponds', 'Dr S Moor, Boats'])(
  'names somebody and says nothing else: %s',
  (text) => expect(namesOnlyParties(text)).toBe(true),
);

it.each([
  '',
  'Noted',
  'In Progress',
  'Website Launch',
  'Publish the plan',
  'Mrs Hobbs to send the map',
  'P Moor to chase',
])('says more, or nobody: %s', (text) => expect(namesOnlyParties(text)).toBe(false));
