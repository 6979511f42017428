import { describe, expect, it } from 'vitest';
import { type Block, paragraph, table, tableCell, tableRow, text } from '../../document/index.ts';
import type { KpiTarget } from '../../model/index.ts';
import { grid, head, items, para } from '../../test-support/paper.ts';
import { extractActions } from '../actions/actions.ts';
import { contextOf } from '../test-support/context.ts';
import { extractKpiTargets } from './kpi-targets.ts';

function targetsOf(...blocks: readonly Block[]): readonly KpiTarget[] {
  const context = contextOf(head('Performance'), ...blocks);
  return extractKpiTargets(context, extractActions(context));
}

describe('a table of one row of levels', () => {
  const levels = grid(['2022/23', '2023/24 Target', '2023/24 Actual', 'Status'], ['81%', '95%', '96%', 'Green']);

  it('is of the measure that its heading names', () => {
    const [found] = targetsOf(head('KPI 4 – Boats returned by dusk', 2), levels);
    expect(found).toMatchObject({
      code: 'KPI 4',
      measure: 'Boats returned by dusk',
      target: { value: 95 },
      actual: { value: 96 },
      rag: { code: 'green' },
    });
  });

  it('is of nothing behind a sentence', () => {
    expect(targetsOf(head('Boats', 2), para('The levels are set out below.'), levels)).toEqual([]);
  });
});

