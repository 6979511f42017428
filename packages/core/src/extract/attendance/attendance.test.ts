import { describe, expect, it } from 'vitest';
import type { Block } from '../../document/index.ts';
import { grid, head, labelled, para, report } from '../test-support/small-paper.ts';

const present = (...blocks: readonly Block[]): readonly (readonly [string | null, string | null, string])[] =>
  report(head('Present'), ...blocks).attendance.map(({ party, status }) => [party.name, party.role, status] as const);

describe('attendance', () => {
  it('gives each name of a list the title of the list', () => {
    expect(present(para('Councillors F Abara, Mrs P Dunmow, D A Everitt and W Prenter'))).toEqual([
      ['Councillor F Abara', null, 'present'],
      ['Councillor Mrs P Dunmow', null, 'present'],
      ['Councillor D A Everitt', null, 'present'],
      ['Councillor W Prenter', null, 'present'],
    ]);
  });

  it('tells who was there by the mark beside each name', () => {
    expect(
      present(
        grid(
          ['Councillor', '', 'Councillor', ''],
          ['G. Archer (Mayor)', 'P', 'E. Hull', 'P'],
          ['J. Brook', 'P', 'D. Roe', 'Ap'],
        ),
      ),
    ).toEqual([
      ['G. Archer', 'Mayor', 'present'],
      ['E. Hull', null, 'present'],
      ['J. Brook', null, 'present'],
      ['D. Roe', null, 'apologies'],
    ]);
    expect(present(grid(['✓', 'Cllr Hill'], ['✓', 'Cllr Ives'], ['✓', 'Cllr Dale']))).toHaveLength(3);
  });

  it('reads names that a table sorts by their surnames', () => {
    expect(
      present(grid(['Councillor', 'Present'], ['Hill, Ann', 'P'], ['Dale, Bob', 'Ap'])).map(([name, , status]) => [
        name,
        status,
      ]),
    ).toEqual([
      ['Ann Hill', 'present'],
      ['Bob Dale', 'apologies'],
    ]);
  });

  it('tells who was there by the mark before each name of a list', () => {
    expect(
      present(para('P Ann Hill (Chair)'), para('P Bob Dale'), para('P Cora Ives'), para('A Dan Roe')).map(
        ([name, , status]) => [name, status],
      ),
    ).toEqual([
      ['Ann Hill', 'present'],
      ['Bob Dale', 'present'],
      ['Cora Ives', 'present'],
      ['Dan Roe', 'apologies'],
    ]);
    // A letter that marks no others is an initial.
    expect(present(para('P Hill'), para('Cllr A Dale')).map(([name]) => name)).toContain('P Hill');
  });

  it('goes on behind a label within the list', () => {
    expect(
      present(para('Cllrs A. Hill, B. Dale and C. Ives. In attendance: D. Roe (Clerk), one member of the public.')),
    ).toEqual([
      ['Cllr A. Hill', null, 'present'],
      ['Cllr B. Dale', null, 'present'],
      ['Cllr C. Ives', null, 'present'],
      ['D. Roe', 'Clerk', 'inAttendance'],
    ]);
  });

  it('names who presided and served in cells beside their posts, and counts no public', () => {
    expect(
      present(
        grid(['Chairperson:', 'Ann Hill'], ['Responsible Finance Officer:', 'Bob Dale']),
        para('Cllr Cora Ives'),
        para('Parishioners: There were 2 Parishioners'),
      ),
    ).toEqual([
      ['Cllr Cora Ives', null, 'present'],
      ['Ann Hill', 'Chairperson', 'present'],
      ['Bob Dale', 'Responsible Finance Officer', 'inAttendance'],
    ]);
  });

  it('ends where a sentence behind the list tells something', () => {
    expect(
      present(para('Cllr A Hill and Cllr B Dale (leave). The meeting accepted these as proper reasons.')).map(
        ([name]) => name,
      ),
    ).toEqual(['Cllr A Hill', 'Cllr B Dale']);
  });

  it('is remote for who is named in brackets as such', () => {
    expect(
      present(para('Cllrs Ann Hill & Bob Dale (Cllr Cora Ives attended via Zoom)')).map(([name, , status]) => [
        name,
        status,
      ]),
    ).toEqual([
      ['Cllr Ann Hill', 'present'],
      ['Cllr Bob Dale', 'present'],
      ['Cllr Cora Ives', 'remote'],
    ]);
  });

  it('parts names that each open with a title', () => {
    expect(present(para('Councillor Mrs J Attle (Chairman) Councillor R Zyman (Vice-Chairman)'))).toEqual([
      ['Councillor Mrs J Attle', 'Chairman', 'present'],
      ['Councillor R Zyman', 'Vice-Chairman', 'present'],
    ]);
  });

  it('takes a surname for a name though it is also the name of a post', () => {
    expect(present(para('Cllrs Ives, Ward and Ellis.')).map(([name]) => name)).toEqual([
      'Cllr Ives',
      'Cllr Ward',
      'Cllr Ellis',
    ]);
  });

  it('tells substitutes by their label and their bracket', () => {
    expect(present(labelled('Substitutes:', 'Councillor A Roe (substitute for Councillor H Toll)'))).toEqual([
      ['Councillor A Roe', null, 'substitute'],
    ]);
  });

  it('takes a deputy mayor for no substitute', () => {
    expect(present(para('Cllr A Roe (Deputy Mayor), Cllr H Toll (deputy for Cllr P Ives)'))).toEqual([
      ['Cllr A Roe', 'Deputy Mayor', 'present'],
      ['Cllr H Toll', null, 'substitute'],
    ]);
  });

  it('reads apologies from the sentence that says so', () => {
    expect(present(para('Apologies for absence were received from Councillors H Toll and Mrs C Yax.'))).toEqual([
      ['Councillor H Toll', null, 'apologies'],
      ['Councillor Mrs C Yax', null, 'apologies'],
    ]);
  });

  it('keeps the posts of officers with them', () => {
    const { attendance } = report(
      head('In attendance'),
      para('Olive Marsh – Town Clerk, Becki Lenn (Head of Finance, Policy and Strategy).'),
    );
    expect(attendance.map(({ party, status }) => [party.name, party.role, status])).toEqual([
      ['Olive Marsh', 'Town Clerk', 'inAttendance'],
      ['Becki Lenn', 'Head of Finance, Policy and Strategy', 'inAttendance'],
    ]);
  });

  it('lists nobody from prose', () => {
    expect(
      present(para('The meeting was webcast. Before business began the Chairman explained the fire procedure.')),
    ).toEqual([]);
  });
});

