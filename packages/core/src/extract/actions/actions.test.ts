import { describe, expect, it } from 'vitest';
import { type Block, table, tableCell, tableRow } from '../../document/index.ts';
import { grid, head, items, para } from '../../test-support/paper.ts';
import { contextOf } from '../test-support/context.ts';
import { extractActions } from './actions.ts';

const actionsOf = (...blocks: readonly Block[]): ReturnType<typeof extractActions>['found'] =>
  extractActions(contextOf(...blocks)).found;

describe('a column headed for actions with who and when', () => {
  const header = ['Audit', 'Agreed action, officer and date', 'Status'];
  const read = (...rows: readonly (readonly string[])[]) =>
    actionsOf(grid(header, ...rows)).map(({ text, owners, due }) => [text, owners[0]?.raw, due?.iso ?? null]);

  it('ends in them behind the last sentence, or in lines of their own', () => {
    expect(
      read(
        ['Cash', 'The limit will be raised with the insurer. Income Manager. 30/11/2023', 'Open'],
        ['Pay', 'Reports will be read each month.\nPayroll Manager\n31 October 2023', 'Open'],
      ),
    ).toEqual([
      ['The limit will be raised with the insurer.', 'Income Manager', '2023-11-30'],
      ['Reports will be read each month.', 'Payroll Manager', '2023-10-31'],
    ]);
  });

  it('keeps its text where no date ends it', () => {
    expect(read(['Cash', 'The limit will be raised. This was in hand', 'Open'])).toEqual([
      ['The limit will be raised. This was in hand', undefined, null],
    ]);
  });
});

describe('a row of a plan without a number', () => {
  const header = ['No', 'Action', 'Lead', 'Due date'];
  const first = ['1', 'Mend the roof', 'Ann Clark', 'May 2031'];
  const read = (...row: readonly string[]) => actionsOf(grid(header, first, row)).map(({ text }) => text);

  it('is an action of its own where it says what and who', () => {
    expect(read('', 'Paint the rail', 'Bob Dale', 'June 2031')).toEqual(['Mend the roof', 'Paint the rail']);
  });

  it('goes on with the one above where it names nobody, or with a small letter', () => {
    expect(read('', 'Paint the rail', '', '')).toHaveLength(1);
    expect(read('', 'and the gutter', 'and Bob Dale', '')).toHaveLength(1);
  });

  it('goes on with the one above where the plan sets measures', () => {
    const measured = [
      ['No', 'Action', 'Measure', 'Lead', 'Due date'],
      ['1', 'Mend the roof', 'No leaks', 'Ann Clark', 'May 2031'],
      ['', 'Paint the rail', 'No rust', 'Bob Dale', 'June 2031'],
    ];
    expect(actionsOf(grid(...measured))).toHaveLength(1);
  });
});

describe('an action of minutes', () => {
  it('may be numbered by its minute, on a line of its own or behind a sentence', () => {
    const found = actionsOf(
      para('Action 41/22/01 Clerk to ask for a quote'),
      para('The hall was cold. Action 41/22/02: Mr Ames to call the engineer'),
      para('Action 3 of the plan was discussed.'),
    );
    expect(found.map(({ ref, text, owners }) => [ref, text, owners[0]?.raw])).toEqual([
      ['41/22/01', 'Clerk to ask for a quote', 'Clerk'],
      ['41/22/02', 'Mr Ames to call the engineer', 'Mr Ames'],
    ]);
  });
});

describe('an action in a cell that numbers it as a list does', () => {
  const cell = (...blocks: readonly Block[]) => tableCell(blocks);
  const plan = (...blocks: readonly Block[]): Block =>
    table([
      tableRow(['Action', 'Lead', 'Due'].map((words) => cell(para(words)))),
      tableRow([cell(...blocks), cell(para('Head of Care')), cell(para('May 2024'))]),
    ]);

  it('is called by its number, and by none of several', () => {
    const [one] = actionsOf(plan(items(['1.2', 'Audit sixty cases'])));
    expect([one?.ref, one?.text]).toEqual(['1.2', 'Audit sixty cases']);
    const [several] = actionsOf(plan(items(['1.', 'Audit cases'], ['2.', 'Report on them'])));
    expect(several?.ref).toBeNull();
  });
});

