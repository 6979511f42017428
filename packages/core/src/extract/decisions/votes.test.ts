import { describe, expect, test } from 'vitest';
import { lexicon } from '../../test-support/paper.ts';
import { createMovers } from './movers.ts';
import { contradictsItself, createVotes } from './votes.ts';

const voteOf = createVotes(lexicon);
const moversOf = createMovers(lexicon);

const counts = (prose: string) => {
  const vote = voteOf(prose);
  return vote === null ? null : [vote.for, vote.against, vote.abstain];
};

describe('the vote a minute prints', () => {
  test.each([
    ['For: 12, Against: 3, Abstain: 1', [12, 3, 1]],
    ['FOR 12\nAGAINST 3\nNOT VOTING 0', [12, 3, 0]],
    ['with 6 members voting in favour and 3 against', [6, 3, null]],
    ['The motion was carried (7 votes for the motion, 2 against, 1 abstention)', [7, 2, 1]],
    ['carried with ten votes in favour, two against and one abstention', [10, 2, 1]],
    ['In favour (9) Against (4) Abstentions (2)', [9, 4, 2]],
    ['there were 5 votes for, 3 against and 1 abstention', [5, 3, 1]],
    ['On a show of hands there were 5 for, 3 against and 1 abstention.', [5, 3, 1]],
    ['carried, 8 for and 2 against', [8, 2, null]],
    ['five members voted for, three against and one abstained', [5, 3, 1]],
    ['6 voted for the motion, 4 voted against', [6, 4, null]],
    ['agreed by a vote of 7-0', [7, 0, null]],
    ['Voting: 11 – For 0 – Against 2 – Abstentions', [11, 0, 2]],
    ['8 For\n0 Against\n1 Abstention', [8, 0, 1]],
    ['CARRIED: 8 for 2 abstentions.', [8, null, 2]],
    ['agreed by 24 votes, to 10 votes, with 1 abstention', [24, 10, 1]],
    ['Votes: 10 for / 0 against', [10, 0, null]],
    ['For: Councillors Ash, Roe and Dale (3)\nAgainst: Councillor Elm (1)\nAbstained: None', [3, 1, 0]],
    ['FOR 9 AGAINST 2', [9, 2, null]],
    ['Resolved (7:4) – that the plan be agreed', [7, 4, null]],
    [
      'There voted:- For the motion by the Convener (9) - Councillors Roe and Toll; For the amendment by Councillor Ives (5) - Councillor Ives; Declined to vote (2)',
      [9, 5, 2],
    ],
    ['For the motion 4; for the amendment 11', [11, 4, null]],
  ])('%j', (prose, expected) => {
    expect(counts(prose)).toEqual(expected);
  });

  test.each([
    'to let the stand for 12 months',
    'Members voted for 12 stands.',
    'to buy 12 for the band',
    'Members spoke for and against the plan.',
    'The plan was agreed.',
  ])('is none in %j', (prose) => {
    expect(voteOf(prose)).toBeNull();
  });

  test.each(['It was unanimously agreed', 'FOR UNANIMOUS', 'carried UNANIMIOUSLY'])(
    'may be unanimous without counts: %s',
    (prose) => {
      expect(voteOf(prose)).toEqual({
        for: null,
        against: null,
        abstain: null,
        unanimous: true,
        recorded: false,
      });
    },
  );

  test('may contradict itself, and is then given as printed', () => {
    const vote = voteOf('carried UNANIMOUSLY with 2 votes against');
    expect(vote).toMatchObject({ unanimous: true, against: 2 });
    expect(vote !== null && contradictsItself(vote)).toBe(true);
  });

  test('names nobody where the counts of the sides share a line', () => {
    expect(voteOf('For: 9, Against: 2')?.names).toBeUndefined();
    expect(voteOf('For: Cllrs Earl and Firth\nAgainst: Cllr Dale')?.names).toEqual({
      for: ['Cllr Earl', 'Cllr Firth'],
      against: ['Cllr Dale'],
      abstain: [],
    });
  });

  test('is recorded where the minute says so', () => {
    expect(voteOf('On a recorded vote: For 3, Against 2')?.recorded).toBe(true);
  });

  test('is not that on an amendment that fell before it', () => {
    expect(counts('Amendment: For 2, Against 9\nThe amendment was lost\nMotion: For 9, Against 2')).toEqual([
      9,
      2,
      null,
    ]);
    expect(counts('For 2, Against 9\nAmendment lost\nThe plan was then agreed.')).toBeNull();
  });
});

describe('who moved and who seconded', () => {
  const names = (prose: string) => {
    const { mover, seconder } = moversOf(prose);
    return [mover?.name, seconder?.name];
  };

  test.each([
    'It was moved by Councillor Ann Clark and seconded by Councillor Bob Dale',
    'Proposed by Councillor Ann Clark, seconded by Councillor Bob Dale',
    'Councillor Ann Clark MOVED, Councillor Bob Dale SECONDED and it was RESOLVED to:',
    'Councillor Ann Clark proposed, and Councillor Bob Dale seconded, that bands play',
    'On the motion of Councillor Ann Clark, seconded by Councillor Bob Dale',
    'Moved: Councillor Ann Clark / seconded: Councillor Bob Dale',
  ])('%s', (prose) => {
    expect(names(prose)).toEqual([expect.stringMatching(/Ann Clark$/), expect.stringMatching(/Bob Dale$/)]);
  });

  test('is asked of what was carried, not of an amendment that fell before it', () => {
    const prose =
      'Moved by Cllr Cy Earl and seconded by Cllr Di Firth\nThe amendment was lost\nMoved by Cllr Ann Clark and seconded by Cllr Bob Dale';
    expect(names(prose)).toEqual([expect.stringMatching(/Clark/), expect.stringMatching(/Dale/)]);
  });

  test('is not told where nobody is named', () => {
    expect(moversOf('The motion was moved and seconded and carried.')).toEqual({});
  });
});

describe('movers in other words', () => {
  test.each([
    'Proposed by: Cllr Taylor Seconded by: Cllr Grant',
    'Proposed as a true record by Cllr Taylor seconded by Cllr Grant and agreed.',
    'On a motion by Cllr Taylor and seconded by Cllr Grant it was',
    'Moved by Cllr Taylor; duly seconded by Cllr Grant',
  ])('%s', (prose) => {
    const { mover, seconder } = moversOf(prose);
    expect([mover?.name, seconder?.name]).toEqual(['Cllr Taylor', 'Cllr Grant']);
  });
});

describe('the names a minute prints for each side of a vote', () => {
  const ash = ['Councillor Ash', 'Councillor Roe'];
  test.each([
    [
      'There voted for the plan:\nCouncillors Ash and Roe ........ 2\nThere voted against the plan:\nCouncillor Elm ..... 1',
    ],
    ['Voting in favour of the motion:\nCouncillors Ash and Roe\nVoting against the motion:\nCouncillor Elm'],
    ['FOR\nCouncillor Ash\nCouncillor Roe\nAGAINST\nCouncillor Elm\nABSTAIN\nNil'],
    ['A recorded vote was taken. FOR: Councillors Ash and Roe. AGAINST: Councillor Elm.'],
  ])('are listed in %j', (prose) => {
    expect(voteOf(prose)?.names).toEqual({ for: ash, against: ['Councillor Elm'], abstain: [] });
  });

  test('are none behind a label that tells of no vote', () => {
    expect(voteOf('Reasons for the decision:\nCouncillors Ash and Roe had asked for it.')).toBeNull();
  });
});