describe('interests', () => {
  const declared = (words: string): readonly unknown[] =>
    report(head('Declarations of interest'), para(words)).interests.map(({ party, item, type, left }) => [
      party.name,
      item,
      type,
      left,
    ]);

  it('are one for each member of a sentence', () => {
    expect(
      declared('Councillors Haddow and Mistry each declared an Other Registrable Interest in minute 37 as trustees.'),
    ).toEqual([
      ['Councillor Haddow', '37', 'Other Registrable Interest', undefined],
      ['Councillor Mistry', '37', 'Other Registrable Interest', undefined],
    ]);
  });

  it('keep the commas of their type, and say who left', () => {
    expect(
      declared('Councillor Ms Iveson declared a personal, but not prejudicial, interest in item 5. She left the room.'),
    ).toEqual([['Councillor Ms Iveson', '5', 'personal, but not prejudicial, interest', true]]);
  });
});

describe('attendance in other words', () => {
  it('does not take a deputy for a substitute', () => {
    expect(present(para('Councillor F Abara, Deputy Leader'))).toEqual([
      ['Councillor F Abara', 'Deputy Leader', 'present'],
    ]);
  });

  it.each([
    ['Cllr. S. Leet & Cllr. M. Peel', ['Cllr. S. Leet', 'Cllr. M. Peel']],
    ['Mrs C Mason (Clerk), Cllr B Bishop and 5 members of the public', ['Mrs C Mason', 'Cllr B Bishop']],
    ['Mr M Cavan, WXC Link Officer', ['Mr M Cavan']],
    ['County Cllr A Tudor; C/Cllr I Fleet', ['Cllr A Tudor', 'Cllr I Fleet']],
  ])('reads the names of "%s"', (line, names) => {
    expect(present(para(line)).map(([name]) => name)).toEqual(names);
  });

  it('leaves the initials between a name and its post out of both', () => {
    expect(present(para('Dr Avi Bond AB Clinical Chair'), para('Rita Chapel RCp Chief Finance Officer'))).toEqual([
      ['Dr Avi Bond', 'Clinical Chair', 'present'],
      ['Rita Chapel', 'Chief Finance Officer', 'present'],
    ]);
  });

  it.each(['Present – ', 'PRESENT (two members): ', 'Those attending: ', 'Members in attendance; '])(
    'knows the label "%s"',
    (label) => {
      const { attendance } = report(para(`${label}Cllr Ann Ives, Cllr Bob Dale`));
      expect(attendance.map(({ party }) => party.name)).toEqual(['Cllr Ann Ives', 'Cllr Bob Dale']);
    },
  );

  it('reads lines of names without a label at the top', () => {
    const { attendance } = report(
      para('Councillor Ann Ives (in the Chair)'),
      para('Councillor Bob Dale'),
      para('Councillor Cy Ellis'),
      para('RESOLVED that the roof be mended.'),
    );
    expect(attendance.map(({ party }) => party.name)).toEqual([
      'Councillor Ann Ives',
      'Councillor Bob Dale',
      'Councillor Cy Ellis',
    ]);
  });

  it('reads every sentence of apologies, up to why', () => {
    expect(
      present(
        para(
          'Apologies for inability to attend were reported on behalf of Councillor H Toll. Apologies were also received from Councillor C Yax who was at work.',
        ),
      ),
    ).toEqual([
      ['Councillor H Toll', null, 'apologies'],
      ['Councillor C Yax', null, 'apologies'],
    ]);
  });

  it('reads what was said under the label a page prints beneath the item', () => {
    const { attendance } = report(
      head('Apologies for absence'),
      head('Minutes:', 3),
      para('Apologies were received from Councillor H Toll.'),
    );
    expect(attendance.map(({ party, status }) => [party.name, status])).toEqual([['Councillor H Toll', 'apologies']]);
  });

  it.each([
    'Councillor A Roe for Councillor H Toll',
    'It was noted that Councillor A Roe had been appointed as a substitute member for Councillor H Toll.',
  ])('tells who came instead: %s', (sentence) => {
    const { attendance } = report(head('Notification of Substitute Members'), para(sentence));
    expect(attendance.map(({ party, status }) => [party.name, status])).toEqual([['Councillor A Roe', 'substitute']]);
  });

  it('tells who came instead from the bracket behind who did not', () => {
    expect(
      present(para('Apologies were received from Mr D Black (Ms H Horne attended as substitute) and Mr I John.')),
    ).toEqual([
      ['Mr D Black', null, 'apologies'],
      ['Ms H Horne', null, 'substitute'],
      ['Mr I John', null, 'apologies'],
    ]);
  });

  it('lists nobody for a sentence that tells what somebody did, but those a sentence says were there', () => {
    expect(
      present(
        para('Cllr Roe took the chair.'),
        para('Note: Cllr Toll arrived at 7.02 pm.'),
        para('Mr D Black was in attendance.'),
      ),
    ).toEqual([['Mr D Black', null, 'inAttendance']]);
  });
});