describe('a table of indicators', () => {
  it('names them in the column in words where that of indicators holds codes', () => {
    const found = targetsOf(
      grid(
        ['Indicator', 'Description', 'Last quarter', 'This quarter', 'Target'],
        ['1.1.2.PI', 'Boats let in a day', '70%', '72%', '75%'],
        ['1.1.3.KR', 'Oars mended in ten days', '80%', '84%', '90%'],
      ),
    );
    expect(found.map(({ code, measure }) => [code, measure])).toEqual([
      ['1.1.2.PI', 'Boats let in a day'],
      ['1.1.3.KR', 'Oars mended in ten days'],
    ]);
  });

  it('is none where all its targets are sums of money in one unit', () => {
    const rows = [['Review of agency contracts', 'Head of HR', '250', '140']] as const;
    expect(targetsOf(grid(['Saving proposal', 'Lead', 'Target £000', 'Achieved £000'], ...rows))).toEqual([]);
    expect(targetsOf(grid(['Indicator', 'Lead', 'Target', 'Achieved'], ...rows))).toHaveLength(1);
  });

  it('is none where the column of measures only counts them', () => {
    const rows = [
      ['Parks', '5', '1', '6'],
      ['Roads', '4', '0', '4'],
    ] as const;
    expect(targetsOf(grid(['Service', 'On target', 'Below target', 'Total measures'], ...rows))).toEqual([]);
  });

  it('prints the code before the name with a hyphen in it', () => {
    const [found] = targetsOf(
      grid(['Indicator', 'Target', 'Actual'], ['KPH-02: Rent lost on empty homes', '1.2%', '1.3%']),
    );
    expect([found?.code, found?.measure]).toEqual(['KPH-02', 'Rent lost on empty homes']);
  });

  it('keeps the letters of a list in a cell, each target with its own level', () => {
    const lettered = (...lines: readonly string[]) =>
      tableCell([items(...lines.map((line, index) => [`${'ab'[index]})`, line] as const))]);
    const plain = (words: string) => tableCell([paragraph([text(words)])]);
    const found = targetsOf(
      table([
        tableRow(['Measure', 'Target', 'Latest'].map(plain)),
        tableRow([plain('Licences granted in time'), lettered('Taxis 80%', 'Premises 75%'), lettered('85%', '71%')]),
      ]),
    );
    expect(found.map(({ target, actual }) => [target.value, actual?.value])).toEqual([
      [80, 85],
      [75, 71],
    ]);
  });

  it('prints the target as a sentence of its own beneath the name', () => {
    const found = targetsOf(
      grid(
        ['What we look at', 'Performance in June 2021'],
        ['Letters answered within a week\nTarget is 80%', '82%'],
        ['Letters received', '17,636'],
      ),
    );
    expect(found.map(({ measure, target, actual }) => [measure, target.value, actual?.value])).toEqual([
      ['Letters answered within a week', 80, 82],
    ]);
  });

  it('says in the suffix of a name which way is better', () => {
    const found = targetsOf(
      grid(
        ['Indicator', 'Target', 'Actual'],
        ['Days lost to sickness (Minimise)', '8', '9.1'],
        ['Calls answered (Maximise)', '90%', '91%'],
      ),
    );
    expect(found.map(({ measure, polarity }) => [measure, polarity])).toEqual([
      ['Days lost to sickness', 'lower'],
      ['Calls answered', 'higher'],
    ]);
  });

  it('gives a bare figure the unit in the name of the measure', () => {
    const found = targetsOf(
      grid(
        ['Indicator', 'Target', 'Actual'],
        ['Offences per 10,000 residents', '31', '30'],
        ['Average days to let a home', '20', '22'],
        ['Residual waste (kg)', '410', '400'],
        ['% of invoices paid within 30 days', '95', '93'],
        ['Number of visits', '900', '850'],
      ),
    );
    expect(found.map(({ target, actual }) => [target.unit, actual?.unit])).toEqual([
      ['rate', 'rate'],
      ['days', 'days'],
      ['other', 'other'],
      ['percent', 'percent'],
      ['count', 'count'],
    ]);
  });

  it('takes the level of the latest period, and its status, though last year’s is printed after it', () => {
    const [found] = targetsOf(
      grid(
        ['Indicator', 'Target 2023/24', 'Q1 actual', 'Status', 'Q2 actual', 'Status', '2022/23 actual', 'Status'],
        ['Bandstands mended', '12', '3', 'Green', '5', 'Amber', '9', 'Red'],
      ),
    );
    expect(found?.actual).toMatchObject({ value: 5, period: 'Q2 actual' });
    expect(found?.actuals.map(({ value }) => value)).toEqual([3, 5, 9]);
    expect(found?.rag?.raw).toBe('Amber');
  });

  it('pairs lettered targets with lettered levels', () => {
    const found = targetsOf(
      grid(
        ['Indicator', 'Baseline', 'Target', 'Actual'],
        ['Planting', 'a) 1 b) 10', 'a) 5 hectares b) 500 trees', 'a) 4 b) 450'],
      ),
    );
    expect(found.map(({ target, baseline, actual }) => [target.value, baseline?.value, actual?.value])).toEqual([
      [5, 1, 4],
      [500, 10, 450],
    ]);
  });

  it('keeps a change that its target asks for', () => {
    expect(
      targetsOf(grid(['Indicator', 'Target', 'Actual'], ['Emissions', '18% reduction by 2030', '9%']))[0]?.change,
    ).toMatchObject({ value: 18, direction: 'decrease' });
  });

  it('takes limits as targets that bind, beside names under any heading', () => {
    const found = targetsOf(
      grid(['', 'Actual', 'Upper limit', 'Lower limit'], ['Under 12 months', '1%', '50%', '0%']),
      grid(['Liquidity indicator', 'Actual', 'Minimum'], ['Cash available', '£215.8m', '£100m']),
    );
    expect(
      found.map(({ measure, target, actual }) => [measure, target.value, target.comparator, actual?.value]),
    ).toEqual([
      ['Under 12 months', 50, 'lte', 1],
      ['Cash available', 100_000_000, 'gte', 215_800_000],
    ]);
  });

  it('may set targets for several years, one after the other', () => {
    const found = targetsOf(
      grid(['Measure', 'Baseline (2022)', 'Target 2027', 'Target 2030'], ['Tree cover', '14%', '16%', '20%']),
      grid(['Measure', 'Target 2021', 'Target 2022', 'Actual 2022'], ['Ponds dug', '10', '20', '15']),
    );
    expect(found.map(({ measure, target, due }) => [measure, target.value, due?.iso])).toEqual([
      ['Tree cover', 16, '2027'],
      ['Tree cover', 20, '2030'],
      ['Ponds dug', 10, undefined],
    ]);
  });

  it('says in its heading by when', () => {
    const [found] = targetsOf(grid(['Measure', 'Now', 'Ambition by 2031'], ['Staff who leave', '16%', 'Below 12%']));
    expect(found).toMatchObject({ target: { value: 12, comparator: 'lt' }, due: { iso: '2031' } });
  });

  it('is read in Welsh', () => {
    const [found] = targetsOf(
      grid(['Dangosydd', 'Gwaelodlin 2019', 'Targed 2020', 'Chwarter 2'], ['Ailgylchu', '60%', '64%', '62%']),
    );
    expect([found?.baseline?.value, found?.target.value, found?.actual?.value]).toEqual([60, 64, 62]);
  });

  it('may set its targets in the words of the indicators, under banners', () => {
    const found = targetsOf(
      grid(
        ['Objectively Verifiable Indicators', 'Timescale', 'Progress'],
        ['Absence will have fallen from 7.9% to below 5%.', '2028', ''],
        ['Review the policy', '2027', ''],
      ),
    );
    expect(
      found.map(({ target, baseline, due }) => [target.value, target.comparator, baseline?.value, due?.iso]),
    ).toEqual([[5, 'lt', 7.9, '2028']]);
  });

  it('takes no forecast for the level reached, nor its colour for the status', () => {
    const [found] = targetsOf(
      grid(
        ['Indicator', 'Target', 'Actual', 'Status', 'Forecast outturn', 'Predicted status'],
        ['Boats let', '40', '31', 'Amber', '44', 'Green'],
      ),
    );
    expect(found).toMatchObject({ target: { value: 40 }, actual: { value: 31 }, rag: { code: 'amber' } });
  });

  it('holds its measures against the limit, whatever the most or the least beside it is', () => {
    const [fund] = targetsOf(
      grid(
        ['', '2031/32 Maximum', '30.9.31 Actual', '2031/32 Limit', 'Complied?'],
        ['Any one fund', '£5m', '£4m', '£6m', 'Yes'],
      ),
    );
    expect(fund).toMatchObject({ target: { value: 6_000_000 }, actual: { value: 4_000_000 } });
    const [debt] = targetsOf(
      grid(
        ['', '30.9.31 Actual', '2031/32 Operational Boundary', '2031/32 Authorised Limit'],
        ['Borrowing', '£65m', '£95m', '£110m'],
      ),
    );
    expect(debt).toMatchObject({ target: { value: 110_000_000 }, actual: { value: 65_000_000 } });
  });

  it('may name the code and the measure in one heading', () => {
    const [found] = targetsOf(
      grid(
        ['PI reference and name', 'Actual', 'Target', 'Intervention', 'Comments'],
        ['AB4 % of oars mended', '70%', '80%', '60%', ''],
      ),
    );
    expect(found).toMatchObject({
      code: 'AB4',
      measure: '% of oars mended',
      target: { value: 80 },
      actual: { value: 70 },
    });
  });

  it('may give its limits in millions', () => {
    const found = targetsOf(
      grid(
        ['Prudential indicator', '2031/32 Limit £m', 'Actual £m'],
        ['Authorised limit for debt', '140.0', '88.4'],
        ['Debt', '1,250', '60'],
      ),
    );
    expect(found.map(({ target, actual }) => [target.value, target.unit, target.raw, actual?.value])).toEqual([
      [140_000_000, 'currency', '140.0', 88_400_000],
      [1_250_000_000, 'currency', '1,250', 60_000_000],
    ]);
  });

  it('may set targets for several years, in two figures', () => {
    const found = targetsOf(
      grid(['Measure', '31/32 outturn', '32/33 target', '34/35 ambition'], ['Waste recycled', '47%', '48%', '55%']),
    );
    expect(found.map(({ target, due }) => [target.value, due?.iso])).toEqual([
      [48, '2032/33'],
      [55, '2034/35'],
    ]);
  });

  it('may print each target beside its level', () => {
    const found = targetsOf(
      grid(
        ['Theme', 'Indicator', 'Q1 2031/32', 'Q2 2031/32', 'RAG'],
        ['Port', 'Calls answered', '70% (target 80%)', '76% (target 80%)', 'Amber'],
        ['Port', 'Visits', '4,120', '3,998', ''],
      ),
    );
    expect(found).toMatchObject([
      { measure: 'Calls answered', target: { value: 80 }, actual: { value: 76 }, rag: { code: 'amber' } },
    ]);
  });

  it('may print nothing but levels with their targets', () => {
    const found = targetsOf(
      grid(
        ['Indicator', 'Performance against target'],
        ['Boats let', '76% (target 80%)'],
        ['Days to mend an oar', '19.5 (target 22)'],
      ),
    );
    expect(found.map(({ measure, target, actual }) => [measure, target.value, actual?.value])).toEqual([
      ['Boats let', 80, 76],
      ['Days to mend an oar', 22, 19.5],
    ]);
  });

  it('with ratings alone sets no targets', () => {
    expect(targetsOf(grid(['KPI', 'Latest', 'Previous'], ['Calls answered', 'GREEN', 'AMBER']))).toEqual([]);
  });
});

