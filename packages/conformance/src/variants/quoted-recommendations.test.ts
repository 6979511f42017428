import { describe, expect, test } from 'vitest';
import { officerReport, treeOf } from './officer-report.ts';
import { readPaper, textsOf } from './read-paper.ts';

const own = `## 2. Recommendations

The Committee is asked to:

1. note the report; and

2. approve the programme of work at Appendix A.`;

const ownTexts = ['note the report; and', 'approve the programme of work at Appendix A.'];

/** What a report with recommendations of its own has beside them, as origin and text, where `section` stands after its other sections. */
async function quotedIn(section: string): Promise<readonly (readonly [string, string])[]> {
  const { recommendations, quotedRecommendations } = await readPaper(officerReport({ asks: own, end: section }));
  expect(textsOf(recommendations)).toEqual(ownTexts);
  return quotedRecommendations.map(({ origin, text }) => [origin, text]);
}

describe('a section headed as the recommendations of somebody else', () => {
  const list = `1. Improve the timeliness of assessments.

2. Make sure that every plan is reviewed.`;
  const items = ['Improve the timeliness of assessments.', 'Make sure that every plan is reviewed.'];

  test.each([
    ['Ofsted recommendations', 'inspectorate'],
    ["The inspectors' recommendations", 'inspectorate'],
    ['Recommendations of the Care Quality Commission', 'inspectorate'],
    ['Internal Audit recommendations', 'audit'],
    ['Recommendations made by the external auditor', 'audit'],
    ['Recommendations of the Scrutiny Panel', 'scrutiny'],
    ['Scrutiny recommendations', 'scrutiny'],
    ['Task Group recommendations', 'scrutiny'],
    ["Consultants' recommendations", 'otherBody'],
    ["The consultant's recommendations", 'otherBody'],
    ['Recommendations from the Peer Review', 'otherBody'],
    ['Recommendations of the Licensing Committee', 'otherBody'],
  ])('%s', async (heading, origin) => {
    expect(await quotedIn(`\n## 6. ${heading}\n\n6.1 The findings were published in May.\n\n${list}\n`)).toEqual(
      items.map((text) => [origin, text]),
    );
  });
});

test.each([
  'Recommendations to the Scrutiny Committee',
  'Recommendations for the Overview and Scrutiny Panel',
  'Recommendations to the Audit Committee',
])('recommendations addressed to a scrutiny or audit committee are the report’s own: %s', async (heading) => {
  const { recommendations, quotedRecommendations } = await readPaper(
    officerReport({ asks: `## 2. ${heading}\n\n1. To note the findings.\n\n2. To comment on the plan.` }),
  );
  expect(textsOf(recommendations)).toEqual(['To note the findings.', 'To comment on the plan.']);
  expect(quotedRecommendations).toEqual([]);
});

describe('a lead-in that names who recommends, with their items after it', () => {
  test.each([
    ['Ofsted made the following recommendations:', 'inspectorate'],
    ['The auditors recommended that the Council should:', 'audit'],
    ['The Health Scrutiny Committee recommended that Cabinet:', 'scrutiny'],
    ['The consultants recommend that the Council:', 'otherBody'],
    ['At its meeting on 4 February the Licensing Committee recommended that Council:', 'otherBody'],
  ])('%s', async (leadIn, origin) => {
    const found = await quotedIn(`
## 6. Consultation

6.1 ${leadIn}

(a) review the rota for the winter; and

(b) publish its results in June.

6.2 The programme at Appendix A does both.
`);
    expect(found).toEqual([
      [origin, 'review the rota for the winter; and'],
      [origin, 'publish its results in June.'],
    ]);
  });
});

describe('a sentence in which somebody else recommends', () => {
  test.each([
    ['5.1.6 The Scrutiny Commission recommends that Cabinet approve the lower fee.', 'scrutiny'],
    ['6.1 Internal Audit recommended that the ledger be reconciled each month.', 'audit'],
    ['6.1 Ofsted has recommended that plans be reviewed every six months.', 'inspectorate'],
    ['6.1 The consultants recommend that the bank be faced with stone.', 'otherBody'],
    ['6.1 On 4 February the Licensing Committee recommended to Council that the fee be £100.', 'otherBody'],
  ])('%s', async (sentence, origin) => {
    expect(await quotedIn(`\n## 6. Consultation\n\n${sentence}\n`)).toEqual([
      [origin, sentence.replace(/^[\d.]+ /, '')],
    ]);
  });
});

