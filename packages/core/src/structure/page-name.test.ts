import { describe, expect, test } from 'vitest';
import { head, lexicon, paper, para } from '../test-support/paper.ts';
import { pageNameOf, pageTitleOf } from './page-name.ts';
import { structureDocument } from './structure.ts';

function read(...lines: readonly string[]) {
  const [report] = structureDocument(paper(...lines.map((line) => para(line))), lexicon).reports;
  const flow = report?.flow ?? [];
  return { name: pageNameOf(flow, lexicon), title: pageTitleOf(flow, lexicon)?.text };
}

describe('a web page made text', () => {
  test('heads what it shows with the line beneath its own name', () => {
    expect(read('Decision details', 'Mending the weir', 'Decision Maker: Cabinet')).toEqual({
      name: 'Decision details',
      title: 'Mending the weir',
    });
  });

  test('has a sentence for a title where one stands there', () => {
    const title = 'Report to seek leave to waive the rules and to mend the weir without a tender.';
    expect(read('Issue - decisions', title, '4/5/2031 - Mending the weir').title).toBe(title);
  });

  test('has no title where a label follows its name at once', () => {
    expect(read('Decision details', 'Decision Maker: Cabinet', 'Decision status: Approved').title).toBeUndefined();
  });

  test('is none where the words are the heading of a part', () => {
    expect(read('Decision:', 'That the weir be mended.').name).toBeNull();
  });

  test('keeps the title it declares, whatever line stands above', () => {
    const [report] = structureDocument(
      paper(
        head('Decision details', 1),
        para('Oxham Borough Council'),
        head('Mending the weir'),
        para('Decision Maker: Cabinet'),
      ),
      lexicon,
    ).reports;
    expect(report?.flow[1]?.kind).toBe('paragraph');
  });
});

describe('a list of decisions', () => {
  test('heads each with its title, and nothing with what the page says of itself', () => {
    const [report] = structureDocument(
      paper(
        para('Decisions'),
        para('Use the search options below to find what was decided.'),
        para('04/05/2031 - Mending the weir ref: 1374    Recommendations Approved'),
        para('To see to the weir.'),
        para('Decision:'),
        para('That the weir be mended.'),
      ),
      lexicon,
    ).reports;
    expect(report?.sections.map(({ kind, heading }) => [kind, heading.text])).toEqual([
      ['header', ''],
      ['other', 'Mending the weir'],
      ['decision', 'Decision:'],
    ]);
  });
});
