import { describe, expect, test } from 'vitest';
import { officerReport, treeOf } from './officer-report.ts';
import { readPage, readPaper, textsOf } from './read-paper.ts';

const asked = async (asks: string) => (await readPaper(officerReport({ asks }))).recommendations;

test("1: a heading with the Mayor's approval in it, a list cut by a page, its second half in another style", async () => {
  const found = await asked(`**RECOMMENDATIONS for the Mayor's approval:**

1. To note the engineers' report and the advice of the water company.
2. To formally note that the walk has been closed since November.
3. To approve the repair of the bank at a cost of £92,000 to the Council.

Page 1 of 6

Environment and Communities Committee – Report

- 4. **To agree that the walk be widened to two metres where the bank allows it.**
- 5. **To approve a yearly inspection of the bank by the Council's engineers.****`);
  expect(treeOf(found)).toEqual([
    "1. To note the engineers' report and the advice of the water company.",
    '2. To formally note that the walk has been closed since November.',
    '3. To approve the repair of the bank at a cost of £92,000 to the Council.',
    '4. To agree that the walk be widened to two metres where the bank allows it.',
    "5. To approve a yearly inspection of the bank by the Council's engineers.",
  ]);
  expect(found.map(({ actions }) => actions[0]?.verb)).toEqual(['note', 'note', 'approve', 'agree', 'approve']);
  expect(found.map(({ decisionMaker }) => decisionMaker?.raw)).toEqual(Array(5).fill('Mayor'));
});

test('2: a lead-in on a line of its own and one numbered item', async () => {
  const found = await asked(`**Recommendations:**

**That Cabinet:**

1. Approve the repair of the Reservoir Walk as set out in Appendix A.`);
  expect(treeOf(found)).toEqual(['1. Approve the repair of the Reservoir Walk as set out in Appendix A.']);
  expect(found[0]).toMatchObject({
    leadIn: 'That Cabinet:',
    decisionMaker: { raw: 'Cabinet' },
    actions: [{ verb: 'approve' }],
    references: ['Appendix A'],
  });
});

test('3: a label cell with prose, and the alternative that is not recommended in the same cell', async () => {
  const { recommendations, options } = await readPage(`
<h1>REPORT FOR DECISION</h1>
<table>
<tr><td>DECISION OF:</td><td>Cabinet</td></tr>
<tr><td>DATE:</td><td>14 March 2024</td></tr>
<tr><td>SUBJECT:</td><td>Repair of the Reservoir Walk</td></tr>
<tr><td>REPORT FROM:</td><td>Cabinet Member for Leisure</td></tr>
<tr><td>CONTACT OFFICER:</td><td>Ottoline Braithwaite, Rights of Way Manager</td></tr>
<tr><td>SUMMARY:</td><td><p>The report sets out the cost of opening the walk again.</p></td></tr>
<tr><td>OPTIONS &amp; RECOMMENDED OPTION</td><td><p>Cabinet are asked to approve the repair of the bank and agree an allocation of £92K.</p><p>The alternative option would be to leave the walk closed. This is not recommended as the Council is bound to keep it open.</p></td></tr>
<tr><td>WARDS AFFECTED:</td><td>Upper Thornby</td></tr>
</table>
<h2>1.0 BACKGROUND</h2><p>1.1 The walk was laid out in 1931.</p>`);
  expect(textsOf(recommendations)).toEqual([
    'Cabinet are asked to approve the repair of the bank and agree an allocation of £92K.',
  ]);
  expect(recommendations[0]).toMatchObject({
    marker: null,
    actions: [{ verb: 'approve' }, { verb: 'agree' }],
    amounts: [{ value: 92000 }],
    decisionMaker: { raw: 'Cabinet' },
  });
  expect(options.map(({ text, recommended }) => [text, recommended])).toEqual([
    ['The alternative option would be to leave the walk closed.', false],
  ]);
});

