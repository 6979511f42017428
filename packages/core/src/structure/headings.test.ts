import { describe, expect, test } from 'vitest';
import { type Block, root } from '../document/index.ts';
import { bold, grid, head, items, lexicon, para } from '../test-support/paper.ts';
import { recogniseHeadings } from './headings.ts';
import { linearise } from './linearise.ts';
import { show } from './test-support/show.ts';

const read = (...blocks: readonly Block[]) => show(recogniseHeadings(linearise(root(blocks)), lexicon));
const sentence = para('The roof of the bandstand has leaked for years.');

describe('the number typed before a paragraph', () => {
  test('is its marker', () => {
    expect(read(para('(a) note the report; and'), para('(b) agree the costs.'))).toEqual([
      'item (a) note the report; and',
      'item (b) agree the costs.',
    ]);
  });

  test('alone on its line is the marker of the paragraph after it', () => {
    expect(read(para('1.'), para('To note the report.'), para('2.'), para('To agree the costs.'))).toEqual([
      'item 1. To note the report.',
      'item 2. To agree the costs.',
    ]);
  });

  test('is none where it is the initial of who signs', () => {
    expect(read(sentence, para('J. Clark'), para('Chief Executive'))[1]).toBe('J. Clark');
    expect(read(para('A. Roof'), para('B. Rail'))).toEqual(['item A. Roof', 'item B. Rail']);
  });

  test('alone on its line is the marker of the heading after it', () => {
    expect(read(para('3.'), head('Consultation'))).toEqual(['heading 3. Consultation']);
  });
});

test('a code that is part of a known label numbers nothing', () => {
  expect(read(para('S151 Officer:'), sentence)[0]).toBe('S151 Officer:');
  expect(read(para('R1 Recommendations:'), sentence)[0]).toMatch(/ R1 Recommendations:$/);
});

describe('a line that heads nothing', () => {
  test.each(['OR', 'AGAINST 3', 'Abstained: 1'])('%s is none where the format sets it as a heading', (words) => {
    expect(read(head(words), sentence)[0]).toBe(words);
  });
});

describe('a heading set as ordinary text', () => {
  test.each(['Recommendations', 'Financial implications', 'Background papers:', 'RECOMENDATIONS'])(
    '%s is known by its words',
    (words) => {
      expect(read(para(words), sentence)[0]).toBe(`heading ${words}`);
    },
  );

  test('is known by its beginning only where it also looks like one', () => {
    expect(read(para([bold('Recommendations for the Parks Board')]), sentence)[0]).toMatch(/^heading/);
    expect(read(para('Recommendations for the parks come next'), sentence)[0]).not.toMatch(/^heading/);
  });

  test('is known by bold, before text', () => {
    expect(read(para([bold('The bandstand')]), sentence)[0]).toBe('heading The bandstand');
    expect(read(para([bold('The bandstand')]), grid(['a', 'b']))[0]).toBe('The bandstand');
  });

  test('is known by capitals', () => {
    expect(read(para('THE BANDSTAND'), sentence)[0]).toBe('heading THE BANDSTAND');
  });

  test('is known by its number, where what follows is numbered beneath it', () => {
    expect(read(para('2. The bandstand'), para('2.1 The roof leaks.'))).toEqual([
      'heading 2. The bandstand',
      'item 2.1 The roof leaks.',
    ]);
    expect(read(para('2.0 The bandstand'), para('2.1 The roof leaks.'))[0]).toBe('heading 2.0 The bandstand');
  });

  test('is known by its number before a paragraph', () => {
    expect(read(para('2. The bandstand'), sentence)[0]).toBe('heading 2. The bandstand');
  });

  test('"Option 1" alone on its line heads what follows', () => {
    expect(read(para('Option 1'), sentence)[0]).toBe('heading Option 1');
    expect(read(para('Part B:'), sentence)[0]).toBe('heading Part B:');
  });
});

describe('no heading', () => {
  test('is made of the items of a list, however short', () => {
    expect(read(para('1. Ball Lane'), para('2. Mill Lane'), para('3. Weir Lane'))).toEqual([
      'item 1. Ball Lane',
      'item 2. Mill Lane',
      'item 3. Weir Lane',
    ]);
  });

  test('is made of words that run on like a sentence, or open with a small letter', () => {
    const long =
      'The bandstand of Weir Park with its roof and rail and the steps that lead up to it from the lower lawn';
    expect(read(para([bold(long)]), sentence)[0]).toBe(long);
    expect(read(para([bold('the bandstand')]), sentence)[0]).toBe('the bandstand');
    const numbered = '2. The bandstand of Weir Park with its roof and rail and steps';
    expect(read(para(numbered), para('2.1 The roof leaks.'))[0]).toBe(`item ${numbered}`);
  });

  test('is made of limbs in brackets', () => {
    expect(read(para('(1) the bandstand'), sentence)[0]).toBe('item (1) the bandstand');
  });

  test('is made of bullets, even of words that the lexicon knows', () => {
    expect(read(items(['•', 'Consultation']), sentence)[0]).toBe('item • Consultation');
  });

  test('is made of a sentence or of words that break off', () => {
    expect(read(para([bold('The bandstand is to be mended.')]), sentence)[0]).not.toMatch(/^heading/);
    expect(read(para([bold('That Cabinet agrees to')]), sentence)[0]).not.toMatch(/^heading/);
  });

  test('is made of the word between two options or of a line of a vote', () => {
    expect(read(para('OR'), sentence)[0]).toBe('OR');
    expect(read(para('FOR 12'), sentence)[0]).toBe('FOR 12');
  });

  test('is made of what is quoted, even where the format calls it one', () => {
    expect(read(head('“That this Council regrets the loss of the bandstand”'), sentence)[0]).toMatch(/^“That/);
    expect(read(para([bold('“Recommendations')]), sentence)[0]).toBe('“Recommendations');
  });
});

describe('questions over their answers', () => {
  const asked = ['What is this paper about?', 'What will it change?', 'What are the costs?'];

  test('head the parts of a report where there are several', () => {
    expect(
      read(...asked.flatMap((question, index) => [para(question), para(`${index + 1} The bandstand and its roof.`)])),
    ).toEqual(
      asked.flatMap((question, index) => [`heading ${question}`, `item ${index + 1} The bandstand and its roof.`]),
    );
  });

  test('are prose where one stands alone', () => {
    expect(read(para('What will it change?'), sentence)).toEqual([
      'What will it change?',
      'The roof of the bandstand has leaked for years.',
    ]);
  });
});

test('the last of items in brackets heads nothing, whatever it begins with', () => {
  const numbered = ['Standard time', 'Approved plans', 'Biodiversity plan for the bank'];
  const conditions = numbered.map((words, index) => para(`${index + 1}) ${words}`));
  expect(read(...conditions, sentence).filter((line) => line.startsWith('heading'))).toEqual([]);
});