describe('interests declared at an item', () => {
  it('are read where the item comes up, if they are declared outright', () => {
    const { interests } = report(
      head('Roof'),
      para(
        'Councillor Ives declared a personal interest in item 4 as a neighbour. Councillor Ward had an interest in roofs.',
      ),
    );
    expect(interests.map(({ party, item }) => [party.name, item])).toEqual([['Councillor Ives', '4']]);
  });
});

describe('declarations and names with a dash', () => {
  it('names who declared and what it is about', () => {
    const { interests } = report(head('Declarations of interest'), para('Councillors P Marsh and N Dale – Guide hut'));
    expect(interests.map(({ party, reason }) => [party.name, reason])).toEqual([
      ['Councillor P Marsh', 'Guide hut'],
      ['Councillor N Dale', 'Guide hut'],
    ]);
  });

  it('reads the names of a list behind its title and a dash, and behind initials', () => {
    expect(
      present(para('Apologies were accepted from: Councillors – Ann Ives (AI) Bob Dale (BD) and Cy Ellis')).map(
        ([name]) => name,
      ),
    ).toEqual(['Councillor Ann Ives', 'Councillor Bob Dale', 'Councillor Cy Ellis']);
  });
});

describe('attendance outside of lists', () => {
  const names = (...blocks: readonly Block[]) =>
    report(...blocks).attendance.map(({ party, status }) => [party.name, status] as const);

  it('is told in one paragraph with the apologies', () => {
    expect(
      present(
        para(
          'Councillor D. Roe (chairman), Mrs G. Toll and the clerk A. Brown. There were apologies from Councillors H. Ives and C. Yax. There were 8 members of the public.',
        ),
      ),
    ).toEqual([
      ['Councillor D. Roe', 'chairman', 'present'],
      ['Mrs G. Toll', null, 'present'],
      ['A. Brown', 'clerk', 'present'],
      ['Councillor H. Ives', null, 'apologies'],
      ['Councillor C. Yax', null, 'apologies'],
    ]);
  });

  it('leaves out why each was away', () => {
    expect(
      present(
        para(
          'Apologies were received and accepted from Cllr H Toll who was on holiday and Cllr Miss C Yax who was ill.',
        ),
      ),
    ).toEqual([
      ['Cllr H Toll', null, 'apologies'],
      ['Cllr Miss C Yax', null, 'apologies'],
    ]);
  });

  it('reads who sent them told after the name', () => {
    expect(present(para('Jim Lyle had also sent his apologies.'))).toEqual([['Jim Lyle', null, 'apologies']]);
  });

  it('reads a stand-in behind a comma', () => {
    expect(present(para('Councillor A Roe, for whom Councillor H Toll was substitute;'))).toEqual([
      ['Councillor A Roe', null, 'apologies'],
      ['Councillor H Toll', null, 'substitute'],
    ]);
  });

  it('gives an office to the name behind it where the list opens with one', () => {
    expect(present(para('Chairman Cllr M Roe, Vice Chairman Cllr P Toll; Cllr A Ives'))).toEqual([
      ['Cllr M Roe', 'Chairman', 'present'],
      ['Cllr P Toll', 'Vice Chairman', 'present'],
      ['Cllr A Ives', null, 'present'],
    ]);
  });

  it('reads a Lord Mayor by whatever courtesy', () => {
    expect(
      present(para('The Rt Hon The Lord Mayor (Councillor A Roe), Councillor H Toll')).map(([name]) => name),
    ).toEqual(['Councillor A Roe', 'Councillor H Toll']);
  });

  it('goes on beneath the sorts of members, and beneath the number of the minute', () => {
    expect(
      names(
        head('Present'),
        head('Voting members'),
        para('Dr N Roe – Chair'),
        para('Kate Toll – Chief Officer'),
        head('Apologies'),
        head('PLA146/14'),
        para('Apologies for absence were recorded from Councillor Ives.'),
      ),
    ).toEqual([
      ['Dr N Roe', 'present'],
      ['Kate Toll', 'present'],
      ['Councillor Ives', 'apologies'],
    ]);
  });

  it('is a line of members at the top, and apologies in a sentence beneath it', () => {
    expect(
      names(
        para('Low Mere Parish Council, extraordinary meeting'),
        para('Councillors S. Roe, T. Toll, J Kell.'),
        para('Apologies were received from councillors H Ives and M Yax and were formally accepted'),
        head('1. Minutes'),
        para('The minutes were approved as a correct record.'),
      ),
    ).toEqual([
      ['Councillor S. Roe', 'present'],
      ['Councillor T. Toll', 'present'],
      ['Councillor J Kell', 'present'],
      ['Councillor H Ives', 'apologies'],
      ['Councillor M Yax', 'apologies'],
    ]);
  });

  it('is no heading that two words are joined in', () => {
    expect(present(para("Chair's Welcome and Introduction"))).toEqual([]);
  });

  it('is a sentence that opens by saying who was there', () => {
    expect(names(head('Low Mere'), para('Present were Mr J Roe, Mrs M Toll and Mr D Ives.'))).toEqual([
      ['Mr J Roe', 'present'],
      ['Mrs M Toll', 'present'],
      ['Mr D Ives', 'present'],
    ]);
  });

  it('parts a title from its name, and a name from its bracket', () => {
    expect(present(para('Cllr.T Roe'), para('Cllrs Angela Toll(Chair), Hugh Ives [Vice-Chair]'))).toEqual([
      ['Cllr. T Roe', null, 'present'],
      ['Cllr Angela Toll', 'Chair', 'present'],
      ['Cllr Hugh Ives', 'Vice-Chair', 'present'],
    ]);
  });

  it('stands behind dots or a title, without the public', () => {
    expect(
      names(
        head('Low Mere'),
        para('Present … Councillors: Mark Roe (In the Chair), Susan Toll & Chris Ives.'),
        para('In attendance … Lynda Yax – Parish Clerk. Three members of the public.'),
      ),
    ).toEqual([
      ['Councillor Mark Roe', 'present'],
      ['Councillor Susan Toll', 'present'],
      ['Councillor Chris Ives', 'present'],
      ['Lynda Yax', 'inAttendance'],
    ]);
    expect(present(para('Also in attendance Mr. G. Kell (from 7.30 pm)'))).toEqual([
      ['Mr. G. Kell', null, 'inAttendance'],
    ]);
  });

  it('lists the first sentence of a line that goes on with what was agreed', () => {
    expect(names(head('Apologies'), para('District Cllr Roe. It was agreed that best wishes be sent to him'))).toEqual([
      ['Cllr Roe', 'apologies'],
    ]);
  });
});

