import { describe, expect, test } from 'vitest';
import { type Block, flat, root } from '../document/index.ts';
import { bold, items, lexicon, para, said, type Words } from '../test-support/paper.ts';
import { readLineFields } from './fields.ts';
import { recogniseHeadings } from './headings.ts';
import { isKnownLabel, labelEnd, labelOf, labelParts } from './labels.ts';
import { linearise } from './linearise.ts';
import { show } from './test-support/show.ts';

const labelled = (words: Words) => {
  const found = labelOf(said(words), lexicon);
  return found === null ? null : [flat(found.label), flat(found.value), found.known];
};

describe('the colon that ends a label', () => {
  test.each([
    ['Report author: Ann Clark', 'Report author'],
    ['Legal advice obtained; Yes', 'Legal advice obtained'],
    ['Report No. 14: parks', 'Report No. 14'],
  ])('%s', (text, label) => {
    expect(text.slice(0, labelEnd(text) ?? 0)).toBe(label);
  });

  test.each([
    'at 19:30 in the Old Library',
    'https://weirdale.example/minutes',
    'The costs are high; they were higher',
    'The roof leaks. It has leaked since: May',
    `${'word '.repeat(15)}: value`,
    ': value',
    '12/31: value',
    'no colon at all',
  ])('none ends a label in %j', (text) => {
    expect(labelEnd(text)).toBeNull();
  });
});

describe('the label a passage opens with', () => {
  test.each<[string, Words, readonly [string, string, boolean]]>([
    ['words the lexicon knows', 'Wards affected: All', ['Wards affected', 'All', true]],
    [
      'words in bold, whatever they are',
      [bold('Bandstand keeper:'), ' Ann Clark'],
      ['Bandstand keeper', 'Ann Clark', false],
    ],
    ['a question of a form with its answer', 'Is this a key decision? No', ['Is this a key decision?', 'No', true]],
    ['a question in bold', [bold('Will bands play?'), ' Yes'], ['Will bands play?', 'Yes', false]],
  ])('is %s', (_, words, expected) => {
    expect(labelled(words)).toEqual(expected);
  });

  test.each<[string, Words]>([
    ['plain words that are no cue', 'Bandstand keeper: Ann Clark'],
    ['a quotation', '“Recommendation: that bands play”'],
    ['a question in prose', 'Will bands play? They will.'],
    ['a question without an answer', [bold('Will bands play?')]],
  ])('is not %s', (_, words) => {
    expect(labelled(words)).toBeNull();
  });

  test('is known by any of the vocabularies', () => {
    const phrases = ['Report author', 'Consultation', 'Financial implications', 'Monitoring Officer', 'Cleared by'];
    expect(phrases.filter((phrase) => !isKnownLabel(phrase, lexicon))).toEqual([]);
    expect(isKnownLabel('Bandstand keeper', lexicon)).toBe(false);
  });
});

describe('a known label in bold', () => {
  test.each<[Words, readonly [string, string, boolean] | null]>([
    [
      [bold('Financial'), ' The budget is unchanged.'],
      ['Financial', 'The budget is unchanged.', true],
    ],
    [
      [bold('Legal'), ' – None'],
      ['Legal', 'None', true],
    ],
    [[bold('Council'), ' agreed the budget in May.'], null],
    [[bold('Weather'), ' None'], null],
  ])('needs no colon before a value', (words, found) => {
    expect(labelled(words)).toEqual(found);
  });
});

describe('two labels on a line', () => {
  test('are parted before the second, which is in bold', () => {
    const line = said([bold('Author:'), ' Ann Clark ', bold('Tel:'), ' 01000 555']);
    expect(labelParts(line).map((part) => part.text)).toEqual(['Author: Ann Clark', 'Tel: 01000 555']);
  });

  test('are parted where the colon stands outside the bold', () => {
    const line = said([bold('Author'), ': Ann Clark ', bold('Tel'), ': 01000 555']);
    expect(labelParts(line).map((part) => part.text)).toEqual(['Author: Ann Clark', 'Tel: 01000 555']);
  });

  test('are one where bold only stresses a word', () => {
    expect(labelParts(said([bold('Author:'), ' Ann ', bold('Clark'), ' and others']))).toHaveLength(1);
  });
});

describe('lines that open with a label', () => {
  const fields = (...blocks: readonly Block[]) =>
    show(readLineFields(recogniseHeadings(linearise(root(blocks)), lexicon), lexicon));

  test('are fields, with the number printed before the label', () => {
    expect(fields(para('4. Wards affected: Mill and Weir'))).toEqual(['field 4. Wards affected = Mill and Weir']);
  });

  test('are fields beneath the numbered item that heads them; limbs of an item are none', () => {
    expect(fields(items(['8.', 'Implications', items(['8.1', 'Legal: the Act applies.'])]))).toEqual([
      'heading 8. Implications',
      'field 8.1 Legal = the Act applies.',
    ]);
    expect(fields(items(['8.', 'To agree', items(['(a)', 'Legal: the Act applies.'])]))[1]).toMatch(/^item/);
  });

  test('without a value head what follows', () => {
    expect(fields(para([bold('Bandstand keeper:')]), para('Ann Clark keeps the stand.'))).toEqual([
      'heading Bandstand keeper:',
      'Ann Clark keeps the stand.',
    ]);
  });

  test('without a value head what follows, in plain words that the lexicon knows too', () => {
    expect(fields(para('Wards affected:'), para('Mill and Weir are.'))[0]).toBe('heading Wards affected');
  });

  test('stay items where they go on with a lettered list', () => {
    const list = fields(para('(a) bands to play on Sundays;'), para('(b) Finance: £500 to be set aside;'));
    expect(list).toEqual(['item (a) bands to play on Sundays;', 'item (b) Finance: £500 to be set aside;']);
  });

  test('stay items in bulleted and nested lists', () => {
    expect(fields(items(['•', 'Finance: £500']))).toEqual(['item • Finance: £500']);
    expect(fields(items(['1.', 'To note:', items(['(a)', 'Finance: £500'])]))).toContain('item (a) Finance: £500');
  });

  test('are no fields where they only open a note', () => {
    expect(fields(para([bold('Note:'), ' bands are loud']))).toEqual(['Note: bands are loud']);
  });
});
