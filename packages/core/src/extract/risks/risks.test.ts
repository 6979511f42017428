import { describe, expect, it } from 'vitest';
import { type Block, paragraph, strong, table, tableCell, tableRow, text } from '../../document/index.ts';
import { grid, head, items, page, para } from '../../test-support/paper.ts';
import { extractActions } from '../actions/actions.ts';
import { contextOf } from '../test-support/context.ts';
import { extractRisks } from './risks.ts';

const risksOf = (...blocks: readonly Block[]): ReturnType<typeof extractRisks>['found'] =>
  extractRisks(contextOf(head('Risk register'), ...blocks)).found;

describe('the risk of a card', () => {
  const card = (title: string, described: string): Block =>
    grid(
      ['Risk title', title],
      ['Risk description', described],
      ['Risk owner', 'Head of Care'],
      ['Gross likelihood', '4'],
      ['Gross impact', '5'],
      ['Gross score', '20'],
      ['Net likelihood', '3'],
      ['Net impact', '4'],
      ['Net score', '12'],
    );

  it('is named by its title, with the ratings of each stage that its labels name', () => {
    const found = risksOf(card('Flood', 'Homes are flooded'), card('Fire', 'A depot burns down'));
    expect(
      found.map(({ text: words, inherent, residual }) => [words, inherent?.score?.number, residual?.score?.number]),
    ).toEqual([
      ['Flood', 20, 12],
      ['Fire', 20, 12],
    ]);
  });
});

it.each([
  ['Risk No. 7', '7'],
  ['SR7', 'SR7'],
])('a card whose first label is %j is of the risk beside it', (label, ref) => {
  const [found] = risksOf(
    grid(
      [label, 'The pier is closed by a storm'],
      ['Risk owner', 'Head of Parks'],
      ['Gross score', '20'],
      ['Net score', '12'],
      ['Controls', 'Divers look at the piles'],
    ),
  );
  expect(found).toMatchObject({ ref, text: 'The pier is closed by a storm', residual: { score: { number: 12 } } });
});

it('the impact of a risk is the total of the impacts that stand beneath one heading', () => {
  const plain = (...words: readonly string[]) => tableRow(words.map((word) => tableCell([para(word)])));
  const [found] = risksOf(
    table([
      tableRow([
        tableCell([para('Risk')], { rowSpan: 2 }),
        tableCell([para('Impact')], { colSpan: 3 }),
        tableCell([para('Likelihood')], { rowSpan: 2 }),
        tableCell([para('Total risk score')], { rowSpan: 2 }),
      ]),
      tableRow(['Boats', 'Crew', 'Total'].map((word) => tableCell([para(word)], { header: true }))),
      plain('The river dries up', '4', '3', '7', '2', '14'),
    ]),
  );
  expect(found?.residual).toMatchObject({ impact: { number: 7 }, likelihood: { number: 2 }, score: { number: 14 } });
});

it('ratings may be averages, and the colour of a risk stands for its score', () => {
  const [average] = risksOf(grid(['Risk', 'Impact score', 'Likelihood score'], ['Rust', '4.2', '5.1']));
  expect(average?.residual).toMatchObject({ impact: { number: 4.2 }, likelihood: { number: 5.1 } });
  const [coloured] = risksOf(grid(['Risk', 'Likelihood', 'Impact', 'Overall RAG'], ['Rust', 'Low', 'High', 'Amber']));
  expect(coloured?.residual).toMatchObject({ score: { raw: 'Amber' }, rag: { code: 'amber' } });
});

describe('the risk of a card with two labels to a row', () => {
  const card = (ref: string, owner: string, title: string): Block =>
    grid(
      ['Risk ref', ref, 'Risk owner', owner],
      ['Risk title', title],
      ['Inherent likelihood', '5', 'Inherent impact', '4'],
      ['Residual likelihood', '3', 'Residual impact', '4'],
    );

  it('has what each of them says', () => {
    const found = risksOf(card('R1', 'Head of Parks', 'Drought'), card('R2', 'Chief Executive', 'Strike'));
    expect(
      found.map(({ ref, text: words, owners, inherent, residual }) => [
        ref,
        words,
        owners[0]?.raw,
        inherent?.likelihood?.number,
        residual?.likelihood?.number,
      ]),
    ).toEqual([
      ['R1', 'Drought', 'Head of Parks', 5, 3],
      ['R2', 'Strike', 'Chief Executive', 5, 3],
    ]);
  });
});