describe('interests told without a verb or with it before the name', () => {
  const declared = (...blocks: readonly Block[]) =>
    report(...blocks).interests.map(({ party, item, reason }) => [party.name, item, reason]);

  it.each([
    [
      'Cllrs A Roe and H Toll in relation to the field',
      [
        ['Cllr A Roe', undefined, 'in relation to the field'],
        ['Cllr H Toll', undefined, 'in relation to the field'],
      ],
    ],
    ['Cllr Roe (item 6)', [['Cllr Roe', '6', 'item 6']]],
    ['Item 9 – Alderman Toll', [['Alderman Toll', '9', undefined]]],
    [
      'A personal interest was declared by Councillors A Roe and H Toll.',
      [
        ['Councillor A Roe', undefined, undefined],
        ['Councillor H Toll', undefined, undefined],
      ],
    ],
  ])('%j', (words, expected) => {
    expect(declared(head('Declarations of interest'), para(words))).toEqual(expected);
  });

  it('are declared by names without titles', () => {
    expect(
      declared(head('Declarations of interest'), para('A Roe declared an interest in the mill.')).map(([name]) => name),
    ).toEqual(['A Roe']);
  });

  it('are read in Welsh, where the verb comes first', () => {
    expect(
      declared(
        head('Datgan diddordeb'),
        para('Gwnaeth y Cynghorydd K. Thomas ddatganiad o ddiddordeb yn eitem 5.'),
      ).map(([name]) => name),
    ).toEqual(['Cynghorydd K. Thomas']);
  });
});

