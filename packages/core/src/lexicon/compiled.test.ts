import { describe, expect, test } from 'vitest';
import { compileLexicon } from './compiled.ts';
import { welsh } from './cy.ts';
import { english } from './en.ts';
import type { Lexicon } from './lexicon.ts';

const lexicon = compileLexicon([english, welsh]);

describe('the compiled words of English and Welsh', () => {
  test.each([
    ['Noted', 'note'],
    ['authorize', 'authorise'],
    ['DELEGATED', 'delegate'],
    ['report', undefined],
  ])('%s is a form of the verb %s', (word, verb) => {
    expect(lexicon.verb(word)).toBe(verb);
  });

  test('a text begins with a phrase only where a word ends with it', () => {
    expect(lexicon.begins('outcomes', 'Approved, subject to funding')).toBe(true);
    expect(lexicon.begins('outcomes', 'Adoptedly')).toBe(false);
    expect(lexicon.begins('outcomes', 'It was approved')).toBe(false);
  });

  test('a text is a phrase only where it is nothing else but a stop', () => {
    expect(lexicon.is('outcomes', 'ADOPTED.')).toBe(true);
    expect(lexicon.is('outcomes', 'Adopted by all')).toBe(false);
  });

  test('a text holds a phrase only as whole words', () => {
    expect(lexicon.holds('procedural', 'that the motion be put')).toBe(true);
    expect(lexicon.holds('outcomes', 'the refusednik')).toBe(false);
  });

  test('the title of one is told from the title of several', () => {
    expect(lexicon.singularTitle('Councillors')).toBe('Councillor');
    expect(lexicon.singularTitle('Councillor')).toBeUndefined();
  });

  test('a paper is named by whole words', () => {
    expect(lexicon.kindNamed('minutes', 'Draft minutes of the Parks Board')).toBe(true);
    expect(lexicon.kindNamed('agenda', 'Agenda item no 4')).toBe(false);
  });

  test('of the words beside sums those inside longer ones are left out, the rest are in order', () => {
    const text = 'The cost is met from a grant, within the revenue budget';
    const cues = lexicon.moneyCues(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(cues[0]).toEqual(['cost', 'cost']);
    expect(cues).toContainEqual(['funding', 'grant']);
    const whole = 'an efficiency saving as a net benefit to the parks budgets';
    const spans = lexicon.moneyCues(whole).map(({ start, end }) => whole.slice(start, end));
    expect(spans.filter((span) => span === 'budgets')).toEqual([]);
  });

  test('the narrative of minutes is counted, not only found', () => {
    const text = 'Members asked about costs. In response to this the officer explained. The meeting closed at 8pm.';
    expect(lexicon.minuteNarrative(text)).toBe(3);
  });

  test('a director whose post names a profession speaks for it', () => {
    expect(lexicon.signerTopic('Executive Director of Finance')).toBe('finance');
    expect(lexicon.signerTopic('Director of Lawns')).toBeUndefined();
  });

  test('asking twice gives the same answer, as no pattern holds a state', () => {
    const origin = lexicon.origins.find(([kind]) => kind === 'inspectorate')?.[1];
    expect([1, 2, 3].map(() => origin?.test('Estyn recommends'))).toEqual([true, true, true]);
    expect([1, 2].map(() => lexicon.holds('exempt', 'not for publication'))).toEqual([true, true]);
  });

  test('an alternation tries its longer phrases first', () => {
    expect(new RegExp(`^${lexicon.oneOf('resolved')}`, 'i').exec('it was agreed that')?.[0]).toBe('it was agreed');
    expect(new RegExp(`^${lexicon.oneOf('outcomes')}`, 'i').exec('carried as amended')?.[0]).toBe('carried as amended');
  });
});

describe("a caller's own words", () => {
  const own: Lexicon = {
    ...english,
    language: 'en-x-example',
    sections: { summary: ['recommendations'], purpose: ['what this paper is about'] },
    verbs: { grant: ['grantit'] },
  };
  const extended = compileLexicon([own, english]);

  test('are asked before the built-in ones', () => {
    expect(extended.section('Recommendations')).toBe('summary');
    expect(extended.section('What this paper is about')).toBe('purpose');
    expect(extended.languages).toEqual(['en-x-example', 'en']);
  });

  test('stand beside the built-in ones', () => {
    expect(extended.section('Consultation')).toBe('consultation');
    expect(extended.verb('grantit')).toBe('grant');
    expect(extended.verb('noted')).toBe('note');
  });
});