describe('the risks of a table', () => {
  it('are none where it explains ratings, one to a row', () => {
    const header = ['Score', 'Likelihood', 'Description'];
    expect(risksOf(grid(header, ['1', 'Rare', 'Has not happened'], ['2', 'Unlikely', 'May happen']))).toEqual([]);
  });

  it('have the ratings of each stage that a heading names with them', () => {
    const [risk] = risksOf(
      grid(
        [
          'Ref',
          'Risk Title',
          'Inherent Likelihood (1-5)',
          'Inherent impact',
          'Current Likelihood (1-5)',
          'Current Impact',
          'Target',
        ],
        ['R1', 'Flooding', '5', '4', '3', '4', '6'],
      ),
    );
    expect(risk?.inherent).toMatchObject({ likelihood: { number: 5 }, impact: { number: 4 } });
    expect(risk?.residual).toMatchObject({ likelihood: { number: 3 }, impact: { number: 4 } });
    expect(risk?.target?.score).toMatchObject({ number: 6 });
  });

  it('go on over a page that has no header of its own, past a running total', () => {
    const header = ['Directorate', 'Risk Title', 'Consequence', 'Likelihood', 'Exposure'];
    const found = risksOf(
      grid(['TOTAL £m', '3.1', '2.0']),
      grid(header, ['Other risks', '', '', '', '9.0'], ['ALL', 'Inflation', 'Overspend', '4', '']),
      page(2),
      grid(['TOTAL £m', '3.1', '2.0']),
      page(3),
      grid(['TOTAL £m', '3.1', '2.0']),
      grid(['ALL', 'Pay award', 'Overspend', '3', '']),
      grid(header, ['', '', '', '', '£m'], ['ALL', 'Demand', 'Overspend', '2', '']),
    );
    expect(found.map(({ text: words }) => words)).toEqual(['Inflation', 'Pay award', 'Demand']);
  });

  it('are read below a line of totals', () => {
    const found = risksOf(
      grid(
        ['TOTAL £m', '3.1', '', ''],
        ['Risk Title', 'Consequence', 'Likelihood', 'Impact'],
        ['Inflation', 'Overspend', '4', '3'],
      ),
    );
    expect(found.map(({ text: words }) => words)).toEqual(['Inflation']);
  });

  it('go on in a row without name or reference', () => {
    const cell = (words: string, rowSpan = 1): ReturnType<typeof tableCell> =>
      tableCell(words === '' ? [] : [paragraph([text(words)])], { rowSpan });
    const found = risksOf(
      table([
        tableRow([cell('Ref'), cell('Risk'), cell('Likelihood'), cell('Controls')]),
        tableRow([cell('1', 2), cell('Flooding', 2), cell('High'), cell('Barriers')]),
        tableRow([cell('High'), cell('Pumps')]),
        tableRow([cell('2'), cell('Fire'), cell('Low'), cell('Alarms')]),
      ]),
    );
    expect(found.map(({ ref, mitigation }) => [ref, mitigation])).toEqual([
      ['1', ['Barriers', 'Pumps']],
      ['2', ['Alarms']],
    ]);
  });

  it('are known under headings that explain themselves', () => {
    const [risk] = risksOf(
      grid(
        [
          'RISK What could stop the objectives being met',
          'What would follow',
          'LIKELIHOOD How likely is it',
          'Proposed controls',
        ],
        ['Loss of staff', 'Delay', 'High', 'Training'],
      ),
    );
    expect(risk).toMatchObject({
      text: 'Loss of staff',
      consequence: 'Delay',
      residual: { likelihood: { level: 'High' } },
      mitigation: ['Training'],
    });
  });

  it('leave out rows that name none, and ratings that say nothing', () => {
    const found = risksOf(
      grid(
        ['Risk', 'Likelihood', 'Impact', 'Owner'],
        ['None identified', '', '', ''],
        ['[Risk]', 'H/M/L', 'H/M/L', ''],
        ['Fire', '', '', 'A. Clark'],
      ),
    );
    expect(found.map(({ text: words, residual }) => [words, residual])).toEqual([['Fire', undefined]]);
  });
});