describe('what quotes nobody', () => {
  test.each([
    ['a count', 'Ofsted made eleven recommendations, all of which are in the plan at Appendix A.'],
    ['a number of an input', 'The Committee had before it recommendation AU 24/28 of the Audit Committee.'],
    ['a reference', 'The task group’s recommendations (1 to 6) are set out in section 7 of its report.'],
    ['what is recommended by nobody named', 'It is recommended practice that plans are reviewed.'],
  ])('%s', async (_, sentence) => {
    expect(await quotedIn(`\n## 6. Consultation\n\n6.1 ${sentence}\n`)).toEqual([]);
  });

  test('headings and bullets that only hold the word', async () => {
    const found = await quotedIn(`
## 6. PREFERRED OPTION AND REASONS FOR RECOMMENDATIONS

6.1 The programme is the cheapest that keeps the walk open.

## 7. Lessons learned

- Lack of a clear recommendation

- Late papers
`);
    expect(found).toEqual([]);
  });

  test('an answer to the recommendations of others', async () => {
    const found = await quotedIn(`
## 6. Response to the Ofsted recommendations

6.1 The rota was changed in May.

6.2 All plans have been reviewed.
`);
    expect(found).toEqual([]);
  });
});

test('an earlier resolution quoted in full is no recommendation', async () => {
  const found = await quotedIn(`
## 6. Council's earlier resolution

6.1 On 6 July 2023 Council resolved:

"That this Council:

(a) notes the state of the walk;

(b) asks for a report in the spring."
`);
  expect(found).toEqual([]);
});

test('the recommendations of others are accepted by a recommendation of the report’s own', async () => {
  const { recommendations, quotedRecommendations } = await readPaper(
    officerReport({
      asks: `## 2. Recommendations

2.1 That the recommendations of the Task Group (1 to 3) as set out in section 6 be accepted.`,
      end: `
## 6. Recommendations of the Task Group

1. That the walk be opened by June.

2. That the bank be inspected every year.

3. That the Ramblers be thanked.
`,
    }),
  );
  expect(textsOf(recommendations)).toEqual([
    'That the recommendations of the Task Group (1 to 3) as set out in section 6 be accepted.',
  ]);
  expect(quotedRecommendations.map(({ marker, origin }) => [marker, origin])).toEqual([
    ['1.', 'scrutiny'],
    ['2.', 'scrutiny'],
    ['3.', 'scrutiny'],
  ]);
});

describe('a study whose purpose is to recommend has them as its own', () => {
  const front = `
# THORNBY VALE DISTRICT COUNCIL

# Getting About: Final Report of the Rural Transport Task and Finish Group

March 2024

Councillors Aske (Chair), Bolam and Corrie

## 1. Foreword by the Chair

We set out to learn why so few people take the bus. We heard from 212 of them.

## 2. What we were told

Buses are late, and the last one leaves at six.
`;

  test('in a list under a heading that names the group', async () => {
    const { recommendations, quotedRecommendations } = await readPaper(`${front}
## 3. Recommendations of the Task and Finish Group

R1 That the Council ask the operators to run a bus at nine.

R2 That shelters be put up at the ten busiest stops.

R3 That the Cabinet Member report on progress in a year.

## 4. Thanks

We thank all who spoke to us.`);
    expect(treeOf(recommendations)).toEqual([
      'R1 That the Council ask the operators to run a bus at nine.',
      'R2 That shelters be put up at the ten busiest stops.',
      'R3 That the Cabinet Member report on progress in a year.',
    ]);
    expect(quotedRecommendations).toEqual([]);
  });

  test('each in the chapter that it comes from', async () => {
    const { recommendations } = await readPaper(`${front}
**Recommendation 1: That the Council ask the operators to run a bus at nine.**

## 3. Shelters

Three stops in four have none, and one driver told us that people wait in shop doorways.

**Recommendation 2: That shelters be put up at the ten busiest stops.**

**Recommendation 3: That the Cabinet Member report on progress in a year.**

## 4. Thanks

We thank all who spoke to us.`);
    expect(treeOf(recommendations)).toEqual([
      'Recommendation 1: That the Council ask the operators to run a bus at nine.',
      'Recommendation 2: That shelters be put up at the ten busiest stops.',
      'Recommendation 3: That the Cabinet Member report on progress in a year.',
    ]);
  });
});
