import { expect, it } from 'vitest';
import { lexicon } from '../../test-support/paper.ts';
import { delegationOf } from './delegation.ts';

const parts = (text: string): unknown => {
  const found = delegationOf(text, lexicon);
  return found === undefined
    ? null
    : { to: found.to.map(({ raw }) => raw), consult: found.consult.map(({ raw }) => raw), scope: found.scope };
};

it.each([
  [
    'Authorise the Director of Place, in consultation with the Leader and the Section 151 Officer, to award the contract.',
    ['Director of Place'],
    ['Leader', 'Section 151 Officer'],
    'award the contract',
  ],
  [
    'That the Head of Housing, following consultation with the Chair, be given authority to amend the policy.',
    ['Head of Housing'],
    ['Chair'],
    'amend the policy',
  ],
  [
    'That the Director of Place be authorised, in consultation with the Chairman, to settle the terms.',
    ['Director of Place'],
    ['Chairman'],
    'settle the terms',
  ],
  [
    'That if the deed is not signed by May the Head of Planning be authorised to refuse permission, in consultation with the Chairman, because it is needed.',
    ['Head of Planning'],
    ['Chairman'],
    'refuse permission',
  ],
  [
    'the delegation to the Assistant Director, in consultation with the County Solicitor, of authority to vary routes up to a value of £25,000',
    ['Assistant Director'],
    ['County Solicitor'],
    'vary routes up to a value of £25,000',
  ],
  ['That the final design be delegated to the Head of Highways.', ['Head of Highways'], [], 'the final design'],
  ['authorise the Chief Executive to sign the lease', ['Chief Executive'], [], 'sign the lease'],
  [
    'Delegate to the Director of Place, in consultation with the Cabinet Member for Assets, the award of the contract up to £5m',
    ['Director of Place'],
    ['Cabinet Member for Assets'],
    'the award of the contract up to £5m',
  ],
  [
    'Delegate authority to the Director of Place to sign the deed, in consultation with the Leader.',
    ['Director of Place'],
    ['Leader'],
    'sign the deed',
  ],
  [
    'Delegate any works needed to the Director of Place, in consultation with the Leader.',
    ['Director of Place'],
    ['Leader'],
    'any works needed',
  ],
  [
    "dirprwyo awdurdod i'r Pennaeth Cynllunio, mewn ymgynghoriad â'r Aelod Cabinet a'r Swyddog Monitro, i gwblhau'r telerau",
    ['Pennaeth Cynllunio'],
    ['Aelod Cabinet', 'Swyddog Monitro'],
    "gwblhau'r telerau",
  ],
])('"%s" hands power on', (text, to, consult, scope) => {
  expect(parts(text)).toEqual({ to, consult, scope });
});

it.each(['authorise the borrowing of up to £3m to fund the scheme', 'note the report', 'approve the delegated budget'])(
  '"%s" hands none on',
  (text) => {
    expect(parts(text)).toBeNull();
  },
);
