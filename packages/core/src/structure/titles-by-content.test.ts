import { describe, expect, test } from 'vitest';
import { grid, lexicon } from '../test-support/paper.ts';
import { readDataTable } from './data-table.ts';
import { tableFlow } from './linearise.ts';

const rolesIn = (...rows: readonly (readonly string[])[]) =>
  readDataTable(tableFlow(grid(...rows)), lexicon)?.roles.columns.map(({ role }) => role);

describe('the names of what was measured', () => {
  test('stand in a first column headed as one of levels that holds none', () => {
    const header = ['Parks performance measurement', '2021/22 results', '2022/23 results', 'Our target for parks'];
    expect(
      rolesIn(header, ['Visitors who were satisfied', '84%', '86%', '88%'], ['Bins emptied', '93%', '90%', '90%']),
    ).toEqual(['kpi', 'actual', 'actual', 'target']);
  });
});

describe('what an entry is called', () => {
  test('stands without a heading right before its name', () => {
    const rows = [
      ['Income', '1', 'Grant not claimed', 'Diary kept', 'Low'],
      ['', '2', 'Grant paid late', 'Bank checked', 'High'],
    ];
    expect(rolesIn(['Topic', '', 'Risk', 'Controls', 'Risk level'], ...rows)?.[1]).toBe('ref');
  });
});

describe('what is to be done', () => {
  test('is told by how it is put where no heading says so', () => {
    const rows = [
      ['3/21', 'Send the minutes to the school', 'PK', '12.01.23', 'Sent'],
      ['4/21', 'Invite the bus company to the next meeting', 'PK', '09.03.23', 'Written to'],
    ];
    expect(rolesIn(['Minute', 'Matter', 'Who', 'Target', 'Comment'], ...rows)).toEqual([
      'ref',
      'action',
      'owner',
      'due',
      'progress',
    ]);
  });

  test('stands before the column of what comes of it, though that alone has a known heading', () => {
    const rows = [
      ['Open a second tip', '1,000 tonnes taken', 'AD Waste', 'June', 'Begun'],
      ['Replace the weighbridge', 'New bridge in use', 'AD Waste', 'May', 'Not begun'],
    ];
    const [title, product] = rolesIn(['Piece of work', 'Deliverable', 'Lead', 'Due', 'Status'], ...rows) ?? [];
    expect([title, product]).toEqual(['action', 'outcome']);
  });

  test('is nothing that is decided, nor rows without words of doing', () => {
    const decided = [
      ['Award the contract for school buses', 'Cabinet', '12 March 2024', 'Head of Transport', 'Open'],
      ['Approve the housing strategy', 'Council', '20 May 2024', 'Head of Housing', 'Open'],
    ];
    expect(
      rolesIn(['Decision to be taken', 'Decision maker', 'Date', 'Lead officer', 'Status'], ...decided),
    ).not.toContain('action');
    const built = [
      ['River bridge', 'J Ahmed', 'Nov 2024', 'On track'],
      ['Library roof', 'S Cole', 'Mar 2025', 'Delayed'],
    ];
    expect(rolesIn(['Project name', 'Lead', 'Completion date', 'Status'], ...built)).not.toContain('action');
  });
});

test('A column of dates by no known heading says when actions are due, one of when they began does not', () => {
  const rows = [
    ['Mend the roof', 'Ann Hill', '1 May 2024', 'July 2024'],
    ['Paint the hall', 'Jo Moor', '2 May 2024', 'August 2024'],
  ];
  expect(rolesIn(['Action', 'Owner', 'Raised on', 'Look at again'], ...rows)).toEqual([
    'action',
    'owner',
    'date',
    'due',
  ]);
});

describe('what is measured', () => {
  test('is the standard in words beside the threshold in figures', () => {
    const rows = [
      ['Access', 'Patients seen in four hours', '95%', '81.3%'],
      ['Access', 'Patients waiting over a year', '0', '14'],
    ];
    expect(rolesIn(['Domain', 'Standard', 'Threshold', 'Actual'], ...rows)).toEqual([null, 'kpi', 'target', 'actual']);
  });

  test('is in the column in words that are like no others, not in one of codes or themes', () => {
    const rows = [
      ['TP01', 'Homes', 'Satisfied with the landlord', '68%', '72%'],
      ['TP02', 'Homes', 'Satisfied with repairs', '70%', '75%'],
    ];
    expect(rolesIn(['Code', 'Theme', 'TSM name', 'Result', 'Our goal'], ...rows)?.[2]).toBe('kpi');
  });

  test('has its target under a date to come', () => {
    const rows = [
      ['Area of heath in good order', '41%', '60%'],
      ['New homes built', '18', '75'],
    ];
    expect(rolesIn(['Measure of success', 'Baseline (2019)', 'By 2025'], ...rows)).toEqual([
      'measure',
      'baseline',
      'target',
    ]);
  });
});

