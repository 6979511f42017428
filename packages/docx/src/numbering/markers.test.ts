import { describe, expect, test } from 'vitest';
import { abstract, body, font, instance, level, markers, single, startOverride } from '../test-support/numbering.ts';

const three = body([1], [1], [1]);
const twoLevels = body([1, 0], [1, 1], [1, 1], [1, 0], [1, 1]);
const threeLevels = body([1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 2], [1, 0], [1, 1], [1, 2]);

/** Each definition with a body that uses it and the markers Word prints. */
const definitions: readonly (readonly [name: string, numbering: string, body: string, expected: readonly string[]])[] =
  [
    ['digits with a full stop', single(level(0, '%1.')), three, ['1.', '2.', '3.']],
    ['digits in brackets', single(level(0, '(%1)')), three, ['(1)', '(2)', '(3)']],
    ['a start other than one', single(level(0, '%1.', { start: 7 })), three, ['7.', '8.', '9.']],
    ['a start at zero', single(level(0, '%1.', { start: 0 })), three, ['0.', '1.', '2.']],
    ['small letters', single(level(0, '%1)', { format: 'lowerLetter' })), three, ['a)', 'b)', 'c)']],
    [
      'letters beyond z are doubled',
      single(level(0, '%1.', { format: 'lowerLetter', start: 26 })),
      three,
      ['z.', 'aa.', 'bb.'],
    ],
    [
      'capital letters',
      single(level(0, 'Appendix %1', { format: 'upperLetter' })),
      three,
      ['Appendix A', 'Appendix B', 'Appendix C'],
    ],
    ['small numerals', single(level(0, '%1.', { format: 'lowerRoman', start: 3 })), three, ['iii.', 'iv.', 'v.']],
    [
      'capital numerals',
      single(level(0, '%1.', { format: 'upperRoman', start: 48 })),
      three,
      ['XLVIII.', 'XLIX.', 'L.'],
    ],
    ['a leading zero', single(level(0, '%1', { format: 'decimalZero', start: 8 })), three, ['08', '09', '10']],
    ['ordinals', single(level(0, '%1', { format: 'ordinal', start: 11 })), body([1], [1]), ['11th', '12th']],
    ['the first ordinals', single(level(0, '%1', { format: 'ordinal' })), three, ['1st', '2nd', '3rd']],
    [
      'numbers in words',
      single(level(0, 'Recommendation %1', { format: 'cardinalText', start: 20 })),
      body([1], [1]),
      ['Recommendation Twenty', 'Recommendation Twenty-one'],
    ],
    [
      'ordinals in words',
      single(level(0, '%1 Schedule', { format: 'ordinalText', start: 19 })),
      three,
      ['Nineteenth Schedule', 'Twentieth Schedule', 'Twenty-first Schedule'],
    ],
    [
      'a word before the number',
      single(level(0, 'Recommendation %1:')),
      three,
      ['Recommendation 1:', 'Recommendation 2:', 'Recommendation 3:'],
    ],
    ['dashes around the number', single(level(0, '%1', { format: 'numberInDash' })), body([1]), ['- 1 -']],
    ['numbers in circles', single(level(0, '%1', { format: 'decimalEnclosedCircle' })), body([1], [1]), ['①', '②']],
    [
      'footnote signs',
      single(level(0, '%1', { format: 'chicago' })),
      body([1], [1], [1], [1], [1]),
      ['*', '†', '‡', '§', '**'],
    ],
    ['no number but text', single(level(0, 'Note', { format: 'none' })), body([1], [1]), ['Note', 'Note']],
    [
      'a number left out of the text',
      single(level(0, 'Resolved'), level(1, '%2.')),
      body([1, 0], [1, 1]),
      ['Resolved', '1.'],
    ],
    ['two levels', single(level(0, '%1.'), level(1, '%1.%2')), twoLevels, ['1.', '1.1', '1.2', '2.', '2.1']],
    [
      'three levels of three kinds',
      single(level(0, '%1'), level(1, '(%2)', { format: 'lowerLetter' }), level(2, '(%3)', { format: 'lowerRoman' })),
      threeLevels,
      ['1', '(a)', '(i)', '(ii)', '(b)', '(i)', '2', '(a)', '(i)'],
    ],
    [
      'three levels in one number',
      single(level(0, '%1'), level(1, '%1.%2'), level(2, '%1.%2.%3')),
      threeLevels,
      ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '2', '2.1', '2.1.1'],
    ],
    [
      'legal numbering under numerals',
      single(level(0, 'Article %1', { format: 'upperRoman' }), level(1, '%1.%2', { more: '<w:isLgl/>' })),
      twoLevels,
      ['Article I', '1.1', '1.2', 'Article II', '2.1'],
    ],
    [
      'numerals that are not legal',
      single(level(0, '%1', { format: 'upperRoman' }), level(1, '%1.%2')),
      twoLevels,
      ['I', 'I.1', 'I.2', 'II', 'II.1'],
    ],
    [
      'a level that never restarts',
      single(level(0, '%1.'), level(1, '%2)', { more: '<w:lvlRestart w:val="0"/>' })),
      twoLevels,
      ['1.', '1)', '2)', '2.', '3)'],
    ],
    [
      'a level that restarts after the first level alone',
      single(level(0, '%1'), level(1, '%1.%2'), level(2, '%3)', { more: '<w:lvlRestart w:val="1"/>' })),
      threeLevels,
      ['1', '1.1', '1)', '2)', '1.2', '3)', '2', '2.1', '1)'],
    ],
    [
      'a level used before the one above',
      single(level(0, '%1.'), level(1, '%1.%2')),
      body([1, 1], [1, 1], [1, 0], [1, 1]),
      ['1.1', '1.2', '2.', '2.1'],
    ],
    [
      'a hidden number',
      single(
        level(0, '%1.', { more: '' }).replace('</w:lvl>', '<w:rPr><w:vanish/></w:rPr></w:lvl>'),
        level(1, '%1.%2'),
      ),
      body([1, 1], [1, 1]),
      ['1.1', '1.2'],
    ],
    [
      'bullets of Symbol',
      single(level(0, '\uf0b7', { format: 'bullet' }).replace('</w:lvl>', `${font('Symbol')}</w:lvl>`)),
      body([1], [1]),
      ['•', '•'],
    ],
    [
      'bullets of Wingdings',
      single(level(0, '\uf0a7', { format: 'bullet' }).replace('</w:lvl>', `${font('Wingdings')}</w:lvl>`)),
      body([1]),
      ['▪'],
    ],
    [
      'ticks of Wingdings',
      single(level(0, '\uf0fc', { format: 'bullet' }).replace('</w:lvl>', `${font('Wingdings')}</w:lvl>`)),
      body([1]),
      ['✓'],
    ],
    ['bullets of a font nothing is known of', single(level(0, '\uf06e', { format: 'bullet' })), body([1]), ['•']],
    [
      'picture bullets',
      single(level(0, '', { format: 'bullet', more: '<w:lvlPicBulletId w:val="0"/>' })),
      body([1]),
      ['•'],
    ],
    ['dashes as bullets', single(level(0, '–', { format: 'bullet' })), body([1]), ['–']],
    [
      'a custom format',
      single(
        '<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
      ),
      body([1], [1]),
      ['009', '010'],
    ],
    [
      'two instances that count on',
      abstract(0, level(0, '%1.')) + instance(1, 0) + instance(2, 0),
      body([1], [1], [2], [1]),
      ['1.', '2.', '3.', '4.'],
    ],
    [
      'an instance that starts anew',
      abstract(0, level(0, '%1.')) + instance(1, 0) + instance(2, 0, startOverride(0, 1)),
      body([1], [1], [2], [2]),
      ['1.', '2.', '1.', '2.'],
    ],
    [
      'a start override at five',
      abstract(0, level(0, '%1.')) + instance(1, 0) + instance(2, 0, startOverride(0, 5)),
      body([1], [2], [2]),
      ['1.', '5.', '6.'],
    ],
    [
      'a start override of the second level that holds at every restart',
      abstract(0, level(0, '%1.'), level(1, '%1.%2')) + instance(1, 0, startOverride(1, 4)),
      twoLevels,
      ['1.', '1.4', '1.5', '2.', '2.4'],
    ],
    [
      'an instance with a level of its own',
      abstract(0, level(0, '%1.')) +
        instance(1, 0) +
        instance(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'R%1')}</w:lvlOverride>`),
      body([1], [2], [2]),
      ['1.', 'R2', 'R3'],
    ],
    [
      'two lists side by side',
      abstract(0, level(0, '%1.')) +
        abstract(5, level(0, '%1)', { format: 'lowerLetter' })) +
        instance(1, 0) +
        instance(2, 5),
      body([1], [2], [1], [2]),
      ['1.', 'a)', '2.', 'b)'],
    ],
  ];

describe('the marker in the tree is the marker Word prints', () => {
  test.each(definitions)('%s', async (_, numbering, content, expected) => {
    expect(await markers(numbering, content)).toEqual(expected);
  });
});
