import { describe, expect, test } from 'vitest';
import { numbered, para } from '../test-support/build-docx.ts';
import { abstract, body, instance, level, markers, markersOf, single } from '../test-support/numbering.ts';
import { outline, read } from '../test-support/read.ts';

describe('lists', () => {
  const numbering =
    abstract(0, level(0, '%1.'), level(1, '%1.%2')) +
    instance(1, 0) +
    abstract(1, level(0, '•', { format: 'bullet' })) +
    instance(2, 1);
  const indent = (left: number, hanging = 360): string => `<w:ind w:left="${left}" w:hanging="${hanging}"/>`;

  test('a list interrupted by a paragraph counts on', async () => {
    expect(await outline({ body: body([1], [1]) + para('Between.') + body([1]), numbering })).toEqual([
      '1. | text',
      '2. | text',
      'Between.',
      '3. | text',
    ]);
  });

  test('bullets set further in than a numbered paragraph stand inside it', async () => {
    const content =
      para('one', numbered(1) + indent(720, 720)) +
      para('point', numbered(2) + indent(1080)) +
      para('two', numbered(1) + indent(720, 720));
    expect(await outline({ body: content, numbering })).toEqual(['1. | one', '  • | point', '2. | two']);
  });

  test('bullets set as far out as the numbers are a list of their own', async () => {
    const content = para('one', numbered(1) + indent(360)) + para('point', numbered(2) + indent(360));
    const { root } = await read({ body: content, numbering });
    expect(root.children.map((block) => block.type === 'list' && block.ordered)).toEqual([true, false]);
  });

  test('a typed number that hangs out of a list ends it, though the text after it stands flush', async () => {
    const content =
      para('one', numbered(1) + indent(720, 360)) + para('24. Parks', '<w:ind w:left="720" w:hanging="720"/>');
    expect(await outline({ body: content, numbering })).toEqual(['1. | one', '24. Parks']);
  });

  test('a paragraph set flush with an item belongs to it', async () => {
    const content = para('one', numbered(1) + indent(720, 720)) + para('more', '<w:ind w:left="720"/>') + para('after');
    expect(await outline({ body: content, numbering })).toEqual(['1. | one', '  more', 'after']);
  });

  test('a number printed before nothing is an empty item, a bullet before nothing is none', async () => {
    expect(await markers(numbering, para('', numbered(1)) + para('', numbered(2)) + body([1]))).toEqual(['1.', '2.']);
  });

  test('a format nothing is known of is printed in digits and reported', async () => {
    const { root, issues } = await read({
      body: body([1]),
      numbering: single(level(0, '%1.', { format: 'thaiLetters' })),
    });
    expect(markersOf(root.children)).toEqual(['1.']);
    expect(issues.map(({ code }) => code)).toContain('unknownNumberFormat');
  });

  test('a paragraph whose deleted mark joins it to the next is not counted', async () => {
    const deleted = para('one ', `${numbered(1)}<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>`);
    expect(await outline({ body: deleted + para('two', numbered(1)) + body([1]), numbering })).toEqual([
      '1. | one two',
      '2. | text',
    ]);
  });
});
