import { describe, expect, it } from 'vitest';
import { run } from '../layout/test-support/page.ts';
import { marked, pageOf, tag } from '../test-support/tagged.ts';
import { taggedText } from './tagged-text.ts';
import { measureTrust } from './trust.ts';

const measure = (
  page: ReturnType<typeof pageOf>,
  tree: ReturnType<typeof tag>,
  suspects = false,
): ReturnType<typeof measureTrust> => measureTrust(tree, page.lines, taggedText([page]), suspects);
const six = [1, 2, 3, 4, 5, 6].map((n) => marked(`m${n}`, 50, 100 + n * 14, `line number ${n}`));
const inOrder = (order: readonly number[]): ReturnType<typeof tag> =>
  tag(
    'Root',
    order.map((n) => tag('P', [`m${n}`])),
  );

describe('trust in tags', () => {
  it('is given where they hold the text in its order', () => {
    expect(measure(pageOf(1, six), inOrder([1, 2, 3, 4, 5, 6]))).toEqual({ trusted: true, share: 1, order: 1 });
  });

  it('is refused where much of the text stands outside them', () => {
    expect(
      measure(
        pageOf(1, [...six, run(50, 300, 'two thirds of the page are in no tag, or in none of the tree')]),
        inOrder([1, 2, 3, 4, 5, 6]),
      ),
    ).toMatchObject({ trusted: false });
  });

  it('is refused where they read up and down the page', () => {
    expect(measure(pageOf(1, six), inOrder([6, 5, 4, 3, 2, 1]))).toMatchObject({ trusted: false, order: 0 });
  });

  it('bears a title that is filed last', () => {
    expect(measure(pageOf(1, six), inOrder([2, 3, 4, 5, 6, 1]))).toMatchObject({ trusted: true });
  });

  it('does not count artifacts, nor steps to the next column', () => {
    const page = pageOf(1, [
      ...six,
      { ...run(50, 700, 'a long foot of the page that is marked as an artifact'), artifact: true },
      marked('right', 300, 114, 'beside'),
    ]);
    expect(
      measure(
        page,
        tag(
          'Root',
          [...inOrder([1, 2, 3, 4, 5, 6]).children, 'right'].map((child) =>
            typeof child === 'string' ? tag('P', [child]) : child,
          ),
        ),
      ),
    ).toEqual({ trusted: true, share: 1, order: 1 });
  });

  it('is refused where every printed line is tagged as a paragraph', () => {
    const lines = Array.from({ length: 10 }, (_, n) =>
      marked(`m${n}`, 50, 100 + n * 14, n % 5 === 4 ? 'it ends here.' : 'the sentence goes on and'),
    );
    expect(
      measure(
        pageOf(1, lines),
        tag(
          'Root',
          lines.map(({ mark = '' }) => tag('P', [mark])),
        ),
      ),
    ).toMatchObject({ share: 1, order: 1, trusted: false });
  });

  it('is refused where a page of blocks is tagged as one paragraph', () => {
    const lines = Array.from({ length: 8 }, (_, n) => marked('m', 50, 100 + n * 40, 'A block that stands by itself.'));
    expect(measure(pageOf(1, lines), tag('Root', [tag('P', ['m'])]))).toMatchObject({
      share: 1,
      order: 1,
      trusted: false,
    });
  });

  it('is refused where the rows of a layout table are tagged as one paragraph', () => {
    const rows = (count: number, text: string): ReturnType<typeof marked>[] =>
      Array.from({ length: count }, (_, n) => [
        marked('m', 50, 100 + n * 14, `${n}.1`),
        marked('m', 110, 100 + n * 14, text),
      ]).flat();
    const tree = tag('Root', [tag('P', ['m'])]);
    const sentence = 'What the row says, in a sentence that fills its line.';
    expect(measure(pageOf(1, rows(8, sentence)), tree)).toMatchObject({ trusted: false });
    expect(measure(pageOf(1, rows(4, sentence)), tree)).toMatchObject({ trusted: true });
    expect(measure(pageOf(1, rows(8, 'A. Member')), tree)).toMatchObject({ trusted: true });
  });

  it('is refused where a cell is tagged with the turned headings of others', () => {
    const cells = ['Ref', 'Risk', 'Causes', 'Owner'].map((text, n) => marked(`m${n}`, 50 + n * 100, 120, text));
    const turned = marked('m0', 420, 120, 'Score', { angle: 270 });
    const row = tag(
      'TR',
      cells.map(({ mark = '' }) => tag('TH', [mark])),
    );
    const tree = tag('Root', [tag('Table', [row])]);
    expect(measure(pageOf(1, cells), tree)).toMatchObject({ trusted: true });
    expect(measure(pageOf(1, [...cells, turned]), tree)).toMatchObject({ trusted: false });
  });

  it('asks more of tags that the document itself calls suspect', () => {
    const page = pageOf(1, [...six, run(50, 300, 'untagged')]);
    expect(measure(page, inOrder([1, 2, 3, 4, 5, 6]))).toMatchObject({ trusted: true });
    expect(measure(page, inOrder([1, 2, 3, 4, 5, 6]), true)).toMatchObject({ trusted: false });
  });
});
