import type { KpiTarget } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { readPage, readPaper } from './read-paper.ts';

const paper = (body: string): string => `# Children's services: progress against the improvement plan

Report to: Cabinet, 14 October 2025
Author: Ruth Ellery, Head of Quality

## Performance

${body}

## Financial implications

There are none arising from this report.
`;

/** The targets of a paper in which indicators are listed after a lead-in. */
async function listed(...items: readonly string[]): Promise<readonly KpiTarget[]> {
  const list = items.map((item) => `- ${item}`).join('\n');
  return (await readPaper(paper(`The key performance indicators to be monitored are:\n\n${list}`))).kpiTargets;
}

/** The targets of an action plan with one action that has these improvement measures. */
async function planned(...measures: readonly string[]): Promise<readonly KpiTarget[]> {
  const cell = measures.map((measure) => `<p>${measure}</p>`).join('');
  const { kpiTargets } = await readPage(`<h1>Improvement plan 2025</h1><h2>Section one</h2><table>
    <tr><th>Ref</th><th>Action</th><th>Outcome</th><th>Improvement Measure</th><th>Lead(s)</th><th>Date Due</th><th>Status</th></tr>
    <tr><td>2.1</td><td>Strengthen practice</td><td>Children are seen sooner</td><td>${cell}</td><td>Owen Pryce</td><td>Jul 2026</td><td></td></tr>
    </table>`);
  return kpiTargets;
}