it('reads a schedule of hazards rated by severity, likelihood and their product', () => {
  const [risk] = risksOf(
    grid(
      ['Hazard', 'Who is at risk', 'Existing precautions', 'S', 'L', 'R', 'Additional precautions', 'By whom'],
      ['Wet leaves', 'Public', 'Paths are swept', '3', '2', '6', 'New surface', 'Clerk'],
    ),
  );
  expect(risk).toMatchObject({
    residual: { likelihood: { number: 2 }, impact: { number: 3 }, score: { number: 6 } },
    mitigation: ['Paths are swept'],
    actions: ['New surface'],
    consequence: 'Public',
    owners: [{ raw: 'Clerk' }],
  });
});

it('multiplies in the order its heading names', () => {
  const [risk] = risksOf(
    grid(
      ['BAF ref', 'Principal risk', 'Initial risk rating (C x L)', 'Key controls', 'Current risk rating (C x L)'],
      ['BAF1', 'Too few nurses', '4x5=20', 'Bank shifts', '4 x 3 (12)'],
    ),
  );
  expect(risk).toMatchObject({
    ref: 'BAF1',
    text: 'Too few nurses',
    inherent: { impact: { number: 4 }, likelihood: { number: 5 }, score: { number: 20 } },
    residual: { impact: { number: 4 }, likelihood: { number: 3 }, score: { number: 12 } },
  });
});

it('takes what a register calls the treatment of a risk for no control', () => {
  const found = risksOf(
    grid(
      ['Risk reference and title', 'Inherent (I x L)', 'Treatment', 'What we will do about it', 'Residual (I x L)'],
      ['S1 Loss of data', '5x4\n20', 'Treat/Transfer', 'Encrypt it', '5x2\n10'],
    ),
    grid(['Risk', 'Likelihood', 'Treatment'], ['Fire', 'Low', 'Sprinklers are fitted']),
  );
  expect(found).toMatchObject([
    {
      ref: 'S1',
      text: 'Loss of data',
      inherent: { impact: { number: 5 }, likelihood: { number: 4 }, score: { number: 20 } },
      residual: { impact: { number: 5 }, likelihood: { number: 2 }, score: { number: 10 } },
      mitigation: ['Encrypt it'],
    },
    { mitigation: ['Sprinklers are fitted'] },
  ]);
});

it('reads factors and their product parted by strokes under one heading', () => {
  const [risk] = risksOf(
    grid(
      ['#', 'Description (cause, event)', 'Pre-mitigation L/I/Score', 'Response', 'Post-mitigation L/I/Score'],
      ['1', 'Elections slip', '3 / 4 / 12', 'Weekly calls', '2 / 4 / 8'],
    ),
  );
  expect(risk).toMatchObject({
    inherent: { likelihood: { number: 3 }, impact: { number: 4 }, score: { number: 12 } },
    residual: { likelihood: { number: 2 }, impact: { number: 4 }, score: { number: 8 } },
    mitigation: ['Weekly calls'],
  });
});

it('knows the risk, and who manages it, by a word in a heading', () => {
  const [risk] = risksOf(
    grid(
      [
        'Risk area',
        'Nature of the risk',
        'Likelihood score (1-4)',
        'Impact score',
        'Who manages it',
        'How it is managed',
      ],
      ['Collections', 'Damp', '3', '2', 'Curator', 'Dehumidifiers'],
    ),
  );
  expect(risk).toMatchObject({
    text: 'Damp',
    category: 'Collections',
    owners: [{ raw: 'Curator' }],
    mitigation: ['Dehumidifiers'],
  });
});

it('finds none where a tracker of audits rates them', () => {
  const header = ['Rec. no.', 'Recommendation', 'Risk', 'Management response', 'Responsible officer & target date'];
  expect(risksOf(grid(header, ['3', 'Match statements', 'Medium', 'Agreed', 'Contracts Manager 30/06/2023']))).toEqual(
    [],
  );
});

it('reads on below a row that names a group of risks', () => {
  const cell = (words: string, colSpan = 1): ReturnType<typeof tableCell> =>
    tableCell([paragraph([text(words)])], { colSpan });
  const found = risksOf(
    table([
      tableRow(['Risk', 'Ref', 'Resp', 'Mitigation', 'Comments'].map((words) => cell(words))),
      tableRow([cell('Cross-over risks', 5)]),
      tableRow(['Loss of grant', 'A1', 'DC', 'Talks', ''].map((words) => cell(words))),
    ]),
  );
  expect(found).toMatchObject([{ ref: 'A1', text: 'Loss of grant', owners: [{ raw: 'DC' }], mitigation: ['Talks'] }]);
});