test('4: items that lost their bullets and run on, and a second ask beneath them', async () => {
  const { recommendations, quotedRecommendations } = await readPaper(`
# THORNBY VALE CLINICAL COMMISSIONING GROUP

**Meeting of the Governing Body, 14 March 2024**

**Title: Review of Out of Hours Nursing**

**1 Purpose**

To tell the Governing Body what the review found.

**2 Background**

The review was carried out by a team from two other counties. It heard from 61 nurses.

**10 Recommendation(s)**

The recommendations are: Continue to fund the night service at both hospitals Improve the handover between the day nurses and the night nurses Review the rota of the rural team before the winter Work with the ambulance trust on falls

The Governing Body is asked to note the findings of the review.

**11 Financial implications**

There are none.`);
  expect(textsOf(recommendations)).toEqual([
    'Continue to fund the night service at both hospitals',
    'Improve the handover between the day nurses and the night nurses',
    'Review the rota of the rural team before the winter',
    'Work with the ambulance trust on falls',
    'The Governing Body is asked to note the findings of the review.',
  ]);
  expect(quotedRecommendations).toEqual([]);
  expect(recommendations[0]?.confidence).toBeLessThan(0.6);
});

describe('5: a cell on the front page', () => {
  const front = (asks: string) => `
<h1>Thornby Vale District Council</h1><h2>Licensing Committee</h2><p>14 March 2024</p>
<h2>Review of Pavement Licences</h2>
<table>
<tr><th>Final Decision-Maker</th><td>Licensing Committee</td></tr>
<tr><th>Lead Officer and Report Author</th><td>Ottoline Braithwaite</td></tr>
<tr><th>Classification</th><td>Public</td></tr>
<tr><th>Wards affected</th><td>All</td></tr>
<tr><th colspan="2">This report makes the following recommendations to this Committee:</th></tr>
<tr><td colspan="2">${asks}</td></tr>
</table>
<h2>1. INTRODUCTION AND BACKGROUND</h2><p>1.1 Licences have been given for a year at a time.</p>
<h2>2. AVAILABLE OPTIONS</h2><p>2.1 The Committee could choose not to note the report.</p>`;

  test('with numbered items', async () => {
    const { recommendations } = await readPage(
      front('<p>1. That the fee for a licence be £100.</p><p>2. That licences run for two years.</p>'),
    );
    expect(treeOf(recommendations)).toEqual([
      '1. That the fee for a licence be £100.',
      '2. That licences run for two years.',
    ]);
  });

  test('with a lone sentence', async () => {
    const { recommendations } = await readPage(front('<p>That the report be noted.</p>'));
    expect(treeOf(recommendations)).toEqual(['That the report be noted.']);
    expect(recommendations[0]?.actions).toEqual([{ verb: 'note', object: 'the report' }]);
  });
});

test('6: items numbered within the section, That and To mixed', async () => {
  const found = await asked(`## 2. RECOMMENDATIONS:

2.1 That the Environment and Communities Committee approve the repair of the bank.

2.2 To note that the water company will pay half of its cost.`);
  expect(treeOf(found)).toEqual([
    '2.1 That the Environment and Communities Committee approve the repair of the bank.',
    '2.2 To note that the water company will pay half of its cost.',
  ]);
  expect(found.map(({ actions }) => actions.map(({ verb }) => verb))).toEqual([['approve'], ['note']]);
  expect(found[0]?.decisionMaker?.raw).toBe('Environment and Communities Committee');
});

test('7: a field of the front sheet', async () => {
  const { recommendations } = await readPaper(`
Part 1 - Open to the Public

REPORT OF: Director of Place

TO: Cabinet Briefing

ON: 14 March 2024

TITLE: Repair of the Reservoir Walk

RECOMMENDATIONS: That members note the cost of the repair and the date on which the walk will open.

EXECUTIVE SUMMARY: The walk was closed when the bank slipped.

BACKGROUND DOCUMENTS: None

KEY DECISION: No

DETAILS:

1. The walk is two miles long and was laid out in 1931.

2. The engineers' estimate is £184,000.

KEY COUNCIL POLICIES: Rights of way improvement plan

EQUALITY IMPACT ASSESSMENT AND IMPLICATIONS: None.`);
  expect(treeOf(recommendations)).toEqual([
    'That members note the cost of the repair and the date on which the walk will open.',
  ]);
  expect(recommendations[0]?.actions[0]?.verb).toBe('note');
});

