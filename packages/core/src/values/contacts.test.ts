import { expect, test } from 'vitest';
import { findContacts } from './contacts.ts';

const printed = (text: string): string[] => findContacts(text).map(({ start, end }) => text.slice(start, end));

test('telephone numbers are found in the groups they are printed in', () => {
  expect(printed('Tel: (0117) 496 0000 or 07700 900123, also 0161 496 0000 ext 1234 and +44 (0)20 7946 0018')).toEqual([
    ...['(0117) 496 0000', '07700 900123', '0161 496 0000 ext 1234', '+44 (0)20 7946 0018'],
  ]);
});

test('references and dates are no telephone numbers', () => {
  expect(printed('ref 01234567890123, on 01/02/2015, item 24/00096, 0117 only')).toEqual([]);
});

test('an e-mail address is found, and one that a site hides is kept as hidden', () => {
  expect(findContacts('write to jo.hill@example.gov.uk, or [email protected].').map(({ value }) => value)).toEqual([
    { kind: 'email', value: 'jo.hill@example.gov.uk', raw: 'jo.hill@example.gov.uk' },
    { kind: 'email', value: null, raw: '[email protected]' },
  ]);
});
