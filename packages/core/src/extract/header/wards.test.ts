import { describe, expect, test } from 'vitest';
import { compileLexicon, english, welsh } from '../../lexicon/index.ts';
import { readWards } from './wards.ts';

const lexicon = compileLexicon([english, welsh]);

describe('wards', () => {
  test.each([
    [['All'], { all: true, names: [] }],
    [['Ings; Moorside & Haldane; Vant Bridge'], { all: false, names: ['Ings', 'Moorside & Haldane', 'Vant Bridge'] }],
    [['Elmgate, Nether North and Twyverton'], { all: false, names: ['Elmgate', 'Nether North', 'Twyverton'] }],
    [['Llan Eirlys, Nant y Celyn a Threfach'], { all: false, names: ['Llan Eirlys', 'Nant y Celyn', 'Threfach'] }],
    [['Eastfield', 'Margrave'], { all: false, names: ['Eastfield', 'Margrave'] }],
    [['Faraday Ward'], { all: false, names: ['Faraday'] }],
    [['No - All wards affected'], { all: true, names: [] }],
    [['No'], null],
    [['N/A'], null],
  ])('%j', (lines, expected) => {
    expect(readWards(lines, lexicon)).toEqual(expected);
  });
});