const table = (header: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The targets of a paper with one table. */
const tabled = async (
  header: readonly string[],
  ...rows: readonly (readonly string[])[]
): Promise<readonly KpiTarget[]> => (await readPaper(paper(table(header, ...rows)))).kpiTargets;

const brief = (targets: readonly KpiTarget[]): readonly unknown[] =>
  targets.map(({ measure, target }) => [measure, target.value, target.unit, target.comparator]);

describe('targets in sentences and plans', () => {
  it('1: items after "the indicators to be monitored are", with bullets, semicolons or nothing between', async () => {
    const expected = [
      ['of foster carers with an annual review', 90, 'percent', null],
      ['of referrals decided within a day', 85, 'percent', null],
      ['of young carers assessed', 70, 'percent', null],
    ];
    const items = expected.map(([measure, value]) => `${value}% ${measure}`);
    expect(brief(await listed(...items))).toEqual(expected);
    for (const separator of ['; ', ' ']) {
      const { kpiTargets } = await readPaper(
        paper(`The key performance indicators to be monitored are: ${items.join(separator)}.`),
      );
      expect(brief(kpiTargets)).toEqual(expected);
    }
  });

  it('2: ages beside the percentage are the cohort', async () => {
    const found = await listed(
      '92% 16-18 year old young carers in learning',
      '61% 19,20,21 year old young carers in work',
    );
    expect(found).toMatchObject([
      { cohort: '16-18 year old', target: { value: 92, unit: 'percent' } },
      { cohort: '19,20,21 year old', target: { value: 61, unit: 'percent' } },
    ]);
  });

  it('3: two targets in one line', async () => {
    expect(
      brief(await listed('100% families with a support plan with 75% reviewed within four months', '5% re-referrals')),
    ).toEqual([
      ['families with a support plan', 100, 'percent', null],
      ['reviewed within four months', 75, 'percent', null],
      ['re-referrals', 5, 'percent', null],
    ]);
  });

  it('4: nothing says that less is better', async () => {
    expect(await listed('6% persistent absence', '96% attendance')).toMatchObject([
      { measure: 'persistent absence', target: { value: 6, comparator: null }, polarity: 'unknown' },
      { measure: 'attendance' },
    ]);
  });

  it('5: staged targets of one action', async () => {
    const { kpiTargets } = await readPage(`<h1>Improvement plan</h1><table>
      <tr><th>Ref</th><th>Action</th><th>Measure of success</th><th>Lead</th><th>Date due</th></tr>
      <tr><td>1.1</td><td>Audit case files</td><td>Over 55% of files are rated sound</td><td>Ade Cole</td><td>Mar 2026</td></tr>
      <tr><td></td><td></td><td>Over 75% of files are rated sound</td><td>Ade Cole</td><td>Mar 2027</td></tr></table>`);
    expect(kpiTargets).toMatchObject([
      {
        target: { value: 55, comparator: 'gt' },
        due: { iso: '2026-03' },
        actionRef: '1.1',
        owner: { name: 'Ade Cole' },
      },
      { target: { value: 75, comparator: 'gt' }, due: { iso: '2027-03' }, actionRef: '1.1' },
    ]);
  });

  it('6: from a baseline to a target, three pairs in one cell', async () => {
    expect(
      await planned(
        'Reading 52% increase to 70%, Writing 44% to 61% and Maths 58% to 69%',
        'Increase take-up from 12.4% to 30%',
      ),
    ).toMatchObject([
      { baseline: { value: 52 }, target: { value: 70 } },
      { baseline: { value: 44 }, target: { value: 61 } },
      { baseline: { value: 58 }, target: { value: 69 } },
      { baseline: { value: 12.4 }, target: { value: 30, unit: 'percent' }, polarity: 'higher' },
    ]);
  });

  it('7: a dated baseline, a direction, and an open end', async () => {
    expect(await planned('Vacancy rate was 14.2% at Jan 2025 - reduce to 9% or better')).toMatchObject([
      { baseline: { value: 14.2, period: 'Jan 2025' }, target: { value: 9, comparator: 'lte' }, polarity: 'lower' },
    ]);
  });

  it('8: "at least" binds the frequency beside it', async () => {
    expect(
      await listed("'Keeping in touch' with 85% of care leavers at least every 6 weeks", '80% reviewed'),
    ).toMatchObject([{ target: { value: 85, comparator: null } }, { target: { value: 80 } }]);
  });

  it('9: a limit put negatively, and a comparator behind the figure', async () => {
    expect(
      (
        await planned(
          'Lose contact with no more than 8%',
          'Agency staff 3.5% or less',
          'School attendance at 94% or above',
        )
      ).map(({ target, polarity }) => [target.value, target.comparator, polarity]),
    ).toEqual([
      [8, 'lte', 'lower'],
      [3.5, 'lte', 'lower'],
      [94, 'gte', 'higher'],
    ]);
  });

  it('10: a change, a baseline and a target, and an age that is none of them', async () => {
    expect(
      await planned('Increase foster places by 24 from 310 to 334', 'Increase placements for over 12s by 8'),
    ).toMatchObject([
      { change: { value: 24, direction: 'increase' }, baseline: { value: 310 }, target: { value: 334 } },
      { change: { value: 8, direction: 'increase' }, target: { value: 8 }, cohort: 'over 12s' },
    ]);
  });

  it('11: rates of staff, and an optimum that is neither least nor most', async () => {
    expect(
      await planned(
        'Caseloads reduce to 18 per FTE',
        'Reviewing officers hold 65 per IRO',
        'An optimum 70 children supported at any one time',
      ),
    ).toMatchObject([
      { target: { value: 18 }, polarity: 'lower' },
      { target: { value: 65 } },
      { target: { value: 70, comparator: null }, polarity: 'range' },
    ]);
  });

  it('12: a change of unknown levels, which stands for the level', async () => {
    expect(
      await planned('The attainment gap closes by 4%', 'It closes by a further 3%', 'Reduction in repeat plans by 12%'),
    ).toMatchObject([
      { change: { value: 4, direction: 'decrease' }, target: { value: 4 } },
      { change: { value: 3, direction: 'decrease' }, target: { value: 3 } },
      { change: { value: 12, direction: 'decrease' }, target: { value: 12 } },
    ]);
  });

  it('13: numbers in words, and all, which is every one', async () => {
    expect(
      await planned('Three open days held', 'All family workers have tablets', 'At least two briefings a year'),
    ).toMatchObject([
      { target: { value: 3, unit: 'count' } },
      { target: { raw: 'All family workers have tablets' } },
      { target: { value: 2, comparator: 'gte' } },
    ]);
  });

  it('14: a target that is still to be set is none', async () => {
    expect(await planned('Establish baseline and set improvement targets')).toEqual([]);
  });
});

describe('targets in tables', () => {
  it('15: a column for which way is good; targets in text, with plus, cumulative, lettered or new; sub-indicators', async () => {
    const found = await tabled(
      ['Ref', 'KPI', 'Good is', 'Target 2025/26', 'Q1'],
      ['EN01', 'Parks with a green award', 'High', '12 plus', '11'],
      ['EN02', 'Trees and shrubs given away', 'High', '3,000 (cumulative)', '800'],
      ['EN03', 'New allotment plots', 'High', '140 cumulative for year in the number of plots', '32'],
      ['EN04', 'Fly-tipping incidents', 'Low', '15% reduction by 2026', '4%'],
      ['EN05', 'Woodland creation', 'High', 'a) 4 hectares b) 600 trees', 'a) 1 b) 90'],
      ['EN06', 'Residents who feel safe', 'High', 'New', '71%'],
      ['EN07a', 'Missed bins: a) residual', 'Low', '45', '52'],
      ['EN07b', 'Missed bins: b) recycling', 'Low', '38', '36'],
    );
    expect(
      found.map(({ code, target, polarity, actual }) => [
        code,
        target.value,
        target.comparator,
        polarity,
        actual?.value,
      ]),
    ).toEqual([
      ['EN01', 12, 'gte', 'higher', 11],
      ['EN02', 3000, null, 'higher', 800],
      ['EN03', 140, null, 'higher', 32],
      ['EN04', 15, null, 'lower', 4],
      ['EN05', 4, null, 'higher', 1],
      ['EN05', 600, null, 'higher', 90],
      ['EN07a', 45, null, 'lower', 52],
      ['EN07b', 38, null, 'lower', 36],
    ]);
    expect(found[3]).toMatchObject({ change: { value: 15, direction: 'decrease' }, due: { iso: '2026' } });
  });

  it('16: last year\'s value and next year\'s target, "(Minimise)" behind the name, "n/a" and "2 days"', async () => {
    const found = await tabled(
      ['Indicator', '2024/25 value', '2025/26 target'],
      ['Days to decide a benefit claim (Minimise)', '3 days', '2 days'],
      ['Visits to leisure centres', 'n/a', '410,000'],
    );
    expect(found).toMatchObject([
      {
        measure: 'Days to decide a benefit claim',
        polarity: 'lower',
        target: { value: 2, unit: 'days' },
        actual: { value: 3 },
        period: '2025/26 target',
      },
      { measure: 'Visits to leisure centres', polarity: 'unknown', target: { value: 410000 }, actuals: [] },
    ]);
  });

  it('17: question words over the columns, and "Target for 40 days - 81%"', async () => {
    const { kpiTargets, actions } = await readPage(`<h1>Adoption service action plan</h1><table>
      <tr><th>NOS</th><th>What?</th><th>Who?</th><th>How?</th><th>When?</th><th>Success measures</th><th>Current Status</th></tr>
      <tr><td>1</td><td>Match children sooner</td><td>Team manager</td><td>Weekly tracking</td><td>Mar 2026</td><td>Target for 40 days - 81%</td><td>COMPLETED</td></tr>
      <tr><td>2</td><td>Hold reviews on time</td><td>Service manager</td><td>Diary planning</td><td>Jun 2026</td><td>Target - 63.4%</td><td></td></tr></table>`);
    expect(kpiTargets.map(({ target, actionRef }) => [target.value, target.unit, actionRef])).toEqual([
      [81, 'percent', '1'],
      [63.4, 'percent', '2'],
    ]);
    expect(actions[0]).toMatchObject({ ref: '1', text: 'Match children sooner', status: { raw: 'COMPLETED' } });
  });

  it('18: words, colours beyond red, amber and green, symbols, and a second status beside them', async () => {
    const found = await tabled(
      ['Measure', 'Target', 'Actual', 'RAG', 'Status'],
      ['Calls answered', '90%', '92%', 'Green', 'Succeeding'],
      ['Complaints closed on time', '85%', '83%', 'Red to pink', 'Near Target'],
      ['Homes let in 21 days', '95%', '70%', '', 'Needs Improvement'],
      ['Food premises inspected', '100%', '98%', '▲ Blue', ''],
    );
    expect(found.map(({ rag }) => rag?.code)).toEqual(['green', 'red-pink', 'needs improvement', 'blue']);
  });

  it("18: the meaning of a status comes from this paper's key", async () => {
    const { kpiTargets, ragKey } = await readPaper(
      paper(
        [
          'Green where the target is met, Amber where it is missed by less than 10% and Red where it is missed by more.',
          table(
            ['Measure', 'Target', 'Actual', 'RAG'],
            ['Calls answered', '90%', '87%', 'Amber'],
            ['Visits made', '400', '310', 'Red'],
          ),
        ].join('\n\n'),
      ),
    );
    expect(ragKey.map(({ code }) => code)).toEqual(['green', 'amber', 'red']);
    expect(kpiTargets.map(({ rag }) => rag?.meaning)).toEqual([
      'it is missed by less than 10%',
      'it is missed by more',
    ]);
  });

  it('19: the status now, beside the one predicted for the end of the year', async () => {
    const found = await tabled(
      ['PI', 'Target', 'Latest', 'Current status', 'Predicted year-end status'],
      ['Household waste recycled', '58%', '55.1%', 'Amber', 'Green'],
      ['Planning appeals allowed', '30%', '34%', 'Red', 'Red'],
    );
    expect(found.map(({ rag }) => rag?.code)).toEqual(['amber', 'red']);
  });

  it('20: arrows of a symbol font that arrive as accented letters', async () => {
    const found = await tabled(
      ['Indicator', 'Good is', 'Target', 'Actual', 'Direction of travel'],
      ['Sickness days per employee', 'ê', '8', '9.2', 'é'],
      ['Library visits', 'é', '21,000', '20,410', 'è'],
    );
    expect(found.map(({ polarity, trend }) => [polarity, trend])).toEqual([
      ['lower', 'é'],
      ['higher', 'è'],
    ]);
  });

  it('21: indicators of activity, with a forecast or nothing for a target, are no targets and no error', async () => {
    const { kpiTargets } = await readPaper(
      paper(
        [
          '### Performance indicators',
          table(
            ['Indicator', 'Target', 'Actual'],
            ['Assessments in 45 days', '88%', '86%'],
            ['Contacts received', '', '1,204'],
            ['Open cases', 'Contextual', '611'],
          ),
          '### Activity indicators',
          table(
            ['Activity indicator', 'Forecast', 'Actual'],
            ['Referrals', '3,100', '3,240'],
            ['Children in care', '402', '415'],
          ),
        ].join('\n\n'),
      ),
    );
    expect(kpiTargets.map(({ measure }) => measure)).toEqual(['Assessments in 45 days']);
  });

  it('22: sentences that print the level before or behind its target', async () => {
    const { kpiTargets } = await readPaper(
      paper(
        [
          'There were 318 accidental house fires compared to a target of 300.',
          'The target for the average time to answer a call was 90 seconds and the current time is 106 seconds.',
        ].join('\n\n'),
      ),
    );
    expect(kpiTargets).toMatchObject([
      { target: { value: 300, unit: 'count' }, actual: { value: 318 } },
      { target: { value: 90, unit: 'other' }, actual: { value: 106 } },
    ]);
  });

  it('23: a level reached, its baseline, the old target and the new one in one item', async () => {
    const { kpiTargets } = await readPaper(
      paper(
        '- We reduced emissions from our own buildings by 46% (from 7,310 tonnes in 2010/11) exceeding our 2024 target of 45%. New target: 70% by 2030',
      ),
    );
    expect(kpiTargets).toMatchObject([
      { actual: { value: 46 }, target: { value: 45, unit: 'percent' } },
      { target: { value: 70, unit: 'percent' }, due: { iso: '2030' } },
    ]);
  });

  it('24: denominators and averages over years', async () => {
    const found = await tabled(
      ['Indicator', '3-year avg', '3-year avg target', 'Actual'],
      ['LPI 105 - Total number of accidental fires per 10,000 dwellings', '11.2', '10.5', '10.9'],
      ['LPI 110 - Deliberate fires per 100,000 population', '61', '58', '57.3'],
    );
    expect(found).toMatchObject([
      {
        code: 'LPI 105',
        measure: 'Total number of accidental fires per 10,000 dwellings',
        target: { value: 10.5, unit: 'rate' },
        actual: { value: 10.9 },
      },
      { code: 'LPI 110', target: { value: 58, unit: 'rate' } },
    ]);
  });

  it('25: codes with spaces, letters and several points', async () => {
    const codes = ['BVPI 82b', 'LPI 21', 'NI 191', 'MI P&R 001', 'H04', '1.1.2.2', 'EN01a'];
    const found = await tabled(
      ['Indicator', 'Target', 'Actual'],
      ...codes.map((code) => [`${code} Waste sent to landfill`, '410', '402']),
    );
    expect(found.map(({ code, measure }) => [code, measure])).toEqual(
      codes.map((code) => [code, 'Waste sent to landfill']),
    );
  });

  it('a column for each quarter, with a status beside each', async () => {
    const { kpiTargets } =
      await readPage(`<h1>Corporate performance report: Quarter 3 2025/26</h1><h2>Places</h2><table>
      <tr><th rowspan="2">Ref</th><th rowspan="2">Performance indicator</th><th rowspan="2">Annual target</th><th colspan="2">Q1</th><th colspan="2">Q2</th><th colspan="2">Q3</th><th rowspan="2">Owner</th></tr>
      <tr><th>Actual</th><th>RAG</th><th>Actual</th><th>RAG</th><th>Actual</th><th>RAG</th></tr>
      <tr><td>PL1</td><td>Major applications decided in time</td><td>80%</td><td>78%</td><td>Amber</td><td>81%</td><td>Green</td><td>74%</td><td>Red</td><td>Head of Planning</td></tr>
      <tr><td>PL2</td><td>Potholes mended in 5 days</td><td>95%</td><td>95%</td><td>Green</td><td>96%</td><td>Green</td><td>97%</td><td>Green</td><td>Head of Highways</td></tr>
      </table>`);
    expect(kpiTargets).toMatchObject([
      {
        code: 'PL1',
        target: { value: 80, unit: 'percent' },
        actuals: [{ value: 78 }, { value: 81 }, { value: 74 }],
        actual: { value: 74 },
        rag: { code: 'red' },
        owner: { role: 'Head of Planning' },
      },
      { code: 'PL2', actual: { value: 97 }, rag: { code: 'green' } },
    ]);
  });

  it('a card under a chart, with its latest level, target, floor and previous level', async () => {
    const card = (name: string, rag: string, latest: string, target: string, floor: string, previous: string): string =>
      `<table><tr><td colspan="2">${name}</td><td>${rag}</td></tr>
       <tr><td>Latest: ${latest}</td><td>Target: ${target}, Floor: ${floor}</td><td>Previous: ${previous}</td></tr></table><p>Chart: ${name}</p>`;
    const { kpiTargets } = await readPage(
      `<h1>Quarterly performance report</h1><h2>Customer services</h2>
       ${card('Percentage of callers who rate the adviser good', 'GREEN', '96%', '95%', '90%', '97%')}
       ${card('Complaints answered in 20 working days', 'RED', '61%', '85%', '75%', '70%')}`,
    );
    expect(kpiTargets).toMatchObject([
      {
        measure: 'Percentage of callers who rate the adviser good',
        target: { value: 95 },
        actual: { value: 96 },
        baseline: { value: 97 },
        rag: { code: 'green' },
      },
      { target: { value: 85 }, actual: { value: 61 }, baseline: { value: 70 }, rag: { code: 'red' } },
    ]);
  });

  it('a table on its side: measures across, or the years of one measure', async () => {
    const { kpiTargets } = await readPage(`<h1>Treasury management: mid-year review</h1><h2>Indicators</h2>
      <table><tr><th></th><th>Household recycling</th><th>Missed bins</th></tr><tr><td>Target</td><td>58%</td><td>40</td></tr><tr><td>Actual</td><td>55%</td><td>52</td></tr></table>
      <p>Sums lent for longer than a year are limited:</p>
      <table><tr><th>Long-term lending</th><th>2025/26</th><th>2026/27</th></tr><tr><td>Limit on sums lent beyond the year end</td><td>£40m</td><td>£25m</td></tr><tr><td>Actual at 30 September 2025</td><td>£18.5m</td><td>£6m</td></tr></table>`);
    expect(kpiTargets).toMatchObject([
      { measure: 'Household recycling', target: { value: 58, unit: 'percent' }, actual: { value: 55 } },
      { measure: 'Missed bins', target: { value: 40 }, actual: { value: 52 } },
      {
        measure: 'Limit on sums lent beyond the year end',
        period: '2025/26',
        target: { value: 40e6, unit: 'currency', comparator: 'lte' },
        actual: { value: 18.5e6 },
      },
      { period: '2026/27', target: { value: 25e6 }, actual: { value: 6e6 } },
    ]);
  });
});

describe('what looks like a target and is none', () => {
  it('counts about indicators, and charts described in words', async () => {
    const { kpiTargets } = await readPaper(
      paper(
        [
          '41 of 52 (79%) indicators are rated as Green.',
          'Only 12 out of 80 targets were met, so 85% were not.',
          '71% achieved.',
          'Chart: Red, 6, 12%; Amber, 9, 18%; Green, 35, 70%.',
        ].join('\n\n'),
      ),
    );
    expect(kpiTargets).toEqual([]);
  });

  it('percentages that raise, cut or sample something', async () => {
    const { kpiTargets } = await readPaper(
      paper(
        [
          'Rents will go up by 3.1% from April.',
          'The restructure is reducing hours by 18%, achieving a saving of £412,300.',
          'The target risk score is 6 and the target date is March 2026.',
        ].join('\n\n'),
      ),
    );
    expect(kpiTargets).toEqual([]);
  });

  it('an activity in the column of actions, while a target under Outcome is one', async () => {
    const { kpiTargets } = await readPage(`<h1>Improvement plan</h1><table>
      <tr><th>Ref</th><th>Action</th><th>Outcome</th><th>Improvement Measure</th><th>Lead(s)</th><th>Date Due</th></tr>
      <tr><td>3.1</td><td>Audit 15% of case files</td><td>85% of support plans are understood</td><td>Audits reported to the board</td><td>Ade Cole</td><td>May 2026</td></tr></table>`);
    expect(kpiTargets.map(({ measure, target }) => [measure, target.value])).toEqual([
      ['of support plans are understood', 85],
    ]);
  });
});

describe('the hardest targets', () => {
  it('three pairs of levels behind the number of a level', async () => {
    expect(
      await planned('Level 3+ 54% increase to 68% Reading, Writing 41% to 60% and Maths 59% to 71%'),
    ).toMatchObject([
      { cohort: 'Level 3+', baseline: { value: 54 }, target: { value: 68 } },
      { baseline: { value: 41 }, target: { value: 60 } },
      { baseline: { value: 59 }, target: { value: 71 } },
    ]);
  });

  it('one measure in three wordings is not joined where the words differ', async () => {
    const { kpiTargets } = await readPaper(
      paper(`The key performance indicators to be monitored are:

- 80% of young carers in contact with social care
- 90% of plans reviewed

## Action plan

The key measures of the plan are:

- 80% of young carers in contact with social care
- 90% of plans reviewed`),
    );
    expect(kpiTargets).toHaveLength(2);
    expect(kpiTargets[0]?.evidence).toHaveLength(2);
  });
});