test('8: three verbs with qualifiers in one numbered sentence', async () => {
  const found = await asked(`## 2.0 Recommendations

2.1 It is recommended that the Committee reviews the state of the walk, then comments and challenges, as appropriate, and notes the date of opening.`);
  expect(treeOf(found)).toEqual([
    '2.1 It is recommended that the Committee reviews the state of the walk, then comments and challenges, as appropriate, and notes the date of opening.',
  ]);
  expect(found[0]?.actions.map(({ verb }) => verb)).toEqual(['review', 'comment', 'scrutinise', 'note']);
});

test('9: list numbers that collide with section numbers', async () => {
  const found = await asked(`**2. RECOMMENDATION(S)**

The Committee are asked to:

1. note the state of the Reservoir Walk;

2. approve its repair at a cost of £184,000;

3. instruct the Director of Place to report when it is open; and

4. agree that the bank be inspected every year.`);
  expect(treeOf(found)).toEqual([
    '1. note the state of the Reservoir Walk',
    '2. approve its repair at a cost of £184,000',
    '3. instruct the Director of Place to report when it is open; and',
    '4. agree that the bank be inspected every year.',
  ]);
  expect(found[2]?.actions[0]?.verb).toBe('instruct');
  expect(new Set(found.map(({ leadIn }) => leadIn))).toEqual(new Set(['The Committee are asked to:']));
});

test('10: minutes that print what the report recommended and resolve to approve it', async () => {
  const { kind, decisions } = await readPaper(`
# ABERMOOR CITY COUNCIL

**COMMUNITIES COMMITTEE**

ABERMOOR, 14 March 2024. Minute of Meeting of the COMMUNITIES COMMITTEE.

Present:- Councillor Wray, Convener; and Councillors Aske, Bolam, Corrie and Dunbar.

**DECLARATIONS OF INTEREST**

1. There were no declarations of interest.

**REPAIR OF THE RESERVOIR WALK - PLA/24/031**

2. The Committee had before it a report by the Director of Place on the repair of the walk.

The report recommended:-

that the Committee -

(a) approve the repair of the bank;

(b) authorise the Director of Place to seek tenders; and

(c) instruct the Chief Officer to report in May.

The Committee resolved:-

to approve the recommendations.

**CARRIAGEWAY RESURFACING**

3. The Committee noted the programme for the year.

- COUNCILLOR WRAY, Convener.`);
  expect(kind).toBe('minutes');
  const walk = decisions.find(({ title }) => /RESERVOIR/i.test(title ?? ''));
  expect(textsOf(walk?.resolutions ?? [])).toEqual(['to approve the recommendations.']);
});

test('11: an invitation at the end of an item', async () => {
  const { recommendations } = await readPaper(`
# The Highmoor Council

**Roads Committee – 14 March 2024**

**Report by the Director of Roads**

## Winter Maintenance

1. The winter was the wettest for thirty years and gritting cost £2.1m.

2. Salt is held at eleven depots. Two of them were full in October.

3. Stocks will be made good in the summer, when salt is cheaper.

Members are invited to note the cost of the winter and to agree that stocks be made good by September.

Signature: A. Ross

Date: 1 March 2024`);
  expect(textsOf(recommendations)).toEqual([
    'Members are invited to note the cost of the winter and to agree that stocks be made good by September.',
  ]);
  expect(recommendations[0]?.actions.map(({ verb }) => verb)).toEqual(['note', 'agree']);
});

test('12: Option 1 OR Option 2, each with its own numerals, and an item outside both', async () => {
  const found = await asked(`## 2. Recommendation

2.1 It is recommended that Members agree to Option 1 or Option 2:

Option 1

i) That the bank be repaired with stone at a cost of £184,000; and

ii) That the walk be opened in June.

OR

Option 2

i) That the bank be left as it is and fenced.

ii) That the walk be turned away from the water.

2.2 That public access to the report be immediate.`);
  expect(found.map(({ marker, text, option }) => [marker, text, option])).toEqual([
    ['i)', 'That the bank be repaired with stone at a cost of £184,000; and', 'Option 1'],
    ['ii)', 'That the walk be opened in June.', 'Option 1'],
    ['i)', 'That the bank be left as it is and fenced.', 'Option 2'],
    ['ii)', 'That the walk be turned away from the water.', 'Option 2'],
    ['2.2', 'That public access to the report be immediate.', undefined],
  ]);
});