describe('KPI cards', () => {
  const cell = (words: string, colSpan = 1): ReturnType<typeof tableCell> =>
    tableCell([paragraph([text(words)])], { colSpan });

  it('are small tables of a name, a status and labelled levels', () => {
    const [found, ...rest] = targetsOf(
      table([
        tableRow([cell('Calls answered', 3), cell('AMBER')]),
        tableRow([cell('Latest: 84%'), cell('Target: 90%, Floor: 80%'), cell('Previous: 82% (Red)', 2)]),
      ]),
    );
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      measure: 'Calls answered',
      target: { value: 90, unit: 'percent' },
      actual: { value: 84 },
      baseline: { value: 82 },
      rag: { code: 'amber' },
    });
  });

  it('may label the code with the name', () => {
    const [found] = targetsOf(
      grid(
        ['PI Code & Short Name', 'LPI 7 Calls answered'],
        ['Current Value', '84%', 'Current Target', '90%'],
        ['Short Trend', 'Improving', 'Long Trend', 'Improving'],
      ),
    );
    expect(found).toMatchObject({
      code: 'LPI 7',
      measure: 'Calls answered',
      target: { value: 90 },
      actual: { value: 84 },
    });
  });

  it('may be labelled lines', () => {
    const [found] = targetsOf(para('Indicator: Calls answered'), para('Target: 90%'), para('Actual: 84%'));
    expect(found).toMatchObject({ measure: 'Calls answered', target: { value: 90 }, actual: { value: 84 } });
  });

  it('may run the target on behind the name', () => {
    const [found] = targetsOf(para('Indicator: Calls answered in time Target: 90%'), para('Actual: 84%'));
    expect(found).toMatchObject({ measure: 'Calls answered in time', target: { value: 90 }, actual: { value: 84 } });
  });

  it('may be named by their heading and give the level of each quarter', () => {
    const found = targetsOf(
      head('Waste recycled', 3),
      para('Status: Amber'),
      para('Current target: 58%'),
      para('Q1 2022/23: 57.1%'),
      para('Q1 2023/24: 57.4%'),
      para('Q2 2023/24: 57.9%'),
      head('Days to let a home', 3),
      para('Current target: 21 days'),
      para('Q2 2023/24: 24'),
    );
    expect(found).toMatchObject([
      { measure: 'Waste recycled', target: { value: 58 }, actual: { value: 57.9 }, rag: { code: 'amber' } },
      { measure: 'Days to let a home', target: { value: 21, unit: 'days' }, actual: { value: 24 } },
    ]);
  });
});

