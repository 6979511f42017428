import { describe, expect, test } from 'vitest';
import { table, tableCell, tableRow } from '../document/index.ts';
import { grid, lexicon, para } from '../test-support/paper.ts';
import { tableFlow } from './linearise.ts';
import { rolesOf } from './table-roles.ts';

const roles = (...rows: readonly (readonly string[])[]) => rolesOf(tableFlow(grid(...rows)), lexicon);
const columns = (found: ReturnType<typeof roles>) =>
  found?.columns.map(({ role, stage }) => (stage === null ? role : `${stage} ${role}`));
const rain = ['Rain', '2', '3', '6', 'Mend the roof'];

describe('the roles of columns', () => {
  test('are told by their headings', () => {
    expect(
      columns(roles(['Ref', 'Action', 'Lead', 'Due date', 'Status'], ['1', 'Mend roof', 'Ann', 'May', 'Done'])),
    ).toEqual(['ref', 'action', 'owner', 'due', 'status']);
  });

  test('are null for a column whose heading nobody knows', () => {
    expect(columns(roles(['Ref', 'Action', 'Weather'], ['1', 'Mend roof', 'dry']))).toEqual(['ref', 'action', null]);
  });

  test('are told by a heading’s first line or its words before a bracket', () => {
    expect(
      columns(roles(['Risk\nWhat could go wrong', 'Likelihood (1-5)', 'Impact (1-5)'], ['Rain', '2', '3'])),
    ).toEqual(['risk', 'likelihood', 'impact']);
  });

  test('are those of people where it names them and says when they answered', () => {
    const header = ['Name', 'Title', 'Service Area', 'Date sent', 'Date response received'];
    const found = columns(roles(header, ['Ann Clark', 'Weir Keeper', 'Parks', '1 May 2031', '3 May 2031']));
    expect(found).toEqual(['name', 'post', null, 'date', null]);
  });

  test('are told by all headings together: what names the rows outweighs a rating beside it', () => {
    expect(
      columns(
        roles(
          ['Finding', 'Rating', 'Management response', 'Officer and date'],
          ['Keys are lent', 'High', 'A book will be kept', 'Clerk, May 2024'],
        ),
      ),
    ).toEqual(['aim', 'score', 'action', 'owner']);
  });

  test('are told by a word in headings that are marked as such, where none is known as it stands', () => {
    const marked = (words: readonly string[]) =>
      tableRow(words.map((word) => tableCell([para(word)], { header: true })));
    const plain = (words: readonly string[]) => tableRow(words.map((word) => tableCell([para(word)])));
    const found = rolesOf(
      tableFlow(
        table([
          marked(['Harm that we found', 'Mitigating step', 'Post holder', 'Look at again']),
          plain(['No bank account', 'Give out cards', 'Head of Tax', 'May 2021']),
        ]),
      ),
      lexicon,
    );
    expect(columns(found)).toEqual([null, 'action', 'owner', null]);
  });

  test('are told without the scale of ratings behind a heading', () => {
    expect(
      columns(roles(['Risk identified', 'Impact H/L/M', 'Frequency H/M/L', 'Risk level 1-9'], ['Loss', 'H', 'L', '3'])),
    ).toEqual(['risk', 'impact', 'likelihood', 'score']);
  });

  test('stand under a caption that spans the table, which is kept', () => {
    const found = roles(['FIGURE 1 Risks of the stand', '', ''], ['Risk', 'Likelihood', 'Impact'], ['Rain', '2', '3']);
    expect(found).toMatchObject({ headerRow: 1, caption: 'FIGURE 1 Risks of the stand' });
  });

  test('are none for a table without a header', () => {
    expect(roles(['Rain', '2', '3'], ['Wind', '1', '4'])).toBeNull();
    expect(roles(['Risk', 'Likelihood', 'Impact'])).toBeNull();
    expect(roles(['Risk: Rain', 'Impact: 3'], ['Risk: Wind', 'Impact: 4'])).toBeNull();
  });
});

