import { describe, expect, test } from 'vitest';
import { cueEntries, squash } from './cues.ts';
import { welsh } from './cy.ts';
import { english } from './en.ts';
import type { Cues, Lexicon } from './lexicon.ts';

const languages: readonly (readonly [string, Lexicon])[] = [
  ['English', english],
  ['Welsh', welsh],
];

const cuesOf = (lexicon: Lexicon): readonly (readonly [string, Cues<string>])[] => [
  ['sections', lexicon.sections],
  ['implications', lexicon.implications],
  ['headerLabels', lexicon.headerLabels],
  ['columns', lexicon.columns],
  ['riskStages', lexicon.riskStages],
  ['signers', lexicon.signers],
  ['signOffActs', lexicon.signOffActs],
];

describe.each(languages)('the %s cues', (_, lexicon) => {
  const cues = cuesOf(lexicon).flatMap(([, kinds]) => cueEntries(kinds).flatMap(([, phrases]) => phrases));

  test('are in lower case', () => {
    expect(cues.filter((cue) => cue !== cue.toLowerCase())).toEqual([]);
  });

  test('each hold something to compare', () => {
    expect(cues.filter((cue) => squash(cue).replaceAll('*', '') === '')).toEqual([]);
  });
});

describe.each(languages)('the %s phrases', (_, lexicon) => {
  const { phrases } = lexicon;
  const lists = [
    ...Object.values(phrases).filter((list): list is readonly string[] => Array.isArray(list)),
    ...Object.values(phrases.origins),
    ...Object.values(phrases.money),
    ...Object.values(phrases.kinds),
  ];

  test('are patterns that compile, and none of them matches nothing at all', () => {
    expect(lists.flat().filter((phrase) => new RegExp(`^(?:${phrase})$`, 'iu').test(''))).toEqual([]);
  });

  test('name each form of a verb once', () => {
    const forms = Object.values(lexicon.verbs).flat();
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
  });
});