test('13: lettered with one bracket after a request', async () => {
  const found = await asked(`## 2. Recommendation

The committee is requested to:

a) note the closure of the walk;

b) approve a budget of £92,000 from the repairs reserve.`);
  expect(treeOf(found)).toEqual([
    'a) note the closure of the walk',
    'b) approve a budget of £92,000 from the repairs reserve.',
  ]);
  expect(found[1]?.amounts[0]?.value).toBe(92000);
});

test('one marker style at two levels, told by how far in they stand, and a table behind an item', async () => {
  const found = await asked(`## Recommendation

That the Committee resolves that:

1. the towpath strategy be adopted with these priorities:
   1. the lower lock be repaired first;
   2. the boatyard's lease be kept.
2. the mooring fees below be approved:

   | Length | Fee |
   |---|---|
   | Up to 8 metres | £9.50 |
   | Longer | £12.00 |

3. the Director of Place be authorised to let the contract.`);
  expect(treeOf(found)).toEqual([
    '1. the towpath strategy be adopted with these priorities:',
    '  1. the lower lock be repaired first',
    "  2. the boatyard's lease be kept.",
    '2. the mooring fees below be approved:',
    '3. the Director of Place be authorised to let the contract.',
  ]);
});

describe('14: a recommendation drafted as a resolution', () => {
  test('with numbers of the first section', async () => {
    const { recommendations, decisions } = await readPaper(`
# Thornby Vale District Council

**This report is public**

**Repair of the Reservoir Walk**

| Committee | Executive |
|---|---|
| Date of Committee | 14 March 2024 |
| Portfolio Holder | Cllr Aurelian Pym |
| Wards Affected | Upper Thornby |

**Purpose of report**

To seek agreement to the repair of the walk.

**1. Recommendations**

The Executive resolves:

1.1 To agree to the repair of the bank.

1.2 To delegate to the Director of Place the award of the contract.

**2. Executive Summary**

2.1 The walk was closed in November.`);
    expect(treeOf(recommendations)).toEqual([
      '1.1 To agree to the repair of the bank.',
      '1.2 To delegate to the Director of Place the award of the contract.',
    ]);
    expect(recommendations[0]).toMatchObject({
      leadIn: 'The Executive resolves:',
      decisionMaker: { raw: 'Executive' },
    });
    expect(decisions).toEqual([]);
  });

  test('with the body before "resolves to"', async () => {
    const found = await asked(`## 2. Recommendations

That the Executive resolves to:

1. Note the closure of the walk;

2. Approve its repair.`);
    expect(treeOf(found)).toEqual(['1. Note the closure of the walk', '2. Approve its repair.']);
  });
});

test('15: a list in one sentence, parted by commas', async () => {
  const found = await asked(`## 2. Recommendations

Cabinet is requested to: Note the closure of the walk, review the engineers' estimate and provide its views on the width, and recommend the repair to Council.`);
  expect(textsOf(found)).toEqual([
    "Cabinet is requested to: Note the closure of the walk, review the engineers' estimate and provide its views on the width, and recommend the repair to Council.",
  ]);
  expect(found[0]?.actions.map(({ verb }) => verb)).toEqual(['note', 'review', 'provide', 'recommend']);
});

test('16: minutes in two parts, recommendations to Council first', async () => {
  const { kind, recommendations, decisions } = await readPaper(`
# LANGMERE LONDON BOROUGH

## CABINET

## MINUTES

14 March 2024

Chairman: Councillor Aske

Councillors: Bolam, Corrie, Dunbar

**PART I - RECOMMENDATIONS**

**41. Housing Strategy**

The Cabinet considered the strategy for five years.

**Resolved to RECOMMEND: (to Council)**

That (1) the Housing Strategy be adopted; and

(2) the Director of Housing be authorised to make minor changes to it.

**PART II - MINUTES**

**42. Apologies for Absence**

RESOLVED: To note that apologies had been received from Councillor Eland.

**43. Reservoir Walk**

RESOLVED: That the repair of the walk be approved.`);
  expect(kind).toBe('minutes');
  const housing = decisions.find(({ title }) => title === 'Housing Strategy');
  expect(treeOf(housing?.resolutions ?? [])).toEqual([
    '(1) the Housing Strategy be adopted; and',
    '(2) the Director of Housing be authorised to make minor changes to it.',
  ]);
  expect(housing?.resolutions.map(({ onwardTo }) => onwardTo?.raw)).toEqual(['Council', 'Council']);
  expect(recommendations).toEqual([]);
});

