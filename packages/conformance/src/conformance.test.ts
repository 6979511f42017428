import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { evidenceSchema, parseResultSchema } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';
import { describe, expect, test } from 'vitest';
import { cases, expectedOf } from './cases.ts';
import { evidenceIn, objectsIn, objectsOf } from './objects.ts';

describe.each(cases())('$name', (fixture) => {
  const [own = '', ...others] = fixture.papers;

  test('gives the whole expected result', async () => {
    expect(await parseReport(own)).toEqual(expectedOf(fixture));
  });

  test('keeps to the schema', async () => {
    expect(parseResultSchema.safeParse(await parseReport(own)).error).toBeUndefined();
  });

  test('quotes every object at its place in the source', async () => {
    const source = readFileSync(own, 'utf8');
    const all = evidenceIn(await parseReport(own));
    expect(all.length).toBeGreaterThan(0);
    const misplaced = all.filter(({ evidence }) => {
      const { quote, start, end } = evidenceSchema.parse(evidence);
      return source.slice(start, end) !== quote;
    });
    expect(misplaced).toEqual([]);
  });

  test('gives every extracted object evidence and an id of its own', async () => {
    for (const report of (await parseReport(own)).reports) {
      const extracted = objectsIn(report);
      expect(extracted.filter((object) => object.evidence.length === 0)).toEqual([]);
      const ids = extracted.map((object) => object.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('gives the same bytes the same result', async () => {
    expect(await parseReport(own)).toEqual(await parseReport(own));
  });

  for (const paper of others)
    test(`gives the same objects from ${basename(paper)}`, async () => {
      expect(objectsOf((await parseReport(paper)).reports)).toEqual(objectsOf((await parseReport(own)).reports));
    });
});

test('there are at least twelve cases, each with its expected result', () => {
  expect(cases().length).toBeGreaterThanOrEqual(12);
  expect(cases().filter((fixture) => expectedOf(fixture) === undefined)).toEqual([]);
});

test('each case exists in at least three formats, and as a page spoilt by hand', () => {
  const formatsOf = (papers: readonly string[]): number => new Set(papers.map((paper) => extname(paper))).size;
  expect(cases().filter(({ papers }) => formatsOf(papers) < 3)).toEqual([]);
  expect(cases().filter(({ papers }) => !papers.some((paper) => paper.endsWith('.hand.html')))).toEqual([]);
});