describe('a row that names its target in brackets', () => {
  it('has it though no column is of targets', () => {
    const found = targetsOf(
      grid(
        ['Indicator', 'Apr-24', 'May-24', 'Status'],
        ['Calls answered (target 90%)', '84%', '88%', 'Amber'],
        ['Days to reply - target: 10 days', '12', '9', 'Green'],
        ['Visits (all sites)', '410', '395', ''],
      ),
    );
    expect(found).toMatchObject([
      { measure: 'Calls answered', target: { value: 90 }, actual: { value: 88 }, rag: { code: 'amber' } },
      { measure: 'Days to reply', target: { value: 10, unit: 'days' }, actual: { value: 9 }, rag: { code: 'green' } },
    ]);
  });
});

describe('a table with a row for the target of each measure and one for its levels', () => {
  it('has the target of the last period that a level was reached in', () => {
    const found = targetsOf(
      grid(
        ['KPI', 'Measure', '', 'Apr', 'May', 'Jun'],
        ['OP1', 'Calls answered', 'Target', '90%', '91%', '92%'],
        ['', '', 'Actual', '88%', '93%', ''],
        ['OP2', 'Gullies cleaned', 'Target', '95%', '95%', '95%'],
        ['', '', 'Actual', '90%', '92%', '96%'],
      ),
    );
    expect(found).toMatchObject([
      { code: 'OP1', measure: 'Calls answered', target: { value: 91 }, actual: { value: 93, period: 'May' } },
      { code: 'OP2', measure: 'Gullies cleaned', target: { value: 95 }, actual: { value: 96, period: 'Jun' } },
    ]);
  });
});