describe('minutes that list nobody as present', () => {
  it('have their members present and others in attendance', () => {
    const { attendance } = report(
      head('In attendance'),
      para('Councillors Ann Ives and Bob Dale'),
      para('Cy Ford (Clerk)'),
    );
    expect(attendance.map(({ party, status }) => [party.name, status])).toEqual([
      ['Councillor Ann Ives', 'present'],
      ['Councillor Bob Dale', 'present'],
      ['Cy Ford', 'inAttendance'],
    ]);
  });
});

describe('those who came with the members', () => {
  const statuses = (...blocks: readonly Block[]) =>
    report(...blocks).attendance.map(({ party, status }) => [party.name ?? party.role, party.role, status]);

  it('are posts alone, without the public', () => {
    expect(
      statuses(
        labelled('Present:', 'Cllrs Roe and Toll'),
        labelled('In attendance:', 'Town Clerk, Deputy Town Clerk, 4 members of the public'),
      ),
    ).toEqual([
      ['Cllr Roe', null, 'present'],
      ['Cllr Toll', null, 'present'],
      ['Town Clerk', 'Town Clerk', 'inAttendance'],
      ['Deputy Town Clerk', 'Deputy Town Clerk', 'inAttendance'],
    ]);
  });

  it('are told in a sentence beneath them', () => {
    expect(statuses(head('Present'), para('Cllrs Roe and Toll'), para('Mr D Black was also present.'))).toEqual([
      ['Cllr Roe', null, 'present'],
      ['Cllr Toll', null, 'present'],
      ['Mr D Black', null, 'inAttendance'],
    ]);
  });

  it('are the members themselves where a board lists nobody else', () => {
    expect(statuses(labelled('Attending:', 'Ann Reed, Bob Marsh, Cy Pond'))).toEqual([
      ['Ann Reed', null, 'present'],
      ['Bob Marsh', null, 'present'],
      ['Cy Pond', null, 'present'],
    ]);
  });
});