describe('a table', () => {
  it('of actions without who or when has them where it is called a plan', () => {
    const steps = grid(
      ['Theme', 'Action', 'Service area', 'Priority'],
      ['Skills', 'Open a careers hub', 'Economy', 'High'],
      ['Skills', 'Print a directory of courses', 'Libraries', 'Low'],
    );
    expect(actionsOf(head('Action plan 2025/26'), steps)).toHaveLength(2);
    expect(actionsOf(head('Background'), steps)).toEqual([]);
  });

  it('of which no more than the heading of its actions is known has them beneath the name of a plan', () => {
    const steps = grid(['Ambition', 'Action', 'Carbon', 'Cost band'], ['Clean air', 'Fit charge points', 'High', '££']);
    expect(actionsOf(head('Climate action plan'), steps).map(({ text }) => text)).toEqual(['Fit charge points']);
    expect(actionsOf(head('Background'), steps)).toEqual([]);
  });

  it('of what was done about gifts, or of when things happen, has none', () => {
    const gifts = ['Officer', 'Gift offered', 'Date', 'Action taken'];
    expect(actionsOf(grid(gifts, ['Head of Parks', 'Bottle of wine', '3 May 2023', 'Returned to the sender']))).toEqual(
      [],
    );
    const steps = grid(['Step', 'Responsible', 'Date'], ['Notice of election', 'Returning Officer', '18 March 2024']);
    expect(actionsOf(head('Election timetable'), steps)).toEqual([]);
    expect(actionsOf(head('Improvement plan'), steps)).toHaveLength(1);
  });

  it('that counts actions by when they are due has none', () => {
    const header = ['Risk level', 'Mitigating actions', 'Due by end of', 'Owner'];
    expect(
      actionsOf(grid(header, ['16', '6', 'February 2025', 'Head of IT'], ['9', '4', 'May 2025', 'Clerk'])),
    ).toEqual([]);
  });
});

describe('what the cell of an action labels behind its text', () => {
  it('is its status, owner and date where no column is', () => {
    const found = actionsOf(
      head('Plan'),
      grid(
        ['No', 'What we will do', 'What difference it will make'],
        ['1', 'Publish the plan. Lead: Head of Parks. Deadline: May 2024. Status: Complete', 'Clear aims'],
        ['2', 'Agree a name: Status Quo', 'One name'],
      ),
      head('Log'),
      grid(['Ref', 'Action', 'Owner'], ['3', 'Write to schools. Status: On track', 'Clerk']),
    );
    expect(found.map(({ text, owners, due, status }) => [text, owners[0]?.raw, due?.iso ?? null, status?.raw])).toEqual(
      [
        ['Publish the plan.', 'Head of Parks', '2024-05', 'Complete'],
        ['Agree a name: Status Quo', undefined, null, undefined],
        ['Write to schools.', 'Clerk', null, 'On track'],
      ],
    );
  });

  it('stays in the text where a column is of it', () => {
    const [found] = actionsOf(grid(['Ref', 'Action', 'Status'], ['1', 'Change the label to Status: Closed', 'Open']));
    expect(found).toMatchObject({ text: 'Change the label to Status: Closed', status: { raw: 'Open' } });
  });
});

describe('a line that numbers an action', () => {
  it('opens a card of it with the labels that follow', () => {
    const found = actionsOf(
      head('Improvement plan'),
      para('Action 1: Review old cases Owner: Head of Care'),
      para('Due: 30 June 2017'),
      para('Status: Green'),
      para('Action 2: Agree one framework'),
      para('Owner: Social Worker'),
      para('Due: May 2018'),
    );
    expect(found.map(({ ref, text, owners, due }) => [ref, text, owners[0]?.raw, due?.iso])).toEqual([
      ['1', 'Review old cases', 'Head of Care', '2017-06-30'],
      ['2', 'Agree one framework', 'Social Worker', '2018-05'],
    ]);
  });
});

describe('a list below a heading of actions', () => {
  const list = items(
    ['1.', 'Design a poster (Lead: Amira Cole; by 3 March 2019)'],
    ['2.', 'Count the bins (all of them) (Lead: Youth Worker)'],
  );

  it('is a plan where its items end in who leads', () => {
    const found = actionsOf(head('Agreed actions'), list);
    expect(found.map(({ ref, text, owners, due }) => [ref, text, owners[0]?.raw, due?.iso ?? null])).toEqual([
      ['1', 'Design a poster', 'Amira Cole', '2019-03-03'],
      ['2', 'Count the bins (all of them)', 'Youth Worker', null],
    ]);
  });

  it('is none below another heading, nor with one bracket alone', () => {
    expect(actionsOf(head('Workshops'), list)).toEqual([]);
    expect(actionsOf(head('Agreed actions'), items(['1.', 'Design a poster (Lead: Amira)'], ['2.', 'Rest']))).toEqual(
      [],
    );
  });
});

