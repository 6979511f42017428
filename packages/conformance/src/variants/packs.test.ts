import { parseReport } from '@council-reports/reader';
import { expect, test } from 'vitest';

const read = (markdown: string) => parseReport({ text: markdown, format: 'markdown' });

/** What a pack binds: kind and title of each paper. */
async function boundIn(markdown: string): Promise<readonly string[]> {
  const { reports } = await read(markdown);
  return reports.map(({ kind, header }) => `${kind}: ${header.title}`);
}

const front = (title: string, label = 'Report title') => `
| Meeting | Leisure Committee |
|---|---|
| Date | 7 May 2024 |
| ${label} | ${title} |
| Report author | Ottoline Braithwaite |
| Wards affected | Mill |
`;

const report = (title: string) => `${front(title)}
## 1. Purpose

1.1 To ask the Committee to agree what is proposed.

## 2. Recommendations

2.1 That the proposal for ${title} be approved.

2.2 That the costs in section 3 be noted.

## 3. Background

3.1 The matter was last before the Committee in 2021, and has been looked at by officers since then.

3.2 Nobody has objected to what is proposed.
`;

const agenda = `
# THORNBY VALE DISTRICT COUNCIL

## AGENDA

Leisure Committee, Tuesday 7 May 2024 at 7pm

1. Apologies

2. Declarations of interest

3. The pier (Pages 3 - 6)

4. The bandstand (Pages 7 - 9)
`;

test('papers behind an agenda are cut at their own fronts, each on a page of its own', async () => {
  const { kind, reports } = await read(`${agenda}\n---\n${report('the pier')}\n---\n${report('the bandstand')}`);
  expect(kind).toBe('pack');
  expect(reports.map((paper) => [paper.kind, paper.recommendations.length])).toEqual([
    ['agenda', 0],
    ['officerReport', 2],
    ['officerReport', 2],
  ]);
  expect(reports.slice(1).map(({ header }) => header.title)).toEqual(['the pier', 'the bandstand']);
  expect(reports[2]?.recommendations[0]?.text).toBe('That the proposal for the bandstand be approved.');
});

test('an agenda that encloses one paper is its cover, and the file still a pack', async () => {
  const { kind, reports } = await read(`${agenda}\n---\n\nAgenda Item 3\n${report('the pier')}`);
  expect(kind).toBe('pack');
  expect(reports.map(({ kind: own, header }) => [own, header.title])).toEqual([['officerReport', 'the pier']]);
});

test('a stamp with the number of another item begins a paper that has no front', async () => {
  const bare = (title: string) => `# ${title}

The Committee is asked to note the state of the ${title.toLowerCase()}.

It was last painted in 2009, and rain has come in since the storm of January.

Nobody has objected to what is proposed.
`;
  const { reports } = await read(
    `${agenda}\n---\n\nAgenda Item 3\n\n${bare('Pier')}\n---\n\nAgenda Item 4\n\n${bare('Bandstand')}`,
  );
  expect(reports.map(({ recommendations }) => recommendations.map(({ text }) => text))).toEqual([
    [],
    ['The Committee is asked to note the state of the pier.'],
    ['The Committee is asked to note the state of the bandstand.'],
  ]);
});

test('the same stamp again, as at the head of each page, begins none', async () => {
  const { reports } = await read(
    `Agenda Item 3\n${report('the pier')}\n---\n\nAgenda Item 3\n\n## 4. Costs\n\n4.1 The paint costs £3,000.`,
  );
  expect(reports).toHaveLength(1);
});

test('a cover sheet and the report of the same title behind it are one paper', async () => {
  expect(await boundIn(`${report('the pier')}\n---\n${report('the pier')}`)).toEqual(['officerReport: the pier']);
});

test('item tags part an agenda’s items and begin no papers', async () => {
  const tagged = `
# THORNBY VALE DISTRICT COUNCIL

## MINUTES

Leisure Committee, 7 May 2024

Present: Councillors Aske, Bolam and Corrie

<AI1>

1. APOLOGIES

RESOLVED: To note that there were none.

</AI1>

<AI2>

2. THE PIER

RESOLVED: That the pier be painted.

</AI2>
`;
  const { kind, reports } = await read(tagged);
  expect(kind).toBe('minutes');
  expect(reports).toHaveLength(1);
  expect(JSON.stringify(reports)).not.toContain('AI1');
});

test('a plan that follows its report stays with it, and its appendix is attached', async () => {
  const { reports } = await read(`${report('the pier')}
## 4. Appendices

Appendix A – Plan of works

---

## Appendix A – Plan of works

| Ref | Action | Lead | By when |
|---|---|---|---|
| 1 | Paint the rail | Ann Clark | June 2024 |
| 2 | Mend the deck | Bob Dale | July 2024 |
`);
  expect(reports).toHaveLength(1);
  expect(reports[0]?.actions.map(({ text }) => text)).toEqual(['Paint the rail', 'Mend the deck']);
  expect(reports[0]?.appendices.map(({ label, attached }) => [label, attached])).toEqual([['Appendix A', true]]);
});

test('an appendix with labels of its own stays with its report', async () => {
  const { reports } = await read(
    `${report('the pier')}\n---\n\n## Appendix A\n${front('the survey of the deck')}\nThe deck is sound.`,
  );
  expect(reports).toHaveLength(1);
});

const characteristics = ['Age', 'Disability', 'Race', 'Religion or belief', 'Sex', 'Sexual orientation']
  .map((name) => `| ${name} | None |`)
  .join('\n');

test('an equality assessment behind a report is a paper of its own', async () => {
  const { reports } = await read(`${report('the pier')}
---

# Equality Impact Assessment

The steps to the deck will be replaced by a ramp.

| Characteristic | Effect |
|---|---|
${characteristics}
`);
  expect(reports.map(({ kind }) => kind)).toEqual(['officerReport', 'equalityAssessment']);
  expect(reports[0]?.recommendations).toHaveLength(2);
});

test('a section on equality inside a report is none', async () => {
  const { reports } = await read(`${report('the pier')}
## 4. Equality impact assessment

4.1 Nobody is affected by age, disability, race, religion or sex.

## 5. Background papers

None.
`);
  expect(reports).toHaveLength(1);
});

test('minutes in a pack are a paper of their own, though they print no labels', async () => {
  const minutes = `
# Minutes of the Leisure Committee

2 April 2024

Present: Councillors Aske, Bolam and Corrie

## 1. Apologies

RESOLVED: To note that there were none.

## 2. The weir

RESOLVED: That the weir be dredged.
`;
  const { reports } = await read(`${agenda}\n---\n${minutes}\n---\n${report('the pier')}`);
  expect(reports.map(({ kind }) => kind)).toEqual(['agenda', 'minutes', 'officerReport']);
  expect(reports[1]?.decisions).toHaveLength(2);
});