describe('a list of those present', () => {
  it('may print initials and surnames without a space', () => {
    expect(present(para('A.Roe, T.Dale, and K.O’Hara (clerk).')).map(([name, role]) => [name, role])).toEqual([
      ['A. Roe', null],
      ['T. Dale', null],
      ['K. O’Hara', 'clerk'],
    ]);
  });

  it('ends before a table of business', () => {
    expect(
      present(
        para('Ann Reed, Bob Marsh'),
        grid(
          ['Item', 'Discussion', 'Action'],
          ['1', 'The lamp is broken.', 'AR to mend it'],
          ['2', 'Fees were discussed.', ''],
        ),
      ).map(([name]) => name),
    ).toEqual(['Ann Reed', 'Bob Marsh']);
  });
});

describe('an office in a list', () => {
  it('is that of the person with a title behind it', () => {
    expect(present(para('The Mayor, Cllr. D. Roe, the Deputy Mayor, Cllr H Toll, Mrs A Bee'))).toEqual([
      ['Cllr. D. Roe', 'Mayor', 'present'],
      ['Cllr H Toll', 'Deputy Mayor', 'present'],
      ['Mrs A Bee', null, 'present'],
    ]);
  });
});

describe('a table of names and initials', () => {
  it('lists those present with their posts, and nobody who signs', () => {
    const found = report(
      head('Minutes of the Harbour Board'),
      grid(['Name', 'Initials', 'Role'], ['Ann Reed', 'AR', 'Chair'], ['Bob Marsh', 'BM', 'Chief Nurse']),
    );
    expect(found.attendance.map(({ party, status }) => [party.name, party.role, status])).toEqual([
      ['Ann Reed', 'Chair', 'present'],
      ['Bob Marsh', 'Chief Nurse', 'present'],
    ]);
    expect(found.signOffs).toEqual([]);
  });
});

