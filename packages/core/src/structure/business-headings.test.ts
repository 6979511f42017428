import { describe, expect, test } from 'vitest';
import { type Block, root } from '../document/index.ts';
import { items, lexicon, para } from '../test-support/paper.ts';
import { businessHeadings } from './business-headings.ts';
import { recogniseHeadings } from './headings.ts';
import { linearise } from './linearise.ts';
import { show } from './test-support/show.ts';

const read = (...blocks: readonly Block[]) =>
  show(recogniseHeadings(linearise(root(blocks)), lexicon)).filter((line) => line.startsWith('heading '));
const title = para('Minutes of a meeting of Ambleford Parish Council held on 3 May 2022');
const talk = para('The Clerk told the Council about the roof, which leaks.');

describe('the items of business of minutes', () => {
  test('are numbered on, with something said beneath each, though they end as sentences do', () => {
    expect(
      read(
        title,
        para('7. To accept apologies.'),
        talk,
        para('8. Matters arising.'),
        talk,
        para('9. Bandstand.'),
        talk,
      ),
    ).toEqual(['heading 7. To accept apologies.', 'heading 8. Matters arising.', 'heading 9. Bandstand.']);
  });

  test('are not the limbs of a list', () => {
    const limbs = items(['7.', 'To note the plan.'], ['8.', 'To mend the roof.'], ['9.', 'To paint the rail.']);
    expect(read(title, para('RESOLVED:'), limbs, talk)).not.toContain('heading 7. To note the plan.');
  });

  test('are opened by codes of one shape', () => {
    const codes = ['AMB/21/4: Welcome and thanks', 'AMB/21/5: Roof of the bandstand', 'AMB/21/ 6: Close'];
    expect(read(title, ...codes.flatMap((line) => [para(line), talk]))).toEqual(codes.map((line) => `heading ${line}`));
  });

  test('stand above the label that pages print for each of them', () => {
    expect(read(para('Roof'), para('Minutes:'), talk, para('The 3rd weir'), para('Minutes:'), talk)).toEqual([
      'heading Roof',
      'heading Minutes:',
      'heading The 3rd weir',
      'heading Minutes:',
    ]);
  });

  test('are sought in minutes alone', () => {
    const flow = linearise(root([para('7. One.'), talk, para('8. Two.'), talk, para('9. Three.'), talk]));
    expect(businessHeadings(flow, lexicon).size).toBe(0);
  });
});
