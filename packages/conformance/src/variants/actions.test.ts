import type { Action, ParseResult } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';
import { describe, expect, it } from 'vitest';
import { readPage, readPaper, textsOf } from './read-paper.ts';

const cells = (tag: 'td' | 'th', values: readonly string[]): string =>
  `<tr>${values.map((value) => `<${tag}>${paragraphs(value)}</${tag}>`).join('')}</tr>`;
const paragraphs = (value: string): string =>
  value.includes('\n')
    ? value
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')
    : value;
const table = (header: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table>${cells('th', header)}${rows.map((row) => cells('td', row)).join('')}</table>`;

const planHeader = ['Ref', 'Action', 'Outcome', 'Improvement Measure', 'Lead(s)', 'Date Due', 'Status'];
const page = (body: string): string =>
  `<h1>Children's improvement plan 2026</h1><p>Approved by Cabinet on 12 January 2026.</p><h2>Section One - Priority action</h2>${body}
   <h2>Glossary</h2><p>IRO: independent reviewing officer</p>`;

const plan = async (...rows: readonly (readonly string[])[]): Promise<readonly Action[]> =>
  (await readPage(page(table(planHeader, ...rows)))).actions;

const parse = (html: string): Promise<ParseResult> => parseReport({ text: html, format: 'html' });

const firstOwner = ({ owners }: Action): string | null | undefined => owners[0]?.name ?? owners[0]?.role;

describe('actions of a plan', () => {
  it('1: a header repeated on every page, and a status that is always empty', async () => {
    const actions = await plan(
      ['1.1', 'Appoint a practice lead', 'Better plans', 'Lead in post', 'Meg Farrow', 'Mar 2026', ''],
      [...planHeader],
      ['1.2', 'Train every team', 'Surer staff', '90% of staff trained', 'Owen Pryce', 'Jun 2026', ''],
    );
    expect(actions).toMatchObject([
      {
        ref: '1.1',
        text: 'Appoint a practice lead',
        section: 'Section One - Priority action',
        due: { iso: '2026-03' },
      },
      {
        ref: '1.2',
        outcomes: ['Surer staff'],
        measures: [{ text: '90% of staff trained' }],
        owners: [{ name: 'Owen Pryce' }],
      },
    ]);
    expect(actions.every(({ status }) => status === undefined)).toBe(true);
  });

  it('2: a row of text in the first column alone is the group of those beneath', async () => {
    const actions = await plan(
      ['Outcomes for young carers', '', '', '', '', '', ''],
      ['1', 'Find them sooner', '', '', 'Meg Farrow', 'Mar 2026', ''],
      ['Outcomes for care leavers', '', '', '', '', '', ''],
      ['2', 'Keep in touch', '', '', 'Owen Pryce', 'Mar 2026', ''],
    );
    expect(actions.map(({ text, group }) => [text, group])).toEqual([
      ['Find them sooner', 'Outcomes for young carers'],
      ['Keep in touch', 'Outcomes for care leavers'],
    ]);
  });

  it('3: an objective with its own owner and date above numbered actions', async () => {
    const actions = await plan(
      ['1', 'Make sure that every plan is reviewed on time', '-', '-', 'Ann Reeve', 'Jul 2026', ''],
      ['1.1', 'Publish a calendar of reviews', '', '', 'Meg Farrow', 'Feb 2026', ''],
      ['1.2', 'Report late reviews monthly', '', '', 'Meg Farrow', 'Mar 2026', ''],
    );
    expect(actions.map(({ ref, level, parentRef }) => [ref, level, parentRef])).toEqual([
      ['1', 'objective', undefined],
      ['1.1', 'action', '1'],
      ['1.2', 'action', '1'],
    ]);
    expect(actions[0]).toMatchObject({ owners: [{ name: 'Ann Reeve' }], due: { iso: '2026-07' } });
  });

  it('4: a row without reference goes on with the action above, with a new measure and sometimes a new outcome', async () => {
    const actions = await plan(
      ['1.9', 'Hold a fortnightly audit', 'Sounder practice', 'Audits held', 'Meg Farrow', 'Jan 2026', ''],
      ['', '', '', 'Over 60% of files rated sound', 'Owen Pryce', 'Apr 2026', ''],
      ['', '', 'Fewer repeat referrals', 'Over 80% of files rated sound', 'Owen Pryce', 'Apr 2027', ''],
    );
    expect(actions).toHaveLength(1);
    expect(actions[0]).toMatchObject({
      outcomes: ['Sounder practice', 'Fewer repeat referrals'],
      measures: [
        { text: 'Audits held', due: { iso: '2026-01' } },
        { text: 'Over 60% of files rated sound', owners: [{ name: 'Owen Pryce' }], due: { iso: '2026-04' } },
        { text: 'Over 80% of files rated sound', due: { iso: '2027-04' } },
      ],
    });
  });

  it('5: a row that a page cut goes on in small letters', async () => {
    const { actions } = await readPage(
      page(
        `${table(planHeader, ['2.3', 'Send the monthly care', 'Managers know', 'List sent', 'Meg Farrow', 'Mar 2026', ''])}
         ${table(planHeader, ['', 'leaver list to managers by the fifth working day', '', '', '', '', ''], ['2.4', 'Check the list', '', '', 'Owen Pryce', 'May 2026', ''])}`,
      ),
    );
    expect(actions.map(({ ref, text }) => [ref, text])).toEqual([
      ['2.3', 'Send the monthly care leaver list to managers by the fifth working day'],
      ['2.4', 'Check the list'],
    ]);
  });

  it('6: measures, leads and dates as parallel paragraphs belong together by their place', async () => {
    const [action] = await plan([
      '4.4',
      'Raise attainment',
      '',
      'Reading up to 70%\nWriting up to 65%\nMaths up to 71%',
      'Meg Farrow\nOwen Pryce\nAnn Reeve',
      'Jul 2026\nJul 2027\nJul 2028',
      '',
    ]);
    expect(action?.measures.map(({ text, owners, due }) => [text, owners[0]?.name, due?.iso])).toEqual([
      ['Reading up to 70%', 'Meg Farrow', '2026-07'],
      ['Writing up to 65%', 'Owen Pryce', '2027-07'],
      ['Maths up to 71%', 'Ann Reeve', '2028-07'],
    ]);
  });

  it('6: where their numbers differ, the first date holds and an issue says so', async () => {
    const { issues, reports } = await parse(
      page(table(planHeader, ['2.2', 'Open a drop-in', '', 'Drop-in open', 'Meg Farrow', 'Mar 2026\nSep 2026', ''])),
    );
    expect(reports[0]?.actions[0]).toMatchObject({ due: { iso: '2026-03' }, measures: [{ text: 'Drop-in open' }] });
    expect(issues.map(({ code }) => code)).toContain('cellsNotAligned');
  });

  it('7: two leads in a cell without a separator, a group, and a person with a body', async () => {
    const actions = await plan(
      ['1', 'Map services', '', '', 'Meg Farrow\nOwen Pryce', 'Mar 2026', ''],
      ['2', 'Review referrals', '', '', 'Missing Children Sub-Group of the Safeguarding Board', 'Mar 2026', ''],
      ['3', 'Lead the board', '', '', 'Ann Reeve Safeguarding Board Chair', 'Mar 2026', ''],
    );
    expect(actions[0]?.owners.map(({ name }) => name)).toEqual(['Meg Farrow', 'Owen Pryce']);
    expect(actions[1]?.owners).toMatchObject([
      { kind: 'group', raw: 'Missing Children Sub-Group of the Safeguarding Board' },
    ]);
    expect(actions[2]?.owners[0]).toMatchObject({ name: 'Ann Reeve' });
  });

  it('8: months with years of four or two digits', async () => {
    const actions = await plan(
      ['1', 'One', '', '', 'Meg Farrow', 'Jul 2026', ''],
      ['2', 'Two', '', '', 'Meg Farrow', 'Apr 25', ''],
      ['3', 'Three', '', '', 'Meg Farrow', 'Dec 2025', ''],
    );
    expect(actions.map(({ due }) => [due?.iso, due?.precision])).toEqual([
      ['2026-07', 'month'],
      ['2025-04', 'month'],
      ['2025-12', 'month'],
    ]);
  });

  it('9: question words over the columns, and dated notes of progress that are no due dates', async () => {
    const { actions } = await readPage(
      page(
        table(
          [
            'NOS',
            'What?',
            'Who?',
            'How?',
            'When?',
            'Success measures (report for Q1, Q2, Q3, Q4)',
            'Current Status',
            'Progress',
          ],
          [
            '1',
            'Find adopters sooner',
            'Team manager',
            'Open evenings',
            'Phase 1: March 2026',
            'Target for 45 days - 80%',
            'COMPLETED',
            '9.12.25 - two evenings held',
          ],
          ['2', 'Hold panels weekly', 'Service manager', 'New chair', 'Ongoing', '', '', '14.1.26 - chair appointed'],
        ),
      ),
    );
    expect(actions).toMatchObject([
      {
        ref: '1',
        text: 'Find adopters sooner',
        owners: [{ role: 'Team manager' }],
        due: { iso: '2026-03' },
        status: { raw: 'COMPLETED' },
        progress: ['9.12.25 - two evenings held'],
      },
      { ref: '2', due: { precision: 'ongoing' }, progress: ['14.1.26 - chair appointed'] },
    ]);
  });

  it('10: a key of five colours, two of which overlap, explains the statuses', async () => {
    const key = table(
      ['Status', 'Meaning'],
      ['RED', 'Not on track'],
      ['AMBER', 'On track'],
      ['GREEN', 'Completed or on target'],
      ['GREY', 'Not started'],
      ['BLUE', 'Completed'],
    );
    const { actions, ragKey } = await readPage(
      page(
        `${key}<p>The plan:</p>${table(planHeader, ['1.1', 'Appoint a lead', '', '', 'Meg Farrow', 'Mar 2026', 'Blue'], ['1.2', 'Train staff', '', '', 'Owen Pryce', 'Mar 2026', 'AMBER'])}`,
      ),
    );
    expect(ragKey.map(({ code, meaning }) => [code, meaning])).toEqual([
      ['red', 'Not on track'],
      ['amber', 'On track'],
      ['green', 'Completed or on target'],
      ['grey', 'Not started'],
      ['blue', 'Completed'],
    ]);
    expect(actions.map(({ status }) => [status?.raw, status?.rag?.code, status?.rag?.meaning])).toEqual([
      ['Blue', 'blue', 'Completed'],
      ['AMBER', 'amber', 'On track'],
    ]);
  });

  it('11: colours that rate confidence', async () => {
    const { actions, ragKey } = await readPage(
      page(
        `<p>Green: no issues or risks. Amber: issues or risks identified. Red: significant issues or risks.</p>
         ${table(['Action', 'Owner', 'Deadline', 'RAG'], ['Move to one payroll', 'Head of HR', '30 June 2026', 'Amber'], ['Close the old ledger', 'Head of Finance', '31 March 2027', 'Green'])}`,
      ),
    );
    expect(ragKey.map(({ code }) => code)).toEqual(['green', 'amber', 'red']);
    expect(actions.map(({ status }) => status?.rag?.meaning)).toEqual([
      'issues or risks identified',
      'no issues or risks',
    ]);
  });

  it('12: a state, and a colour only for what is in progress', async () => {
    const { actions } = await readPage(
      page(
        table(
          ['Action', 'Lead', 'Due', 'Status', 'RAG'],
          ['Publish the strategy', 'Head of Policy', 'March 2026', 'Complete', ''],
          ['Consult tenants', 'Head of Housing', 'June 2026', 'In progress', 'Amber'],
          ['Adopt the code', 'Head of Legal', 'May 2027', 'Not started', ''],
        ),
      ),
    );
    expect(actions.map(({ status }) => [status?.raw, status?.rag?.code])).toEqual([
      ['Complete', 'complete'],
      ['In progress', 'amber'],
      ['Not started', 'not started'],
    ]);
  });

  it('13: audit recommendations with a percentage complete, an original and a revised date', async () => {
    const { actions, kpiTargets } = await readPage(
      page(
        table(
          ['Audit', 'Recommendation', 'Responsible officer', 'Original date', 'Revised date', '% complete', 'RAG'],
          [
            'Payroll',
            'Reconcile the control account monthly',
            'Chief Accountant',
            '31/03/2025',
            '30/09/2025',
            '60%',
            'Amber',
          ],
          ['Parking', 'Review refunds each quarter', 'Parking Manager', '30/06/2025', '', '20%', 'Red'],
        ),
      ),
    );
    expect(actions.map((action) => [action.text, firstOwner(action), action.due?.iso, action.status?.raw])).toEqual([
      ['Reconcile the control account monthly', 'Chief Accountant', '2025-09-30', 'Amber'],
      ['Review refunds each quarter', 'Parking Manager', '2025-06-30', 'Red'],
    ]);
    expect(kpiTargets).toEqual([]);
  });

  it('14: a table of minutes whose last column names who acts', async () => {
    const { actions } = await readPaper(`# Environment Panel

Minutes of the meeting held on 4 February 2026

| Item | Description/Resolution | Status | Action |
|---|---|---|---|
| 1 | The Panel asked for a map of the new bins. | Open | Circulate the map - Waste Manager |
| 2 | Members noted the tree survey. | Closed | None |
`);
    expect(actions).toMatchObject([
      { ref: '1', text: expect.stringContaining('Circulate the map'), status: { raw: 'Open' } },
    ]);
    expect(actions).toHaveLength(1);
  });

  it('15: labels that name the officer who is to act', async () => {
    const { actions } = await readPaper(`# Cabinet: minutes of the meeting held on 3 March 2026

## 12. Library hours

RESOLVED that the new hours be approved.

ACTION: Strategic Director of Place

## 13. Car parks

RESOLVED that the order be made.

Officer to action: Joan Merrick, Highways

## 14. Petition

The petition was received.

Further Action Required: The Monitoring Officer to write to the lead petitioner by 31 March 2026.
`);
    expect(actions.map((action) => [action.text, firstOwner(action), action.due?.iso])).toEqual([
      ['Strategic Director of Place', 'Strategic Director of Place', undefined],
      ['Joan Merrick, Highways', 'Joan Merrick', undefined],
      ['The Monitoring Officer to write to the lead petitioner by 31 March 2026', 'Monitoring Officer', '2026-03-31'],
    ]);
  });

  it('16: actions in the middle of a paragraph, and by initials', async () => {
    const { actions } = await readPaper(`# Minutes of the Parish Council meeting held on 9 April 2026

## 7. Play area

Members discussed the broken gate at some length. Action: Cllr Hobbs to place an order with the joiner.

## 8. Notice board

The lock has been mended. Action RG/GP

## 9. Flooding

The agent had not replied. Action - the Clerk would provide a note for the next meeting.
`);
    expect(textsOf(actions)).toEqual([
      'Cllr Hobbs to place an order with the joiner',
      'RG/GP',
      'the Clerk would provide a note for the next meeting',
    ]);
    expect(actions.map(({ owners }) => owners.map(({ raw }) => raw))).toEqual([
      ['Cllr Hobbs'],
      ['RG', 'GP'],
      ['the Clerk'],
    ]);
  });

  it('17: an answer to scrutiny, with what is accepted and what will be done', async () => {
    const { actions, recommendations } = await readPage(
      page(
        table(
          [
            'Scrutiny recommendation',
            'Accept / partially accept / reject',
            'Action to be taken',
            'Lead officer',
            'Timescale',
          ],
          [
            'Publish repair times by ward',
            'Accept',
            'Add the figures to the open data page',
            'Head of Housing',
            'June 2026',
          ],
          ['Fund two more wardens', 'Reject', 'None', 'Head of Place', ''],
        ),
      ),
    );
    expect(actions.map((action) => [action.text, firstOwner(action), action.due?.iso])).toEqual([
      ['Add the figures to the open data page', 'Head of Housing', '2026-06'],
    ]);
    expect(recommendations).toEqual([]);
  });

  it('18: a plan bound in as a booklet, with contents and a glossary', async () => {
    const { actions } = await readPaper(`# Getting better together: our improvement plan

Contents

Foreword ........ 2

Priority 1: Early help ........ 3

Glossary ........ 9

## Priority 1: Early help

| What we will do | Who will lead | By when | What difference will it make |
|---|---|---|---|
| Open three family rooms | Head of Early Help | September 2026 | Families are helped near home |

## Glossary

| Term | Meaning |
|---|---|
| Action | What somebody does |
`);
    expect(actions).toMatchObject([
      {
        text: 'Open three family rooms',
        owners: [{ role: 'Head of Early Help' }],
        due: { iso: '2026-09' },
        outcomes: ['Families are helped near home'],
        section: 'Priority 1: Early help',
      },
    ]);
    expect(actions).toHaveLength(1);
  });

  it('an entry below its state, with a title in bold or none', async () => {
    const { actions } = await readPaper(`# Quarterly performance report

## MITIGATING ACTIONS

### R04: Market for care

Regular Review

**Renew the framework for home care**

The tender pack is out and closes in May.

Partially Complete

Visits to each provider have begun, with half of them done so far. The completion date has been extended to June 2026.

### R09: Cyber attack

Complete

**Test of the recovery plan** in all services. A second test will follow.
`);
    expect(
      actions.map(({ text, status, group, due, progress }) => [text, status?.raw, group, due?.iso, progress.length]),
    ).toEqual([
      ['Renew the framework for home care', 'Regular Review', 'Market for care', undefined, 1],
      [
        'Visits to each provider have begun, with half of them done so far. The completion date has been extended to June 2026',
        'Partially Complete',
        'Market for care',
        '2026-06',
        0,
      ],
      ['Test of the recovery plan in all services', 'Complete', 'Cyber attack', undefined, 1],
    ]);
  });
});

describe('the hardest action rows', () => {
  it('a blank cell of an action means the one above, of a status that there is none yet', async () => {
    const actions = await plan(
      ['1.1', 'Write the policy', 'Clear rules', 'Draft ready', 'Meg Farrow', 'Jan 2026', 'Green'],
      ['', '', '', 'Final agreed', 'Meg Farrow', 'Mar 2026', ''],
      ['1.2', 'Publish it', '', 'On the website', 'Meg Farrow', 'Apr 2026', ''],
    );
    expect(actions.map(({ text, measures, status }) => [text, measures.length, status?.raw])).toEqual([
      ['Write the policy', 2, 'Green'],
      ['Publish it', 1, undefined],
    ]);
  });

  it('two rows are not glued where the second begins with a capital and has a reference', async () => {
    const actions = await plan(
      ['1.1', 'Write to every school about', '', '', 'Meg Farrow', 'Jan 2026', ''],
      ['1.2', 'attendance: agree a protocol', '', '', 'Owen Pryce', 'Feb 2026', ''],
    );
    expect(textsOf(actions)).toEqual(['Write to every school about', 'attendance: agree a protocol']);
  });

  it('two measures beside one lead and two dates', async () => {
    const [action] = await plan([
      '3.2',
      'Cut delay',
      '',
      'Waits below 30 days\nWaits below 20 days',
      'Owen Pryce',
      'Mar 2026\nMar 2027',
      '',
    ]);
    expect(action?.measures.map(({ text, owners, due }) => [text, owners[0]?.name, due?.iso])).toEqual([
      ['Waits below 30 days', 'Owen Pryce', '2026-03'],
      ['Waits below 20 days', 'Owen Pryce', '2027-03'],
    ]);
  });

  it('two names in one line are two people, a name and a post are one', async () => {
    const actions = await plan(
      ['1', 'Join the panel', '', '', 'Meg Farrow Owen Pryce', 'Mar 2026', ''],
      ['2', 'Chair the panel', '', '', 'Ann Reeve Head of Service', 'Mar 2026', ''],
    );
    expect(actions[0]?.owners.map(({ name }) => name)).toEqual(['Meg Farrow', 'Owen Pryce']);
    expect(actions[1]?.owners).toMatchObject([{ name: 'Ann Reeve', role: 'Head of Service' }]);
  });

  it('one measure repeated under several actions is a target of each', async () => {
    const { kpiTargets } = await readPage(
      page(
        table(
          planHeader,
          ['1.3', 'Train managers', '', 'Over 60% of files rated sound', 'Meg Farrow', 'Jul 2026', ''],
          ['1.6', 'Audit monthly', '', 'Over 60% of files rated sound', 'Owen Pryce', 'Jul 2026', ''],
        ),
      ),
    );
    expect(kpiTargets.map(({ actionRef, target }) => [actionRef, target.value])).toEqual([
      ['1.3', 60],
      ['1.6', 60],
    ]);
  });

  it('rows that name what the action above lists are no actions', async () => {
    const { reports, issues } = await parse(
      page(
        table(
          ['What we have committed to', 'Led by', 'Timescale', 'Measure'],
          ['Widen social prescribing. Services involved include:', 'Head of Prevention', 'March 2026', 'Reach agreed'],
          ['Green gyms', '', '', ''],
          ['Library walks', '', '', ''],
          ['Open a second hub', 'Head of Place', 'June 2026', 'Hub open'],
        ),
      ),
    );
    expect(textsOf(reports[0]?.actions ?? [])).toEqual([
      'Widen social prescribing. Services involved include:',
      'Open a second hub',
    ]);
    expect(issues.filter(({ code }) => code === 'listedRow')).toHaveLength(2);
  });
});
