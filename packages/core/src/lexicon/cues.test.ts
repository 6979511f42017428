import { describe, expect, test } from 'vitest';
import { createCueMatcher, squash } from './cues.ts';

describe('a phrase squashed', () => {
  test.each([
    ['Report Author(s):', 'reportauthors'],
    ['STA TUS', 'status'],
    ["OFFICERS' RECOMMENDATIONS", 'officersrecommendations'],
    ['Legal & Democratic', 'legalanddemocratic'],
    ['Matter for\nDecision', 'matterfordecision'],
    ['Cyfeirnod yr adroddiad – tŷ', 'cyfeirnodyradroddiadty'],
    ['ﬁnance', 'finance'],
    ['S.151 officer', 's151officer'],
    ['… – :', ''],
  ])('%j is compared as %j', (phrase, squashed) => {
    expect(squash(phrase)).toBe(squashed);
  });
});

type Kind = 'ask' | 'decide' | 'finance' | 'legal';

const match = createCueMatcher<Kind>([
  {
    ask: ['recommendations', 'recommendations for*', 'recommendation'],
    decide: ['decision', 'decision*'],
    finance: ['decision on finance', 'finance*', '*budget'],
    legal: ['finance and law', 'law'],
  },
  { decide: ['penderfyniad'], legal: ['decision'] },
]);

describe('a matcher of cues', () => {
  test('knows a phrase however it is spaced, cased and punctuated', () => {
    expect(match('R E C O M M E N D A T I O N S :')).toBe('ask');
    expect(match('Recommendation(s)')).toBe('ask');
  });

  test('prefers a whole phrase to a beginning', () => {
    expect(match('Finance and law')).toBe('legal');
    expect(match('Finance and lawyers')).toBe('finance');
  });

  test('prefers a longer beginning to a shorter one', () => {
    const matcher = createCueMatcher<Kind>([{ finance: ['cost*'], legal: ['cost of law*'] }]);
    expect(matcher('Cost of lawyers')).toBe('legal');
    expect(matcher('Cost of living')).toBe('finance');
  });

  test('prefers a beginning to an end', () => {
    expect(match('Decision on the budget')).toBe('decide');
    expect(match('The revenue budget')).toBe('finance');
  });

  test('lets a cue end or begin with anything only where it has a star', () => {
    expect(match('Law and order')).toBeUndefined();
    expect(match('Budget book')).toBeUndefined();
  });

  test('asks the languages in order', () => {
    expect(match('Decision')).toBe('decide');
    expect(match('Penderfyniad')).toBe('decide');
  });

  test.each([
    ['changed', 'Racommendations'],
    ['left out', 'RECOMENDATIONS'],
    ['doubled', 'Recommmendations'],
    ['added', 'Recommendationss'],
  ])('forgives one letter %s in a long phrase', (_, printed) => {
    expect(match(printed)).toBe('ask');
  });

  test('forgives neither two letters nor one in a short phrase', () => {
    expect(match('Recomendatons')).toBeUndefined();
    expect(match('Lew')).toBeUndefined();
  });

  test('reads what it knows by its beginning before it forgives a typo', () => {
    const matcher = createCueMatcher<Kind>([{ ask: ['financing schemes'], finance: ['financing scheme*'] }]);
    expect(matcher('Financing schemed')).toBe('finance');
  });

  test('asked for whole phrases takes no beginnings and ends, and still forgives a typo', () => {
    expect(match.whole('Recommendations for the Mayor')).toBeUndefined();
    expect(match.whole('The budget')).toBeUndefined();
    expect(match.whole('RECOMENDATIONS')).toBe('ask');
  });

  test('takes the words of a starred cue for a whole phrase too', () => {
    expect(match.whole('Finance')).toBe('finance');
  });

  test('knows nothing in an empty phrase or a paragraph', () => {
    expect(match(' – ')).toBeUndefined();
    expect(match(`Finance ${'and more of it '.repeat(12)}`)).toBeUndefined();
    expect(match(`Finance ${' '.repeat(400)}`)).toBeUndefined();
  });
});