describe('an interest', () => {
  const declared = (...blocks: readonly Block[]) =>
    report(
      labelled('Present:', 'Cllr Ann Roe (AR), Cllr Bob Toll (BT)'),
      head('2. Declarations of interest'),
      ...blocks,
    ).interests.map(({ party, item, type }) => [party.name, item, type]);

  it('is declared by those whose initials are printed', () => {
    expect(declared(para('AR declared an interest in item 6.'), para('Cllr BT declared a personal interest.'))).toEqual(
      [
        ['Cllr Ann Roe', '6', 'interest'],
        ['Cllr Bob Toll', undefined, 'personal interest'],
      ],
    );
  });

  it('may have its kind in brackets, or behind the items', () => {
    expect(declared(para('Item 5.2 – Mr A Bell (non-financial)'))).toEqual([['Mr A Bell', '5.2', 'non-financial']]);
    expect(declared(para('Ann Bell, items 9 and 10, Other Interest')).map(([name, item]) => [name, item])).toEqual([
      ['Ann Bell', '9'],
    ]);
  });

  it('in an application is in none of the items', () => {
    expect(declared(para('Cllr Roe declared an interest in application 14/506664 as a neighbour.'))).toEqual([
      ['Cllr Roe', undefined, 'interest'],
    ]);
  });
});

describe('who served a meeting', () => {
  it('is named behind the label of the post, and signs nothing', () => {
    const found = report(
      para('Minutes of the meeting of Millbrook Parish Council held on 4 March 2024'),
      labelled('Present:', 'Cllrs Ann Roe and Bob Toll'),
      para('Locum Clerk: Mrs M Dent'),
      head('1. Bench'),
      para('It was resolved to mend the bench.'),
    );
    expect(found.attendance.map(({ party, status }) => [party.name, party.role, status])).toEqual([
      ['Cllr Ann Roe', null, 'present'],
      ['Cllr Bob Toll', null, 'present'],
      ['Mrs M Dent', 'Locum Clerk', 'inAttendance'],
    ]);
    expect(found.signOffs).toEqual([]);
  });
});

describe('who presided', () => {
  it.each(['With Councillor R Ash in the Chair', 'Councillor R Ash in the Chair.'])('is present: %s', (line) => {
    expect(present(para(line), para('Councillors T Birch and S Cedar'))).toEqual([
      ['Councillor R Ash', 'in the Chair', 'present'],
      ['Councillor T Birch', null, 'present'],
      ['Councillor S Cedar', null, 'present'],
    ]);
  });

  it('may be named again beneath the list', () => {
    expect(present(para('Mr T Birch, Mr R Ash'), para('Mr R Ash in the Chair'))).toEqual([
      ['Mr T Birch', null, 'present'],
      ['Mr R Ash', 'in the Chair', 'present'],
    ]);
  });
});

it('parts the officer who is named behind the members from the last of them', () => {
  expect(present(para('Cllr A Bell (Chairman), Cllrs Mrs Dunn, C Frost and the Parish Clerk, Mrs S Ives'))).toEqual([
    ['Cllr A Bell', 'Chairman', 'present'],
    ['Cllr Mrs Dunn', null, 'present'],
    ['Cllr C Frost', null, 'present'],
    ['Mrs S Ives', 'Parish Clerk', 'present'],
  ]);
});

it('reads who came in the place of those away behind a label in brackets', () => {
  const { attendance } = report(
    head('Apologies'),
    para('Apologies for absence were received from Councillor Dent (substitute: Councillor Line).'),
  );
  expect(attendance.map(({ party, status }) => [party.name, status])).toEqual([
    ['Councillor Dent', 'apologies'],
    ['Councillor Line', 'substitute'],
  ]);
});

it('reads who came in whose place beneath a heading of substitutes', () => {
  const { attendance } = report(
    head('50. Substitute members'),
    para('The Committee noted that Cllr D Stoke for Cllr I Hale had been appointed.'),
    para('Cllr J Share for Cllr G Moor.'),
  );
  expect(attendance.map(({ party, status }) => [party.name, status])).toEqual([
    ['Cllr D Stoke', 'substitute'],
    ['Cllr J Share', 'substitute'],
  ]);
});
