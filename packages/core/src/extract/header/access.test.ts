import { describe, expect, test } from 'vitest';
import { paragraph, root, text } from '../../document/index.ts';
import { compileLexicon, english, welsh } from '../../lexicon/index.ts';
import { structureDocument } from '../../structure/index.ts';
import { accessOf } from './access.ts';
import { readFront } from './front.ts';

const lexicon = compileLexicon([english, welsh]);

function access(...lines: readonly string[]): unknown {
  const [report] = structureDocument(
    {
      root: root(lines.map((line) => paragraph([text(line)]))),
      source: { format: 'markdown', sha256: '', bytes: 0 },
      issues: [],
    },
    lexicon,
  ).reports;
  if (report === undefined) throw new Error('no report');
  const context = { report, lexicon, quote: () => [] };
  const found = accessOf(readFront(context), [], context);
  return found === null ? null : [found.status, ...found.paragraphs];
}

describe('access', () => {
  test.each([
    ['Exempt: No', ['public']],
    ['Status: Open', ['public']],
    ['Part exempt: Yes', ['partExempt']],
    ['Classification: Part exempt', ['partExempt']],
    ['Classification: Unrestricted', ['public']],
    ['Status: Public, except Appendix C, which is exempt under paragraph 3', ['partExempt', 3]],
    ["Statws: Cyhoeddus, ac eithrio Atodiad C, sy'n eithriedig o dan baragraff 14", ['partExempt', 14]],
    ['NOT FOR PUBLICATION by virtue of paragraphs 1 and 2 of Schedule 12A', ['exempt', 1, 2]],
    ['APPENDIX 4 IS NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A', ['partExempt', 3]],
    ['UNRESTRICTED ITEMS', ['public']],
    ['Open', null],
    ['The public may speak at the meeting', null],
  ])('%s', (line, expected) => {
    expect(access('Title: Depot relocation', line)).toEqual(expected);
  });
});