describe('in a register', () => {
  test('the first column in sentences under no known heading says what the risk is', () => {
    const rows = [
      ['CR2', 'Workforce', 'Skilled planners cannot be recruited', '16', 'Supplements agreed'],
      ['CR7', 'Property', 'Estate does not follow the fire law', '20', 'Rolling inspections'],
    ];
    expect(rolesIn(['Code', 'Theme', 'Nature of concern', 'Score', 'Safeguards'], ...rows)).toEqual([
      'ref',
      'category',
      'risk',
      'score',
      'mitigation',
    ]);
  });

  test('what holds the product of likelihood and impact is the score', () => {
    const rows = [
      ['Rope parts under load', '2', '5', '10', '7'],
      ['Diesel is spilt', '3', '3', '9', '8'],
    ];
    expect(rolesIn(['Risk', 'Likelihood', 'Impact', 'Product', 'Page'], ...rows)).toEqual([
      'risk',
      'likelihood',
      'impact',
      'score',
      null,
    ]);
  });
});

test('Levels of a year to a month are levels reached', () => {
  const rows = [['People hurt on the roads', 'Fewer than 400', '431', '389']];
  const header = ['Success measure', 'Aim', '12 months to Mar 2022', '12 months to Mar 2023'];
  expect(rolesIn(header, ...rows)?.slice(2)).toEqual(['actual', 'actual']);
});

test('A column of indicators without a word is not what names them', () => {
  const header = ['Linked items', 'Unit', 'Target', 'Actual', 'Indicator'];
  expect(
    rolesIn(header, ['Boats returned by dusk', '%', '90.00', '75.00', ''], ['Lamps lit', '#', '4', '3', ''])?.[0],
  ).toBe('kpi');
});

test('Standards beside indicators do not name what is measured', () => {
  const header = ['Service', 'Performance standard', 'Key performance indicator', 'Target'];
  expect(
    rolesIn(header, ['Quays', 'Boats are mended soon', 'Share of boats mended in five days', '90%'])?.slice(1),
  ).toEqual([null, 'kpi', 'target']);
});

describe('targets of years to come', () => {
  test('are milestones that are levels, beside a measure', () => {
    const header = ['Success measure', 'Current position (May 2031)', 'Milestone 2032', 'Milestone 2033'];
    expect(rolesIn(header, ['Boats mended in a year', '310', '400', '450'], ['Lamps lit', '82', '85', '90'])).toEqual([
      'measure',
      'actual',
      'target',
      'target',
    ]);
  });
});

test('"Description" beside periods and a target is of what was measured', () => {
  const header = ['Code', 'Description', '2030-31', '2031-32', 'Target', 'Average'];
  expect(rolesIn(header, ['QU/001', 'Boats mended in a week', '10.2', '9.9', '9.5', '10.5'])?.slice(1, 5)).toEqual([
    'kpi',
    'actual',
    'actual',
    'target',
  ]);
});

test('What the risks of a register are is told by their kinds, where it has nothing else to name them', () => {
  const header = ['Fraud type', 'Inherent risk', 'Controls', 'Residual risk'];
  const rows = [
    ['False claims for moorings', 'High', 'Yearly match', 'Medium'],
    ['Lamps sold on', 'Medium', 'Stock checks', 'Low'],
  ];
  expect(rolesIn(header, ...rows)?.[0]).toBe('risk');
});

test('Milestones behind the actions that are dates say when these are due', () => {
  const header = ['What we will do', 'Responsible partner', 'Milestones'];
  expect(
    rolesIn(header, ['Light the lamps', 'Quays', 'By June 2031'], ['Mend the steps', 'Harbour', 'By March 2032']),
  ).toEqual(['action', 'owner', 'due']);
});
