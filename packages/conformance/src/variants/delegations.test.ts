import { expect, test } from 'vitest';
import { officerReport } from './officer-report.ts';
import { readPaper } from './read-paper.ts';

/** To whom, after consulting whom, and what for. */
type Handed = readonly [to: readonly string[], consult: readonly string[], scope: string];

const cases: readonly (readonly [sentence: string, ...handed: Handed])[] = [
  [
    'Delegate authority to the Director of Place, in consultation with the Cabinet Member for Leisure and the Director of Finance, to award the contract.',
    ['Director of Place'],
    ['Cabinet Member for Leisure', 'Director of Finance'],
    'award the contract',
  ],
  [
    'That authority be delegated to the Head of Engineering, in consultation with the Chair of the Committee, to settle the terms of the lease.',
    ['Head of Engineering'],
    ['Chair of the Committee'],
    'settle the terms of the lease',
  ],
  [
    'That the Executive Director of Place be delegated authority, in consultation with the Portfolio Holder for Walks, to let the works.',
    ['Executive Director of Place'],
    ['Portfolio Holder for Walks'],
    'let the works',
  ],
  [
    'Delegate authority to the Cabinet Member for Leisure, in consultation with the Head of Legal Services, to approve the lease.',
    ['Cabinet Member for Leisure'],
    ['Head of Legal Services'],
    'approve the lease',
  ],
  [
    'That delegated power be granted to the Executive Leader to award the contract.',
    ['Executive Leader'],
    [],
    'award the contract',
  ],
  [
    'That Cabinet delegates to the Director of Place the authority to sign the agreement.',
    ['Director of Place'],
    [],
    'sign the agreement',
  ],
  [
    'To remit to the Chief Officer to submit a report on the works in May.',
    ['Chief Officer'],
    [],
    'submit a report on the works in May',
  ],
  [
    'Authorise the Head of Engineering, after consulting the Ward Members, to close the walk for six weeks.',
    ['Head of Engineering'],
    ['Ward Members'],
    'close the walk for six weeks',
  ],
  [
    'That the Director of Place be authorised to seek tenders for the works.',
    ['Director of Place'],
    [],
    'seek tenders for the works',
  ],
  [
    'That the award of the contract be delegated to the Director of Place in consultation with the Leader of the Council.',
    ['Director of Place'],
    ['Leader of the Council'],
    'the award of the contract',
  ],
  [
    'Delegate the award of the contract to the Director of Place, in consultation with the Section 151 Officer.',
    ['Director of Place'],
    ['Section 151 Officer'],
    'the award of the contract',
  ],
  [
    'Agrees to give delegated authority to the Chief Executive and the Monitoring Officer to complete the deed.',
    ['Chief Executive', 'Monitoring Officer'],
    [],
    'complete the deed',
  ],
  [
    'That, subject to planning permission, the Head of Property be given delegated authority to buy the land.',
    ['Head of Property'],
    [],
    'buy the land',
  ],
  [
    'Grant delegated authority to the Strategic Director, Place, following consultation with the relevant Portfolio Holder, to make minor changes.',
    ['Strategic Director, Place'],
    ['relevant Portfolio Holder'],
    'make minor changes',
  ],
];

test.each(cases)('%s', async (sentence, to, consult, scope) => {
  const { recommendations } = await readPaper(
    officerReport({
      asks: `## 2. Recommendations\n\n2.1 To note the closure of the walk.\n\n2.2 ${sentence}\n\n2.3 To thank the Ramblers.`,
    }),
  );
  expect(recommendations.map(({ marker }) => marker)).toEqual(['2.1', '2.2', '2.3']);
  const found = recommendations[1]?.delegation;
  expect([found?.to.map(({ raw }) => raw), found?.consult.map(({ raw }) => raw), found?.scope]).toEqual([
    to,
    consult,
    scope,
  ]);
});

const verbs: readonly (readonly [verb: string, sentence: string])[] = [
  ['note', 'That the report be noted.'],
  ['receive', 'That the petition be received.'],
  ['approve', 'That approval be given for the works.'],
  ['approve', 'Approval is granted for the works.'],
  ['agree', 'That the terms be agreed.'],
  ['endorse', 'Endorses the strategy.'],
  ['support', 'To support the bid.'],
  ['adopt', 'That the plan be adopted.'],
  ['authorise', 'That the works be authorised.'],
  ['delegate', 'That the award of the contract be delegated to the Director of Place.'],
  ['instruct', 'Instruct the Chief Officer to report in May.'],
  ['request', 'Request that officers report in May.'],
  ['recommend', 'To recommend to Council that the plan be adopted.'],
  ['refer', 'That the matter be referred to Cabinet.'],
  ['remit', 'To remit to the Chief Officer to submit a report.'],
  ['consider', 'Consider the options in section 3.'],
  ['comment', 'To comment on the draft plan.'],
  ['review', 'That the fees be reviewed in a year.'],
  ['scrutinise', 'Scrutinise the progress made.'],
  ['scrutinise', 'To challenge the pace of the works.'],
  ['appoint', 'That Councillor Aske be appointed to the Board.'],
  ['nominate', 'To nominate a member of the Board.'],
  ['accept', 'That the tender be accepted.'],
  ['award', 'Award the contract to the lowest bidder.'],
  ['release', 'That £92,000 be released from the reserve.'],
  ['allocate', 'To allocate £92,000 to the works.'],
  ['remove', 'That the barrier be removed.'],
  ['revoke', 'That the order be revoked.'],
  ['extend', 'Extends the contract by a year.'],
  ['commit', 'Commits to opening the walk by June.'],
  ['publish', 'That the results be published.'],
  ['consult', 'To consult the ramblers on the route.'],
  ['defer', 'That the decision be deferred.'],
];

test.each(verbs)('the verb %s of "%s"', async (verb, sentence) => {
  const { recommendations } = await readPaper(
    officerReport({ asks: `## 2. Recommendations\n\n2.1 To thank the Ramblers.\n\n2.2 ${sentence}` }),
  );
  expect(recommendations[1]?.actions[0]?.verb).toBe(verb);
});