it('reads how a finding was followed up as its status, and "By" as when', () => {
  const found = actionsOf(
    grid(
      ['Finding No', 'Agreed action', 'Lead officer', 'By', 'Follow-up position'],
      ['4.1', 'Match cards to vehicles', 'Fleet Manager', 'May 2020', 'Partly implemented'],
    ),
  );
  expect(found).toMatchObject([{ ref: '4.1', due: { iso: '2020-05' }, status: { raw: 'Partly implemented' } }]);
});

it('tracks what auditors recommended beside how high the risk is', () => {
  const found = actionsOf(
    head('Outstanding'),
    grid(
      ['Rec. no.', 'Recommendation', 'Risk', 'Management response', 'Responsible officer & target date'],
      ['3', 'Match statements', 'Medium', 'Agreed', 'Contracts Manager\n30/06/2023'],
    ),
  );
  expect(found).toMatchObject([
    { ref: '3', text: 'Match statements', owners: [{ raw: 'Contracts Manager' }], due: { iso: '2023-06-30' } },
  ]);
});

it('leaves to a risk what its card asks for', () => {
  const card = [para('Risk: Falls'), para('Level of risk: Low'), para('Control: Tests'), para('Action: Book a tester')];
  expect(actionsOf(head('Scheme'), ...card)).toEqual([]);
  const assigned = para('Action: Book a tester - Clerk - 30/11/2021');
  expect(actionsOf(head('Scheme'), ...card.slice(0, 3), assigned)).toMatchObject([{ owners: [{ raw: 'Clerk' }] }]);
  expect(actionsOf(head('Minutes'), para('Members spoke.'), para('Action: Book a tester'))).toHaveLength(1);
});

it('tracks what scrutiny recommended', () => {
  const found = actionsOf(
    head('Tracker'),
    grid(
      ['Date', 'Scrutiny recommendation', 'Cabinet decision', 'Officer', 'Completion', 'Complete'],
      ['14/03/19', 'Publish the readings each month', 'Accepted', 'Air Quality Manager', 'May 2019', 'Y'],
    ),
  );
  expect(found).toMatchObject([
    { text: 'Publish the readings each month', owners: [{ raw: 'Air Quality Manager' }], due: { iso: '2019-05' } },
  ]);
});

describe('a table of actions and dates alone', () => {
  const plan = grid(['Action/Target', 'Groups affected', 'Target date'], ['Train all clerks', 'All', 'March 2025']);

  it('is a plan where its heading calls it one', () => {
    expect(actionsOf(head('Equality action plan'), plan)).toMatchObject([
      { text: 'Train all clerks', due: { iso: '2025-03' } },
    ]);
  });

  it('is none elsewhere', () => {
    expect(actionsOf(head('Background'), plan)).toEqual([]);
  });
});

it('a line in bold that names who is to act is an action, though it looks like a heading', () => {
  const [found, ...others] = actionsOf(head('4. Weir'), para('The gates leak.'), head('Action: Amira Brook'));
  expect(found?.owners.map(({ name }) => name)).toEqual(['Amira Brook']);
  expect(others).toEqual([]);
});

it('reads the number before an action in its cell', () => {
  const found = actionsOf(
    grid(
      ['Action', 'Lead', 'Due date'],
      ['KA 1. Mend the roof', 'Ann Clark', 'May 2031'],
      ['KA 2. Paint', 'Bob', 'June 2031'],
    ),
  );
  expect(found.map(({ ref, text }) => [ref, text])).toEqual([
    ['KA 1', 'Mend the roof'],
    ['KA 2', 'Paint'],
  ]);
});

it('takes each milestone of an improvement for an action where somebody has it to do', () => {
  const cell = (words: string, rowSpan = 1) => tableCell([para(words)], { rowSpan });
  const found = actionsOf(
    table([
      tableRow(
        ['Ref', 'Improvement', 'Key milestones', 'Target dates', 'Responsible person'].map((words) => cell(words)),
      ),
      tableRow([
        cell('H1', 2),
        cell('Users are heard', 2),
        cell('Gather views'),
        cell('August 2031'),
        cell('Ann Clark'),
      ]),
      tableRow([cell('Print cards'), cell('June 2031'), cell('Bob Dale')]),
    ]),
  );
  expect(found.map(({ text, owners }) => [text, owners[0]?.raw])).toEqual([
    ['Gather views', 'Ann Clark'],
    ['Print cards', 'Bob Dale'],
  ]);
});

