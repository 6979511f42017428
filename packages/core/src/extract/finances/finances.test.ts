import { describe, expect, it } from 'vitest';
import { table, tableCell, tableRow } from '../../document/index.ts';
import type { CommitteeReport } from '../../model/index.ts';
import { grid, head, labelled, para, parse, report } from '../test-support/small-paper.ts';

const sums = (paper: CommitteeReport): readonly (readonly [string, string])[] =>
  paper.finances.map(({ amount, role }) => [amount.raw, role] as const);
const rolesIn = (words: string): readonly (readonly [string, string])[] =>
  sums(report(head('Background'), para(words)));

describe('what a sum is', () => {
  it.each([
    [
      'Borrowing of £5.7m over 40 years costs about £290,000 a year.',
      [
        ['£5.7m', 'funding'],
        ['£290,000', 'cost'],
      ],
    ],
    [
      'The service will cost £6.4m a year, of which the Partnership Fund meets £2.3m.',
      [
        ['£6.4m', 'cost'],
        ['£2.3m', 'funding'],
      ],
    ],
    [
      'Savings of £215k a year on rent and of £20k on fuel are planned.',
      [
        ['£215k', 'saving'],
        ['£20k', 'saving'],
      ],
    ],
    [
      'The service overspent its budget of £1.35m by £212k.',
      [
        ['£1.35m', 'budget'],
        ['£212k', 'cost'],
      ],
    ],
    ['The premium is expected to bring in £118,000 a year.', [['£118,000', 'income']]],
    ['Fees come to £775k.', [['£775k', 'cost']]],
    ['A commuted sum of £54,350 secures the upkeep.', [['£54,350', 'funding']]],
    ['The maximum award rises to 85% and £7,000 is set aside.', [['£7,000', 'other']]],
    ['The price of the repair (£1.37m) was checked.', [['£1.37m', 'cost']]],
  ])('is told by the nearest words of its clause: %s', (words, expected) => {
    expect(rolesIn(words)).toEqual(expected);
  });

  it('names the fund it is printed to come from', () => {
    const [finance] = report(
      head('Background'),
      para('A sum of £68,500 from the Invest to Save Reserve is proposed.'),
    ).finances;
    expect(finance).toMatchObject({ role: 'funding', amount: { fund: 'Invest to Save Reserve' } });
  });

  it('comes from its label where the value is the bare sum', () => {
    expect(sums(report(head('Details'), labelled('Source of funding:', '£1,184,000 a year.')))).toEqual([
      ['£1,184,000', 'funding'],
    ]);
  });

  it.each([
    'Key decision: expenditure over £500,000 was foreseen.',
    'Officers may write off debts of under £50 that are old.',
    'A limit of authority of £25,000 applies.',
  ])('is left out where it is only a limit: %s', (words) => {
    expect(rolesIn(words)).toEqual([]);
  });

  it('is one finding where it is printed twice', () => {
    const { finances } = report(head('Background'), para('The cost is £180K.'), para('A cost of £180,000 was agreed.'));
    expect(finances).toHaveLength(1);
    expect(finances[0]?.evidence.map(({ quote }) => quote)).toEqual(['£180K', '£180,000']);
  });

  it('is quoted once where a label opens its own section', () => {
    const { finances } = report(
      head('Implications'),
      labelled('Financial:', 'The cost is £180,000.'),
      labelled('Legal:', 'None.'),
    );
    expect(finances[0]?.evidence).toHaveLength(1);
  });
});

describe('tables of money', () => {
  it('are read by row and column, with the year of the heading', () => {
    const { finances } = report(
      head('Costs and funding'),
      grid(
        ['Item', '2022/23', 'Total'],
        ['Works', '£1,600,000', '£6,400,000'],
        ['Total cost', '£1,700,000', '£8,650,000'],
        ['Funded by:', '', ''],
        ['Capital receipt', '£300,000', '£900,000'],
      ),
    );
    expect(finances.map(({ amount, role, year }) => [amount.value, role, year])).toEqual([
      [1_600_000, 'cost', '2022/23'],
      [6_400_000, 'cost', undefined],
      [1_700_000, 'other', '2022/23'],
      [8_650_000, 'other', undefined],
      [300_000, 'funding', '2022/23'],
      [900_000, 'funding', undefined],
    ]);
  });

  it('are told by the row over them that names what they are, also where it spans the table', () => {
    const whole = table([
      tableRow([tableCell([para('Item')], { header: true }), tableCell([para('2022/23')], { header: true })]),
      tableRow([tableCell([para('Works')]), tableCell([para('£1,600,000')])]),
      tableRow([tableCell([para('Funded by:')], { colSpan: 2 })]),
      tableRow([tableCell([para('Site sale')]), tableCell([para('£300,000')])]),
    ]);
    expect(report(head('Costs and funding'), whole).finances.map(({ role }) => role)).toEqual(['cost', 'funding']);
  });

  it('in thousands are scaled, and brackets make a figure negative', () => {
    const { finances } = report(
      head('Capital programme'),
      grid(['Scheme', 'Revised budget £000', 'Variance £000'], ['School works', '6,115', '(1,130)']),
    );
    expect(finances.map(({ amount, role }) => [amount.value, role])).toEqual([
      [6_115_000, 'budget'],
      [-1_130_000, 'other'],
    ]);
  });

  it('of anything else are left alone', () => {
    expect(report(head('History'), grid(['Reference', 'Site', 'Note'], ['A1', 'Mill Lane', '£40'])).finances).toEqual(
      [],
    );
  });
});

describe('a sum without its sign', () => {
  it('is read beside signed sums of the same sentence, with an issue', () => {
    const { reports, issues } = parse(
      head('Background'),
      para('The limit rises from £182m to £190m and is 50 million for loans.'),
    );
    expect(reports[0]?.finances.map(({ amount, confidence }) => [amount.value, confidence])).toEqual([
      [182e6, 0.85],
      [190e6, 0.85],
      [50e6, 0.75],
    ]);
    expect(issues.map(({ code }) => code)).toContain('currencySignLost');
  });

  it('is left alone in a paper that prints the sign elsewhere', () => {
    expect(rolesIn('One loan of 10 million falls due. The cost is £5.')).toEqual([['£5', 'cost']]);
  });

  it('is read in a paper that prints none, where words say what it is', () => {
    expect(rolesIn('The cost of 420k in 2018/19 is met in full. It serves 20 million people.')).toEqual([
      ['420k', 'cost'],
    ]);
  });
});