describe('a table on its side', () => {
  const found = (...rows: readonly (readonly string[])[]) =>
    targetsOf(head('Boats returned by dusk', 2), grid(...rows)).map(({ measure, target, actual }) => [
      measure,
      target.value,
      actual?.value,
    ]);

  it('has levels in rows called by their months', () => {
    expect(
      found(['', 'Lamps lit', 'Missed boats'], ['Target', '95%', '35'], ['April', '90%', '41'], ['May', '96%', '30']),
    ).toEqual([
      ['Lamps lit', 95, 96],
      ['Missed boats', 35, 30],
    ]);
  });

  it('has one target for the quarters of a year, that of the last with a level', () => {
    expect(found(['', 'Q1', 'Q2', 'Q3'], ['Target', '90%', '92%', '95%'], ['Actual', '88%', '93%', ''])).toEqual([
      ['Boats returned by dusk', 92, 93],
    ]);
  });
});

it('has a target for each year beneath a heading that spans them', () => {
  const cell = (words: string, colSpan = 1): ReturnType<typeof tableCell> =>
    tableCell([paragraph([text(words)])], { colSpan });
  const found = targetsOf(
    table([
      tableRow([cell('Activity'), cell('Performance measure'), cell('Targets', 2)]),
      tableRow([cell(''), cell(''), cell('2031/32'), cell('2032/33')]),
      tableRow([cell('Quays'), cell('Lamps lit'), cell('70%'), cell('75%')]),
    ]),
  );
  expect(found.map(({ measure, target }) => [measure, target.value])).toEqual([
    ['Lamps lit', 70],
    ['Lamps lit', 75],
  ]);
});

describe('the status of an indicator', () => {
  it('may stand under "Rating", or be a colour behind words that name none', () => {
    const cell = (words: string, fill?: string): ReturnType<typeof tableCell> =>
      tableCell([paragraph([text(words)])], fill === undefined ? {} : { fill });
    const rated = targetsOf(
      grid(['Indicator', 'Target', 'Update', 'Rating'], ['Ponds dug', '12', 'On the way.', 'Amber']),
    );
    expect(rated).toMatchObject([{ rag: { code: 'amber' } }]);
    const filled = targetsOf(
      table([
        tableRow(['Indicator', 'Target', 'Q1', 'Performance against target'].map((words) => cell(words))),
        tableRow([cell('Calls answered'), cell('90%'), cell('86%'), cell('Within 5%', '#ffbf00')]),
        tableRow([cell('Visits'), cell('40'), cell('12'), cell('Off target', '#dddddd')]),
      ]),
    );
    expect(filled).toMatchObject([
      { actual: { value: 86 }, rag: { code: 'amber', raw: 'Within 5%' } },
      { rag: { code: 'off target' } },
    ]);
  });
});

it('finds the unit of a figure in the name behind a code', () => {
  const [found] = targetsOf(grid(['Indicator', 'Target', 'Actual'], ['BV 12 Working days lost', '8', '9']));
  expect(found).toMatchObject({ code: 'BV 12', target: { unit: 'days' } });
});

describe('a target of its own for each quarter', () => {
  const header = ['Indicator', 'Q1 target', 'Q1 actual', 'Q2 target', 'Q2 actual'];

  it('is that of the last quarter with a level', () => {
    const found = targetsOf(
      grid(header, ['Recycling rate', '52%', '53%', '54%', '55%'], ['Missed bins', '45', '51', '40', '']),
    );
    expect(found.map(({ target, actual }) => [target.value, actual?.value])).toEqual([
      [54, 55],
      [45, 51],
    ]);
  });
});

it('takes a colour under "Performance", or under "RAG against target", for the status', () => {
  const found = targetsOf(
    grid(['Indicator', '2021/22 target', '2021/22 outturn', 'Performance'], ['Plans issued', '65%', '61%', 'Amber']),
    grid(['Indicator', 'Target', 'Actual', 'RAG against target'], ['House fires', '120 or fewer', '61', 'G']),
  );
  expect(found).toMatchObject([
    { actual: { value: 61 }, rag: { code: 'amber' } },
    { target: { value: 120 }, rag: { code: 'green' } },
  ]);
});

