import { parseReport } from '@council-reports/reader';
import { describe, expect, test } from 'vitest';
import { officerReport } from './officer-report.ts';
import { readPaper } from './read-paper.ts';

const minutes = (business: string) => `
# Thornby Vale District Council

## Minutes of the Works Committee held on 14 March 2024

Present: Councillors Aske (Chair), Bolam and Corrie

Apologies: Councillor Dunbar

### 6. Apologies

RESOLVED: To note that Councillor Dunbar had sent apologies.

### 7. Repair of the Reservoir Walk

${business}

### 8. Close

The meeting closed at 8.15 pm.
`;

const recommended = `**Officer recommendation**

That the Committee:

1. approve the repair of the bank with stone at a cost of £92,000.

2. note the engineers' report on the bank.
`;

/** What the decision on item 7 does to each recommendation, by its marker's id. */
async function linksIn(business: string) {
  const { recommendations, decisions } = await readPaper(minutes(business));
  expect(recommendations).toHaveLength(2);
  const walk = decisions.find(({ minuteNumber }) => minuteNumber === '7.');
  expect(decisions.filter((decision) => decision !== walk).flatMap((other) => other.recommendationLinks ?? [])).toEqual(
    [],
  );
  return walk?.recommendationLinks?.map(({ recommendationId, relation, changes }) => [
    recommendationId,
    relation,
    ...(changes ?? []).map(({ from, to }) => `${from} > ${to}`),
  ]);
}

describe('a decision and the recommendations printed above it', () => {
  test('taken as they were put, in another form of the verb', async () => {
    const found = await linksIn(`${recommended}
**Committee resolution**

That the Committee:

1. approves the repair of the bank with stone at a cost of £92,000; and

2. notes the engineers' report on the bank.`);
    expect(found).toEqual([
      ['rec-1', 'same'],
      ['rec-2', 'same'],
    ]);
  });

  test('taken with changed words', async () => {
    const found = await linksIn(`${recommended}
**Committee resolution**

That the Committee:

1. approve the repair of the bank with timber at a cost of £61,000.

2. note the engineers' report on the bank.

3. thank the Ramblers.`);
    expect(found).toEqual([
      ['rec-1', 'amended', 'stone > timber', '£92,000 > £61,000'],
      ['rec-2', 'same'],
    ]);
  });

  test('taken in one sentence', async () => {
    const found = await linksIn(`${recommended}\nRESOLVED: That the recommendations be approved.`);
    expect(found).toEqual([
      ['rec-1', 'same'],
      ['rec-2', 'same'],
    ]);
  });

  test('put off', async () => {
    const found = await linksIn(`${recommended}\nRESOLVED: That the matter be deferred to the next meeting.`);
    expect(found).toEqual([
      ['rec-1', 'deferred'],
      ['rec-2', 'deferred'],
    ]);
  });

  test('refused', async () => {
    const found = await linksIn(`${recommended}\nRESOLVED: That the works be refused.`);
    expect(found).toEqual([
      ['rec-1', 'refused'],
      ['rec-2', 'refused'],
    ]);
  });

  test('are not joined where it decides something else', async () => {
    const found = await linksIn(`${recommended}\nRESOLVED: That the Ramblers be thanked for clearing the path.`);
    expect(found).toBeUndefined();
  });
});

test('a decision record that prints what was recommended', async () => {
  const { kind, decisions } = await readPaper(`
# Thornby Vale District Council

## RECORD OF DECISION

**Decision maker:** Cabinet Member for Leisure

**Subject:** Repair of the Reservoir Walk

**Date:** 14 March 2024

## Recommendation

That the repair of the bank be approved at a cost of £92,000.

## Decision

That the repair of the bank be approved at a cost of £80,000.

## Reasons for decision

The walk has been closed since November.

## Alternative options considered

To leave the walk closed.
`);
  expect(kind).toBe('decisionRecord');
  expect(decisions[0]?.recommendationIds).toEqual(['rec-1']);
  expect(decisions[0]?.recommendationLinks).toEqual([
    { recommendationId: 'rec-1', relation: 'amended', changes: [{ from: '£92,000', to: '£80,000' }] },
  ]);
});

test('a list repeated at the end is the first one with both places as evidence', async () => {
  const list = `1. That the closure of the walk be noted.

2. That the repair of its bank be approved.`;
  const { recommendations } = await readPaper(
    officerReport({ asks: `## 2. Recommendations\n\n${list}`, end: `\n## 6. Recommendations\n\n${list}\n` }),
  );
  expect(recommendations.map(({ text, evidence }) => [text, evidence.length])).toEqual([
    ['That the closure of the walk be noted.', 2],
    ['That the repair of its bank be approved.', 2],
  ]);
});

const bound = `
| Meeting | Works Committee |
|---|---|
| Date | 14 March 2024 |
| Report title | Repair of the Reservoir Walk |
| Report author | Ottoline Braithwaite |
| Wards affected | Mill |

## 1. Recommendations

1.1 That the repair of the bank be approved at a cost of £92,000.

## 2. Background

2.1 The walk has been closed since November, and people have been turned away.

2.2 The bank slipped after six days of rain.
`;

test('minutes and the report that they decide on, bound in one file', async () => {
  const { reports } = await parseReport({
    text: `${bound}\n---\n${minutes('RESOLVED: That the repair of the bank be approved at a cost of £92,000.')}`,
    format: 'markdown',
  });
  expect(reports.map(({ kind }) => kind)).toEqual(['officerReport', 'minutes']);
  const walk = reports[1]?.decisions.find(({ minuteNumber }) => minuteNumber === '7.');
  expect(walk?.recommendationLinks).toEqual([{ recommendationId: 'rec-1.1', reportId: 'report-1', relation: 'same' }]);
});

test('a list that minutes print again is linked to itself and to its first printing', async () => {
  const business = `**Officer recommendation**

That the repair of the bank be approved at a cost of £92,000.

RESOLVED: That the repair of the bank be approved at a cost of £92,000.`;
  const { reports } = await parseReport({ text: `${bound}\n---\n${minutes(business)}`, format: 'markdown' });
  const walk = reports[1]?.decisions.find(({ minuteNumber }) => minuteNumber === '7.');
  const own = reports[1]?.recommendations[0]?.id;
  expect(walk?.recommendationIds).toEqual([own]);
  expect(walk?.recommendationLinks).toEqual([
    { recommendationId: own, relation: 'same' },
    { recommendationId: 'rec-1.1', reportId: 'report-1', relation: 'same' },
  ]);
});