test('17: an onward recommendation with items of its own', async () => {
  const found = await asked(`## 2. Recommendations

The Cabinet is asked to:

1. Note the closure of the walk;

2. Approve its repair;

3. Agree to recommend to Full Council that it:

3.1. adds £92,000 to the capital programme;

3.2. draws the sum from the repairs reserve;

4. Ask for a report in May.`);
  expect(treeOf(found)).toEqual([
    '1. Note the closure of the walk',
    '2. Approve its repair',
    '3. Agree to recommend to Full Council that it:',
    '  3.1. adds £92,000 to the capital programme',
    '  3.2. draws the sum from the repairs reserve',
    '4. Ask for a report in May.',
  ]);
  expect(found[2]?.children.map(({ onwardTo, leadIn }) => [onwardTo?.raw, leadIn])).toEqual([
    ['Full Council', 'Agree to recommend to Full Council that it:'],
    ['Full Council', 'Agree to recommend to Full Council that it:'],
  ]);
});

test('18: conditional limbs, and a line broken after That', async () => {
  const found = await asked(`## 2. Recommendation

(a) That
the draft order be made and advertised for 28 days.

(b) Should relevant representations be received, that officers be instructed to report them to this Committee.

(c) In the absence of such representations, that the order be confirmed.`);
  expect(treeOf(found)).toEqual([
    '(a) That the draft order be made and advertised for 28 days.',
    '(b) Should relevant representations be received, that officers be instructed to report them to this Committee.',
    '(c) In the absence of such representations, that the order be confirmed.',
  ]);
  expect(found.map(({ condition }) => condition)).toEqual([
    undefined,
    'Should relevant representations be received',
    'In the absence of such representations',
  ]);
});

test('19: an ask in a line of an agenda', async () => {
  const { kind, recommendations } = await readPaper(`
# Strathallan and Wray Council

## AGENDA

Council, Wednesday 14 March 2024 at 2.00pm in the Chamber

1. WELCOME AND APOLOGIES

2. DECLARATIONS OF INTEREST

3. MINUTES OF THE MEETING OF 13 DECEMBER 2023 (copy attached)

4. VACANCY ON THE LICENSING BOARD – The Council is asked to appoint a member to the Licensing Board in place of Councillor Aske.

5. REPAIR OF THE RESERVOIR WALK – Report by the Director of Place (Pages 11 - 18)

6. DATE OF NEXT MEETING`);
  expect(kind).toBe('agenda');
  expect(textsOf(recommendations)).toEqual([
    'The Council is asked to appoint a member to the Licensing Board in place of Councillor Aske.',
  ]);
});

test('20: what would follow from accepting is no recommendation', async () => {
  const found = await asked(`## 2. Recommendation

2.1 That the closure of the walk be noted.

2.2 In accepting the recommendation, Cabinet will approve the repair of the bank.`);
  expect(textsOf(found)).toEqual(['That the closure of the walk be noted.']);
});

test('21: every item printed "1."', async () => {
  const { recommendations } = await readPage(`
<h1>Larkshire Combined Authority</h1><h2>Transport Committee</h2><p>14 March 2024</p>
<h2>Bus Fares</h2>
<h3>Recommendations</h3><p>The Committee is requested to:</p>
<ol><li>Note the fares charged in the last year.</li></ol>
<ol><li>Approve the fare cap of £2.</li></ol>
<ol><li>Delegate authority to the Chief Executive, in consultation with the Chair, to extend the cap.</li></ol>
<h3>Contact officers</h3><p>Ottoline Braithwaite</p>
<h3>Background</h3><p>Fares rose by 4% in 2023.</p>`);
  expect(treeOf(recommendations)).toEqual([
    '1. Note the fares charged in the last year.',
    '1. Approve the fare cap of £2.',
    '1. Delegate authority to the Chief Executive, in consultation with the Chair, to extend the cap.',
  ]);
});