it('reads tiles of a heading and levels without colons', () => {
  const found = targetsOf(
    head('Council tax collected', 3),
    para('Target 97.0%'),
    para('Actual 96.4%'),
    para('Status Amber'),
    head('Good news', 3),
    para('Target practice is on Friday.'),
  );
  expect(found).toMatchObject([
    { measure: 'Council tax collected', target: { value: 97 }, actual: { value: 96.4 }, rag: { code: 'amber' } },
  ]);
});

it('reads what a column of standards says is to be reached', () => {
  const found = targetsOf(
    grid(
      ['Standard', 'How we did', 'Target met'],
      ['Answer 85% of calls within a minute', '81.3%', 'No'],
      ['Be polite at all times', 'Yes', 'Yes'],
    ),
  );
  expect(found).toMatchObject([
    { measure: 'Answer 85% of calls within a minute', target: { value: 85 }, actual: { value: 81.3 } },
  ]);
});

it('takes no column that says how things are measured for their names', () => {
  const found = targetsOf(
    grid(
      ['', '2018/19', '2019/20', 'Target for 2024/25', 'Description of how each will be measured'],
      ['Reliability', '83%', '84%', '90%', 'Returns'],
    ),
    grid(['Performance standard', 'Contract target', 'Year 1', 'Year 2'], ['Enrolments', '2,400', '2,105', '2,512']),
  );
  expect(found).toMatchObject([
    { measure: 'Reliability', target: { value: 90 }, actual: { value: 84 } },
    { measure: 'Enrolments', target: { value: 2400 }, actual: { value: 2512 } },
  ]);
});

it('knows columns of standards, and of the year so far, by a word in their heading', () => {
  const found = targetsOf(
    grid(
      ['Indicator', 'National standard', 'Actual (Nov)', 'RAG'],
      ['Mean response', '18 minutes', '34 minutes', 'Red'],
    ),
    grid(['Measure', 'Target', 'Last year', 'This year to date'], ['Rent collected', '99%', '98.4%', '98.9%']),
  );
  expect(found).toMatchObject([
    { target: { value: 18, unit: 'minutes' }, actual: { value: 34 } },
    { target: { value: 99 }, actual: { value: 98.9 }, baseline: { value: 98.4 } },
  ]);
});

describe('columns headed by colours', () => {
  it('set as the target what earns green, beside the level reached', () => {
    const found = targetsOf(
      grid(
        ['Indicator', 'Green', 'Amber', 'Red', 'Current value'],
        ['Calls answered', '≥ 90%', '85 - 89%', '< 85%', '91%'],
      ),
    );
    expect(found).toMatchObject([{ target: { value: 90, comparator: 'gte' }, actual: { value: 91 } }]);
  });

  it('count indicators where no level stands beside them', () => {
    expect(targetsOf(grid(['Indicators', 'Green', 'Amber', 'Red'], ['Housing', '10', '2', '1']))).toEqual([]);
  });
});

describe('a sentence that says what is aimed at', () => {
  it('sets a target, and the sentence behind it may say what was reached', () => {
    expect(targetsOf(para('We aim to answer 80% of calls within one minute. We achieved 76%.'))).toMatchObject([
      {
        measure: 'We aim to answer 80% of calls within one minute',
        target: { value: 80, unit: 'percent' },
        actual: { value: 76 },
      },
    ]);
  });

  it('may be a promise with a time, but no plain intention', () => {
    expect(
      targetsOf(para('We will answer at least 95% of letters within ten days.')).map(({ target }) => target),
    ).toMatchObject([{ value: 95, comparator: 'gte' }]);
    expect(targetsOf(para('We will spend 20% of the grant on parks.'))).toEqual([]);
    expect(targetsOf(para('We aim to cut the cost of printing by 20%.'))).toEqual([]);
  });
});