it('reads measures to reduce a risk, and a colour behind its score', () => {
  const [risk] = risksOf(
    grid(
      ['Risk identified', 'Likelihood of occurrence', 'Seriousness', 'Measures to reduce risk', 'Residual risk'],
      ['Cost inflation', 'Possible', 'High', 'Fixed price', '6 (G)'],
    ),
  );
  expect(risk).toMatchObject({ mitigation: ['Fixed price'], residual: { score: { number: 6, raw: '6 (G)' } } });
});

it('takes a rating headed by mitigation for the one after it', () => {
  const [risk] = risksOf(
    grid(['Risk', 'Risk Rating Inherent', 'Risk Rating Mitigation', 'Actions'], ['Fire', '15', '6', 'Drills']),
  );
  expect(risk).toMatchObject({ inherent: { score: { number: 15 } }, residual: { score: { number: 6 } } });
});

describe('risk cards', () => {
  it('may run several labels on in a line, and hold some of no known meaning', () => {
    const found = risksOf(
      para('Risk: Flooding'),
      para('Likelihood: 4 Impact: 3 Score: 12'),
      para('Approach: Treat'),
      para('Mitigation: Sandbags are kept by the Head of Estates Owner: Clerk'),
    );
    expect(found).toMatchObject([
      {
        residual: { likelihood: { number: 4 }, impact: { number: 3 }, score: { number: 12 } },
        mitigation: ['Sandbags are kept by the Head of Estates'],
        owners: [{ raw: 'Clerk' }],
      },
    ]);
  });

  it('are a risk each, up to the first label again', () => {
    const found = risksOf(
      para('Risk: Flooding'),
      para('Likelihood: High'),
      para('Impact: Low'),
      para('Risk: Fire'),
      para('Likelihood: Low'),
      para('Impact: High'),
    );
    expect(
      found.map(({ text: words, residual }) => [words, residual?.likelihood?.level, residual?.impact?.level]),
    ).toEqual([
      ['Flooding', 'High', 'Low'],
      ['Fire', 'Low', 'High'],
    ]);
  });

  it('are no part of a form that only mentions risk', () => {
    expect(risksOf(para('Risk: none arising'), para('Impact: see section 4'), items([null, 'Legal']))).toEqual([]);
  });
});

it('reads a risk and what is done about it from one labelled line', () => {
  const found = risksOf(
    items(
      ['•', 'Risk: The buyer withdraws before exchange. Mitigation: The next bidder is still keen.'],
      ['•', 'Risk: Consent is refused. Mitigation: The contract is unconditional.'],
    ),
  );
  expect(found).toMatchObject([
    { text: 'The buyer withdraws before exchange.', mitigation: ['The next bidder is still keen.'] },
    { text: 'Consent is refused.', mitigation: ['The contract is unconditional.'] },
  ]);
  expect(risksOf(para('Risk: Low. Mitigation: None needed.'))).toEqual([]);
});

describe('a table of boxes', () => {
  const box = (label: string, ...lines: readonly string[]) =>
    tableCell([label, ...lines].map((words) => paragraph([text(words)])));
  const register = table([
    tableRow([
      tableCell([paragraph([text('Risk ID CR4')])]),
      tableCell([paragraph([text('Risk Title Loss of the pier')])], { colSpan: 2 }),
    ]),
    tableRow([
      box('Cause of Risk', 'Storms have grown.'),
      box('Consequence', 'Ferries cannot land.'),
      box('Risk Owner', 'Harbour Master', 'Responsible member:', 'Leader'),
    ]),
    tableRow([
      box('Current Likelihood', 'V. Likely (5)'),
      box('Current Impact', 'Major (4)'),
      box('Target Likelihood', 'Likely (4)'),
    ]),
    tableRow([tableCell([paragraph([text('Control Title')])], { colSpan: 2 }), box('Control Owner')]),
    tableRow([tableCell([paragraph([text('Divers look at the piles')])], { colSpan: 2 }), box('Surveyor')]),
    tableRow([tableCell([paragraph([text('The pier is insured')])], { colSpan: 2 }), box('Treasurer')]),
    tableRow([box('Action Title'), box('Action Owner'), box('Planned Completion Date')]),
    tableRow([box('Drive new piles'), box('Surveyor'), box('May 2031')]),
  ]);

  it('is a card to each risk, with the controls beneath it', () => {
    expect(risksOf(register)).toMatchObject([
      {
        ref: 'CR4',
        text: 'Loss of the pier',
        residual: { likelihood: { number: 5 }, impact: { number: 4 } },
        target: { likelihood: { number: 4 } },
        mitigation: ['Divers look at the piles', 'The pier is insured'],
        owners: [{ raw: 'Harbour Master' }],
      },
    ]);
  });

  it('holds the actions that somebody is to take', () => {
    const { found } = extractActions(contextOf(head('Risk register'), register));
    expect(found).toMatchObject([{ text: 'Drive new piles', owners: [{ raw: 'Surveyor' }], due: { iso: '2031-05' } }]);
  });
});

