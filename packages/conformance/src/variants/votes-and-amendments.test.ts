import { describe, expect, test } from 'vitest';
import { decided, movers } from './decided.ts';
import { readPaper } from './read-paper.ts';

describe('a vote', () => {
  test('printed in each limb makes each limb a decision', async () => {
    const report = await readPaper(`# Minutes of the Development Control Committee

Severnmouth City Council, 10 September 2025

Present: Councillors Adeyemi (Chair), Boyle, Crane, Dunn, Eades, Frost, Gill, Hobbs and Innes

## 6. Planning application 25/01234/F, Canon's Yard

Officers presented the application. It was moved by Councillor Boyle and seconded by Councillor Crane.

RESOLVED that:

(1) the application be granted subject to conditions (6 members voting in favour and 3 against);

(2) the wording of the travel plan condition be delegated to officers (9 members voting in favour and 0 against).

## 7. Planning application 25/00999/F, Rope Walk

RESOLVED - that the application be refused (5 members voting in favour, 3 against and 1 abstention).
`);
    expect(decided(report)).toEqual([
      [
        "6. Planning application 25/01234/F, Canon's Yard: agreed",
        '(1) the application be granted subject to conditions (6 members voting in favour and 3 against)',
      ],
      [
        "6. Planning application 25/01234/F, Canon's Yard: agreed",
        '(2) the wording of the travel plan condition be delegated to officers (9 members voting in favour and 0 against).',
      ],
      [
        '7. Planning application 25/00999/F, Rope Walk: refused',
        'the application be refused (5 members voting in favour, 3 against and 1 abstention).',
      ],
    ]);
    expect(report.decisions.map(({ vote }) => vote)).toEqual([
      { for: 6, against: 3, abstain: null, unanimous: false, recorded: false },
      { for: 9, against: 0, abstain: null, unanimous: false, recorded: false },
      { for: 5, against: 3, abstain: 1, unanimous: false, recorded: false },
    ]);
  });

  test('is set as FOR, AGAINST and NOT VOTING, and may say UNANIMOUS for a number', async () => {
    const report = await readPaper(`# Minutes of the Full Council

London Borough of Fulholme, 22 January 2025

Present: The Mayor, Councillors Nash, Orr and Pike

## 6. Special motions

### 6.1 Special Motion 1 - Buses

Councillor Nash moved, seconded by Councillor Orr, the special motion in their names.

The motion was put to the vote:

FOR UNANIMOUS

AGAINST 0

NOT VOTING 0

The motion was declared CARRIED.

RESOLVED

That the Council calls on the operator to restore the night bus.

### 6.2 Special Motion 2 - Parks

Councillor Pike moved, seconded by Councillor Nash, the special motion in their names.

FOR 21

AGAINST 17

NOT VOTING 2

The motion was declared CARRIED.

RESOLVED

That the Council asks the Cabinet to review park opening hours.
`);
    expect(decided(report)).toEqual([
      ['6.1 Special Motion 1 - Buses: agreed', 'the Council calls on the operator to restore the night bus.'],
      ['6.2 Special Motion 2 - Parks: agreed', 'the Council asks the Cabinet to review park opening hours.'],
    ]);
    expect(report.decisions.map(({ vote }) => vote)).toEqual([
      { for: null, against: 0, abstain: 0, unanimous: true, recorded: false },
      { for: 21, against: 17, abstain: 2, unanimous: false, recorded: false },
    ]);
    expect(movers(report)).toEqual([
      ['Councillor Nash', 'Councillor Orr'],
      ['Councillor Pike', 'Councillor Nash'],
    ]);
  });

  test('is told in a sentence, with the names of those who differed', async () => {
    const report = await readPaper(`# Minutes of the Strategic Planning Committee

London Borough of Averton, 6 November 2025

Present: Councillors Reef (Chairman), Sams, Tull, Usher and Vane

## 23. P0045.25 - Garage site, Elm Road

The Committee considered the report.

It was RESOLVED that planning permission be granted subject to the conditions in the report.

The vote for the resolution to grant planning permission was granted unanimously with no objections and 1 abstention.

Councillor Tull abstained from voting.

## 24. P0051.25 - 9 Station Parade

It was RESOLVED that planning permission be refused for the reasons given in the report.

The vote was carried by 4 votes to 1. Councillor Vane voted against the resolution.
`);
    expect(report.decisions.map(({ vote }) => vote)).toEqual([
      {
        for: null,
        against: 0,
        abstain: 1,
        unanimous: true,
        recorded: false,
        names: { for: [], against: [], abstain: ['Councillor Tull'] },
      },
      {
        for: 4,
        against: 1,
        abstain: null,
        unanimous: false,
        recorded: false,
        names: { for: [], against: ['Councillor Vane'], abstain: [] },
      },
    ]);
  });

  test('of one member may be all that is recorded', async () => {
    const report = await readPaper(`# Minutes of the North Plans Panel

Airedale Vale City Council, 3 July 2025

Present: Councillors Illing (Chair), Booker, Marsh and Noble

## 21 Application 25/00411/FU - Land at Chapel Row

The Panel considered the report of the Chief Planning Officer.

RESOLVED - That the application be granted as recommended.

(Under the provisions of Council Procedure Rule 16.5 Councillor Booker required it to be recorded that he voted against the decision taken)

## 22 Date of next meeting

RESOLVED - To note that the next meeting is on 31 July 2025.
`);
    expect(report.decisions[0]?.vote).toEqual({
      for: null,
      against: null,
      abstain: null,
      unanimous: false,
      recorded: false,
      names: { for: [], against: ['Councillor Booker'], abstain: [] },
    });
    expect(report.decisions[1]?.vote).toBeUndefined();
  });

  test('on an amendment that was lost is not that on what was carried', async () => {
    const report = await readPaper(`# Minutes of the Full Council

Stourbeck District Council, 26 February 2025

Present: Councillors Ames (Chairman), Brand, Clegg, Dyer, Eaton and Frith

## 78. Budget 2025/26

It was moved by Councillor Ames and seconded by Councillor Brand that the budget be approved as set out in the report.

Amendment

It was moved by Councillor Clegg and seconded by Councillor Dyer that the budget be amended as follows:

(i) add £40,000 for grass cutting

(ii) add £15,000 for benches

(iii) delete £30,000 from the communications budget

(iv) draw £25,000 from the general reserve

On a recorded vote the amendment was lost as follows:

For (2): Councillors Clegg and Dyer

Against (3): Councillors Ames, Brand and Eaton

Abstain (1): Councillor Frith

The substantive motion was put and carried on a recorded vote:

For (4): Councillors Ames, Brand, Eaton and Frith

Against (2): Councillors Clegg and Dyer

RESOLVED that:

(a) the revenue budget of £14.2 million be approved;

(b) the council tax for a Band D home be £187.20.
`);
    expect(decided(report)).toEqual([
      [
        '78. Budget 2025/26: agreed',
        '(a) the revenue budget of £14.2 million be approved',
        '(b) the council tax for a Band D home be £187.20.',
      ],
    ]);
    expect(report.decisions.map(({ vote }) => vote)).toEqual([
      {
        for: 4,
        against: 2,
        abstain: null,
        unanimous: false,
        recorded: true,
        names: {
          for: ['Councillor Ames', 'Councillor Brand', 'Councillor Eaton', 'Councillor Frith'],
          against: ['Councillor Clegg', 'Councillor Dyer'],
          abstain: [],
        },
      },
    ]);
    expect(movers(report)).toEqual([['Councillor Ames', 'Councillor Brand']]);
  });

  test('that took up an amendment leaves what was carried amended', async () => {
    const report = await readPaper(`# Minutes of the Highways Committee

Tarnside Council, 1 July 2025

Present: Councillors Oak, Pine and Rowan

## 6. Amendment carried

It was moved by Councillor Oak and seconded by Councillor Pine that the verge be mown.

Councillor Rowan moved, seconded by Councillor Oak, an amendment to add the words "twice a year".

The amendment was carried by 2 votes to 1.

RESOLVED that the verge be mown twice a year.
`);
    expect(decided(report).at(-1)).toEqual(['6. Amendment carried: amended', 'the verge be mown twice a year.']);
    expect(report.decisions.at(-1)?.vote).toMatchObject({ for: 2, against: 1 });
  });

  test('that contradicts itself is given as printed', async () => {
    const report = await readPaper(`# Minutes of the Parks Committee

Lowmere Town Council, 2 June 2025

Present: Councillors Eagle (Chair), Finch and Gull

## 9. Bandstand

RESOLVED that the bandstand be mended.

The motion was carried UNANIMOUSLY, with 2 votes against.

## 10. Weir

RESOLVED that the weir be dredged.
`);
    expect(report.decisions[0]?.vote).toEqual({
      for: null,
      against: 2,
      abstain: null,
      unanimous: true,
      recorded: false,
    });
    expect(report.decisions[1]?.vote).toBeUndefined();
  });
});

describe('call-in', () => {
  test('is told behind the decision, in its title, or with the day it takes effect', async () => {
    const report = await readPaper(`# Minutes of the Cabinet

Wyreholm County Council, Thursday 15 May 2025

Present: Councillors Alder (Chair), Bourne and Crewe

## 101. School transport policy

RESOLVED: That the school transport policy be adopted from 1 September 2025.

[The decisions on this item can be called in by 28 May 2025.]

## 102. Library hours (called in by the Scrutiny Board)

The Chair of the Scrutiny Board presented its findings.

RESOLVED: That the decision of 3 April be confirmed.

## 103. Waste transfer station

RESOLVED: That the lease be surrendered.

This decision is not subject to call-in because it is urgent.

The deadline for call-in is 5 pm on 23 May 2025. The decision will take effect on 26 May 2025.
`);
    expect(report.decisions.map(({ callIn }) => callIn)).toEqual([
      'The decisions on this item can be called in by 28 May 2025.',
      'called in by the Scrutiny Board',
      'This decision is not subject to call-in because it is urgent. The deadline for call-in is 5 pm on 23 May 2025. The decision will take effect on 26 May 2025.',
    ]);
  });
});
