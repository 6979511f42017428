import { readFileSync } from 'node:fs';
import { type Evidence, evidenceSchema } from '@council-reports/core';
import { parseReport } from '@council-reports/reader';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { evidenceIn } from './objects.ts';

const papers = cases().flatMap(({ name, papers: all }) =>
  all.filter((paper) => paper.endsWith('.docx')).map((paper) => ({ name, paper })),
);

/** The words of each paragraph of each part, as an XML parser that knows nothing of Word finds them; white space left out. */
function paragraphsIn(paper: string): ReadonlyMap<string, readonly string[]> {
  const parts = Object.entries(unzipSync(readFileSync(paper), { filter: ({ name }) => /^word\/\w+\.xml$/.test(name) }));
  return new Map(
    parts.map(([name, bytes]) => {
      const $ = load(strFromU8(bytes), { xml: true });
      return [
        name,
        $('w\\:p')
          .map((_, paragraph) => words($(paragraph).find('w\\:t').text()))
          .get(),
      ];
    }),
  );
}

const words = (text: string): string => text.replace(/[\s\u00a0\u00ad☐☒]/g, '').toLowerCase();

const isPlaced = (evidence: Evidence, parts: ReadonlyMap<string, readonly string[]>): boolean =>
  parts.get(evidence.part ?? '')?.[evidence.paragraph ?? -1]?.includes(words(evidence.quote)) === true;

describe.each(papers)('$name as a Word file', ({ paper }) => {
  test('names part and paragraph of every quote, and the quote stands in that paragraph', async () => {
    const parts = paragraphsIn(paper);
    const all = evidenceIn(await parseReport(paper)).map(({ evidence }) => evidenceSchema.parse(evidence));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((evidence) => !isPlaced(evidence, parts))).toEqual([]);
  });
});