describe('a header of two rows', () => {
  const cells = (words: readonly string[]) => tableRow(words.map((word) => tableCell([para(word)])));

  test('with headings that span gives each column the stage above it', () => {
    const spanned = table([
      tableRow([
        tableCell([para('Risk')], { rowSpan: 2 }),
        tableCell([para('Inherent')], { colSpan: 2 }),
        tableCell([para('Residual')], { colSpan: 2 }),
        tableCell([para('Controls')], { rowSpan: 2 }),
      ]),
      cells(['Likelihood', 'Impact', 'Likelihood', 'Impact']),
      cells(['Rain', '2', '3', '1', '3', 'Mend roof']),
    ]);
    const found = rolesOf(tableFlow(spanned), lexicon);
    expect(found?.headerRows).toBe(2);
    expect(columns(found)?.slice(0, 5)).toEqual([
      'risk',
      'inherent likelihood',
      'inherent impact',
      'residual likelihood',
      'residual impact',
    ]);
  });

  test('that lost its spans gives a column the stage to its left', () => {
    const found = roles(
      ['Risk', 'Inherent', '', 'Residual', ''],
      ['', 'Likelihood', 'Impact', 'Likelihood', 'Impact'],
      ['Rain', '2', '3', '1', '3'],
    );
    expect(columns(found)).toEqual([
      'risk',
      'inherent likelihood',
      'inherent impact',
      'residual likelihood',
      'residual impact',
    ]);
  });

  test('gives no stage to a rating beside a column of its own that has the name of one', () => {
    expect(columns(roles(['Risk', 'Likelihood', 'Target', 'Update', 'Rating'], rain))?.at(-1)).toBe('score');
  });

  test('ends where a row names the group of those beneath it, marked as a header or not', () => {
    const marked = (words: readonly string[]) =>
      tableRow(words.map((word) => tableCell(word === '' ? [] : [para(word)], { header: true })));
    const grouped = table([
      marked(['Directorate', 'Risk', 'Likelihood', 'Impact']),
      marked(['Significant risks (over £1m)', '', '', '']),
      cells(['Places', 'Rain', '2', '3']),
    ]);
    const found = rolesOf(tableFlow(grouped), lexicon);
    expect(found?.headerRows).toBe(1);
    expect(columns(found)).toEqual(['category', 'risk', 'likelihood', 'impact']);
  });

  test('is told by the words where the whole table is marked as its header', () => {
    const marked = table(
      [
        ['', 'Actual 30/09/2031', 'Upper limit', 'Lower limit'],
        ['Under 12 months', '1%', '100%', '0%'],
        ['12 months and over', '99%', '100%', '0%'],
      ].map((words) => tableRow(words.map((word) => tableCell([para(word)], { header: true })))),
    );
    expect(rolesOf(tableFlow(marked), lexicon)?.headerRows).toBe(1);
  });

  test('goes on beneath headings that span several columns, whatever else these hold', () => {
    const cell = (words: string, colSpan = 1, rowSpan = 1) => tableCell([para(words)], { colSpan, rowSpan });
    const two = table([
      tableRow([cell('Indicator', 1, 2), cell('30/31', 2), cell('Q1 31/32', 3)]),
      tableRow(['Target', 'Result', 'Target', 'Result', 'Variance'].map((words) => cell(words))),
      tableRow(['Lamps lit', '85%', '88%', '85%', '81%', '-4%'].map((words) => cell(words))),
    ]);
    const found = rolesOf(tableFlow(two), lexicon);
    expect(found?.headerRows).toBe(2);
    expect(found?.columns.map(({ role }) => role)).toEqual(['kpi', 'target', 'actual', 'target', 'actual', null]);
  });

  test('goes on in the initials of ratings beneath their stage', () => {
    const cell = (words: string, colSpan = 1) => tableCell([para(words)], { colSpan });
    const register = table([
      tableRow([cell('Hazard'), cell('Risk rating without controls', 3), cell('Controls')]),
      tableRow(['', 'S', 'L', 'R', ''].map((words) => cell(words))),
      tableRow(['Rain', '2', '3', '6', 'Mend the roof'].map((words) => cell(words))),
    ]);
    expect(columns(rolesOf(tableFlow(register), lexicon))).toEqual([
      'risk',
      'inherent impact',
      'inherent likelihood',
      'inherent score',
      'mitigation',
    ]);
  });

  test('ends where rows of data begin', () => {
    expect(roles(['Risk', 'Likelihood', 'Impact', 'Score', 'Mitigation'], rain)?.headerRows).toBe(1);
  });
});

describe('a stage named in the heading itself', () => {
  test.each([
    ['Current Likelihood (1-5)', 'residual likelihood'],
    ['Residual score', 'residual score'],
    ['Original Impact', 'inherent impact'],
  ])('%s', (heading, role) => {
    expect(columns(roles(['Risk', heading, 'Mitigation'], ['Rain', '2', 'Mend roof']))?.[1]).toBe(role);
  });
});

describe('what a table of levels measures', () => {
  test('stands in its first column, whatever that is called', () => {
    const found = roles(['Bands', 'Target', 'Actual'], ['Paid in time', '90%', '88%']);
    expect(found?.columns.map(({ role }) => role)).toEqual(['kpi', 'target', 'actual']);
  });
});