it('reads the ratings of each stage from a table within a card', () => {
  const label = (words: string) => tableCell([paragraph([strong([text(words)])])]);
  const value = (words: string) => tableCell([paragraph([text(words)])]);
  const row = (name: string, ...values: readonly string[]) => tableRow([label(name), ...values.map(value)]);
  const [risk] = risksOf(
    table([
      row('SR1', 'Winter demand'),
      row('Risk description', 'There is too little room for patients.'),
      tableRow([label('Risk owner'), value('Ann Clark'), label('Operational lead'), value('Bob Dale')]),
      tableRow(['Risk score', 'Likelihood', 'Consequence', 'Total'].map(label)),
      row('Original', '4', '5', '20'),
      row('Current', '3', '5', '15'),
      row('Controls', 'Winter plan'),
    ]),
  );
  expect(risk).toMatchObject({
    text: 'There is too little room for patients.',
    inherent: { likelihood: { number: 4 }, impact: { number: 5 }, score: { number: 20 } },
    residual: { score: { number: 15 } },
    owners: [{ raw: 'Ann Clark' }],
    mitigation: ['Winter plan'],
  });
});

it('finds the name of a risk and its owner beneath its reference', () => {
  const [risk] = risksOf(
    grid(
      ['Risk Ref', 'Cause & Effect', 'Inherent Risk Score', 'Risk Control', 'Residual Risk Score'],
      [
        'SR1\nLoss of income\nRisk Owner: Harbour Master\nLast Updated: May 2031',
        'Cause: Storms',
        'I = 5 L = 4 20',
        'Reserves',
        'I = 4 L = 4 16',
      ],
    ),
  );
  expect(risk).toMatchObject({
    ref: 'SR1',
    text: 'Loss of income',
    owners: [{ raw: 'Harbour Master' }],
    residual: { score: { number: 16 } },
  });
});

it('takes the last of the ratings of several quarters', () => {
  const found = risksOf(
    grid(
      ['Risk title', 'Risk score Q1', 'Risk score Q2', 'Comment'],
      ['Flood', '12', '16', 'Wet spring'],
      ['Fire', '9', '', 'Dry'],
    ),
  );
  expect(found.map(({ residual }) => residual?.score?.number)).toEqual([16, 9]);
});

it('reads the stages of a risk from rows beneath each other', () => {
  const cell = (words: string, rowSpan = 1) => tableCell([para(words)], { rowSpan });
  const [risk, other] = risksOf(
    table([
      tableRow(['Ref', 'Risk', 'Stage', 'Likelihood', 'Impact', 'Score'].map((words) => cell(words))),
      tableRow([cell('R1', 2), cell('Flood', 2), ...['Inherent', '5', '4', '20'].map((words) => cell(words))]),
      tableRow(['Current', '2', '4', '8'].map((words) => cell(words))),
      tableRow([cell('R2', 2), cell('Fire', 2), ...['Inherent', '3', '3', '9'].map((words) => cell(words))]),
      tableRow(['Current', '1', '3', '3'].map((words) => cell(words))),
    ]),
  );
  expect(risk).toMatchObject({
    ref: 'R1',
    text: 'Flood',
    inherent: { likelihood: { number: 5 }, score: { number: 20 } },
    residual: { likelihood: { number: 2 }, score: { number: 8 } },
  });
  expect(other).toMatchObject({ ref: 'R2', residual: { score: { number: 3 } } });
});