describe('a list after a lead-in', () => {
  it('sets targets', () => {
    expect(
      targetsOf(
        para('The key performance indicators are:'),
        items(['•', '90% of calls answered'], ['•', 'Sickness below 8 days']),
      ).map(({ target }) => target.value),
    ).toEqual([90, 8]);
  });

  it('says for all of them by when', () => {
    const found = targetsOf(
      para('By 2033 our targets are:'),
      items(['•', '90% of calls answered'], ['•', '40 ponds dug']),
    );
    expect(found.map(({ due }) => due?.iso)).toEqual(['2033', '2033']);
  });

  it('may have no lead-in but its heading, under which figures count, and what is to be by a date', () => {
    const list = items(
      ['•', '2,500 trees planted by 2030'],
      ['•', 'A greener town'],
      ['•', 'All homes to be warm by 2035'],
      ['•', 'Employment up from 73% to 78%'],
    );
    expect(targetsOf(head('Measures of success'), list).map(({ target }) => target.value)).toEqual([2500, null, 78]);
    expect(targetsOf(head('What we did last year'), list)).toEqual([]);
  });

  it('may stand under a heading beneath the one that names targets', () => {
    const list = items(['•', '850 new homes a year'], ['•', '35% of homes to be affordable']);
    const found = targetsOf(head('Our targets', 1), head('New homes', 2), list, head('Background', 1), list);
    expect(found.map(({ target }) => target.value)).toEqual([850, 35]);
    const flatly = targetsOf(
      head('Our targets', 2),
      head('New homes', 2),
      list,
      head('Past', 2),
      para('We built.'),
      list,
    );
    expect(flatly.map(({ target }) => target.value)).toEqual([850, 35]);
  });

  it('may be one of standards of service', () => {
    const list = items(['•', '80% of calls to be answered within 20 seconds'], ['•', 'Staff will be polite']);
    expect(targetsOf(head('Our service standards'), list).map(({ target }) => target.value)).toEqual([80]);
  });

  it('sets none where it reports how indicators were rated', () => {
    expect(
      targetsOf(
        para('Of the 38 KPIs, the latest RAG status are as follows:'),
        items(['•', '17 are rated Green'], ['•', '12 are rated Amber']),
      ),
    ).toEqual([]);
  });
});

describe('the measures of an action plan', () => {
  it('are targets under "Measure" only where they print a level to reach', () => {
    const found = targetsOf(
      grid(
        ['What we have committed to', 'Led by', 'Timescale', 'Measure'],
        [
          'Digital records',
          'Head of Care',
          'March 2025',
          '80% of providers to hold digital records. (March 2024, 57.9%)',
        ],
        ['Staff survey', 'Head of HR', '2027', 'KPI 7: % of staff satisfied 56% (+0.1p.p.)'],
        ['Reach', 'Head of Care', '2027', 'Increased use of the service'],
      ),
    );
    expect(found.map(({ measure, target, actual }) => [measure, target.value, actual?.value])).toEqual([
      ['of providers to hold digital records', 80, 57.9],
    ]);
  });
});

it('reads the levels that a plan sets beside its actions and measures', () => {
  const plan = grid(
    ['Priority', 'Key actions', 'Measure of success', 'Baseline', 'Target', 'Lead', 'Timescale'],
    ['Safe quays', 'Light the lamps', 'Falls on the quay', '64', '45', 'Head of Quays', 'March 2031'],
    ['', 'Sweep the steps', 'Complaints a year', '12', '5', 'Clerk', 'June 2031'],
  );
  expect(targetsOf(plan)).toMatchObject([
    { measure: 'Falls on the quay', target: { value: 45 }, baseline: { value: 64 } },
    { measure: 'Complaints a year', target: { value: 5 }, baseline: { value: 12 } },
  ]);
  const { found } = extractActions(contextOf(plan));
  expect(found.map(({ text, due }) => [text, due?.iso])).toEqual([
    ['Light the lamps', '2031-03'],
    ['Sweep the steps', '2031-06'],
  ]);
});

it('takes the last quarter with a level of an indicator that has a row to each', () => {
  const found = targetsOf(
    grid(
      ['Indicator', 'Quarter', 'Target', 'Actual', 'Status'],
      ['Lamps lit', 'Q1', '90%', '84%', 'Amber'],
      ['', 'Q2', '91%', '92%', 'Green'],
      ['', 'Q3', '92%', '', ''],
      ['Boats mended', 'Q1', '10', '8', 'Red'],
    ),
  );
  expect(found.map(({ measure, target, actual, rag }) => [measure, target.value, actual?.value, rag?.code])).toEqual([
    ['Lamps lit', 91, 92, 'green'],
    ['Boats mended', 10, 8, 'red'],
  ]);
});

it('takes no ratings of a risk for measures', () => {
  const rated = grid(['', 'Inherent', 'Current', 'Target'], ['Likelihood', '4', '3', '2'], ['Impact', '5', '4', '4']);
  expect(targetsOf(rated)).toEqual([]);
});