test('22: the form of the verb changes between items', async () => {
  const found = await asked(`## 2. Recommendations

The Executive Mayor in Cabinet is asked to:

1. Receive the engineers' report on the Reservoir Walk.

2. To provide £92,000 for its repair.

3. That the width of the walk be reviewed every year.`);
  expect(found.map(({ actions }) => actions[0]?.verb)).toEqual(['receive', 'provide', 'review']);
  expect(found[0]?.decisionMaker?.raw).toBe('Executive Mayor in Cabinet');
});

test('23: the first item inside the lead-in', async () => {
  const found = await asked(`## 2. Recommendations

It is recommended that Mayor and Cabinet note the update on the Reservoir Walk and:

1. approve the repair of its bank;

2. agree that it be inspected every year; and

3. thank the Ramblers for their work.`);
  expect(treeOf(found)).toEqual([
    'It is recommended that Mayor and Cabinet note the update on the Reservoir Walk and:',
    '1. approve the repair of its bank',
    '2. agree that it be inspected every year; and',
    '3. thank the Ramblers for their work.',
  ]);
});

test('24: parts whose letters begin again', async () => {
  const found = await asked(`## 2. RECOMMENDATIONS

**Part 1**

(A) That the closure of the walk be noted;

(B) That its repair be approved.

**Part 2**

(A) That a budget of £92,000 be approved; and

(B) That the sum be drawn from the repairs reserve.`);
  expect(found.map(({ option, marker, text }) => [option, marker, text])).toEqual([
    ['Part 1', '(A)', 'That the closure of the walk be noted'],
    ['Part 1', '(B)', 'That its repair be approved.'],
    ['Part 2', '(A)', 'That a budget of £92,000 be approved; and'],
    ['Part 2', '(B)', 'That the sum be drawn from the repairs reserve.'],
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(4);
});

test("25: the officer's recommendation beside the committee's own", async () => {
  const { recommendations, decisions } = await readPaper(`
# Thornby Vale District Council

## Minutes of the Works Committee held on 14 March 2024

Present: Councillors Aske (Chair), Bolam and Corrie

Apologies: Councillor Dunbar

### 7. Repair of the Reservoir Walk

**Officer recommendation**

That the Committee:

1. approve the repair of the bank with stone.

2. note the estimate of £184,000.

**Committee resolution**

That the Committee:

1. approve the repair of the bank with timber.

2. note the estimate of £120,000.

Moved Councillor Bolam, seconded Councillor Corrie. CARRIED

### 8. Close

The meeting closed at 8.15 pm.`);
  expect(treeOf(recommendations)).toEqual([
    '1. approve the repair of the bank with stone.',
    '2. note the estimate of £184,000.',
  ]);
  expect(decisions.flatMap(({ resolutions }) => treeOf(resolutions))).toEqual([
    '1. approve the repair of the bank with timber.',
    '2. note the estimate of £120,000.',
  ]);
});

test('26: members are to agree what they wish, and nothing is recommended', async () => {
  const found = await asked(`## 2. Recommendation

2.1 The Committee is asked to agree what (if anything) it wishes to do.`);
  expect(textsOf(found)).toEqual(['The Committee is asked to agree what (if anything) it wishes to do.']);
});

test('27: in Welsh', async () => {
  const { recommendations } = await readPaper(`
# CYNGOR SIR GLANWERN

**Cabinet**

**14 Mawrth 2024**

**Pwnc: Llwybr y Gronfa Ddŵr**

## 1. Pwrpas yr adroddiad

1.1 Mae'r llwybr wedi ei gau ers mis Tachwedd.

## 2. Argymhellion

Argymhellir bod y Cabinet:

1. Yn nodi adroddiad y peirianwyr;

2. Yn cymeradwyo atgyweirio'r llwybr.

## 3. Cefndir

3.1 Mae'r llwybr yn ddwy filltir o hyd.`);
  expect(treeOf(recommendations)).toEqual([
    '1. Yn nodi adroddiad y peirianwyr',
    "2. Yn cymeradwyo atgyweirio'r llwybr.",
  ]);
  expect(recommendations.map(({ actions }) => actions[0]?.verb)).toEqual(['note', 'approve']);
});

test('28: what is expected to be recommended later is not recommended yet', async () => {
  const { recommendations } = await readPaper(`
# MARRINGTON CITY COUNCIL

## AGENDA

Council Meeting, 14 March 2024

1. Apologies

2. Minutes of the meeting held on 16 January 2024

3. **Matters Left for Determination by the City Council / Recommendations for the City Council**

It is anticipated that the following matters will be referred as Recommendations from Cabinet, 5 March 2024. In order to allow Members the maximum opportunity to acquaint themselves with the proposals, the reports are attached.

3.1 Housing Strategy (Pages 11 - 30)

3.2 Budget Setting (Pages 31 - 60)

4. Question Time`);
  expect(recommendations).toEqual([]);
});

describe('29: what stands beneath an item', () => {
  test('bullets with sums are its detail', async () => {
    const found = await asked(`## 2. Recommendations

It is recommended that the Committee:

1. approves the capital programme for walks, as follows:

   - £92,000 for the Reservoir Walk
   - £14,500 for the Mill Path

2. notes the position of the repairs reserve.`);
    expect(treeOf(found)).toEqual([
      '1. approves the capital programme for walks, as follows:',
      '  £92,000 for the Reservoir Walk',
      '  £14,500 for the Mill Path',
      '2. notes the position of the repairs reserve.',
    ]);
    expect(found[0]?.children.map(({ amounts }) => amounts[0]?.value)).toEqual([92000, 14500]);
  });

  test('a table does not end the list', async () => {
    const found = await asked(`## 2. Recommendations

It is recommended that the Committee:

1. approves the fees for the year as follows:

| Fee | Now | Proposed |
|---|---|---|
| Boat, for a day | £12 | £14 |
| Rod, for a season | £45 | £50 |

2. notes that fees were last raised in 2021.`);
    expect(treeOf(found)).toEqual([
      '1. approves the fees for the year as follows:',
      '2. notes that fees were last raised in 2021.',
    ]);
  });
});

test('numbers in brackets stand beneath a number without them', async () => {
  const found = await asked(`## 2. Recommendations

It is recommended that the Committee:

1. approves:

(1) the repair of the bank; and

(2) the fence along the walk;

2. authorises the Director of Place to:

(1) seek tenders; and

(2) award the contract.`);
  expect(treeOf(found)).toEqual([
    '1. approves:',
    '  (1) the repair of the bank; and',
    '  (2) the fence along the walk',
    '2. authorises the Director of Place to:',
    '  (1) seek tenders; and',
    '  (2) award the contract.',
  ]);
});

describe('items counted inside a sentence', () => {
  test('after a lead-in', async () => {
    const found = await asked(`## 2. Recommendation

It is recommended that the Committee (a) notes the closure of the walk; (b) approves its repair under paragraph 11(d) of the scheme; and (c) asks for a report in May.`);
    expect(treeOf(found)).toEqual([
      '(a) notes the closure of the walk',
      '(b) approves its repair under paragraph 11(d) of the scheme; and',
      '(c) asks for a report in May.',
    ]);
    expect(found[0]?.leadIn).toBe('It is recommended that the Committee');
  });

  test('of a numbered list', async () => {
    const found = await asked(`## 2. Recommendations

2.1 That the closure of the walk be noted.

2.2 To authorise the Director of Place to: (i) seek tenders; and (ii) award the contract.

2.3 To thank the Ramblers.`);
    expect(treeOf(found)).toEqual([
      '2.1 That the closure of the walk be noted.',
      '2.2 To authorise the Director of Place to:',
      '  (i) seek tenders; and',
      '  (ii) award the contract.',
      '2.3 To thank the Ramblers.',
    ]);
  });

  test('but not what a sentence only lists', async () => {
    const found = await asked(`## 2. Recommendations

2.1 That the fees for (a) boats and (b) rods be noted.

2.2 To thank the Ramblers.`);
    expect(treeOf(found)).toEqual([
      '2.1 That the fees for (a) boats and (b) rods be noted.',
      '2.2 To thank the Ramblers.',
    ]);
  });
});