describe('a line that only names who is to act', () => {
  const read = (...blocks: readonly Block[]) => actionsOf(...blocks).map(({ text, owners }) => [text, owners[0]?.raw]);

  it('is of what the paragraph above says that somebody will do', () => {
    expect(
      read(
        para('The boats were discussed. Dr Moor would send the list of boats to members.'),
        para('ACTION BY: Dr S Moor'),
        para('Ms Hobbs will ask for a quote.'),
        para('Action: AH'),
      ),
    ).toEqual([
      ['Dr Moor would send the list of boats to members', 'Dr S Moor'],
      ['Ms Hobbs will ask for a quote', 'AH'],
    ]);
  });

  it('may stand in brackets behind it', () => {
    expect(read(para('The clerk would ask the county for dates. (Action: TL)'))).toEqual([
      ['The clerk would ask the county for dates', 'TL'],
    ]);
  });

  it('adds nothing to a line that says what is to be done', () => {
    expect(read(para('Action: Ms Hobbs to ask for a quote.'), para('Action: AH'))).toEqual([
      ['Ms Hobbs to ask for a quote', 'Ms Hobbs'],
    ]);
  });
});

describe('a list of actions by whom', () => {
  const assigned = items(
    ['1.', 'Clerk to obtain quotes for the slipway'],
    ['2.', 'Cllr Moor to speak to the ferryman'],
    ['3.', 'Dates for the regatta'],
  );

  it('stands under words for it', () => {
    expect(
      actionsOf(para('Actions from this meeting'), assigned).map(({ ref, text, owners }) => [
        ref,
        text,
        owners[0]?.raw,
      ]),
    ).toEqual([
      ['1', 'Clerk to obtain quotes for the slipway', 'Clerk'],
      ['2', 'Cllr Moor to speak to the ferryman', 'Cllr Moor'],
      ['3', 'Dates for the regatta', undefined],
    ]);
  });

  it('stands under the word alone', () => {
    expect(actionsOf(para('Actions:'), assigned)).toHaveLength(3);
  });

  it('is none under others', () => {
    expect(actionsOf(para('The Council agreed:'), assigned)).toEqual([]);
  });
});

it('takes a column that names people for who is to act, whatever it is called', () => {
  const log = grid(
    ['Action No.', 'Page No.', 'Action:', 'To be completed by:'],
    ['1', '4', 'Rules to be sent to members', 'Ms Hobbs'],
    ['2', '4', 'Lamps to be lit', 'Head of Quays'],
  );
  expect(actionsOf(log).map(({ text, owners }) => [text, owners[0]?.raw])).toEqual([
    ['Rules to be sent to members', 'Ms Hobbs'],
    ['Lamps to be lit', 'Head of Quays'],
  ]);
  expect(actionsOf(grid(['Ref', 'Notes', 'Status', 'Action'], ['1', 'The quay was discussed.', 'Open', 'AH']))).toEqual(
    [],
  );
});

it('finds no actions in the answers to a consultation', () => {
  const answers = grid(
    ['Respondent', 'Summary of comment', 'Officer response', 'Change made?'],
    ['Resident, Quay Street', 'Charges are too high.', 'They are those of other quays.', 'No'],
    ['Rowing Club', 'Keep the free hour.', 'Agreed.', 'Yes'],
  );
  expect(actionsOf(answers)).toEqual([]);
});

it('reads actions that minutes number by a code of their own', () => {
  const found = actionsOf(
    items(['AP1:', 'Clerk to pay the premium before 30 June 2031.']),
    para('AP 2 – Cllr Moor to write to the ferryman.'),
  );
  expect(found.map(({ ref, owners, due }) => [ref, owners[0]?.raw, due?.iso])).toEqual([
    ['AP1', 'Clerk', '2031-06-30'],
    ['AP 2', 'Cllr Moor', undefined],
  ]);
});

it('takes a table of tasks and who does them for a plan, without being called one', () => {
  const tasks = grid(
    ['Item', 'Action', 'Officer'],
    ['Slipway', 'Obtain quotes', 'Clerk'],
    ['Lamps', 'Order ten lamps', 'Head of Quays'],
  );
  expect(actionsOf(tasks).map(({ text }) => text)).toEqual(['Obtain quotes', 'Order ten lamps']);
  const answers = grid(
    ['Item', 'Action', 'Officer'],
    ['Slipway', 'The quotes are in the file', 'Clerk'],
    ['Lamps', 'None were broken', 'Head of Quays'],
  );
  expect(actionsOf(answers)).toEqual([]);
});

it('takes of two columns of actions the one that is called so', () => {
  const plan = grid(
    ['Commitment', 'Action', 'Status', 'What we did'],
    ['Safe quays', 'Light the lamps', 'Complete', 'Ten were lit'],
    ['Dry feet', 'Mend the steps', 'On track', 'Stone was bought'],
  );
  expect(actionsOf(plan).map(({ text }) => text)).toEqual(['Light the lamps', 'Mend the steps']);
});
